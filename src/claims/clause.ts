/**
 * Finding one's way in a parsed sentence: the noun phrase that a verb's subject begins with, what governs a verb (the
 * verbs, nouns and clauses above it), and where a noun phrase hangs. Works on chunks; returns null where the sentence
 * does not say.
 */
import type { LexiconIndex } from './indexLexicon';
import type { Chunk, Parse } from './Parse';
import type { Token } from './Token';

/** Chunk indexes, half-open. */
export interface NounSpan {
  from: number;
  to: number;
}

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
  'allow permit let enable help force compel cause lead urge ask order tell want expect persuade encourage invite pay use get require convince recruit call demand request forbid train prepare send authorise authorize instruct beg see hear watch need push drive free'.split(
    ' ',
  ),
);
const DEEPEST = 7;
/** Verbs whose object does what "of" or "for" says: "accused Rwanda of sending". */
const ACCUSES =
  /^(?:accuse|suspect|convict|blame|criticise|criticize|condemn|praise|thank|punish|sanction|talk|trick|lure)$/;

const chunkAt = (parse: Parse, i: number): Chunk | undefined => parse.chunks[i];

/** Index of the chunk before `i`, past adverbs and dates; -1 at the beginning. */
export function leftOf(parse: Parse, i: number): number {
  let k = i - 1;
  while (k >= 0 && (parse.chunks[k]?.kind === 'adv' || parse.chunks[k]?.kind === 'date')) k--;
  return k;
}

export function rightOf(parse: Parse, i: number): number {
  let k = i + 1;
  while (k < parse.chunks.length && (parse.chunks[k]?.kind === 'adv' || parse.chunks[k]?.kind === 'date')) k++;
  return k;
}

export const isComma = (chunk: Chunk | undefined) => chunk?.kind === 'punct' && chunk.word === ',';
export const chunkTokens = (parse: Parse, chunk: Chunk): Token[] => parse.tokens.slice(chunk.from, chunk.to);

/** The noun phrase's last word, owner's "'s" aside. */
export function headToken(parse: Parse, i: number): Token | undefined {
  const chunk = parse.chunks[i];
  if (!chunk) return undefined;
  for (let k = chunk.to - 1; k >= chunk.from; k--) if (parse.tokens[k]?.tag !== 'OWNER') return parse.tokens[k];
  return undefined;
}

/** A noun phrase that is nothing but a place ("Syria", "the country"). */
export function isPlaceOnly(parse: Parse, i: number): boolean {
  const chunk = chunkAt(parse, i);
  if (chunk?.kind !== 'np') return false;
  const head = headToken(parse, i);
  return head?.tag === 'PLACE' && head.mention?.sense !== 'demonym';
}

const isContainer = (parse: Parse, i: number, index: LexiconIndex) => {
  const head = headToken(parse, i);
  return Boolean(head && (index.containers.has(head.lower) || head.tag === 'NUM' || head.tag === 'DET'));
};

export function isMoverNoun(parse: Parse, i: number, index: LexiconIndex): boolean {
  const head = headToken(parse, i);
  if (!head) return false;
  return index.moverHeads.has(head.lower) || head.group !== undefined || head.mention?.sense === 'demonym';
}

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
  const innerHead = headToken(parse, inner);
  return isPlaceOnly(parse, inner) || (isMoverNoun(parse, host, index) && innerHead?.tag !== 'PRON');
}

/** "A and B entered": both are the subject where they are of a kind; "..., and B entered" begins a clause. */
function coordinates(parse: Parse, a: number, b: number, joint: Chunk, index: LexiconIndex): boolean {
  if (isPlaceOnly(parse, a) !== isPlaceOnly(parse, b) && !isPlaceOnly(parse, a)) return false;
  if (joint.word === 'but' || headToken(parse, a)?.quoted !== headToken(parse, b)?.quoted) return false;
  if (chunkAt(parse, leftOf(parse, a))?.kind === 'vg') return false;
  if (!isComma(joint)) return true;
  const places = isPlaceOnly(parse, a) && (isPlaceOnly(parse, b) || parse.sentence.role === 'headline');
  return chunkAt(parse, b + 1)?.kind === 'conj' || places || isMoverNoun(parse, a, index);
}

