/**
 * Words of a sentence in, tokens with parts of speech out: names of groups, agencies and known people become one token,
 * closed classes come from the lexicon, and verbs are told from nouns by their neighbours. Refuses nothing: a word it does
 * not know is a noun, or a name where it is capitalised.
 */
import type { LexiconIndex, Phrase, VerbReading, WordClass } from './indexLexicon';
import type { VerbForm } from './inflect';
import type { Word } from './splitWords';
import type { Tag, Token } from './Token';

const CLASS_TAGS: Record<WordClass, Tag> = {
  determiner: 'DET',
  possessive: 'POSSPRON',
  pronoun: 'PRON',
  relative: 'REL',
  subordinator: 'SUB',
  conjunction: 'CONJ',
  preposition: 'PREP',
  modal: 'MODAL',
  number: 'NUM',
  adjective: 'ADJ',
  adverb: 'ADV',
};
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
const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|tonight)$/i;
const SPANS =
  /^(?:(?:mid|early|late)-)?(?:days?|weeks?|months?|years?|weekend|decades?|morning|evening|night|afternoon|summer|winter|spring|autumn|century|hours?|minutes?|moment|quarter)$/i;

export function tagWords(words: readonly Word[], index: LexiconIndex): Token[] {
  const tokens = joinPhrases(words, index);
  const titleCase = isTitleCase(tokens);
  for (let i = 0; i < tokens.length; i++) assignClass(tokens, i, index, titleCase);
  joinDates(tokens);
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i] as Token).lower === 'that') assignThat(tokens, i, index);
    else assignVerb(tokens, i, index, titleCase);
  }
  return tokens;
}

function joinPhrases(words: readonly Word[], index: LexiconIndex): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const lower = word.text.toLowerCase().replaceAll('’', "'");
    const phrase = word.mention ? null : matchPhrase(words, i, lower, index);
    const last = phrase ? (words[i + phrase.words.length - 1] as Word) : word;
    const token: Token = {
      start: word.start,
      end: last.end,
      text: word.text,
      lower: phrase ? phrase.words.join(' ').toLowerCase() : lower,
      tag: word.mention ? 'PLACE' : 'NOUN',
      quoted: word.quoted,
    };
    if (word.mention) token.mention = word.mention;
    if (phrase?.wordClass) token.tag = CLASS_TAGS[phrase.wordClass];
    else if (phrase)
      Object.assign(token, { tag: 'NAME', group: phrase.group, agency: phrase.agency, person: phrase.person });
    tokens.push(token);
    i += phrase ? phrase.words.length : 1;
  }
  return tokens;
}

function matchPhrase(words: readonly Word[], i: number, lower: string, index: LexiconIndex): Phrase | null {
  for (const phrase of index.phrases.get(lower) ?? []) {
    const fits = phrase.words.every((expected, k) => {
      const word = words[i + k];
      if (!word || (word.mention && k > 0 && phrase.wordClass)) return false;
      const text = word.text.replaceAll('’', "'");
      return phrase.exact ? text === expected.replaceAll('’', "'") : text.toLowerCase() === expected;
    });
    if (
      fits &&
      (phrase.wordClass ||
        /^[\p{Lu}\p{N}'"]/u.test((words[i] as Word).text) ||
        !/^\p{Lu}/u.test(phrase.words[0] as string))
    )
      return phrase;
  }
  return null;
}

/** A headline with most of its words capitalised tells nothing by capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text) && !token.mention);
  return long.length > 2 && long.filter((token) => /^\p{Lu}/u.test(token.text)).length > long.length * 0.7;
}

const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text);

function assignClass(tokens: Token[], i: number, index: LexiconIndex, titleCase: boolean): void {
  const token = tokens[i] as Token;
  if (token.tag !== 'NOUN') return;
  const { lower, text } = token;
  if (!/[\p{L}\p{N}]/u.test(text)) token.tag = 'PUNCT';
  else if (lower === "'s") assignOwner(tokens, i);
  else if (/^[$€£]?\d/.test(text)) token.tag = 'NUM';
  else if (NEGATORS.has(lower)) token.tag = 'NEG';
  else if (AUX[lower]) Object.assign(token, { tag: 'AUX', lemma: AUX[lower], forms: auxForms(lower) });
  else if (lower === 'to') token.tag = 'TO';
  else if (lower.startsWith('-')) token.tag = 'ADJ';
  else {
    const wordClass = index.closed.get(lower);
    const named = isCapital(token) && i > 0 && !titleCase && tokens[i - 1]?.tag !== 'PUNCT';
    if (wordClass && !(named && (wordClass === 'adjective' || text.length > 3))) token.tag = CLASS_TAGS[wordClass];
    else if (
      /ly$/.test(lower) &&
      lower.length > 4 &&
      !/^(?:family|italy|ally|supply|fly|rely|reply|july|rally|assembly|apply|bully|early|only|daily|weekly|monthly|friendly|deadly|likely|elderly|military-ly|anomaly|monopoly)$/.test(
        lower,
      )
    )
      token.tag = 'ADV';
    else if (isCapital(token) && !titleCase && (i > 0 || isName(tokens, i, index))) token.tag = 'NAME';
  }
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

/** The first word of a sentence is a name where nothing else knows it. */
function isName(tokens: readonly Token[], i: number, index: LexiconIndex): boolean {
  const { lower } = tokens[i] as Token;
  if (index.verbs.has(lower) || index.moverHeads.has(lower) || index.containers.has(lower) || index.titles.has(lower))
    return false;
  const next = tokens[i + 1];
  return Boolean(next && (isCapital(next) || index.verbs.has(next.lower) || AUX[next.lower]));
}

/** Dates and times become one token: "on 23 June 2013", "last week", "in 2014", "Tuesday". */
function joinDates(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const length = dateLength(tokens, i);
    if (length === 0) continue;
    const first = tokens[i] as Token;
    const last = tokens[i + length - 1] as Token;
    const joined = tokens
      .slice(i, i + length)
      .map((token) => token.text)
      .join(' ');
    tokens.splice(i, length, {
      start: first.start,
      end: last.end,
      text: joined,
      lower: joined.toLowerCase(),
      tag: 'DATE',
      quoted: first.quoted,
    });
  }
}

