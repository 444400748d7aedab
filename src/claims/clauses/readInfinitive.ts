/**
 * An infinitive in, its subject and governors out: "plans to send", "urged fighters to come", "Russia to send". Calls
 * readClause for the verb above: clauses nest.
 */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Clause, Governor } from './Clause';
import { chunkAt, headToken, isComma, isMoverNoun, leftOf, type NounSpan } from './chunks';
import { isAttribution } from './clauseOpenings';
import type { Parse } from './Parse';
import { follow, readClause } from './readClause';
import { subjectSpan } from './subjects';
import { verbToLeft } from './verbChains';

/** Verbs whose object does what the infinitive says: "urged fighters to come". */
const OBJECT_CONTROL = new Set(
  'give oblige task entitle commit allow permit let enable help force compel cause lead urge ask order tell want expect persuade encourage invite pay use get require convince recruit call demand request forbid train prepare send authorise authorize instruct beg see hear watch need push drive free'.split(
    ' ',
  ),
);

export function readInfinitive(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause {
  const left = leftOf(parse, i);
  // "is weighing whether to send"
  const k =
    chunkAt(parse, left)?.kind === 'sub' && chunkAt(parse, leftOf(parse, left))?.vg ? leftOf(parse, left) : left;
  const before = chunkAt(parse, k);
  if (before?.vg) return follow(parse, { kind: 'verb', chunk: k, link: 'inf' }, index, depth);
  const allowed = pastRelative(parse, i, index);
  if (allowed >= 0) return infinitiveAfterNoun(parse, allowed, index, depth);
  if (before?.kind === 'adj') {
    const verb = leftOf(parse, k);
    const above = chunkAt(parse, verb)?.vg
      ? readClause(parse, verb, index, depth + 1)
      : chunkAt(parse, verb)?.kind === 'np'
        ? { subject: subjectSpan(parse, verb, index), governors: [] }
        : { subject: null, governors: [] };
    return { subject: above.subject, governors: [{ kind: 'adjective', chunk: k, link: 'inf' }, ...above.governors] };
  }
  if (before?.kind === 'np') return infinitiveAfterNoun(parse, k, index, depth);
  if (before?.kind === 'conj' || isComma(before)) {
    const previous = verbToLeft(parse, i, ['inf']);
    if (previous >= 0) return readClause(parse, previous, index, depth + 1);
    const verb = verbToLeft(parse, i, ['finite', 'en']);
    if (verb >= 0) return readClause(parse, verb, index, depth + 1);
  }
  return { subject: null, governors: [] };
}

/** Whose object does something, however much is said of it in between. */
const ALLOWS = /^(?:allow|permit|enable|help|force|compel|urge|ask|order|invite|encourage|persuade|tell)$/;

/** "will allow refugees who have lived in Iraq for ten years to return": the noun phrase before the relative clause, or -1. */
function pastRelative(parse: Parse, i: number, index: LexiconIndex): number {
  for (let k = i - 1; k > 0 && k > i - 12; k--) {
    const chunk = chunkAt(parse, k);
    if (chunk?.kind === 'punct' || chunk?.kind === 'sub' || chunk?.vg?.form === 'inf') return -1;
    if (chunk?.kind !== 'rel') continue;
    const host = leftOf(parse, k);
    const verb = leftOf(parse, subjectSpan(parse, host, index).from);
    const told =
      chunkAt(parse, leftOf(parse, i))?.kind !== 'np' ||
      chunkAt(parse, leftOf(parse, leftOf(parse, i)))?.kind === 'prep';
    return told && chunkAt(parse, host)?.kind === 'np' && ALLOWS.test(chunkAt(parse, verb)?.vg?.lemma ?? '')
      ? host
      : -1;
  }
  return -1;
}

/** "plans to send", "urged fighters to come", "Russia to send", "hired men to cross". */
function infinitiveAfterNoun(parse: Parse, k: number, index: LexiconIndex, depth: number): Clause {
  const head = headToken(parse, k);
  const span = subjectSpan(parse, k, index);
  const verb = leftOf(parse, span.from);
  const above = chunkAt(parse, verb);
  if (
    head &&
    (index.status.noun.has(head.lower) ||
      /^(?:attempts?|efforts?|bid|move|moves|way|right|need|time)$/.test(head.lower))
  ) {
    const clause = follow(parse, { kind: 'noun', chunk: k, link: 'inf' }, index, depth);
    return clause.subject && !isStates(parse, k) ? clause : { ...clause, subject: { from: k, to: k + 1 } };
  }
  // "gave France a month to withdraw"
  const receiver = leftOf(parse, verb);
  const giver = chunkAt(parse, verb)?.kind === 'np' ? chunkAt(parse, receiver)?.vg : undefined;
  if (giver?.lemma === 'give' && head && GIVEN_TIME.test(head.lower))
    return {
      ...follow(parse, { kind: 'verb', chunk: receiver, link: 'inf' }, index, depth),
      subject: subjectSpan(parse, verb, index),
    };
  // "Minister says Eritrea to withdraw": a headline's infinitive under a verb of saying.
  if (above?.vg && !above.vg.passive && /^(?:say|confirm|report|reveal|announce)$/.test(above.vg.lemma))
    return {
      ...follow(parse, { kind: 'verb', chunk: verb, link: 'finite' }, index, depth),
      subject: span,
      headlineInfinitive: true,
    };
  if (above?.vg) {
    const clause = follow(parse, { kind: 'verb', chunk: verb, link: 'inf' }, index, depth);
    const controls = OBJECT_CONTROL.has(above.vg.lemma) || isMoverNoun(parse, k, index);
    return controls ? { ...clause, subject: span } : clause;
  }
  if (above?.kind === 'prep') {
    const host = leftOf(parse, verb);
    const hostChunk = chunkAt(parse, host);
    // "a bid by 400 migrants to storm"
    if (above.word === 'by' && hostChunk?.kind === 'np')
      return { ...follow(parse, { kind: 'noun', chunk: host, link: 'inf' }, index, depth), subject: span };
    const calls =
      above.word === 'for' || (/^(?:on|upon)$/.test(above.word) && CALLS_ON.test(hostChunk?.vg?.lemma ?? ''));
    // "were advised on its page to fly", "expects within a year to take in"
    if (
      !calls &&
      hostChunk?.vg &&
      !isMoverNoun(parse, k, index) &&
      (hostChunk.vg.passive || WISHES.test(hostChunk.vg.lemma))
    )
      return follow(parse, { kind: 'verb', chunk: host, link: 'inf' }, index, depth);
    // "announced a plan later in the day to send"
    if (
      !calls &&
      hostChunk?.kind === 'np' &&
      index.status.noun.has(headToken(parse, host)?.lower ?? '') &&
      !isMoverNoun(parse, k, index)
    )
      return infinitiveAfterNoun(parse, host, index, depth);
    if (!calls) return afterNoun(parse, span, index, depth);
    if (hostChunk?.vg) {
      const clause = follow(parse, { kind: 'verb', chunk: host, link: 'inf' }, index, depth);
      // "a decision was taken for Kenya to send": as open as the decision.
      const made = hostChunk.vg.passive && /^(?:take|make|announce|reach)$/.test(hostChunk.vg.lemma);
      const taken = made ? (readClause(parse, host, index, depth + 1).subject?.from ?? -1) : -1;
      const noun: Governor[] = index.status.noun.has(headToken(parse, taken)?.lower ?? '')
        ? [{ kind: 'noun', chunk: taken, link: 'inf' }]
        : [];
      return { governors: [...noun, ...clause.governors], subject: span };
    }
    if (hostChunk?.kind === 'adj')
      return { subject: span, governors: [{ kind: 'adjective', chunk: host, link: 'inf' }] };
    // "could be a gateway for militants to enter": as open as the verb above it
    if (above.word === 'for' && hostChunk?.kind === 'np')
      return { ...follow(parse, { kind: 'noun', chunk: host, link: 'inf' }, index, depth), subject: span };
    return { subject: span, governors: [] };
  }
  return afterNoun(parse, span, index, depth);
}

/** "praised Germany's decision to take": the state whose it is does it. */
const isStates = (parse: Parse, k: number): boolean =>
  parse.tokens
    .slice(chunkAt(parse, k)?.from, chunkAt(parse, k)?.to)
    .some(({ mention }, n, all) => mention?.kind === 'country' && all[n + 1]?.tag === 'OWNER');

const GIVEN_TIME = /^(?:hours?|days?|weeks?|months?|years?|deadline|ultimatum|notice|orders?|permission)$/;

const CALLS_ON = /^(?:call|count|rely|depend|prevail|press|lean|urge)$/;

const WISHES = /^(?:expect|plan|intend|hope|agree|promise|vow|pledge|threaten|decide|prepare|aim|want|refuse|decline)$/;

/** An infinitive after a noun that nothing above explains: it goes with the verb before, or is a headline's. */
function afterNoun(parse: Parse, span: NounSpan, index: LexiconIndex, depth: number): Clause {
  const k = span.to - 1;
  const finite = verbToLeft(parse, span.from, ['finite', 'en']);
  if (finite < 0) {
    // "The first refugees to arrive were" is no headline.
    const told = parse.chunks.some(({ vg }, n) => n > k && vg?.form === 'finite' && !isAttribution(parse, n, index));
    return { subject: span, governors: [], headlineInfinitive: !told };
  }
  return { ...readClause(parse, finite, index, depth + 1) };
}
