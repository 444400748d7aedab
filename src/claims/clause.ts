/**
 * Subject and governors of a verb: who does it, and the verbs, nouns and clauses above it ("plans to", "the threat of",
 * "said that"). Works on chunks; says nothing where the sentence does not.
 */
import { chunkAt, headToken, isComma, isMoverNoun, leftOf, type NounSpan } from './chunks';
import { isAttribution, pastAside, pastOpening, toldThat } from './clauseOpenings';
import type { LexiconIndex } from './indexLexicon';
import type { Parse } from './Parse';
import { finiteSubject, pastElsewhere, subjectSpan } from './subjects';
import { coordinated, listedVerb, verbToLeft, verbToRight } from './verbChains';

/** Something above a movement: a verb, a noun or an adjective, with the link that ties them. */
export interface Governor {
  kind: 'verb' | 'noun' | 'adjective';
  chunk: number;
  /**
   * finite: "said that X enters"; inf: "plans to"; of: "threat of", "warned of"; object: "announced the deployment";
   * loose: "help refugees escaping", whose mood is its own; coord: "will leave and enter".
   */
  link: 'finite' | 'inf' | 'of' | 'object' | 'loose' | 'coord';
}

export interface Clause {
  subject: NounSpan | null;
  governors: Governor[];
  /** "Russia to send troops": a headline's infinitive. */
  headlineInfinitive?: boolean;
}

/** Verbs whose object does what the infinitive says: "urged fighters to come". */
const OBJECT_CONTROL = new Set(
  'give oblige task entitle commit allow permit let enable help force compel cause lead urge ask order tell want expect persuade encourage invite pay use get require convince recruit call demand request forbid train prepare send authorise authorize instruct beg see hear watch need push drive free'.split(
    ' ',
  ),
);
const DEEPEST = 7;
/** Verbs whose object does what "of" or "for" says: "accused Rwanda of sending". */
const ACCUSES =
  /^(?:accuse|suspect|convict|blame|criticise|criticize|condemn|praise|thank|punish|sanction|talk|trick|lure)$/;

/** Who is blamed so is another than who blames. */
const BLAMES = /^(?:accuse|suspect|convict)$/;

/** Subject and governors of the verb group at chunk `i`. */
export function readClause(parse: Parse, i: number, index: LexiconIndex, depth = 0): Clause {
  const vg = chunkAt(parse, i)?.vg;
  if (!vg || depth > DEEPEST) return { subject: null, governors: [] };
  if (vg.form === 'inf') return readInfinitive(parse, i, index, depth);
  if (vg.form === 'ing') return readGerund(parse, i, index, depth);
  return readFinite(parse, i, index, depth);
}

function follow(parse: Parse, governor: Governor, index: LexiconIndex, depth: number): Clause {
  const above =
    governor.kind === 'verb'
      ? readClause(parse, governor.chunk, index, depth + 1)
      : nounClause(parse, governor.chunk, index, depth + 1);
  return { ...above, governors: [governor, ...above.governors] };
}

/** What stands above a noun: "the threat of X" under "warned of the threat". */
export function nounClause(parse: Parse, i: number, index: LexiconIndex, depth = 0): Clause {
  if (depth > DEEPEST) return { subject: null, governors: [] };
  let k = leftOf(parse, i);
  // A list of nouns shares what stands above its first.
  for (let steps = 0; steps < 6 && (chunkAt(parse, k)?.kind === 'conj' || isComma(chunkAt(parse, k))); steps++) {
    const previous = leftOf(parse, k);
    if (chunkAt(parse, previous)?.kind !== 'np' && !isComma(chunkAt(parse, previous))) break;
    k = chunkAt(parse, previous)?.kind === 'np' ? leftOf(parse, previous) : previous;
  }
  // "called groundless a report", "described as fiction a report"
  if (chunkAt(parse, k)?.kind === 'adj' && chunkAt(parse, leftOf(parse, k))?.vg) k = leftOf(parse, k);
  else if (chunkAt(parse, k)?.kind === 'np' || chunkAt(parse, k)?.kind === 'adj') {
    const as = leftOf(parse, k);
    if (chunkAt(parse, as)?.word === 'as' && chunkAt(parse, leftOf(parse, as))?.vg) k = leftOf(parse, as);
  }
  const before = chunkAt(parse, k);
  if (before?.vg) return follow(parse, { kind: 'verb', chunk: k, link: 'object' }, index, depth);
  if (before?.kind === 'prep') {
    const host = pastAside(parse, leftOf(parse, k), index);
    const above = chunkAt(parse, host);
    if (above?.vg) return follow(parse, { kind: 'verb', chunk: host, link: 'of' }, index, depth);
    if (above?.kind === 'np') return follow(parse, { kind: 'noun', chunk: host, link: 'of' }, index, depth);
    if (above?.kind === 'adj') return { subject: null, governors: [{ kind: 'adjective', chunk: host, link: 'of' }] };
  }
  return { subject: null, governors: [] };
}

