/**
 * A statement in words: takes a statement and a way to name places, gives its title ("Daesh units: Syria, Libya and
 * elsewhere to Afghanistan"; "Military exercise in Tajikistan"). An end that the words leave open is said to be open.
 */
import { otherSpeech, say, sayCount, sayPlace } from '../language/say';
import { OPEN_END } from '../model/atlas';
import type { Statement } from '../model/dataset';
import { borderCountries } from '../model/placeIds';
import { capitalise, listWords, MOVER_WORDS, RELATION_WORDS } from './words';

export type NamePlace = (id: string) => string;

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region' });

/** Name of a country code; the code itself where there is none. */
export function countryName(code: string): string {
  const other = otherSpeech();
  if (other) return other.place(`country:${code}`, code);
  try {
    return COUNTRY_NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

const WITH_ARTICLE =
  /^(United|U[KS]$|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Czech Rep|Central Af|Dominican Rep)/;

/** A country's name as it stands inside a sentence: "the United States". */
export function countryInSentence(code: string): string {
  const name = countryName(code);
  if (otherSpeech()) return name;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Regions whose names take an article, and the plain words that begin the name of a group, a part or several borders. */
const REGION_WITH_ARTICLE =
  /^(Middle East|Near East|Far East|Caucasus|Balkans?|Sahel|Maghreb|Levant|Gulf|Caribbean|Horn)/;
const PLAIN_WORD =
  /^(Neighbours|Borders|Former|Coastal|Landlocked|Countries|States|Members|Northern|Southern|Eastern|Western|North|South|East|West)\b/;

/** A place's name as it stands inside a sentence: "the United States", "neighbours of Afghanistan". */
function inSentence(id: string, name: string): string {
  if (otherSpeech()) return sayPlace({ id, name });
  const plain = PLAIN_WORD.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  switch (id.slice(0, id.indexOf(':'))) {
    case 'border':
      return `the ${plain}`;
    case 'group':
    case 'part':
      return plain;
    case 'country':
      return WITH_ARTICLE.test(name) ? `the ${name}` : name;
    case 'region':
      return REGION_WITH_ARTICLE.test(name) ? `the ${name}` : name;
    case 'bloc':
      return name.includes(' ') ? `the ${name}` : name;
    default:
      return name;
  }
}

/** Names a place from a table, a country from its code, anything else by its id; as inside a sentence. */
export function placeNamer(places: ReadonlyMap<string, { name: string }>): NamePlace {
  return (id) => {
    const known = places.get(id)?.name;
    if (known) return inSentence(id, known);
    if (id === OPEN_END) return say('a place not named');
    if (id.startsWith('country:')) return countryInSentence(id.slice('country:'.length));
    return sayPlace({ id, name: id.slice(id.indexOf(':') + 1) });
  };
}

/** An end in words; null where the sentence names none. */
function endWords(ends: string[], isOpen: boolean, name: NamePlace): string | null {
  if (ends.length === 0) return isOpen ? say('elsewhere') : null;
  return listWords([...ends.map(name), ...(isOpen ? [say('elsewhere')] : [])]);
}

export interface StatementWords {
  /** What moves, or what kind of thing is said. */
  subject: string;
  /** Null where the sentence names no such end; absent where it claims no movement. */
  origins?: string | null;
  destinations?: string | null;
}

/** Longer, the words of the sentence are no title any more; the card quotes them anyway. */
const LONGEST_LABEL = 32;
/** Words that name nobody outside their sentence. */
const PRONOUN =
  /^(its?|they|them|their|these|those|this|he|him|his|she|her|we|us|our|who|which|(the )?((militant|armed|terrorist) )?(group|movement))$/i;

/** One name for a group, whatever the sentence calls it: `islamic-state` -> "Islamic State". */
export function groupName(slug: string): string {
  return slug.split('-').map(capitalise).join(' ');
}

/** What moves, in the sentence's words where they are short and do not say the origin once more, else by its kind. */
function moverWords(statement: Statement, name: NamePlace): string {
  const { moverLabel, moverClass = 'people', moverGroup } = statement;
  if (moverLabel && PRONOUN.test(moverLabel))
    return moverGroup ? groupName(moverGroup) : capitalise(say(MOVER_WORDS[moverClass]));
  const isPlain =
    moverLabel !== undefined &&
    moverLabel.length <= LONGEST_LABEL &&
    !statement.origins.some((place) => moverLabel.includes(name(place)));
  return capitalise(isPlain ? moverLabel.replace(/^the /i, '') : say(MOVER_WORDS[moverClass]));
}

const AT = new Set(['airport', 'base', 'crossing', 'border', 'water']);

/** "IS in northern Afghanistan and Tajikistan", "IS at the Afghanistan–Tajikistan border". */
function whereWords(what: string, places: string[], name: NamePlace): string {
  const [first = ''] = places;
  if (places.length === 0) return what;
  const values = { what, places: listWords(places.map(name)) };
  return AT.has(first.slice(0, first.indexOf(':')))
    ? say('{what} at {places}', values)
    : say('{what} in {places}', values);
}

/** What is said where no movement is claimed: "IS in northern Afghanistan", "Military exercise in Tajikistan". */
function relationTitle(statement: Statement, name: NamePlace): string {
  const { relation, places, moverLabel } = statement;
  const [first = '', ...others] = places;
  switch (relation) {
    case 'border': {
      const borders = places.map((place) =>
        otherSpeech()
          ? (borderCountries(place) ?? []).map(countryName).join('–')
          : name(place)
              .replace(/^the /, '')
              .replace(/ border$/, ''),
      );
      return sayCount(places.length, 'Shared border: {borders}', 'Shared borders: {borders}', {
        borders: listWords(borders),
      });
    }
    case 'membership':
      return say('Members of {bloc}: {members}', { bloc: name(first), members: listWords(others.map(name)) });
    case 'facility':
      if (places.every((place) => place.startsWith('base:'))) return capitalise(listWords(places.map(name)));
      return whereWords(say(RELATION_WORDS.facility), places, name);
    case 'presence':
      return whereWords(moverLabel ? moverWords(statement, name) : say(RELATION_WORDS.presence), places, name);
    default: {
      const what = say(RELATION_WORDS[relation]);
      const who = moverLabel ? `${moverWords(statement, name)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}` : what;
      return whereWords(who, places, name);
    }
  }
}

/** Of these "from" says where they leave; "troops from Norway" would say whose they are. */
const THINGS = new Set<Statement['moverClass']>(['weapons', 'drugs', 'goods']);

/** The parts of a statement's title. */
export function statementParts(statement: Statement, name: NamePlace): StatementWords {
  if (statement.relation !== 'movement') return { subject: relationTitle(statement, name) };
  return {
    subject: moverWords(statement, name),
    origins: endWords(statement.origins, statement.originsOpen, name),
    // Who leaves for nowhere named has not been said to go "elsewhere".
    destinations:
      statement.destinations.length > 0 ? endWords(statement.destinations, statement.destinationsOpen, name) : null,
  };
}

/** "Daesh units: Syria, Libya and elsewhere to Afghanistan": for a screen reader, a tooltip, a citation. */
export function statementTitle(statement: Statement, name: NamePlace): string {
  const { subject, origins, destinations } = statementParts(statement, name);
  if (origins === undefined || destinations === undefined) return subject;
  if (origins === null) return say('{what} to {places}', { what: subject, places: destinations ?? name(OPEN_END) });
  if (destinations === null) {
    const values = { what: subject, places: origins };
    return THINGS.has(statement.moverClass)
      ? say('{what} from {places}', values)
      : say('{what} out of {places}', values);
  }
  return say('{what}: {origins} to {places}', { what: subject, origins, places: destinations });
}

/** Who says it: a name, or that the article says it in its own voice. */
export function speakerName(statement: Statement): string {
  return statement.speaker ? capitalise(statement.speaker.name) : say('The article itself');
}
