/**
 * Turns in the list of a movement's ends: what stands between commas, "with a majority from France", "and another 5,000
 * from Libya", "and from there to Europe", "to rebels in Libya". Each answers where to read on, or null.
 */
import { headToken, isClauseVerb, isComma, isMoverNoun } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Ends, Gap } from './Ends';
import { type PlaceList, readPlaces } from './readPlaces';

/** "and from there to Europe" */
export function isNextLeg(parse: Parse, i: number, index: LexiconIndex, ends: Ends): boolean {
  const there = headToken(parse, i + 1)?.lower;
  return index.ends.get(parse.chunks[i]?.word ?? '') === 'origin' && there === 'there' && ends.destinations.length > 0;
}

/** "by Hezbollah, the group based in Lebanon, to towns": past an apposition, where an end follows it. */
export function apposed(parse: Parse, i: number, index: LexiconIndex): number | null {
  const first = parse.chunks[i + 1]?.kind === 'adv' ? i + 2 : i + 1;
  const said = parse.chunks[first];
  // ", inherited from the old army, to Ukraine"
  const participle = said?.vg?.form === 'en' && !index.verbSenses.has(said.vg.lemma);
  if (!isComma(parse.chunks[i]) || (said?.kind !== 'np' && !participle)) return null;
  for (let k = i + 1; k < Math.min(parse.chunks.length, i + 12); k++) {
    const { kind, vg } = parse.chunks[k] ?? {};
    if (vg?.form === 'finite' || kind === 'rel' || kind === 'sub') return null;
    if (isComma(parse.chunks[k])) return index.ends.has(parse.chunks[k + 1]?.word ?? '') ? k + 1 : null;
  }
  return null;
}

/** "and, in a few cases, from the US": past what stands between the commas. */
export function pastAside(parse: Parse, i: number, index: LexiconIndex): number {
  if (!isComma(parse.chunks[i])) return i;
  for (let k = i + 1; k < Math.min(parse.chunks.length, i + 9); k++) {
    if (parse.chunks[k]?.vg) return i;
    if (isComma(parse.chunks[k])) return index.ends.has(parse.chunks[k + 1]?.word ?? '') ? k + 1 : i;
  }
  return i;
}

function isCounter(parse: Parse, i: number, index: LexiconIndex): boolean {
  const head = headToken(parse, i);
  // "and no influx of fighters from Iraq" tells another way.
  if (head && index.nounSenses.has(head.lower)) return false;
  return Boolean(
    head && (head.tag === 'NUM' || head.tag === 'DET' || head.tag === 'PRON' || index.containers.has(head.lower)),
  );
}

/** ", with a majority from France": index of its "from". */
export function partFrom(parse: Parse, i: number, index: LexiconIndex): number | null {
  const opener = parse.chunks[i];
  // "most of them from Eritrea"
  const bare = opener?.kind === 'np' && parse.chunks[i + 1]?.word === 'of' && parse.chunks[i + 2]?.kind === 'np';
  if (bare && isCounter(parse, i, index) && index.ends.get(parse.chunks[i + 3]?.word ?? '') === 'origin') return i + 3;
  if (opener?.kind !== 'prep' || !/^(?:with|including|among)$/.test(opener.word)) return null;
  const head = headToken(parse, i + 1);
  const counts =
    head && (head.tag === 'NUM' || head.tag === 'DET' || index.containers.has(head.lower) || head.tag === 'PRON');
  if (!counts || parse.chunks[i + 1]?.kind !== 'np') return null;
  for (let k = i + 2; k < i + 5; k++) if (index.ends.get(parse.chunks[k]?.word ?? '') === 'origin') return k;
  return null;
}

/** "... sent troops to Mali and three jets to Chad" */
export function otherGapAt(parse: Parse, i: number, index: LexiconIndex): (Gap & { next: number }) | null {
  const to = parse.chunks[i]?.kind === 'np' && isMoverNoun(parse, i, index) ? parse.chunks[i + 1] : undefined;
  if (!/^(?:to|into)$/.test(to?.word ?? '') || parse.chunks[i + 2]?.kind !== 'np') return null;
  const places = readPlaces(parse, i + 2, index, { afterVerb: true });
  if (!places || places.mentions.length === 0 || isClauseVerb(parse, places.next)) return null;
  return { chunk: i, origins: [], destinations: places.mentions, open: places.open, next: places.next };
}

/** "... travelled to Syria, and another 5,000 from Libya" */
export function gapAt(parse: Parse, i: number, index: LexiconIndex): (Gap & { next: number }) | null {
  const head = parse.chunks[i]?.kind === 'np' ? headToken(parse, i) : undefined;
  if (!head || !(head.tag === 'NUM' || head.tag === 'DET' || index.containers.has(head.lower))) return null;
  if (index.ends.get(parse.chunks[i + 1]?.word ?? '') !== 'origin') return null;
  const places = parse.chunks[i + 2]?.kind === 'np' ? readPlaces(parse, i + 2, index) : null;
  if (!places || isClauseVerb(parse, places.next)) return null;
  return { chunk: i, origins: places.mentions, open: places.open, next: places.next };
}

/** "shipped to rebels in Libya": those who receive stand there. */
export function heldBy(parse: Parse, k: number, index: LexiconIndex): PlaceList | null {
  const head = headToken(parse, k);
  // "in the hands of rebels in Mali"
  if (head?.lower === 'hands' && parse.chunks[k + 1]?.word === 'of' && parse.chunks[k + 2]?.kind === 'np')
    return heldBy(parse, k + 2, index);
  const holder =
    head &&
    (index.moverHeads.has(head.lower) ||
      head.group !== undefined ||
      index.persons.has(head.lower) ||
      index.stateForces.has(head.lower) ||
      /^(?:gangs?|cartels?|criminals?|traffickers|smugglers|mafias?|groups?|factions?|militias?|allies|ally|government|life|lives|safety|freedom|exile|custody|jail|relatives?|families|family|friends|destinations?|fight|battle|battlefields?|war|wars|jihad|front|frontlines?|conflict|insurgency|movement|opposition|resistance|loyalists?)$/.test(
        head.lower,
      ));
  if (
    !holder ||
    !/^(?:in|inside|across|throughout)$/.test(parse.chunks[k + 1]?.word ?? '') ||
    parse.chunks[k + 2]?.kind !== 'np'
  )
    return null;
  return readPlaces(parse, k + 2, index, { afterVerb: true });
}
