/**
 * The committed gazetteer (`data/gazetteer`) and the names that CLDR and i18n-nationality hold, as plain values for
 * `buildGazetteer`. Refuses a curated file whose shape is wrong, naming file and entry.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
export const GAZETTEER_FOLDER = join('data', 'gazetteer');

const point = v.tuple([v.number(), v.number()]);
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const codes = v.array(code);
const names = v.array(v.string());
const source = { source: v.string(), url: v.optional(v.string()) };
const regionSchema = v.array(
  v.object({
    id: v.string(),
    names,
    adjectives: names,
    countries: v.optional(codes),
    m49: v.optional(v.string()),
    point,
    ...source,
  }),
);
const groupSchema = v.array(
  v.object({ id: v.string(), name: v.string(), phrases: names, countries: codes, ...source }),
);
const baseSchema = v.array(
  v.object({ id: v.string(), name: v.string(), names, operator: code, host: code, point, ...source }),
);
const crossingSchema = v.array(
  v.object({ id: v.string(), name: v.string(), names, countries: codes, point, ...source }),
);
const waterSchema = v.array(v.object({ id: v.string(), names, countries: codes, point, ...source }));
const blocNameSchema = v.array(v.object({ id: v.string(), names, ...source }));
const associationsSchema = v.record(code, names);
const namesSchema = v.object({
  countries: v.record(code, names),
  demonyms: v.record(code, names),
  abbreviations: v.record(v.string(), names),
});

/** Everything curated by hand, each entry with its source. */
export function readCurated() {
  return {
    regions: readYaml('regions.yaml', regionSchema),
    groups: readYaml('groups.yaml', groupSchema),
    bases: readYaml('bases.yaml', baseSchema),
    crossings: readYaml('crossings.yaml', crossingSchema),
    waters: readYaml('waters.yaml', waterSchema),
    blocs: readYaml('blocNames.yaml', blocNameSchema),
    names: readYaml('names.yaml', namesSchema),
    associations: readYaml('associations.yaml', associationsSchema),
  };
}

export type Curated = ReturnType<typeof readCurated>;

function readYaml<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
  const path = join(GAZETTEER_FOLDER, file);
  const result = v.safeParse(schema, parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${path}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

/** Rows of a prepared table, cells by column name. */
export function readTable(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(GAZETTEER_FOLDER, file), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] as string, cell])));
}

/** Countries of a UN M49 region, through its subregions. */
export function membersOf(m49: string): string[] {
  const { territoryContainment } = require('cldr-core/supplemental/territoryContainment.json').supplemental;
  const inner: string[] = territoryContainment[m49]?._contains ?? [];
  return [...new Set(inner.flatMap((code) => (/^[A-Z]{2}$/.test(code) ? [code] : membersOf(code))))].filter(
    (code) => !NO_COUNTRIES.has(code),
  );
}

/** Country names in every language of CLDR: name -> code -> languages. */
export function readCountryNames(): Map<string, Map<string, Set<string>>> {
  const folder = join(dirname(require.resolve('cldr-localenames-full/package.json')), 'main');
  const found = new Map<string, Map<string, Set<string>>>();
  for (const locale of readdirSync(folder)) {
    const path = join(folder, locale, 'territories.json');
    if (!existsSync(path)) continue;
    const file = JSON.parse(readFileSync(path, 'utf8'));
    const territories: Record<string, string> = file.main[locale].localeDisplayNames.territories;
    const language = locale.split('-')[0] as string;
    for (const [key, name] of Object.entries(territories)) {
      const country = key.split('-')[0] as string;
      if (!/^[A-Z]{2}$/.test(country) || NO_COUNTRIES.has(country) || name === country) continue;
      addName(found, withoutNote(name), country, language);
    }
  }
  return found;
}

/** What CLDR names beside countries: unions, continents' remainders, uninhabited scraps, private codes. */
const NO_COUNTRIES = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'ZZ',
  'XA',
  'XB',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
  'AC',
  'BV',
  'HM',
  'UM',
]);

/** "Congo (DRC)", "Myanmar (Burma)": the words in brackets explain the name and do not belong to it. */
function withoutNote(name: string): string {
  return name.replace(/\s*[([（].*[)\]）]\s*/g, ' ').trim();
}

function addName(found: Map<string, Map<string, Set<string>>>, name: string, country: string, language: string): void {
  if (name.length < 2) return;
  const countries = found.get(name) ?? new Map<string, Set<string>>();
  found.set(name, countries);
  countries.set(country, (countries.get(country) ?? new Set()).add(language));
}

/** Words for nationalities: name -> code -> languages, with the forms that their language makes from them. */
export function readDemonyms(curated: Curated): Map<string, Map<string, Set<string>>> {
  const found = new Map<string, Map<string, Set<string>>>();
  const folder = join(dirname(require.resolve('i18n-nationality')), 'langs');
  for (const file of readdirSync(folder)) {
    const { locale, nationalities } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const [country, word] of Object.entries(nationalities as Record<string, string>)) {
      if (!isDemonym(word, country)) continue;
      for (const form of forms(word, locale)) addName(found, form, country, locale);
    }
  }
  for (const [country, words] of Object.entries(curated.names.demonyms))
    for (const word of words) addName(found, word, country, 'en');
  return found;
}

const ENGLISH: Record<string, string> = JSON.parse(
  readFileSync(require.resolve('cldr-localenames-full/main/en/territories.json'), 'utf8'),
).main.en.localeDisplayNames.territories;

/** The source gives the country's own name where it knows no adjective; that one is no demonym. */
function isDemonym(word: string, country: string): boolean {
  return (
    !/[(),]|\s-\s|\band\b/.test(word) &&
    word !== ENGLISH[country] &&
    !/\b(?:Islands?|Territor|Kosovo|Macao|Bermuda|Greenland|Saint|Turkmenistan|Welsh)/.test(word)
  );
}

/** Number and gender, where endings alone make them. */
function forms(word: string, language: string): string[] {
  if (language === 'en')
    return /(?:an|i|er|ian|ese)$/.test(word) && !word.endsWith('ese') ? [word, `${word}s`] : [word];
  if (language === 'es' || language === 'it') return romanceForms(word, language);
  if (language === 'fr') return [word, `${word}e`, `${word}s`, `${word}es`];
  if (language === 'de') return [word, `${word}e`, `${word}en`, `${word}er`, `${word}es`, `${word}em`];
  return [word];
}

function romanceForms(word: string, language: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o'))
    return language === 'es'
      ? [word, `${stem}a`, `${stem}os`, `${stem}as`]
      : [word, `${stem}a`, `${stem}i`, `${stem}e`];
  if (language === 'es' && /[nsl]$/.test(word)) {
    const plain = word
      .normalize('NFD')
      .replace(/\p{M}(?=.?$)/u, '')
      .normalize('NFC');
    return [word, `${plain}a`, `${plain}es`, `${plain}as`];
  }
  return language === 'es' ? [word, `${word}s`] : [word];
}
