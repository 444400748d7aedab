/**
 * `data/` in, the dataset and the files beside the page out. Reads every article, extracts, corrects, validates, gathers
 * statements and checks. Refuses, with file, line and remedy, whatever in `data/` is not as it should be.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { assembleDataset } from '../atlas/assembleDataset';
import { buildStatements } from '../atlas/buildStatements';
import { computeChecks } from '../atlas/computeChecks';
import { createGeometry } from '../atlas/createGeometry';
import { parseBlocs } from '../atlas/parseBlocs';
import type { PlaceLookup } from '../dataset/applyCorrections';
import { DataError } from '../dataset/DataError';
import { exportClaimsCsv, exportMentionsCsv } from '../dataset/exportCsv';
import { exportGeoJson } from '../dataset/exportGeoJson';
import { exportWebAnnotation } from '../dataset/exportWebAnnotation';
import { slugOfFile } from '../dataset/parseArticle';
import { parseCorrections } from '../dataset/parseCorrections';
import { parseStory } from '../dataset/parseStory';
import { quoteOnly } from '../dataset/quoteOnly';
import { readYaml } from '../dataset/readYaml';
import type { Dataset, ReadArticle } from '../model/dataset';
import type { Document, Place } from '../model/document';
import type { Story } from '../model/story';
import { URL_KEYS } from '../state/urlChoices';
import { loadResources } from './loadResources';
import { makeStory } from './makeStory';
import { type CorrectionsFile, openReader, placeLookup } from './readArticle';
import { scoreArticles } from './scoreArticles';
import { siteUrl } from './siteUrl';
import { splitDataset } from './splitDataset';

/** Only choices, each as a link would have it. */
function isStart(text: string): boolean {
  const keys = [...new URLSearchParams(text).keys()];
  return keys.length > 0 && keys.every((key) => URL_KEYS.includes(key));
}

export interface BuiltDataset {
  /** All of it. */
  dataset: Dataset;
  /** What the page reads first: all of a small dataset, an overview of a large one. */
  first: Dataset;
  /** The walk through it: an editor's, or made from the data. */
  story: Story;
  /** Each article with all that was read in it, corrected, as far as its publisher lets it be shown. */
  articles: ReadArticle[];
  /** Each article as extraction left it, before corrections. */
  raw: Document[];
  /** How many of them were read now, and not taken from an earlier build. */
  fresh: number;
  /** Path below the site's root -> content. */
  files: Record<string, string>;
}

const line = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty: write it, or leave the line out'));

const about = v.strictObject({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty('the dataset needs a title')),
  /** Absent where the build describes it: how many articles, of which years. */
  description: v.optional(line),
  /** What the page shows first, as its address says it: `movers=refugees&view=...`. */
  start: v.optional(v.pipe(line, v.check(isStart, 'says nothing that an address of the page can say'))),
});

function filesIn(folder: string, ...endings: string[]): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => endings.some((ending) => name.endsWith(ending)))
        .sort()
    : [];
}

function readTopology(root: string, name: string): Topology {
  return JSON.parse(readFileSync(join(root, 'data/geo', name), 'utf8')) as Topology;
}

function readCorrections(root: string, folder: string, slugs: ReadonlySet<string>): Map<string, CorrectionsFile> {
  return new Map(
    filesIn(join(root, folder, 'corrections'), '.yaml').map((name) => {
      const slug = name.replace(/\.yaml$/, '');
      const file = `${folder}/corrections/${name}`;
      if (!slugs.has(slug))
        throw new DataError(file, null, `there is no article "${slug}".`, 'Rename or remove this file.');
      const source = readFileSync(join(root, file), 'utf8');
      return [slug, { source, corrections: parseCorrections(file, source) }];
    }),
  );
}

/** Slugs that differ in letter case alone would be one page on some hosts. */
function refuseDuplicates(folder: string, names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const slug = slugOfFile(name).toLowerCase();
    const other = seen.get(slug);
    if (other !== undefined)
      throw new DataError(`${folder}/articles/${name}`, null, `has the same slug as ${other}.`, 'Rename one of them.');
    seen.set(slug, name);
  }
}

