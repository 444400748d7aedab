/**
 * The chunks after a movement word in, its ends out: places after prepositions that mark origin, destination or transit,
 * through lists and purposes, up to where the clause ends. Refuses what belongs to another verb.
 */
import type { Mention } from '../model/document';
import { headToken, isClauseVerb, isComma } from './chunks';
import { apposed, gapAt, heldBy, isNextLeg, partFrom, pastAside } from './endAsides';
import type { LexiconIndex } from './indexLexicon';
import type { Parse } from './Parse';
import { readPlaces } from './readPlaces';
import { stoodWhere } from './stoodWhere';

export interface Ends {
  origins: Mention[];
  destinations: Mention[];
  through: Mention[];
  borders: Mention[];
  originsOpen: boolean;
  destinationsOpen: boolean;
  /** Where the mover stands: "in Syria". */
  at: Mention[];
  /** Where it goes to do something: "to fight in Syria". */
  purpose: Mention[];
  /** Index of the first chunk that is no longer read. */
  stop: number;
  /** "to their roots": the way leads to what is no place. */
  nowhere: boolean;
  /** "to the Austrian border": no country is left yet. */
  stopsShort: boolean;
  /** "return home", "left for abroad" */
  home: boolean;
  /** "... and another 5,000 from Libya": chunk of the noun phrase, and its places; `parts` of those told before a dash. */
  gaps: { chunk: number; origins: Mention[]; open: boolean; parts?: boolean }[];
  /** "... into Turkey and from there to Europe": the next part of the way. */
  leg: Ends | null;
}

export interface EndOptions {
  /** "in X" is a destination. */
  in?: boolean;
  for?: boolean;
  /** Whatever they are sent or leave to do, is done where the way leads; of going this holds for fighting and the like. */
  anyPurpose?: boolean;
  /** A verb's ends: a name before a further verb is that verb's subject. */
  afterVerb?: boolean;
  /** A border is crossed: what the movers then do, they do on its other side. */
  crossing?: boolean;
}

export const noEnds = (stop: number): Ends => ({
  origins: [],
  destinations: [],
  through: [],
  borders: [],
  originsOpen: false,
  destinationsOpen: false,
  at: [],
  purpose: [],
  stop,
  nowhere: false,
  stopsShort: false,
  home: false,
  gaps: [],
  leg: null,
});

/** A clause with more chunks than this is read no further. */
const LONGEST = 40;

