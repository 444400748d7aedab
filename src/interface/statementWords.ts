/**
 * A statement in words: takes a statement and a way to name places, gives its title ("Daesh units: Syria, Libya and
 * elsewhere → Afghanistan") and the sentence that attributes it. An end that the words leave open is said to be open.
 */
import { OPEN_END } from '../model/atlas';
import type { Statement } from '../model/dataset';
import { capitalise, listWords, MOVER_WORDS, RELATION_WORDS } from './words';

export type NamePlace = (id: string) => string;

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region' });

/** English name of a country code; the code itself where there is none. */
export function countryName(code: string): string {
  try {
    return COUNTRY_NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Czech Rep|Central Af|Dominican Rep)/;

/** A country's name as it stands inside a sentence: "the United States". */
export function countryInSentence(code: string): string {
  const name = countryName(code);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Names a place from a table, a country from its code, anything else by its id. */
export function placeNamer(places: ReadonlyMap<string, { name: string }>): NamePlace {
  return (id) => {
    const known = places.get(id)?.name;
    if (known) return known;
    if (id === OPEN_END) return 'a place not named';
    return id.startsWith('country:') ? countryName(id.slice('country:'.length)) : id.slice(id.indexOf(':') + 1);
  };
}

/** An end in words; null where the sentence names none. */
function endWords(ends: string[], isOpen: boolean, name: NamePlace): string | null {
  if (ends.length === 0) return isOpen ? 'elsewhere' : null;
  return listWords([...ends.map(name), ...(isOpen ? ['elsewhere'] : [])]);
}

export interface StatementWords {
  /** What moves, or what kind of thing is said. */
  subject: string;
  /** Null where the sentence names no such end; absent where it claims no movement. */
  origins?: string | null;
  destinations?: string | null;
  places?: string;
}

/** Longer, the words of the sentence are no title any more; the card quotes them anyway. */
const LONGEST_LABEL = 32;

/** What moves, in the sentence's words where they are short and do not say the origin once more, else by its kind. */
function moverWords(statement: Statement, name: NamePlace): string {
  const { moverLabel, moverClass = 'people' } = statement;
  const isPlain =
    moverLabel !== undefined &&
    moverLabel.length <= LONGEST_LABEL &&
    !statement.origins.some((place) => moverLabel.includes(name(place)));
  return capitalise(isPlain ? moverLabel : MOVER_WORDS[moverClass]);
}

/** The parts of a statement's title. */
export function statementParts(statement: Statement, name: NamePlace): StatementWords {
  if (statement.relation !== 'movement')
    return {
      subject: capitalise(statement.moverLabel ?? RELATION_WORDS[statement.relation]),
      places: listWords(statement.places.map(name)),
    };
  return {
    subject: moverWords(statement, name),
    origins: endWords(statement.origins, statement.originsOpen, name),
    destinations: endWords(statement.destinations, statement.destinationsOpen, name),
  };
}

/** "Daesh units: Syria, Libya and elsewhere to Afghanistan": for a screen reader, a tooltip, a citation. */
export function statementTitle(statement: Statement, name: NamePlace): string {
  const { subject, origins, destinations, places } = statementParts(statement, name);
  if (origins === null) return `${subject}: to ${destinations}`;
  if (destinations === null) return `${subject}: from ${origins}`;
  if (origins !== undefined) return `${subject}: ${origins} to ${destinations}`;
  return places ? `${subject}: ${places}` : subject;
}

/** Who says it: a name, or that the article says it in its own voice. */
export function speakerName(statement: Statement): string {
  return statement.speaker?.name ?? 'The article itself';
}

/** "Shoigu" of "Sergei Shoigu"; a body keeps its whole name. */
export function speakerShortName(statement: Statement): string {
  const { speaker } = statement;
  if (!speaker) return 'Article';
  return speaker.body ? speaker.name : (speaker.name.split(' ').at(-1) ?? speaker.name);
}