/** "from Iraq, Yemen and elsewhere": the list ends with a word for open ends. */
function pastElsewhere(parse: Parse, k: number, index: LexiconIndex): number {
  const open = chunkAt(parse, k)?.kind === 'conj' && index.openEnds.has(chunkAt(parse, k + 1)?.word ?? '');
  return open ? leftOf(parse, k) : k;
}

/** Left edge of a finite clause whose verb stands at `i`: the subject, past what stands between commas. */
function finiteSubject(parse: Parse, i: number, index: LexiconIndex): NounSpan | null {
  let k = pastElsewhere(parse, leftOf(parse, i), index);
  for (let steps = 0; steps < 6; steps++) {
    const chunk = chunkAt(parse, k);
    if (!chunk) return null;
    if (chunk.kind === 'np') {
      const span = subjectSpan(parse, k, index, true);
      const before = chunkAt(parse, span.from - 1);
      if (before?.vg?.form === 'ing' && chunkAt(parse, leftOf(parse, span.from - 1))?.kind === 'np') {
        // "families escaping the war arrived"
        k = leftOf(parse, span.from - 1);
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
      if (before?.kind === 'prep') {
        const opening = leftOf(parse, span.from - 1);
        const host = chunkAt(parse, opening);
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

/** "sent arms to rebels and fighters entered": the subject begins after the last "and". */
function afterJoint(parse: Parse, span: NounSpan): NounSpan {
  for (let k = span.to - 1; k > span.from; k--)
    if (chunkAt(parse, k)?.kind === 'conj') return { from: k + 1, to: span.to };
  return span;
}

/** "told reporters in Paris that": the verb of saying before what stands between. */
function toldThat(parse: Parse, np: number, index: LexiconIndex): number {
  const head = headToken(parse, np)?.lower ?? '';
  if (index.status.noun.has(head) || index.speechNouns.has(head)) return -1;
  for (let k = np; k >= 0 && k > np - 7; k--) {
    const chunk = chunkAt(parse, k);
    if (chunk?.vg) return index.speechVerbs.has(chunk.vg.lemma) ? k : -1;
    if (chunk?.kind !== 'np' && chunk?.kind !== 'prep' && chunk?.kind !== 'adv' && chunk?.kind !== 'date') return -1;
  }
  return -1;
}

/** "NP who V ... NP" + V: the chunk before the relative, where the noun phrase at `from` ends a relative clause. */
function relativeHost(parse: Parse, from: number): number | null {
  // "a claim which the government denies": the noun phrase is the clause's own subject.
  if (chunkAt(parse, from - 1)?.kind === 'rel') return null;
  for (let k = from - 1; k >= 0 && k > from - 9; k--) {
    const chunk = chunkAt(parse, k);
    if (!chunk || chunk.kind === 'sub' || chunk.kind === 'punct') return null;
    if (chunk.kind === 'rel') {
      let host = leftOf(parse, k);
      if (isComma(chunkAt(parse, host))) host = leftOf(parse, host);
      return chunkAt(parse, host)?.kind === 'np' ? host : null;
    }
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

/** Nearest verb group to the left that could carry a subject for a participle or a second verb. */
function verbToLeft(parse: Parse, i: number, forms: readonly string[]): number {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunkAt(parse, k);
    if (chunk?.vg && forms.includes(chunk.vg.form)) return k;
    if (chunk?.kind === 'punct' && /^[;:]$/.test(chunk.word)) return -1;
  }
  return -1;
}

function verbToRight(parse: Parse, i: number): number {
  for (let k = i + 1; k < parse.chunks.length; k++)
    if (
      chunkAt(parse, k)?.vg?.form === 'finite' ||
      (chunkAt(parse, k)?.vg?.form === 'en' && isComma(chunkAt(parse, k - 2)))
    )
      return k;
  return -1;
}

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
  const before = chunkAt(parse, k);
  if (before?.vg) return follow(parse, { kind: 'verb', chunk: k, link: 'object' }, index, depth);
  if (before?.kind === 'prep') {
    const host = leftOf(parse, k);
    const above = chunkAt(parse, host);
    if (above?.vg) return follow(parse, { kind: 'verb', chunk: host, link: 'of' }, index, depth);
    if (above?.kind === 'np') return follow(parse, { kind: 'noun', chunk: host, link: 'of' }, index, depth);
    if (above?.kind === 'adj') return { subject: null, governors: [{ kind: 'adjective', chunk: host, link: 'of' }] };
  }
  return { subject: null, governors: [] };
}

function readInfinitive(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause {
  const k = leftOf(parse, i);
  const before = chunkAt(parse, k);
  if (before?.vg) {
    const clause = follow(parse, { kind: 'verb', chunk: k, link: 'inf' }, index, depth);
    return clause;
  }
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
  if (above?.vg) {
    const clause = follow(parse, { kind: 'verb', chunk: verb, link: 'inf' }, index, depth);
    const controls = OBJECT_CONTROL.has(above.vg.lemma) || isMoverNoun(parse, k, index);
    return controls ? { ...clause, subject: span } : clause;
  }
  if (above?.kind === 'prep' && (above.word === 'for' || above.word === 'on' || above.word === 'upon')) {
    const host = leftOf(parse, verb);
    const hostChunk = chunkAt(parse, host);
    if (hostChunk?.vg)
      return { ...follow(parse, { kind: 'verb', chunk: host, link: 'inf' }, index, depth), subject: span };
    if (hostChunk?.kind === 'adj')
      return { subject: span, governors: [{ kind: 'adjective', chunk: host, link: 'inf' }] };
    return { subject: span, governors: [] };
  }
  const finite = verbToLeft(parse, span.from, ['finite', 'en']);
  if (finite < 0) return { subject: span, governors: [], headlineInfinitive: true };
  return { ...readClause(parse, finite, index, depth + 1) };
}

function readGerund(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause {
  const k = leftOf(parse, i);
  const before = chunkAt(parse, k);
  if (before?.vg) return follow(parse, { kind: 'verb', chunk: k, link: 'inf' }, index, depth);
  if (before?.kind === 'np') {
    const subject = subjectSpan(parse, k, index);
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
  if (before?.kind === 'prep') {
    const host = leftOf(parse, k);
    const above = chunkAt(parse, host);
    if (above?.vg) return follow(parse, { kind: 'verb', chunk: host, link: 'of' }, index, depth);
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
    if (chunkAt(parse, host)?.kind === 'np') {
      const subject = subjectSpan(parse, host, index);
      return { subject, governors: [] };
    }
    return { subject: null, governors: [] };
  }
  if (before?.kind === 'conj' || (isComma(before) && chunkAt(parse, leftOf(parse, k))?.kind === 'conj')) {
    const previous = coordinated(parse, i, k);
    if (previous >= 0) return follow(parse, { kind: 'verb', chunk: previous, link: 'coord' }, index, depth);
  }
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

/** The verb that a second verb after "and" goes with: an infinitive only where the second is bare too. */
function coordinated(parse: Parse, i: number, joint: number): number {
  const nearest = verbToLeft(parse, joint, ['finite', 'en', 'ing', 'inf']);
  const own = chunkAt(parse, i);
  if (nearest < 0 || chunkAt(parse, nearest)?.vg?.form !== 'inf' || !own?.vg) return nearest;
  const bare = own.to - own.from === 1 && parse.tokens[own.vg.head]?.forms?.has('base');
  const perfect = chunkTokens(parse, chunkAt(parse, nearest) as Chunk).some((token) => token.lower === 'have');
  return bare || perfect ? nearest : verbToLeft(parse, joint, ['finite', 'en', 'ing']);
}

/** What a finite clause that begins at chunk `from` is the content of: "said (that) ...", "fears that ...". */
function clauseGovernors(parse: Parse, from: number, index: LexiconIndex, depth: number): Governor[] {
  let k = leftOf(parse, from);
  if (chunkAt(parse, k)?.kind === 'sub' && chunkAt(parse, k)?.word === 'that') k = leftOf(parse, k);
  else if (chunkAt(parse, k)?.kind === 'conj' && chunkAt(parse, k - 1)?.kind !== 'np') return [];
  const above = chunkAt(parse, k);
  if (above?.vg) return follow(parse, { kind: 'verb', chunk: k, link: 'finite' }, index, depth).governors;
  if (chunkAt(parse, k + 1)?.word !== 'that') return [];
  const told = toldThat(parse, k, index);
  if (told >= 0) return follow(parse, { kind: 'verb', chunk: told, link: 'finite' }, index, depth).governors;
  if (above?.kind === 'np') return follow(parse, { kind: 'noun', chunk: k, link: 'finite' }, index, depth).governors;
  if (above?.kind === 'adj') return [{ kind: 'adjective', chunk: k, link: 'finite' }];
  return [];
}
