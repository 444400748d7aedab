/** A preposition after a movement word with its phrase: which end it names, and where to go on. */
import type { Mention } from '../../model/document';
import { headToken, isClauseVerb, isComma } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { EndOptions, Ends } from './Ends';
import { heldBy } from './endAsides';
import { readPlaces } from './readPlaces';

/** Reads the preposition at `i` with its phrase; returns where to go on. */
export function readPreposition(
  parse: Parse,
  i: number,
  index: LexiconIndex,
  options: EndOptions,
  ends: Ends,
  purpose: boolean,
  infinitive: boolean,
): number {
  const word = parse.chunks[i]?.word ?? '';
  let k = i + 1;
  // 'from "deep inside Syria"'
  if (/^["“'‘]$/.test(parse.chunks[k]?.word ?? '')) k++;
  while (parse.chunks[k]?.kind === 'adv' || parse.chunks[k]?.kind === 'date') k++;
  // "from all over Europe"
  if (parse.chunks[k]?.word === 'all' && /^(?:across|around|over)$/.test(parse.chunks[k + 1]?.word ?? '')) k++;
  // "from across the Islamic world", "to inside Syria"
  while (
    parse.chunks[k]?.kind === 'prep' &&
    /^(?:across|inside|within|near|around|outside|over|beyond|behind)$/.test(parse.chunks[k]?.word ?? '')
  )
    k++;
  const object = parse.chunks[k];
  if (object?.kind === 'adv' && index.openEnds.has(object.word)) return k + 1;
  if (object?.kind !== 'np') return k === i + 1 ? i + 1 : k;
  // After "to prepare for", what comes from somewhere is something else.
  const handed = word === 'with' && options.in ? heldBy(parse, k, index) : null;
  if (handed) {
    // "end up with rebels in Mali"
    assign(handed, 'destination', word, ends);
    return handed.next;
  }
  if (/^home (?:from|to)$/.test(word)) ends.home = true;
  const given = roleOf(word, index, options, purpose);
  const afloat = word === 'off' && /^(?:coasts?|shores?|ports?|harbou?rs?)$/.test(headToken(parse, k)?.lower ?? '');
  const role = afloat ? null : infinitive && (given === 'origin' || given === 'destination') ? null : given;
  const places = readPlaces(parse, k, index, { receiver: role === 'destination', afterVerb: options.afterVerb });
  // "to those countries, to our neighbours" says it again.
  if (places && role === 'destination' && isComma(parse.chunks[i - 1]) && ends.destinations.at(-1)?.sense === 'anaphor')
    return places.next;
  // "from exile in South Africa", "from operations in Congo"
  // "from operations in Congo", "back into combat in Congo"
  if (!places && /^(?:from|into|back into|back to)$/.test(word) && leavesFrom(parse, k)) {
    const there = readPlaces(parse, k + 2, index, { afterVerb: options.afterVerb });
    if (there) {
      assign(there, role, word, ends);
      return there.next;
    }
  }
  if (!places && role === 'destination') {
    const held = heldBy(parse, k, index);
    if (held) {
      assign(held, role, word, ends);
      return held.next;
    }
    // "arriving on a flight" leads somewhere, "going to their roots" nowhere.
    ends.nowhere ||= index.ends.has(word);
    ends.local ||= SITES.test(headToken(parse, k)?.lower ?? '');
  }
  if (!places) return skipPhrase(parse, k, index);
  assign(places, role, word, ends);
  return places.next;
}

/** Where things are brought inside a country. */
const SITES =
  /^(?:hospitals?|clinics?|schools?|universit(?:y|ies)|villages?|towns?|cit(?:y|ies)|districts?|mosques?|church(?:es)?|stadium|morgue|warehouses?|police station)$/;

/** What one does or is somewhere, before "in" and the place. */
const STAYS =
  /^(?:exile|operations?|missions?|duty|service|captivity|detention|custody|jail|prison|training|combat|fighting|war|battle|holiday|vacation|peacekeeping|deployment|jihad|frontlines?|battlefields?|hiding)$/;

const leavesFrom = (parse: Parse, k: number): boolean =>
  STAYS.test(headToken(parse, k)?.lower ?? '') &&
  /^(?:in|inside|at)$/.test(parse.chunks[k + 1]?.word ?? '') &&
  parse.chunks[k + 2]?.kind === 'np';

type EndRole = 'origin' | 'destination' | 'through' | 'at' | 'purpose' | null;

function roleOf(word: string, index: LexiconIndex, options: EndOptions, purpose: boolean): EndRole {
  const role = index.ends.get(word);
  if (role === 'destination' && purpose && word === 'to') return null;
  if (role) return role;
  if (word === 'for' && options.for) return 'destination';
  if (/^(?:in|at|on|near|inside|within|around|along|close to|closer to)$/.test(word)) {
    if (purpose) return 'purpose';
    return options.in && /^(?:in|at|on|near|inside)$/.test(word) ? 'destination' : 'at';
  }
  return null;
}

export function assign(
  { mentions, open }: { mentions: Mention[]; open: boolean },
  role: EndRole,
  word: string,
  ends: Ends,
): void {
  const borders = mentions.filter((mention) => mention.kind === 'border' || mention.kind === 'water');
  const places = mentions.filter((mention) => !borders.includes(mention));
  // "towards the border" stops before it.
  if (
    (role === 'through' && !/^(?:via|by way of)$/.test(word)) ||
    role === 'origin' ||
    (role === 'destination' && /^(?:across|over|into|through)/.test(word))
  )
    ends.borders.push(...borders);
  if (role === 'origin') {
    ends.origins.push(...places);
    ends.originsOpen ||= open;
  } else if (role === 'destination') {
    ends.stopsShort ||=
      places.length === 0 && mentions.some(({ kind }) => kind === 'border') && /^(?:to|towards?|up to)$/.test(word);
    ends.destinations.push(...places);
    ends.destinationsOpen ||= open;
  } else if (role === 'through') ends.through.push(...places);
  else if (role === 'at') ends.at.push(...mentions);
  else if (role === 'purpose') ends.purpose.push(...mentions);
}

/** Past a noun phrase that is no place; what hangs on it ("the armies of X") is not read as an end of the movement. */
function skipPhrase(parse: Parse, k: number, index: LexiconIndex): number {
  let i = k + 1;
  while (parse.chunks[i]?.kind === 'prep' && parse.chunks[i]?.word === 'of' && parse.chunks[i + 1]?.kind === 'np')
    i += 2;
  const head = headToken(parse, k);
  const list = parse.chunks[i];
  if (
    head &&
    list &&
    (list.kind === 'conj' || isComma(list)) &&
    parse.chunks[i + 1]?.kind === 'np' &&
    !isClauseVerb(parse, i + 2) &&
    !index.ends.has(parse.chunks[i + 1]?.word ?? '')
  ) {
    // "from different regions, including Syria": the list opens after the phrase.
    return i;
  }
  return i;
}
