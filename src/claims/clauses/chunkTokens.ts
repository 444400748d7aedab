/**
 * Tagged tokens in, chunks out, in one pass from left to right. Refuses nothing; tokens that fit nowhere become adverbs.
 */
import type { Tag, Token } from '../words/Token';
import type { Chunk, VerbGroup } from './Parse';

const NP_TAGS: ReadonlySet<Tag> = new Set(['DET', 'POSSPRON', 'NUM', 'ADJ', 'NOUN', 'NAME', 'PLACE', 'OWNER']);
const NP_HEADS: ReadonlySet<Tag> = new Set(['NOUN', 'NAME', 'PLACE', 'NUM', 'DET']);
/** Determiners that begin a phrase; "12 such countries" goes on. */
const OPENS = /^(?:the|an?|this|that|these|those|each|every|no|some|any|all|both)$/;
const startsAnew = (token: Token) => token.tag === 'POSSPRON' || (token.tag === 'DET' && OPENS.test(token.lower));
/** Words that stand alone as a place: no noun goes with them. */
const ALONE = /^(?:there|here|home|elsewhere|abroad|overseas|somewhere)$/;

export function chunkTokens(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length; ) {
    const chunk = readVerbGroup(tokens, i) ?? readNounPhrase(tokens, i) ?? readSingle(tokens, i);
    chunks.push(chunk);
    i = chunk.to;
  }
  return chunks;
}

function readSingle(tokens: readonly Token[], i: number): Chunk {
  const { tag, lower } = tokens[i] as Token;
  const one = (kind: Chunk['kind']): Chunk => ({ kind, from: i, to: i + 1, word: lower });
  if (tag === 'PREP' || tag === 'TO') return one('prep');
  if (tag === 'CONJ') return one('conj');
  if (tag === 'SUB') return one('sub');
  if (tag === 'REL') return one('rel');
  if (tag === 'PUNCT') return one('punct');
  if (tag === 'DATE') return one('date');
  if (tag === 'PRON') return one('np');
  if (tag === 'ADJ') return one('adj');
  return one('adv');
}

/** What somebody decides not to do will not be; what they are urged not to do may. */
const CHOOSES = /^(?:decide|choose|opt|agree|vow|pledge|promise|plan|prefer|intend|elect)$/;

/** [to] [modal|auxiliary|adverb|not]* verb */
function readVerbGroup(tokens: readonly Token[], start: number): Chunk | null {
  let i = start;
  // "decided not to leave"
  let negated = tokens[i]?.tag === 'NEG' && tokens[i + 1]?.tag === 'TO' && CHOOSES.test(tokens[i - 1]?.lemma ?? '');
  if (negated) i++;
  const infinitive = tokens[i]?.tag === 'TO';
  if (infinitive) i++;
  let modal: string | null = null;
  let be = false;
  let seen: Token | null = null;
  let first: Token | null = null;
  let head = -1;
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.tag === 'MODAL' && seen === null && modal === null) modal = token.lower;
    else if (
      token.tag === 'NEG' &&
      (modal || seen || infinitive || tokens[i + 1]?.tag === 'VERB' || tokens[i + 1]?.tag === 'TO')
    )
      negated = true;
    else if (token.tag === 'ADV' && !ALONE.test(token.lower) && head < 0 && leadsToVerb(tokens, i)) continue;
    else if (token.tag === 'AUX' && head < 0) {
      if (token.lemma === 'be') be = true;
      first ??= token;
      seen = token;
    } else if (token.tag === 'VERB') {
      head = i;
      i++;
      break;
    } else break;
  }
  if (head < 0) {
    if (!seen && !(modal && i > start + (infinitive ? 1 : 0))) return null;
    head = i - 1;
    while (head > start && (tokens[head] as Token).tag !== 'AUX' && (tokens[head] as Token).tag !== 'MODAL') head--;
    i = Math.max(head + 1, trailingNot(tokens, head + 1));
    return verbChunk(tokens, start, i, {
      lemma: seen?.lemma ?? 'be',
      form: infinitive ? 'inf' : seen?.forms?.has('ing') ? 'ing' : 'finite',
      passive: false,
      negated,
      modal,
      head,
      ambiguous: false,
    });
  }
  const verb = tokens[head] as Token;
  const forms = verb.forms ?? new Set();
  const passive = be && forms.has('participle') && !forms.has('ing');
  const bare = !seen && !modal && !infinitive;
  const form: VerbGroup['form'] = infinitive
    ? 'inf'
    : bare && forms.has('ing')
      ? 'ing'
      : bare && forms.has('participle') && !forms.has('base')
        ? 'en'
        : first?.forms?.has('ing') && !modal && first.lemma !== 'be'
          ? 'ing'
          : 'finite';
  const ambiguous = form === 'en' && forms.has('past');
  return verbChunk(tokens, start, i, {
    lemma: verb.lemma ?? verb.lower,
    form: form === 'en' && !forms.has('participle') ? 'finite' : form,
    passive,
    negated,
    modal,
    head,
    ambiguous,
  });
}