function dateLength(tokens: readonly Token[], i: number): number {
  let k = i;
  const at = (offset: number) => tokens[offset] as Token | undefined;
  const lower = (offset: number) => at(offset)?.lower ?? '';
  const lead =
    /^(?:on|in|by|since|until|from|during|of|at|for|before|after|between|over|within|around|throughout|about|to)$/.test(
      lower(k),
    );
  if (lead) k++;
  const core = dateCore(tokens, k);
  if (core === 0) return 0;
  if (lead && /^(?:of|to|from|for|about|after|before)$/.test(lower(i)) && core < 1) return 0;
  k += core;
  while (lower(k) === ',' && dateCore(tokens, k + 1) > 0 && /\d/.test(at(k + 1)?.text ?? ''))
    k += 1 + dateCore(tokens, k + 1);
  return k - i;
}

/** Number of tokens of a date without its preposition. */
function dateCore(tokens: readonly Token[], i: number): number {
  const text = (offset: number) => tokens[i + offset]?.text ?? '';
  const isYear = (word: string) => /^(?:1[89]|20)\d\d$/.test(word);
  const isDay = (word: string) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
  const isMonth = (word: string) =>
    MONTHS.test(word.replace(/^(?:mid|early|late)-/i, '')) && /^\p{Lu}|^mid-|^early-|^late-/u.test(word);
  let k = 0;
  if (
    /^(?:the|late|early|mid|a|an)$/i.test(text(0)) &&
    /^(?:night|morning|evening|end|start|beginning|middle)$/i.test(text(1)) &&
    text(2) === 'of'
  )
    k = 3;
  else if (
    /^(?:the|early|late|mid)$/i.test(text(0)) &&
    (isMonth(text(1)) || DAYS.test(text(1)) || isYear(text(1)) || /^\d{4}s$/.test(text(1)))
  )
    k = 1;
  if (isDay(text(k)) && text(k + 1) === 'of' && isMonth(text(k + 2))) return k + 3 + (isYear(text(k + 3)) ? 1 : 0);
  if (isDay(text(k)) && isMonth(text(k + 1))) return k + 2 + (isYear(text(k + 2)) ? 1 : 0);
  if (isMonth(text(k))) {
    const day = isDay(text(k + 1)) && !/^(?:fighters|people|men|soldiers|troops)$/i.test(text(k + 2)) ? 1 : 0;
    const year = isYear(text(k + 1 + day)) ? 1 : text(k + 1 + day) === ',' && isYear(text(k + 2 + day)) ? 2 : 0;
    return day ||
      year ||
      k ||
      (tokens[i - 1] &&
        /^(?:in|since|by|last|this|next|until|during|from|of|early|late|mid)$/i.test(tokens[i - 1]?.text ?? ''))
      ? k + 1 + day + year
      : 0;
  }
  if (DAYS.test(text(k))) return k + 1;
  if (
    isYear(text(k)) &&
    (k || /^(?:in|since|by|until|during|from|of|to|for|before|after|and|between)$/i.test(tokens[i - 1]?.text ?? ''))
  )
    return k + 1;
  if (
    /^(?:last|next|this|past|previous|coming|following|recent|earlier|later|same|each|every)$/i.test(text(0)) ||
    (text(0) === 'the' && /^(?:last|next|past|previous|coming|following|same|recent)$/.test(text(1)))
  ) {
    let n = text(0) === 'the' ? 2 : 1;
    if (/^(?:this|last|next)$/i.test(text(n))) n++;
    if (tokens[i + n]?.tag === 'NUM') n++;
    if (SPANS.test(text(n)) || isMonth(text(n)) || DAYS.test(text(n))) return n + 1;
    return 0;
  }
  if (
    (tokens[i]?.tag === 'NUM' || /^(?:a|an|several|few|some)$/i.test(text(0))) &&
    SPANS.test(text(1)) &&
    /^(?:ago|earlier|later|before)$/i.test(text(2))
  )
    return 3;
  return 0;
}