/** Every place that an article names and every member of a bloc, once, in the order of their ids. */
function gatherPlaces(articles: readonly ReadArticle[], blocs: Dataset['blocs'], lookUp: PlaceLookup): Place[] {
  const places = new Map(
    articles.flatMap(({ document }) => document.places.map((place) => [place.id, place] as const)),
  );
  for (const id of blocs.flatMap(({ members }) => members.map(({ country }) => `country:${country}`))) {
    const place = places.get(id) ?? lookUp(id);
    if (place) places.set(id, place);
  }
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * @param root folder that holds `data/`
 * @param dataset one that lies in a folder of its own, `data/<dataset>/`; absent for the site's first
 * @throws DataError
 */
export async function buildDataset(
  root: string,
  tell: (line: string) => void = (line) => console.warn(line),
  name = process.env.DATASET,
): Promise<BuiltDataset> {
  const folder = name ? `data/${name}` : 'data';
  const resources = await loadResources();
  const lookUp = placeLookup(resources);
  const names = filesIn(join(root, folder, 'articles'), '.md', '.txt');
  refuseDuplicates(folder, names);
  const corrections = readCorrections(root, folder, new Set(names.map(slugOfFile)));

  const read = openReader(root, folder, resources, tell);
  const all = names.map((file) => read.article(file, corrections.get(slugOfFile(file))));
  read.done();
  const whole = all.map(({ meta, document }): ReadArticle => ({ ...meta, document }));
  // Nothing below but statements and checks sees a text that its publisher does not let be shown.
  const articles = whole.map((one) => (one.show === 'quotes' ? { ...one, document: quoteOnly(one.document) } : one));
  const raw = all.map((article) => article.raw ?? article.document);

  const geometry = createGeometry(readTopology(root, 'world.topojson'), readTopology(root, 'detail.topojson'));
  const aboutFile = `${folder}/dataset.yaml`;
  if (!existsSync(join(root, aboutFile)))
    throw new DataError(aboutFile, null, 'is missing.', 'Write it, with a line "title: ...".');
  const { title, description, start } = readYaml(aboutFile, readFileSync(join(root, aboutFile), 'utf8'), about).value;
  const blocFile = 'data/gazetteer/blocs.yaml';
  const blocs = parseBlocs(blocFile, readFileSync(join(root, blocFile), 'utf8'));
  const dataset = assembleDataset({
    title,
    description: description ?? describe(articles),
    ...(start !== undefined && { start }),
    articles,
    places: gatherPlaces(articles, blocs, lookUp),
    statements: buildStatements(whole),
    blocs,
    checks: computeChecks(whole, geometry, blocs),
    placeSources: resources.gazetteer.sources(),
    scores: scoreArticles(
      root,
      raw,
      whole.map(({ document }) => document),
    ),
    corrections: [...corrections].flatMap(([article, { corrections: list }]) =>
      list.map(({ action, reason }) => ({ article, action, reason })),
    ),
  });
  const { first, catalogue } = splitDataset(dataset);
  const storyFile = `${folder}/story.yaml`;
  const story = existsSync(join(root, storyFile))
    ? parseStory(storyFile, readFileSync(join(root, storyFile), 'utf8'), dataset, whole, URL_KEYS)
    : makeStory(dataset);
  const published = { articles, places: dataset.places };
  const files: Record<string, string> = {
    'data/dataset.json': JSON.stringify(first),
    ...(catalogue && { 'data/catalogue.json': JSON.stringify(catalogue) }),
    'data/story.json': JSON.stringify(story),
    'data/claims.geojson': JSON.stringify(exportGeoJson(published)),
    'data/annotations.jsonld': JSON.stringify(exportWebAnnotation(published, siteUrl())),
    'data/mentions.csv': exportMentionsCsv(published),
    'data/claims.csv': exportClaimsCsv(published),
    'data/geo/world.topojson': readFileSync(join(root, 'data/geo/world.topojson'), 'utf8'),
    'data/geo/detail.topojson': readFileSync(join(root, 'data/geo/detail.topojson'), 'utf8'),
    ...Object.fromEntries(
      articles.map(({ slug, document }) => [`data/articles/${slug}.json`, JSON.stringify(document)]),
    ),
  };
  return { dataset, first, story, articles, raw, fresh: read.fresh(), files };
}

/** "Claims in 5 articles, 2018–2021, each with its sentence" */
function describe(articles: readonly ReadArticle[]): string {
  const years = articles.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined ? '' : first === last ? `, ${first}` : `, ${first}–${last}`;
  const count = articles.length === 1 ? '1 article' : `${articles.length.toLocaleString('en')} articles`;
  return `Claims in ${count}${span}, each with its sentence`;
}
