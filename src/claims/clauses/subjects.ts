/**
 * The subject of a verb: from the last noun phrase before it to the whole ("fighters from Libya and Syria", "A, B and C"),
 * past relative clauses and what stands between commas. Null where the clause shows none.
 */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { isVehicle } from '../movers/vehicles';
import { chunkAt, headToken, isClauseVerb, isComma, isMoverNoun, isPlaceOnly, leftOf, type NounSpan } from './chunks';
import type { Chunk, Parse } from './Parse';

const isContainer = (parse: Parse, i: number, index: LexiconIndex) => {
  const head = headToken(parse, i);
  return Boolean(head && (index.containers.has(head.lower) || head.tag === 'NUM' || head.tag === 'DET'));
};

/** From the last noun phrase before a verb to the whole subject: "fighters from Libya and Syria", "A, B and C". */
export function subjectSpan(parse: Parse, last: number, index: LexiconIndex, finite = false): NounSpan {
  let from = last;
  // "..., Yemen and elsewhere": the list has its joint already.
  let joined = chunkAt(parse, last + 1)?.kind === 'conj' && index.openEnds.has(chunkAt(parse, last + 2)?.word ?? '');
  for (let steps = 0; steps < 24; steps++) {
    const left = from - 1;
    const before = chunkAt(parse, left);
    if (!before) break;
    const host = before.kind === 'prep' ? leftOf(parse, left) : -1;
    if (before.kind === 'prep') {
      if (chunkAt(parse, host)?.kind !== 'np') break;
      if (!finite && !climbs(parse, before.word, from, host, index)) break;
      from = host;
    } else if (before.kind === 'conj' || isComma(before)) {
      const previous = isComma(chunkAt(parse, left - 1)) && before.kind === 'conj' ? left - 2 : left - 1;
      // A headline's list may have commas alone: "Iraq, Syria militants".
      const headline = parse.sentence.role === 'headline' && isPlaceOnly(parse, previous);
      const list = from < last || before.kind === 'conj' || joined || headline;
      if (chunkAt(parse, previous)?.kind !== 'np' || !list || !coordinates(parse, previous, from, before, index)) break;
      joined ||= before.kind === 'conj';
      from = previous;
    } else break;
  }
  return { from, to: last + 1 };
}

/** Whether a noun phrase after a preposition belongs to the one before it, as part of the subject. */
function climbs(parse: Parse, word: string, inner: number, host: number, index: LexiconIndex): boolean {
  const hostHead = headToken(parse, host);
  if (!hostHead || index.status.noun.has(hostHead.lower) || index.nounSenses.has(hostHead.lower))
    return isPlaceOnly(parse, inner);
  if (word === 'of')
    return isContainer(parse, host, index) || !isMoverNoun(parse, inner, index) || isMoverNoun(parse, host, index);
  if (word === 'by' || word === 'that') return false;
  // "20 trucks with medicine"
  if (word === 'with' && isVehicle(hostHead.lower)) return true;
  const innerHead = headToken(parse, inner);
  return isPlaceOnly(parse, inner) || (isMoverNoun(parse, host, index) && innerHead?.tag !== 'PRON');
}

/** "A and B entered": both are the subject where they are of a kind; "..., and B entered" begins a clause. */
function coordinates(parse: Parse, a: number, b: number, joint: Chunk, index: LexiconIndex): boolean {
  if (isPlaceOnly(parse, a) !== isPlaceOnly(parse, b)) {
    // "... to Syria, and five more were": a place after a preposition goes with places only.
    const within = chunkAt(parse, beforeList(parse, a))?.kind === 'prep';
    if (!isPlaceOnly(parse, a) || within) return false;
  }
  if (joint.word === 'but' || headToken(parse, a)?.quoted !== headToken(parse, b)?.quoted) return false;
  if (chunkAt(parse, leftOf(parse, a))?.kind === 'vg') return false;
  if (!isComma(joint)) return true;
  const places = isPlaceOnly(parse, a) && (isPlaceOnly(parse, b) || parse.sentence.role === 'headline');
  return chunkAt(parse, b + 1)?.kind === 'conj' || places || isMoverNoun(parse, a, index);
}