/** "said that ..." joins clauses, "arms that were sent" relates, "that country" points. */
function assignThat(tokens: Token[], i: number, index: LexiconIndex): void {
  const token = tokens[i] as Token;
  const left = tokens[i - 1];
  const next = tokens[i + 1];
  const noun = left?.tag === 'NOUN' || left?.tag === 'NAME' || left?.tag === 'PLACE' || left?.tag === 'NUM';
  const verbNext =
    next &&
    (next.tag === 'AUX' ||
      next.tag === 'MODAL' ||
      (next.tag === 'NOUN' && index.verbs.has(next.lower) && !index.plurals.has(next.lower)));
  const content =
    noun &&
    (index.speechNouns.has(left.lower) ||
      index.status.noun.has(left.lower) ||
      /^(?:evidence|proof|sign|signs|indication|indications|fact|sense|view|belief|idea|news|rumours|rumors|information)$/.test(
        left.lower,
      ));
  if (noun && !content && verbNext) token.tag = 'REL';
  else if (
    content ||
    left?.tag === 'VERB' ||
    left?.tag === 'ADJ' ||
    left?.tag === 'DATE' ||
    left?.tag === 'AUX' ||
    left?.tag === 'CONJ' ||
    left?.tag === 'ADV'
  )
    token.tag = 'SUB';
  else if (noun && next && next.tag !== 'NOUN') token.tag = 'REL';
}

const before = (tokens: readonly Token[], i: number): Token | undefined => {
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    if (token.tag !== 'ADV' && token.tag !== 'NEG' && token.tag !== 'DATE') return token;
  }
  return undefined;
};

const NOUN_LEFT: ReadonlySet<Tag> = new Set(['DET', 'POSSPRON', 'ADJ', 'OWNER']);
const SUBJECT_LEFT: ReadonlySet<Tag> = new Set(['NOUN', 'NAME', 'PLACE', 'PRON', 'REL', 'NUM']);
const OBJECT_RIGHT: ReadonlySet<Tag> = new Set([
  'DET',
  'POSSPRON',
  'PREP',
  'TO',
  'PLACE',
  'NAME',
  'PRON',
  'ADV',
  'DATE',
  'NUM',
  'SUB',
]);

function assignVerb(tokens: Token[], i: number, index: LexiconIndex, titleCase: boolean): void {
  const token = tokens[i] as Token;
  if (
    token.tag !== 'NOUN' &&
    token.tag !== 'ADJ' &&
    token.tag !== 'ADV' &&
    !(token.tag === 'PREP' && token.lower === 'like')
  )
    return;
  const readings = index.verbs.get(token.lower) ?? guessVerb(token.lower);
  if (readings.length === 0 || (isCapital(token) && i > 0 && !titleCase && tokens[i - 1]?.tag !== 'PUNCT')) return;
  const reading = preferred(readings);
  const left = before(tokens, i);
  const next = tokens[i + 1];
  if (token.tag === 'ADV' && !/^(?:back|over|out|away|home|further|forward)$/.test(token.lower) === false) return;
  if (isVerbHere(token, reading, left, next, tokens, i)) {
    token.tag = 'VERB';
    token.lemma = reading.lemma;
    token.forms = reading.forms;
  } else if (token.tag === 'NOUN' && reading.forms.has('participle') && !reading.forms.has('base')) token.tag = 'ADJ';
}