function readInfinitive(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause {
  const left = leftOf(parse, i);
  // "is weighing whether to send"
  const k =
    chunkAt(parse, left)?.kind === 'sub' && chunkAt(parse, leftOf(parse, left))?.vg ? leftOf(parse, left) : left;
  const before = chunkAt(parse, k);
  if (before?.vg) return follow(parse, { kind: 'verb', chunk: k, link: 'inf' }, index, depth);
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
    return clause.subject ? clause : { ...clause, subject: { from: k, to: k + 1 } };
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
    return { subject: span, governors: [] };
  }
  return afterNoun(parse, span, index, depth);
}

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

function readGerund(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause {
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

function readFinite(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause {
  const k = pastElsewhere(parse, leftOf(parse, i), index);
  const before = chunkAt(parse, k);
  if (before?.kind === 'rel') {
    let host = leftOf(parse, k);
    if (isComma(chunkAt(parse, host))) host = leftOf(parse, host);
    // "Ana Ruiz, 25, who": the name is meant.
    const age = parse.tokens[chunkAt(parse, host)?.from ?? 0]?.tag === 'NUM' && isComma(chunkAt(parse, host - 1));
    if (age && headToken(parse, host - 2)?.tag === 'NAME') host -= 2;
    if (chunkAt(parse, host)?.kind === 'np') {
      const subject = subjectSpan(parse, host, index);
      return { subject, governors: [] };
    }
    return { subject: null, governors: [] };
  }
  if (before?.kind === 'conj' || (isComma(before) && chunkAt(parse, leftOf(parse, k))?.kind === 'conj')) {
    const previous = saidBefore(parse, i, coordinated(parse, i, k), index, depth);
    if (previous >= 0) return follow(parse, { kind: 'verb', chunk: previous, link: 'coord' }, index, depth);
  }
  const list = isComma(before) ? listedVerb(parse, i, k) : -1;
  if (list >= 0) return follow(parse, { kind: 'verb', chunk: list, link: 'coord' }, index, depth);
  const seen = causedParticiple(parse, i, index, depth);
  if (seen) return seen;
  const subject = finiteSubject(parse, i, index);
  if (!subject) {
    // A participle that opens the sentence: "Smuggled into Turkey, he ..."
    if (before === undefined || isComma(before)) {
      const right = verbToRight(parse, i);
      if (right >= 0 && parse.chunks[i]?.vg?.form === 'en')
        return { subject: readClause(parse, right, index, depth + 1).subject, governors: [] };
      const left = verbToLeft(parse, i, ['finite', 'en']);
      if (left >= 0) return { subject: readClause(parse, left, index, depth + 1).subject, governors: [] };
    }
    return { subject: null, governors: [] };
  }
  return { subject, governors: clauseGovernors(parse, subject.from, index, depth) };
}

/** "denied that planes had arrived, but said ...": who says goes on from who denied, not from what was denied. */
function saidBefore(parse: Parse, i: number, previous: number, index: LexiconIndex, depth: number): number {
  const says = (k: number) => index.speechVerbs.has(chunkAt(parse, k)?.vg?.lemma ?? '');
  if (previous < 0 || !says(i) || says(previous)) return previous;
  const above = readClause(parse, previous, index, depth + 1).governors.find(
    ({ kind, link, chunk }) => kind === 'verb' && link === 'finite' && says(chunk),
  );
  return above ? above.chunk : previous;
}

/** These take a bare infinitive. */
const LETS = /^(?:let|make|help|see|watch|hear|have)$/;
const ASKS = /^(?:ask|call|appeal|plead|push|press)$/;
const CAUSES = /^(?:see|have|get|want|need|keep|leave|order|like)$/;

/** "could see mercenaries brought to Mali", "wants them deported": the participle is as open as the verb above it. */
function causedParticiple(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause | null {
  const k = leftOf(parse, i);
  const own = chunkAt(parse, i);
  const forms = own?.vg && own.to - own.from === 1 ? parse.tokens[own.vg.head]?.forms : undefined;
  const bare = own?.vg?.form === 'finite' && forms?.has('base');
  if (!(own?.vg?.form === 'en' || bare) || chunkAt(parse, k)?.kind !== 'np') return null;
  const subject = subjectSpan(parse, k, index);
  const left = leftOf(parse, subject.from);
  // "asked for the soldiers withdrawn"
  const asks = own?.vg?.form === 'en' && chunkAt(parse, left)?.word === 'for';
  const verb = asks ? leftOf(parse, left) : left;
  const above = chunkAt(parse, verb)?.vg;
  if (!above || above.passive || !(asks ? ASKS : bare ? LETS : CAUSES).test(above.lemma)) return null;
  return { ...follow(parse, { kind: 'verb', chunk: verb, link: 'inf' }, index, depth), subject };
}

/** "Fears are growing that", "reports emerged that": verbs that tell no more than that there is such a thing. */
const EXISTS =
  /^(?:grow|rise|mount|emerge|exist|persist|circulate|spread|surface|remain|increase|abound|appear|arise|swirl|linger|deepen|intensify)$/;

/** What a finite clause that begins at chunk `from` is the content of: "said (that) ...", "fears that ...". */
function clauseGovernors(parse: Parse, from: number, index: LexiconIndex, depth: number): Governor[] {
  let k = leftOf(parse, pastOpening(parse, from));
  if (chunkAt(parse, k)?.kind === 'sub' && chunkAt(parse, k)?.word === 'that')
    k = pastAside(parse, leftOf(parse, k), index);
  else if (chunkAt(parse, k)?.kind === 'conj' && chunkAt(parse, k - 1)?.kind !== 'np') return [];
  const above = chunkAt(parse, k);
  // "It is likely that ...": the adjective may look like an adverb.
  const judged = chunkAt(parse, k + 1);
  if (above?.vg && judged?.kind === 'adv' && index.status.adjective.has(judged.word))
    return [{ kind: 'adjective', chunk: k + 1, link: 'finite' }];
  if (above?.vg) {
    // "Fears grow that ...": what grows is what the clause tells.
    const told =
      EXISTS.test(above.vg.lemma) || (above.vg.lemma === 'be' && k === from - 2)
        ? readClause(parse, k, index, depth + 1).subject
        : null;
    const head = told ? (headToken(parse, told.from)?.lower ?? '') : '';
    return told && (index.status.noun.has(head) || index.speechNouns.has(head))
      ? [{ kind: 'noun', chunk: told.from, link: 'finite' }]
      : follow(parse, { kind: 'verb', chunk: k, link: 'finite' }, index, depth).governors;
  }
  if (chunkAt(parse, k + 1)?.word !== 'that') return [];
  // "the claim by a general that ..."
  const source = chunkAt(parse, k - 1)?.word === 'by' ? leftOf(parse, k - 1) : -1;
  if (index.speechNouns.has(headToken(parse, source)?.lower ?? ''))
    return follow(parse, { kind: 'noun', chunk: source, link: 'finite' }, index, depth).governors;
  const told = toldThat(parse, k, index);
  if (told >= 0) return follow(parse, { kind: 'verb', chunk: told, link: 'finite' }, index, depth).governors;
  if (above?.kind === 'np') return follow(parse, { kind: 'noun', chunk: k, link: 'finite' }, index, depth).governors;
  if (above?.kind === 'adj') return [{ kind: 'adjective', chunk: k, link: 'finite' }];
  return [];
}
