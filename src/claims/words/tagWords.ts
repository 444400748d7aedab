/**
 * Words of a sentence in, tokens with parts of speech out: names of groups, agencies and known people become one token,
 * closed classes come from the lexicon, and verbs are told from nouns by their neighbours. Refuses nothing: a word it does
 * not know is a noun, or a name where it is capitalised.
 */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { VerbForm } from '../lexicon/inflect';
import { retagEvents } from '../relations/retagEvents';
import { adjustAdjective, adjustPreposition } from './adjustTags';
import { assignVerbs } from './assignVerbs';
import { joinDates } from './joinDates';
import { CLASS_TAGS, joinPhrases, type NamesGroup } from './joinPhrases';
import type { Word } from './splitWords';
import type { Tag, Token } from './Token';

const AUX: Record<string, string> = {
  be: 'be',
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  "'re": 'be',
  "'m": 'be',
  have: 'have',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  do: 'do',
  does: 'do',
  did: 'do',
};

const NEGATORS = new Set(['not', "n't", 'never']);

export function tagWords(words: readonly Word[], index: LexiconIndex, namesGroup: NamesGroup): Token[] {
  const tokens = joinPhrases(words, index, namesGroup);
  const titleCase = isTitleCase(tokens);
  for (let i = 0; i < tokens.length; i++) assignClass(tokens, i, index, titleCase);
  joinDates(tokens);
  for (let i = 0; i < tokens.length; i++) adjustPreposition(tokens, i, index);
  for (let i = 0; i < tokens.length; i++) adjustAdjective(tokens, i, index);
  assignVerbs(tokens, index, titleCase);
  retagEvents(tokens, index);
  return tokens;
}

/** A headline with most of its words capitalised tells nothing by capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text) && !token.mention);
  return long.length > 2 && long.filter(isCapital).length > long.length * 0.85;
}

/** Also "al-Qiyan", "ash-Shami": the article of an Arabic name is written small. */
const isCapital = (token: Token) => /^(?:(?:al|el|ad|an|ar|as|ash|at|az)[-‑])?\p{Lu}/u.test(token.text);

function assignClass(tokens: Token[], i: number, index: LexiconIndex, titleCase: boolean): void {
  const token = tokens[i] as Token;
  if (token.tag !== 'NOUN') return;
  const { lower } = token;
  const aux = AUX[lower];
  if (lower === "'s") assignOwner(tokens, i);
  else if (lower === 'to') token.tag = 'TO';
  else if (aux) Object.assign(token, { tag: 'AUX', lemma: aux, forms: auxForms(lower) });
  else if (NEGATORS.has(lower)) token.tag = 'NEG';
  else if (/^(?:will|might|must)$/.test(lower) && ATTRIBUTES.has(tokens[i - 1]?.tag ?? 'PUNCT')) return;
  else if (lower === 'home' && ATTRIBUTES.has(tokens[i - 1]?.tag ?? 'PUNCT')) return;
  else if (/^(?:first|last|latest)$/.test(lower) && tokens[i + 1]?.lower === 'of') token.tag = 'NOUN';
  else if (/^(?:first|last|next)$/.test(lower) && (i === 0 || ATTRIBUTES.has(tokens[i - 1]?.tag ?? 'PUNCT')))
    token.tag = 'ADJ';
  else if (lower === 'one' && countsNext(tokens[i + 1], index)) token.tag = 'NUM';
  else token.tag = openClass(tokens, i, index, titleCase);
}

/** "her home", "the family home" */
const ATTRIBUTES: ReadonlySet<Tag> = new Set(['POSSPRON', 'DET', 'OWNER', 'ADJ']);

/** Adjectives and nouns in -ly. */
const NO_ADVERB =
  /^(?:family|italy|ally|supply|fly|rely|reply|july|rally|assembly|apply|bully|early|only|daily|weekly|monthly|friendly|deadly|likely|elderly|anomaly|monopoly|holy|ugly|curly|belly|jelly|lily|silly)$/;

const countsNext = (next: Token | undefined, index: LexiconIndex): boolean =>
  next !== undefined && /^[a-z]/.test(next.text) && !index.closed.has(next.lower);

/** By list, ending and capital; a word that nothing knows is a noun. */
function openClass(tokens: Token[], i: number, index: LexiconIndex, titleCase: boolean): Tag {
  const token = tokens[i] as Token;
  const { lower, text } = token;
  const first = text.charCodeAt(0);
  // "a 155-strong company"
  if (/^\d[\d,]*-(?:strong|man|member|person|year-old)$/.test(lower)) return 'ADJ';
  if ((first >= 48 && first <= 57) || /^[$€£]\d/.test(text)) return 'NUM';
  if (text.length > 1 && text.startsWith('-')) return 'ADJ';
  const capital = isCapital(token);
  const wordClass = index.closed.get(lower);
  const named = capital && i > 0 && !titleCase && tokens[i - 1]?.tag !== 'PUNCT';
  // "US" is no pronoun, "WHO" no question.
  if (wordClass && !titleCase && text.length > 1 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text))
    return 'NAME';
  if (wordClass && !(named && (wordClass === 'adjective' || text.length > 3))) return CLASS_TAGS[wordClass];
  if (!/[\p{L}\p{N}]/u.test(text)) return 'PUNCT';
  // "Vassily Nebenzia", "Emily Hale": two capitals inside a sentence are a name's.
  const forename = capital && i > 0 && !titleCase && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '');
  if (lower.endsWith('ly') && lower.length > 4 && !forename && !NO_ADVERB.test(lower)) return 'ADV';
  return capital && !titleCase && (i > 0 || isName(tokens, i, index)) ? 'NAME' : 'NOUN';
}

function auxForms(lower: string): Set<VerbForm> {
  if (lower === 'been') return new Set(['participle']);
  if (/ing$/.test(lower)) return new Set(['ing']);
  return new Set([lower === 'be' || lower === 'have' || lower === 'do' ? 'base' : 's']);
}

/** "'s" owns after a name or noun, unless it stands for "is" or "has". */
function assignOwner(tokens: Token[], i: number): void {
  const token = tokens[i] as Token;
  const before = tokens[i - 1]?.lower ?? '';
  if (/^(?:he|she|it|that|there|here|what|who|where|let)$/.test(before))
    Object.assign(token, { tag: 'AUX', lemma: 'be', forms: auxForms('is') });
  else token.tag = 'OWNER';
}

/** What the first word of a sentence is not, when nothing else knows it: an abstract noun or a plural. */
const COMMON = /(?:s|tion|ity|ness|ment|ism|ence|ance|ing|ship|age|ure|ers|men|people|hood|dom|cy|th)$/;

/** The first word of a sentence is a name where nothing else knows it. */
function isName(tokens: readonly Token[], i: number, index: LexiconIndex): boolean {
  const { lower } = tokens[i] as Token;
  const known = [
    index.verbs,
    index.moverHeads,
    index.containers,
    index.titles,
    index.notMovers,
    index.officials,
    index.bodies,
    index.placeNouns,
    index.persons,
    index.things,
    index.nounSenses,
    index.attributive,
  ];
  if (known.some((words) => words.has(lower))) return false;
  const next = tokens[i + 1];
  if (index.surnames.has(lower)) return true;
  if (!next) return false;
  if (isCapital(next) || next.lower === ':') return true;
  return !COMMON.test(lower) && (next.lower === ',' || index.verbs.has(next.lower) || AUX[next.lower] !== undefined);
}
