/**
 * A bare "-ing" in, its subject and governors out: "accused of sending", "with migrants landing", ", saying it would".
 * Calls readClause for the verb above: clauses nest.
 */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Clause } from './Clause';
import { chunkAt, isComma, leftOf } from './chunks';
import type { Parse } from './Parse';
import { follow, nounClause, readClause } from './readClause';
import { subjectSpan } from './subjects';
import { verbToLeft, verbToRight } from './verbChains';

/** Verbs whose object does what "of" or "for" says: "accused Rwanda of sending". */
const ACCUSES =
  /^(?:accuse|suspect|convict|blame|criticise|criticize|condemn|praise|thank|punish|sanction|talk|trick|lure)$/;

/** Whom they stand by does it. */
const HELPS = /^(?:help|support|assist|aid|back|join|abet)$/;

/** Who is blamed so is another than who blames. */
const BLAMES = /^(?:accuse|suspect|convict)$/;

export function readGerund(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause {
  const k = leftOf(parse, i);
  const before = chunkAt(parse, k);
  if (before?.vg) return follow(parse, { kind: 'verb', chunk: k, link: 'inf' }, index, depth);
  if (before?.kind === 'np') {
    const subject = subjectSpan(parse, k, index);
    const main =
      chunkAt(parse, subject.from - 1)?.word === 'with' ? verbToLeft(parse, subject.from, ['finite', 'inf']) : -1;
    // "is expected to dock, with the migrants landing in Malta": as open as the main verb.
    if (main >= 0 && isComma(chunkAt(parse, leftOf(parse, subject.from - 1))) && !chunkAt(parse, main)?.vg?.negated)
      return { ...follow(parse, { kind: 'verb', chunk: main, link: 'inf' }, index, depth), subject };
    const [first, ...above] = nounClause(parse, subject.from, index, depth + 1).governors;
    if (!first) return { subject, governors: [] };
    return { subject, governors: [first.link === 'object' ? { ...first, link: 'loose' } : first, ...above] };
  }
  if (before?.kind === 'prep' && /^(?:from|of|for|into)$/.test(before.word)) {
    const object = leftOf(parse, k);
    if (chunkAt(parse, object)?.kind === 'np') {
      const subject = subjectSpan(parse, object, index);
      const verb = leftOf(parse, subject.from);
      const above = chunkAt(parse, verb)?.vg;
      if (above && (before.word === 'from' || ACCUSES.test(above.lemma)))
        return { ...follow(parse, { kind: 'verb', chunk: verb, link: 'inf' }, index, depth), subject };
    }
  }
  if (before?.word === 'in') {
    // "support fighters in crossing": whom they help crosses.
    const object = leftOf(parse, k);
    const helper = chunkAt(parse, leftOf(parse, object))?.vg;
    if (chunkAt(parse, object)?.kind === 'np' && helper && HELPS.test(helper.lemma))
      return {
        ...follow(parse, { kind: 'verb', chunk: leftOf(parse, object), link: 'inf' }, index, depth),
        subject: { from: object, to: object + 1 },
      };
  }
  if (before?.word === 'by') {
    // "accused X of helping Y by sending": who helps sends.
    const helped = verbToLeft(parse, k, ['ing', 'finite', 'en', 'inf']);
    if (chunkAt(parse, helped)?.vg?.form === 'ing' && k - helped < 7)
      return { ...readClause(parse, helped, index, depth + 1) };
  }
  if (before?.kind === 'prep') {
    const host = leftOf(parse, k);
    const above = chunkAt(parse, host);
    if (above?.vg) {
      const clause = follow(parse, { kind: 'verb', chunk: host, link: 'of' }, index, depth);
      // "a state that Kenya had accused of buying": who accuses does not do it.
      const blames =
        before.word === 'of' && !above.vg.passive && above.vg.form === 'finite' && BLAMES.test(above.vg.lemma);
      return blames ? { ...clause, subject: null } : clause;
    }
    // "stopped short of sending"
    if (above?.kind === 'adj' && chunkAt(parse, leftOf(parse, host))?.vg)
      return follow(parse, { kind: 'verb', chunk: leftOf(parse, host), link: 'of' }, index, depth);
    const owner =
      above?.kind === 'np' && before.word === 'of'
        ? follow(parse, { kind: 'noun', chunk: host, link: 'of' }, index, depth)
        : null;
    if (owner?.subject) return owner;
    const main = mainClause(parse, i, index, depth);
    return { subject: main.subject, governors: owner ? owner.governors : main.governors };
  }
  if (before?.kind === 'conj') {
    const previous = verbToLeft(parse, i, ['ing', 'inf']);
    if (previous >= 0 && i - previous < 8) return readClause(parse, previous, index, depth + 1);
  }
  if (isComma(before) && index.speechVerbs.has(chunkAt(parse, i)?.vg?.lemma ?? '')) {
    const top = outermost(parse, i, index, depth);
    if (top) return { subject: top.subject, governors: [] };
  }
  return mainClause(parse, i, index, depth);
}

/** ", saying it would": what says is the subject of the outermost verb. */
function outermost(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause | null {
  let nearest = verbToLeft(parse, i, ['finite', 'en']);
  // A relative clause on the way says nothing of its own.
  while (nearest > 0 && chunkAt(parse, leftOf(parse, nearest))?.kind === 'rel')
    nearest = verbToLeft(parse, nearest, ['finite', 'en']);
  if (nearest < 0) return null;
  const clause = readClause(parse, nearest, index, depth + 1);
  const top = clause.governors.filter((governor) => governor.kind === 'verb').at(-1);
  return top ? readClause(parse, top.chunk, index, depth + 1) : clause;
}

/** Subject and governors of the clause that a participle hangs on: the verb to the left, else the one to the right. */
function mainClause(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause {
  const left = verbToLeft(parse, i, ['finite', 'en']);
  if (left >= 0) return readClause(parse, left, index, depth + 1);
  const right = verbToRight(parse, i);
  if (right >= 0) return { subject: readClause(parse, right, index, depth + 1).subject, governors: [] };
  const first = parse.chunks.findIndex((chunk, k) => k > i && chunk.kind === 'np' && isComma(chunkAt(parse, k - 1)));
  return { subject: first >= 0 ? { from: first, to: first + 1 } : null, governors: [] };
}