export function readEnds(parse: Parse, start: number, index: LexiconIndex, options: EndOptions): Ends {
  const ends = noEnds(start);
  let purpose = false;
  let infinitive = false;
  let i = start;
  for (; i < parse.chunks.length && i < start + LONGEST; ) {
    const chunk = parse.chunks[i];
    if (!chunk) break;
    if (chunk.kind === 'prep') {
      // "to and from Iraq": both ways.
      const back =
        i + 3 < parse.chunks.length && parse.chunks[i + 1]?.word === 'and' && parse.chunks[i + 2]?.kind === 'prep';
      if (back && /^(?:to|into)$/.test(chunk.word) && /^(?:from|out of)$/.test(parse.chunks[i + 2]?.word ?? '')) {
        const places = parse.chunks[i + 3]?.kind === 'np' ? readPlaces(parse, i + 3, index) : null;
        i = places?.next ?? i + 3;
        if (places) {
          assign(places, 'destination', chunk.word, ends);
          ends.leg = { ...noEnds(i), origins: places.mentions };
        }
        continue;
      }
      if (isNextLeg(parse, i, index, ends)) {
        ends.leg = readEnds(parse, i, index, options);
        i = ends.leg.stop;
        break;
      }
      i = readPreposition(parse, i, index, options, ends, purpose, infinitive);
      continue;
    }
    if (chunk.kind === 'np') {
      const head = headToken(parse, i);
      if (head?.mention && /^(?:there|here)$/.test(head.lower) && head.mention.place)
        ends.destinations.push(head.mention);
      else if (purpose && !isClauseVerb(parse, i + 1)) {
        // "to bolster Tajikistan's army", "to infiltrate northern Syria"
        const places = readPlaces(parse, i, index, { receiver: true, afterVerb: true });
        if (places && ends.destinations.length === 0) ends.purpose.push(...places.mentions);
        if (places) {
          i = places.next;
          continue;
        }
      } else if (/^(?:home)$/.test(head?.lower ?? '')) {
        ends.home = true;
        if (head?.mention?.place) ends.destinations.push(head.mention);
      } else if (parse.chunks[i + 1]?.vg && isClauseVerb(parse, i + 1) && i > start) break;
      i++;
      continue;
    }
    if (chunk.kind === 'vg') {
      if (chunk.vg?.form === 'en' && parse.chunks[i + 1]?.word === 'by' && parse.chunks[i + 2]?.kind === 'np') {
        i += 3;
        continue;
      }
      const stood = stoodWhere(parse, i, index);
      if (stood) {
        if (ends.origins.length === 0) ends.origins.push(...stood.mentions);
        i = stood.next;
        continue;
      }
      if (chunk.vg?.form === 'en' && parse.chunks[i - 1]?.kind === 'np' && !isMovement(chunk.vg.lemma, index)) {
        // "fentanyl made in China": how it came to be is no end of its way.
        i = parse.chunks[i + 1]?.kind === 'prep' && parse.chunks[i + 2]?.kind === 'np' ? i + 3 : i + 1;
        continue;
      }
      if (chunk.vg?.form === 'ing' && parse.chunks[i - 1]?.kind === 'np' && !isMovement(chunk.vg.lemma, index)) {
        // "other forces guarding the border": where they are, not where the way leads.
        purpose = false;
        i++;
        continue;
      }
      if (chunk.vg?.form === 'inf') {
        if (isMovement(chunk.vg.lemma, index)) break;
        purpose = options.anyPurpose ? !index.noPurpose.has(chunk.vg.lemma) : index.purposeVerbs.has(chunk.vg.lemma);
        if (ends.nowhere) purpose = false;
        infinitive = true;
        i++;
        continue;
      }
      break;
    }
    if (chunk.kind === 'adv' || chunk.kind === 'date' || chunk.kind === 'adj') {
      if (chunk.word === 'home' || chunk.word === 'back home') ends.home = true;
      if (index.openEnds.has(chunk.word)) ends.destinationsOpen = ends.destinations.length > 0 || ends.destinationsOpen;
      i++;
      continue;
    }
    const dash = /^[–—-]$/.test(chunk.word) && gapAt(parse, i + 1, index) !== null;
    if (chunk.kind === 'conj' || isComma(chunk) || dash) {
      // "from Iraq, and to Syria": a preposition goes on; anything else begins something new.
      const next = apposed(parse, i, index) ?? pastAside(parse, nextContent(parse, i + 1), index);
      const after = parse.chunks[next];
      const part = partFrom(parse, next, index);
      if (part !== null) {
        ends.originsOpen = true;
        infinitive = false;
        i = part;
        continue;
      }
      const gap = gapAt(parse, next, index);
      if (gap) {
        ends.gaps.push({ ...gap, parts: dash || ends.gaps.some(({ parts }) => parts) });
        i = gap.next;
        continue;
      }
      if (after?.kind === 'prep' && (index.ends.has(after.word) || /^(?:including|in|on|aboard)$/.test(after.word))) {
        i = next;
        continue;
      }
      if (purpose && chunk.kind === 'conj' && after?.kind === 'np' && !isClauseVerb(parse, next + 1)) {
        i = next;
        continue;
      }
      if (chunk.kind === 'conj' && options.crossing && after?.vg && !isMovement(after.vg.lemma, index)) {
        purpose = true;
        i = next + 1;
        continue;
      }
      if (purpose && after?.vg?.form === 'finite' && isBare(parse, next) && !index.speechVerbs.has(after.vg.lemma)) {
        i = next + 1;
        continue;
      }
      if (chunk.kind === 'conj' && after?.vg?.form === 'inf') {
        i = next;
        continue;
      }
      break;
    }
    break;
  }
  ends.stop = i;
  return ends;
}

/** A verb in its base form, without an auxiliary. */
const isBare = (parse: Parse, i: number) => {
  const chunk = parse.chunks[i];
  if (!chunk?.vg || !parse.tokens[chunk.vg.head]?.forms?.has('base')) return false;
  return parse.tokens.slice(chunk.from, chunk.vg.head).every(({ tag }) => tag === 'ADV');
};

/** Verbs of movement begin a movement of their own, unless they are mere company ("take up positions"). */
const isMovement = (lemma: string, index: LexiconIndex) =>
  (index.verbSenses.get(lemma) ?? []).some((sense) => !sense.weak) &&
  !index.purposeVerbs.has(lemma) &&
  lemma !== 'infiltrate';

function nextContent(parse: Parse, i: number): number {
  let k = i;
  while (
    parse.chunks[k] &&
    (parse.chunks[k]?.kind === 'adv' || parse.chunks[k]?.kind === 'date' || parse.chunks[k]?.kind === 'conj')
  )
    k++;
  return k;
}

/** Reads the preposition at `i` with its phrase; returns where to go on. */
function readPreposition(
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
  if (!places && role === 'destination') {
    const held = heldBy(parse, k, index);
    if (held) {
      assign(held, role, word, ends);
      return held.next;
    }
    // "arriving on a flight" leads somewhere, "going to their roots" nowhere.
    ends.nowhere ||= index.ends.has(word);
  }
  if (!places) return skipPhrase(parse, k, index);
  assign(places, role, word, ends);
  return places.next;
}

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

function assign(
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