/** Two verbs may share a form ("left", "found"): the one that the past belongs to is meant. */
function preferred(readings: VerbReading[]): VerbReading {
  return readings.find((reading) => reading.forms.has('past')) ?? (readings[0] as VerbReading);
}

/** Unknown words in -ed and -ing are verbs. */
function guessVerb(lower: string): VerbReading[] {
  const found = /^([a-z-]{3,})(ed|ing)$/.exec(lower);
  if (!found || /(?:eed|thing|king|ring|string|evening|morning|ceiling|building|meeting)$/.test(lower)) return [];
  const kinds: VerbForm[] = found[2] === 'ed' ? ['past', 'participle'] : ['ing'];
  return [{ lemma: found[1] as string, forms: new Set(kinds), noun: false }];
}

function isVerbHere(
  token: Token,
  reading: VerbReading,
  left: Token | undefined,
  next: Token | undefined,
  tokens: Token[],
  i: number,
): boolean {
  const { forms } = reading;
  const leftTag = left?.tag;
  if (leftTag === 'MODAL') return true;
  if (leftTag === 'AUX')
    return left?.lemma === 'do'
      ? true
      : forms.has('ing') || forms.has('participle') || (!reading.noun && !forms.has('base'));
  if (leftTag === 'TO')
    return forms.has('base') && !(next?.tag === 'NOUN' && reading.noun && i + 2 < tokens.length && false);
  const adjacent = tokens[i - 1];
  if (forms.has('ing')) return isGerundVerb(adjacent, next);
  if (forms.has('past') || forms.has('participle'))
    return !isParticipleAdjective(adjacent, next) && token.tag !== 'ADV';
  if (token.tag !== 'NOUN' && !(token.tag === 'ADJ' && leftTag === 'PRON')) return false;
  if (leftTag && NOUN_LEFT.has(leftTag)) return false;
  if (adjacent?.tag === 'PREP' || adjacent?.tag === 'DET') return false;
  const object =
    !next || OBJECT_RIGHT.has(next.tag) || next.tag === 'PUNCT' || next.tag === 'ADJ' || (next.tag === 'AUX' && false);
  if (leftTag === 'PRON' || leftTag === 'REL') return !reading.noun || Boolean(object) || next?.tag === 'NOUN';
  if (!leftTag) return !reading.noun && next?.lower !== 'of' && Boolean(object);
  if (forms.has('s')) {
    if (leftTag === 'CONJ' || leftTag === 'PUNCT')
      return !reading.noun ? Boolean(object) || next?.tag === 'NOUN' : next?.tag === 'DET' || next?.tag === 'PLACE';
    const single = SUBJECT_LEFT.has(leftTag);
    if (!single) return false;
    if (reading.noun) return Boolean(object) && next?.lower !== 'of' && (next?.tag !== 'PREP' || leftTag !== 'NOUN');
    return next?.tag === 'NOUN' ? leftTag !== 'NOUN' : Boolean(object);
  }
  if (leftTag === 'CONJ' || leftTag === 'PUNCT') return !reading.noun && Boolean(object) && next?.lower !== 'of';
  const plural =
    leftTag === 'NUM' || /s$|men$|people|forces|troops|police/.test(left?.lower ?? '') || left?.group !== undefined;
  if (reading.noun) return plural && Boolean(object) && next?.lower !== 'of' && next?.tag !== 'ADJ';
  return plural && (Boolean(object) || next?.tag === 'NOUN') && next?.lower !== 'of';
}

/** "the collapsing caliphate" has an adjective, "the smuggling of arms" a noun; the rest are verbs. */
function isGerundVerb(left: Token | undefined, next: Token | undefined): boolean {
  if (left && (NOUN_LEFT.has(left.tag) || left.tag === 'NUM'))
    return !(
      next?.tag === 'NOUN' ||
      next?.tag === 'NAME' ||
      next?.lower === 'of' ||
      next?.tag === 'ADJ' ||
      !next ||
      next.tag === 'PUNCT' ||
      next.tag === 'AUX' ||
      next.tag === 'VERB'
    );
  return next?.lower !== 'of' || left?.tag === 'AUX';
}

function isParticipleAdjective(left: Token | undefined, next: Token | undefined): boolean {
  if (!left || !next) return false;
  const noun = next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'NAME';
  return (
    noun &&
    (NOUN_LEFT.has(left.tag) ||
      left.tag === 'PREP' ||
      left.tag === 'TO' ||
      left.tag === 'NUM' ||
      left.tag === 'VERB' ||
      left.tag === 'CONJ' ||
      left.tag === 'PUNCT')
  );
}
