/** The tables of the other languages against what the interface says: nothing is missing, nothing left over, nothing broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dateWords, rangeWords } from '../../src/interface/dateWords';
import { countryName, placeNamer } from '../../src/interface/statementWords';
import { listWords } from '../../src/interface/words';
import { loadSpeech } from '../../src/language/loadSpeech';
import { LANGUAGES, type LanguageId, setSpeech } from '../../src/language/say';
import { gatherTexts } from './gatherTexts';

const ROOT = join(import.meta.dirname, '../..');
const OTHERS = LANGUAGES.filter((id) => id !== 'en');
const TEXTS = gatherTexts();

/** Where what is no text of the interface may come from: names of places and blocs, reasons why a sentence is set aside. */
const DATA = [
  ...readdirSync(join(ROOT, 'data/gazetteer')).map((file) => `data/gazetteer/${file}`),
  'src/text/splitSentences.ts',
]
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

const braces = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const withoutNumber = (text: string) => braces(text).filter((one) => one !== '{n}');

afterEach(() => setSpeech(null));

async function speak(id: LanguageId) {
  const speech = await loadSpeech(id);
  setSpeech(speech);
  return speech;
}

describe.each(OTHERS)('the table of %s', async (id) => {
  const words = (await loadSpeech(id))?.words ?? {};
  it('has every text of the interface', () => {
    expect(TEXTS.filter(({ text }) => words[text] === undefined).map(({ text, file }) => `${file}: ${text}`)).toEqual(
      [],
    );
  });
  it('has no text that nobody says', () => {
    const said = new Set(TEXTS.map(({ text }) => text));
    expect(Object.keys(words).filter((text) => !said.has(text) && !DATA.includes(text))).toEqual([]);
  });
  it('fills in what the English text fills in', () => {
    const wrong = TEXTS.filter(({ text, isCounted }) => {
      const own = words[text];
      if (typeof own === 'string') return isCounted || braces(own).join() !== braces(text).join();
      return Object.values(own ?? {}).some((form) => withoutNumber(form).join() !== withoutNumber(text).join());
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
  it('has every plural form that the language has', () => {
    const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories;
    // Spanish counts "un millón de" apart: no number here is so large
    const needed = forms.filter((form) => id !== 'es' || form !== 'many');
    const counted = TEXTS.filter(({ isCounted }) => isCounted).map(({ text }) => text);
    expect(counted.filter((text) => needed.some((form) => !(words[text] as Record<string, string>)?.[form]))).toEqual(
      [],
    );
  });
});

describe('names and dates', () => {
  it.each([
    ['es', '28 de julio de 2021', 'Siria', 'A, B y C'],
    ['ru', '28 июля 2021 г.', 'Сирия', 'A, B и C'],
    ['ar', '28 يوليو 2021', 'سوريا', 'A وB وC'],
  ] as const)('are those of %s', async (id, day, syria, list) => {
    await speak(id);
    expect(dateWords('2021-07-28')).toBe(day);
    expect(countryName('SY')).toBe(syria);
    expect(listWords(['A', 'B', 'C'])).toBe(list);
  });
  it('say that a day is approximate', async () => {
    await speak('es');
    expect(dateWords('2021-09-01~')).toMatch(/1 de septiembre de 2021/);
    expect(dateWords('2021-09-01~')).not.toBe(dateWords('2021-09-01'));
    expect(rangeWords(['2018-02-03', '2021-10-04'])).toMatch(/feb.* 2018.*oct.* 2021/);
  });
  it('name borders, neighbours and parts by their countries', async () => {
    await speak('ru');
    const name = placeNamer(new Map([['part:AF-N', { name: 'Northern Afghanistan' }]]));
    for (const id of ['border:AF-TJ', 'group:neighbours-of-AF', 'part:AF-N']) expect(name(id)).toMatch(/Афганистан/);
  });
  it('keep the English name where there is no other', async () => {
    await speak('ar');
    expect(placeNamer(new Map([['geonames:1', { name: 'Nowhereville' }]]))('geonames:1')).toBe('Nowhereville');
  });
});
