/**
 * Words and resolved names in, phrases that name places by rule out: borders, parts of countries, groups of countries,
 * bases, airports, capitals and anaphors. One walk over the words; each trigger word asks its readers in turn, and what
 * was found so far is what anaphors look back on. Refuses a phrase whose place the text leaves open, save where an open
 * mention is itself worth showing (a border of two countries at once).
 */
import type { Gazetteer } from '../model/gazetteer';
import { type PlacePhrase, type ResolvedName, TokenShape, type Tokens } from '../model/recognition';
import { createDiscourse } from './discourse';
import { BASE_WORDS, BORDER_WORDS, DIRECTIONS, NEIGHBOURS, ONE_STATE_WORDS, STATE_WORDS } from './phraseWords';
import type { PhraseReader, Reading } from './Reading';
import { readAirport } from './readAirport';
import { readAnaphor } from './readAnaphor';
import { readBase } from './readBase';
import { readBorder } from './readBorder';
import { readCapital } from './readCapital';
import { readGroup } from './readGroup';
import { readPart } from './readPart';

/** Which readers a word sets off. */
const READERS = new Map<string, PhraseReader>();
for (const word of BORDER_WORDS) READERS.set(word, readBorder);
for (const word of Object.keys(DIRECTIONS)) READERS.set(word, readPart);
for (const word of [...STATE_WORDS, ...NEIGHBOURS]) READERS.set(word, readGroup);
for (const word of BASE_WORDS) READERS.set(word, readBase);
for (const word of [...ONE_STATE_WORDS, 'there', 'region', 'continent', 'alliance']) READERS.set(word, readAnaphor);
READERS.set('airport', readAirport);
READERS.set('capital', readCapital);

/** Phrases in order of their end; a phrase may hold names, and another phrase. */
export function findPhrases(tokens: Tokens, names: readonly ResolvedName[], gazetteer: Gazetteer): PlacePhrase[] {
  const reading: Reading = {
    tokens,
    names,
    gazetteer,
    nameAt: indexNames(names, tokens.count),
    discourse: createDiscourse(countLiteral(names, gazetteer)),
    phrases: [],
  };
  const triggers = triggersOf(gazetteer);
  for (let word = 0; word < tokens.count; word++) {
    const name = reading.nameAt(word);
    const trigger = triggers.get(tokens.lower[word] as string);
    // A name's own words ("Border Patrol Bay") set nothing off, except where the name is a base or crossing itself.
    if (name && name.first === word) note(reading, name);
    if (!trigger) continue;
    const { reader, inNames, associated } = trigger;
    if (reader && (!name || inNames)) keep(reading, reader(reading, word));
    if (associated) remember(reading, word, associated, 'association');
  }
  return reading.phrases;
}

/** What a word sets off. */
interface Trigger {
  reader?: PhraseReader;
  /** Also where the word is part of a name ("Central"). */
  inNames?: boolean;
  /** Country that it brings to mind. */
  associated?: string;
}

const TRIGGERS = new WeakMap<Gazetteer, Map<string, Trigger>>();

/** Readers and associations by their word: one look-up a word of the text. */
function triggersOf(gazetteer: Gazetteer): Map<string, Trigger> {
  let triggers = TRIGGERS.get(gazetteer);
  if (!triggers) {
    triggers = new Map(
      [...READERS].map(([word, reader]): [string, Trigger] => [word, { reader, inNames: word === 'central' }]),
    );
    for (const [code, words] of Object.entries(gazetteer.curated.associations))
      for (const word of words)
        triggers.set(word.toLowerCase(), { ...triggers.get(word.toLowerCase()), associated: code });
    TRIGGERS.set(gazetteer, triggers);
  }
  return triggers;
}

/** How often each country, or a place in it, is named as a place. */
function countLiteral(names: readonly ResolvedName[], gazetteer: Gazetteer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { row, sense } of names) {
    const country = row >= 0 && sense === 'literal' && gazetteer.kind(row) !== 'region' ? gazetteer.country(row) : '';
    if (country !== '') counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** Name that each of its words belongs to. */
function indexNames(names: readonly ResolvedName[], words: number): Reading['nameAt'] {
  const index = new Int32Array(words);
  names.forEach(({ first, last }, i) => {
    index.fill(i + 1, first, last + 1);
  });
  return (word) => {
    const at = index[word];
    return at ? names[at - 1] : undefined;
  };
}

function keep(reading: Reading, found: PlacePhrase | PlacePhrase[] | null): void {
  for (const phrase of Array.isArray(found) ? found : found ? [found] : []) {
    reading.phrases.push(phrase);
    if (phrase.kind === 'base' && phrase.place) reading.discourse.base = phrase.place;
    const country = phrase.place?.startsWith('country:') ? phrase.place.slice(8) : null;
    if (country) remember(reading, phrase.first, country, 'anaphor');
  }
}

/** Takes a resolved name into the memory of the text. */
function note(reading: Reading, name: ResolvedName): void {
  const { gazetteer, discourse } = reading;
  if (name.row < 0) return;
  const rank = gazetteer.rank(name.row);
  const id = gazetteer.id(name.row);
  if (rank === 'bloc') discourse.blocs.add(id);
  if (rank === 'base') discourse.base = id;
  if (rank === 'region') discourse.addWider({ word: name.first, id, region: id });
  const country = gazetteer.country(name.row);
  if (country === '' || rank === 'region' || rank === 'water') return;
  remember(reading, name.first, country, name.sense, name.last, rank !== 'country');
  if (name.sense === 'embedded') notePerson(reading, name, country);
}

/** "Russian Defence Minister Sergei Shoigu": the last capitalised word of the run is a person of that country. */
function notePerson({ tokens, discourse }: Reading, name: ResolvedName, country: string): void {
  let last = name.last;
  // No title and name have more words than this together.
  while (
    last < name.last + 8 &&
    last + 1 < tokens.count &&
    tokens.sentence[last + 1] === tokens.sentence[last] &&
    ((tokens.shape[last + 1] as number) & TokenShape.capital) !== 0 &&
    tokens.text.slice(tokens.end[last], tokens.start[last + 1]) === ' '
  )
    last++;
  if (last > name.last + 1) discourse.addPerson(tokens.lower[last] as string, country);
}

function remember(
  { tokens, discourse }: Reading,
  word: number,
  country: string,
  sense: ResolvedName['sense'] | 'association',
  last = word,
  inside = false,
): void {
  const before =
    word > 0 && tokens.sentence[word - 1] === tokens.sentence[word] ? (tokens.lower[word - 1] as string) : '';
  discourse.add({
    word,
    sentence: tokens.sentence[word] as number,
    country,
    sense,
    inside,
    before,
    possessive: ((tokens.shape[last] as number) & TokenShape.possessive) !== 0,
  });
}