const verbChunk = (tokens: readonly Token[], from: number, to: number, vg: VerbGroup): Chunk => ({
  kind: 'vg',
  from,
  to,
  word: (tokens[vg.head] as Token).lower,
  vg,
});

function trailingNot(tokens: readonly Token[], i: number): number {
  return tokens[i]?.tag === 'NEG' ? i + 1 : i;
}

function leadsToVerb(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k < i + 5; k++) {
    const { tag } = tokens[k] as Token;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'MODAL') return true;
    if (tag !== 'ADV' && tag !== 'NEG') return false;
  }
  return false;
}

function readNounPhrase(tokens: readonly Token[], start: number): Chunk | null {
  let i = start;
  let head = -1;
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.tag === 'ADV' && numberFollows(tokens, i)) continue;
    if (isHalfMore(tokens, i)) {
      i++;
      continue;
    }
    if (!NP_TAGS.has(token.tag)) break;
    if (token.mention && ALONE.test(token.lower) && i > start) break;
    const last = tokens[i - 1];
    // "half a ton of cocaine" is measured in tons
    if (i === start + 1 && /^(?:half|quarter)$/.test(last?.lower ?? '') && /^an?$/.test(token.lower)) continue;
    if (head >= 0 && last?.tag !== 'OWNER' && !isHalfMore(tokens, i - 1) && (startsAnew(token) || isAnaphor(token)))
      break;
    // "arrived from Syria 'pure fantasy'"
    if (i > start && (last?.tag === 'PLACE' || last?.tag === 'ADJ') && Boolean(last.quoted) !== Boolean(token.quoted))
      break;
    // "After the fall of Mekelle tens of thousands fled"
    if (i > start && token.tag === 'NUM' && last?.tag === 'PLACE' && last.mention?.sense !== 'demonym') break;
    // "called groundless a report"
    if (head < 0 && last?.tag === 'ADJ' && i > start && startsAnew(token)) break;
    if (NP_HEADS.has(token.tag)) head = i;
    if (token.mention && ALONE.test(token.lower)) {
      i++;
      break;
    }
  }
  if (head < 0) return null;
  // "a ship due to sail", "called it false": what follows the noun is said of it.
  if (i > head + 1 && isSaidOf(tokens, head, i)) i = head + 1;
  return { kind: 'np', from: start, to: i, word: headWord(tokens, start, i) };
}

/** Adjectives that are nouns as often. */
const NOUN_TOO = /^(?:military|chief|general|official|dead|wounded|elderly|young|left|right|north|south|east|west)$/;
/** "five and a half tonnes": the "and" of a number. */
const isHalfMore = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'and' &&
  tokens[i - 1]?.tag === 'NUM' &&
  /^(?:an?|one)$/.test(tokens[i + 1]?.lower ?? '') &&
  /^(?:half|quarter|third)$/.test(tokens[i + 2]?.lower ?? '');

/** Not "the US military left": there the adjective is the noun. */
function isSaidOf(tokens: readonly Token[], head: number, end: number): boolean {
  const noun = tokens[head];
  const next = tokens[end]?.tag;
  return (
    /^(?:NOUN|PLACE)$/.test(noun?.tag ?? '') &&
    noun?.mention?.sense !== 'demonym' &&
    tokens.slice(head + 1, end).every(({ tag, lower }) => tag === 'ADJ' && !NOUN_TOO.test(lower)) &&
    (next === undefined || next === 'TO' || next === 'PUNCT' || next === 'PREP')
  );
}

const isAnaphor = (token: Token) =>
  token.mention?.sense === 'anaphor' && /^(?:the|this|that|his|her|its|their|our)\b/i.test(token.text);

function numberFollows(tokens: readonly Token[], i: number): boolean {
  if (/^(?:back|home|away|out|in|off)$/.test(tokens[i]?.lower ?? '')) return false;
  const next = tokens[i + 1];
  return (
    next?.tag === 'NUM' ||
    (next?.tag === 'ADJ' && i + 2 < tokens.length) ||
    (next?.tag === 'DET' && /^(?:some|many|few|several|half)$/.test(next.lower)) ||
    // "around a thousand"
    (/^an?$/.test(next?.lower ?? '') && tokens[i + 2]?.tag === 'NUM') ||
    (next?.tag === 'ADV' && tokens[i + 2]?.tag === 'NUM')
  );
}

/** Last noun, name, place or number of a noun phrase, in lower case. */
function headWord(tokens: readonly Token[], from: number, to: number): string {
  for (let k = to - 1; k >= from; k--) {
    const token = tokens[k] as Token;
    if (token.tag !== 'OWNER' && token.tag !== 'ADV') return token.lower;
  }
  return (tokens[from] as Token).lower;
}