/** The chunk before a list of places that ends at chunk `a`. */
function beforeList(parse: Parse, a: number): number {
  let k = a - 1;
  while (k > 0 && (chunkAt(parse, k)?.kind === 'conj' || isComma(chunkAt(parse, k))) && isPlaceOnly(parse, k - 1))
    k -= 2;
  return k;
}

/** "from Iraq, Yemen and elsewhere": the list ends with a word for open ends. */
export function pastElsewhere(parse: Parse, k: number, index: LexiconIndex): number {
  const open = chunkAt(parse, k)?.kind === 'conj' && index.openEnds.has(chunkAt(parse, k + 1)?.word ?? '');
  return open ? leftOf(parse, k) : k;
}

/** Left edge of a finite clause whose verb stands at `i`: the subject, past what stands between commas. */
export function finiteSubject(parse: Parse, i: number, index: LexiconIndex): NounSpan | null {
  let k = pastElsewhere(parse, leftOf(parse, i), index);
  for (let steps = 0; steps < 6; steps++) {
    const chunk = chunkAt(parse, k);
    if (!chunk) return null;
    if (chunk.kind === 'np') {
      const span = subjectSpan(parse, k, index, true);
      const before = chunkAt(parse, span.from - 1);
      const opener = chunkAt(parse, leftOf(parse, span.from - 1));
      if (before?.vg?.form === 'ing' && (opener?.kind === 'sub' || opener?.kind === 'prep')) {
        // "a soldier jailed after joining a group has fled"
        k = leftOf(parse, leftOf(parse, span.from - 1));
        continue;
      }
      if (before?.vg?.form === 'ing' && opener?.kind === 'np') {
        // "families escaping the war arrived"
        k = leftOf(parse, span.from - 1);
        continue;
      }
      // "people trying to reach Spain drowned"
      const opened = before?.vg?.form === 'inf' ? openerOf(parse, leftOf(parse, span.from)) : null;
      if (opened !== null) {
        k = opened;
        continue;
      }
      // "fighters who trained in Syria entered": the relative clause's verb stands before its end.
      const inRelative = relativeHost(parse, span.from);
      if (inRelative !== null) {
        k = inRelative;
        continue;
      }
      if (before?.vg && before.vg.form !== 'ing' && !index.speechVerbs.has(before.vg.lemma))
        return afterJoint(parse, span);
      // "gold worth $2 billion left"
      if (before?.word === 'worth' && chunkAt(parse, leftOf(parse, span.from - 1))?.kind === 'np') {
        k = leftOf(parse, span.from - 1);
        continue;
      }
      if (before?.kind === 'prep') {
        const opening = leftOf(parse, span.from - 1);
        const host = chunkAt(parse, opening);
        // "those wishing to enlist with the units were", "men accused of helping the group have"
        const opener = openerOf(parse, opening);
        if (opener !== null) {
          k = opener;
          continue;
        }
        // "men loyal to the general have"
        if (host?.kind === 'adj' && chunkAt(parse, leftOf(parse, opening))?.kind === 'np') {
          k = leftOf(parse, opening);
          continue;
        }
        if (host?.kind === 'vg' && host.vg && (host.vg.form === 'en' || host.vg.form === 'ing')) {
          const hosted = leftOf(parse, opening);
          if (chunkAt(parse, hosted)?.kind === 'np') {
            k = hosted;
            continue;
          }
        }
      }
      return span;
    }
    const related = chunk.vg ? relatedTo(parse, k) : null;
    if (related !== null) {
      k = related;
      continue;
    }
    const worth = chunk.vg?.form === 'ing' && chunkAt(parse, leftOf(parse, k))?.word === 'worth';
    if (worth) {
      // "no fentanyl worth mentioning comes"
      k = leftOf(parse, leftOf(parse, k));
      continue;
    }
    if ((chunk.vg?.form === 'en' || chunk.vg?.form === 'ing') && chunkAt(parse, leftOf(parse, k))?.kind === 'np') {
      // "some of those detained had returned", "the people fighting have come"
      k = leftOf(parse, k);
      continue;
    }
    if (isDash(chunk)) {
      // "fighters – known as the Wolves – entered"
      const opening = openingDash(parse, k);
      if (opening === null) return null;
      k = leftOf(parse, opening);
      continue;
    }
    if (isComma(chunk)) {
      const opening = openingComma(parse, k);
      if (opening === null) return null;
      k = leftOf(parse, opening);
      continue;
    }
    return null;
  }
  return null;
}

