/**
 * The chunks after a movement word in, its ends out: places after prepositions that mark origin, destination or transit,
 * through lists and purposes, up to where the clause ends. Refuses what belongs to another verb.
 */
import { headToken, isClauseVerb, isComma } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { type EndOptions, type Ends, noEnds } from './Ends';
import { apposed, gapAt, isNextLeg, otherGapAt, partFrom, pastAside } from './endAsides';
import { readPlaces } from './readPlaces';
import { assign, readPreposition } from './readPreposition';
import { keptWhere, stoodWhere } from './stoodWhere';

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
      } else if (parse.chunks[i + 1]?.vg && isClauseVerb(parse, i + 1)) {
        const kept = ends.origins.length === 0 ? keptWhere(parse, i, index) : null;
        if (kept) ends.origins.push(...kept.mentions);
        if (kept || i > start) break;
      }
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
      const other = chunk.kind === 'conj' && ends.destinations.length > 0 ? otherGapAt(parse, next, index) : null;
      const gap = gapAt(parse, next, index) ?? other;
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