/** "the uranium that France burns is": the noun phrase before the relative clause whose verb stands at `k`. */
function relatedTo(parse: Parse, k: number): number | null {
  let np = leftOf(parse, k);
  // "who asked not to be named"
  while (chunkAt(parse, np)?.vg) np = leftOf(parse, np);
  if (chunkAt(parse, np)?.kind !== 'np' && chunkAt(parse, np)?.kind !== 'rel') return null;
  const rel = chunkAt(parse, np)?.kind === 'rel' ? np : leftOf(parse, np);
  const host = leftOf(parse, rel);
  return chunkAt(parse, rel)?.kind === 'rel' && chunkAt(parse, host)?.kind === 'np' ? host : null;
}

/** The noun phrase before a chain of verbs without tense that ends at chunk `k` and opens with a participle. */
function openerOf(parse: Parse, k: number): number | null {
  let at = k;
  let participle = false;
  for (let vg = chunkAt(parse, at)?.vg; vg && vg.form !== 'finite'; vg = chunkAt(parse, at)?.vg) {
    participle = vg.form === 'ing' || vg.form === 'en';
    at = leftOf(parse, at);
  }
  return participle && at < k - 1 && chunkAt(parse, at)?.kind === 'np' ? at : null;
}

/** "sent arms to rebels and fighters entered": the subject begins after the last "and". */
function afterJoint(parse: Parse, span: NounSpan): NounSpan {
  for (let k = span.to - 1; k > span.from; k--)
    if (chunkAt(parse, k)?.kind === 'conj') return { from: k + 1, to: span.to };
  return span;
}

/** "NP who V ... NP" + V: the chunk before the relative, where the noun phrase at `from` ends a relative clause. */
function relativeHost(parse: Parse, from: number): number | null {
  // "a claim which the government denies": the noun phrase is the clause's own subject.
  if (chunkAt(parse, from - 1)?.kind === 'rel') return null;
  let verbs = 0;
  let joined = false;
  for (let k = from - 1; k >= 0 && k > from - 9; k--) {
    const chunk = chunkAt(parse, k);
    if (!chunk || chunk.kind === 'sub' || chunk.kind === 'punct') return null;
    if (chunk.kind === 'conj') joined = true;
    // "a man who asked not to be named said fighters had": the second verb is the main one.
    if (isClauseVerb(parse, k) && ++verbs > 1 && !joined) return null;
    if (chunk.kind === 'rel') {
      let host = leftOf(parse, k);
      if (isComma(chunkAt(parse, host))) host = leftOf(parse, host);
      return chunkAt(parse, host)?.kind === 'np' ? host : null;
    }
  }
  return null;
}

const isDash = (chunk: Chunk) => chunk.kind === 'punct' && /^(?:[–—-]|--)$/.test(chunk.word);

/** The dash that opens what the one at `close` closes. */
function openingDash(parse: Parse, close: number): number | null {
  for (let k = close - 1; k > 0 && k > close - 24; k--) {
    const chunk = chunkAt(parse, k);
    if (chunk && isDash(chunk)) return chunkAt(parse, leftOf(parse, k))?.kind === 'np' ? k : null;
    if (chunk?.kind === 'punct' && /^[;:]$/.test(chunk.word)) return null;
  }
  return null;
}

/** The comma that opens what the comma at `close` closes: the first one where a list of examples stands between. */
function openingComma(parse: Parse, close: number): number | null {
  let nearest: number | null = null;
  for (let k = close - 1; k > 0 && k > close - 24; k--) {
    const chunk = chunkAt(parse, k);
    if (chunk?.kind === 'punct' && chunk.word !== ',') return nearest;
    if (!isComma(chunk) || chunkAt(parse, k - 1)?.kind !== 'np' || chunkAt(parse, k + 1)?.kind === 'conj') continue;
    nearest ??= k;
    if (
      /^(?:including|such as|among|like|particularly|especially|with|along with)$/.test(
        chunkAt(parse, k + 1)?.word ?? '',
      )
    )
      return k;
  }
  return nearest;
}
