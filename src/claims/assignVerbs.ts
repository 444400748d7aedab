/**
 * Tokens with their closed classes in; verbs told from nouns and adjectives by their neighbours, and "that" sorted into
 * its three uses. Works from left to right: what stands to the left is decided already. Refuses nothing.
 */
import type { LexiconIndex, VerbReading } from './indexLexicon';
import type { VerbForm } from './inflect';
import type { Tag, Token } from './Token';

const NOUN_LEFT: ReadonlySet<Tag> = new Set(['DET', 'POSSPRON', 'ADJ', 'OWNER']);
const SUBJECT_LEFT: ReadonlySet<Tag> = new Set(['NOUN', 'NAME', 'PLACE', 'PRON', 'REL', 'NUM']);
/** What follows a verb rather than a noun. */
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
  'PUNCT',
  'ADJ',
  'REL',
]);
const NOUNS: ReadonlySet<Tag> = new Set(['NOUN', 'ADJ', 'NAME']);
/** Verbs that go with "of": "Moscow warns of". */
const PLURAL_ONLY = /^(?:other|several|various|numerous|these|those|many|both|few)$/;
const MANY = /^(?:some|many|most|others|few|several|both)$/;
const OF_VERBS =
  /^(?:warn|speak|think|hear|talk|complain|boast|consist|approve|dispose|accuse|tell|know|learn|dream|get|go|become|come|die)$/;
const CONTENT_NOUN =
  /^(?:evidence|proof|signs?|indications?|fact|sense|view|belief|idea|news|rumou?rs?|information|suggestions?|understanding|guarantees?|assurances?|condition)$/;
/** Nouns in -ing that stand after an adjective: "a discreet warning about". */
const ING_NOUN =
  /^(?:warning|meeting|training|bombing|shelling|hearing|ruling|funding|briefing|uprising|gathering|landing|offering|opening|rating|reading|setting|spending|teaching|thinking|trading|understanding|wedding|writing|smuggling|trafficking|beginning|killing|posting|recording|hijacking|kidnapping|stabbing|shooting|fighting)$/;

export function assignVerbs(tokens: Token[], index: LexiconIndex, titleCase: boolean): void {
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i] as Token).lower === 'that') assignThat(tokens, i, index);
    else assignVerb(tokens, i, index, titleCase);
  }
  findVerb(tokens, index);
}

/** Fewer words than this are a label, no sentence. */
const SHORTEST = 4;

/** "First flight since the exit lands in Doha": a sentence without a verb has one after all. */
function findVerb(tokens: Token[], index: LexiconIndex): void {
  const finite = ({ tag, forms }: Token) => tag === 'AUX' || tag === 'MODAL' || (tag === 'VERB' && !isBareIng(forms));
  if (tokens.length < SHORTEST || tokens.some(finite)) return;
  for (let i = 2; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token;
    const [left, next] = [tokens[i - 1], tokens[i + 1]];
    if (token.tag !== 'NOUN' || !left || !next || index.moverHeads.has(token.lower)) continue;
    const reading = (index.verbs.get(token.lower) ?? []).find(({ forms }) => forms.has('s') || forms.has('base'));
    const moves = reading && index.verbSenses.has(reading.lemma) && /^(?:PREP|TO|PLACE|NUM|DET)$/.test(next.tag);
    const faces = reading?.forms.has('base') && left.tag === 'PLACE' && left.mention?.sense !== 'demonym';
    if (!reading || !SUBJECT_LEFT.has(left.tag) || !(moves || faces)) continue;
    Object.assign(token, { tag: 'VERB', lemma: reading.lemma, forms: reading.forms });
    return;
  }
}

const isBareIng = (forms: ReadonlySet<VerbForm> | undefined) => forms?.has('ing') ?? false;

/** "said that ..." joins clauses, "arms that were sent" relates, "that country" points. */
function assignThat(tokens: Token[], i: number, index: LexiconIndex): void {
  const token = tokens[i] as Token;
  const left = tokens[i - 1];
  const next = tokens[i + 1];
  const nounLeft = left?.tag === 'NOUN' || left?.tag === 'NAME' || left?.tag === 'PLACE' || left?.tag === 'NUM';
  const verbNext =
    next?.tag === 'AUX' ||
    next?.tag === 'MODAL' ||
    (next?.tag === 'NOUN' && index.verbs.has(next.lower) && !index.plurals.has(next.lower));
  const content =
    nounLeft &&
    (index.speechNouns.has(left.lower) || index.status.noun.has(left.lower) || CONTENT_NOUN.test(left.lower));
  const relates =
    verbNext &&
    (!content || next?.tag !== 'NOUN' || (index.verbs.get(next.lower) ?? []).some((reading) => !reading.noun));
  // "was adamant that nobody ..."
  const predicate = left?.tag === 'NOUN' && tokens[i - 2]?.lemma === 'be' && !left.lower.endsWith('s') && !verbNext;
  if (predicate || (nounLeft && !verbNext && (saysBefore(tokens, i, index) || index.titles.has(left.lower))))
    token.tag = 'SUB';
  else if (nounLeft && relates) token.tag = 'REL';
  else if (content || /^(?:VERB|ADJ|DATE|AUX|CONJ|ADV)$/.test(left?.tag ?? '')) token.tag = 'SUB';
  else if (nounLeft && next && next.tag !== 'NOUN') token.tag = 'REL';
  // "claims, citing its sources, that about 500 men ..."
  else if (left?.lower === ',' && i > 2 && /^(?:NUM|ADV|DET|PLACE|NAME|PRON|POSSPRON)$/.test(next?.tag ?? ''))
    token.tag = 'SUB';
  if (left?.tag === 'ADV' && /^(?:later|earlier)$/.test(left.lower)) token.tag = 'DET';
}

/** "told reporters in Paris that": a verb of saying to the left, and none between. */
function saysBefore(tokens: readonly Token[], i: number, index: LexiconIndex): boolean {
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    const { tag, lemma } = tokens[k] as Token;
    if (tag === 'VERB') return index.speechVerbs.has(lemma ?? '');
    if (tag === 'SUB' || tag === 'REL') return false;
  }
  return false;
}

/** Past adverbs, negations and dates. */
function leftOf(tokens: readonly Token[], i: number): Token | undefined {
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    if (token.tag !== 'ADV' && token.tag !== 'NEG' && token.tag !== 'DATE') return token;
  }
  return undefined;
}

function assignVerb(tokens: Token[], i: number, index: LexiconIndex, titleCase: boolean): void {
  const token = tokens[i] as Token;
  if ((token.tag !== 'NOUN' && token.tag !== 'ADJ') || token.lower.startsWith('-')) return;
  if (/^\p{Lu}/u.test(token.text) && i > 0 && !titleCase && tokens[i - 1]?.tag !== 'PUNCT') return;
  if (token.lower === 'think' && /^tanks?$/.test(tokens[i + 1]?.lower ?? '')) return;
  const readings = index.verbs.get(token.lower) ?? guessVerb(token.lower, leftOf(tokens, i), tokens[i + 1]);
  // Two verbs may share a form ("left", "found"): the one that the past belongs to is meant.
  const reading = readings.find(({ forms }) => forms.has('past')) ?? readings[0];
  if (!reading) return;
  if (isVerb(tokens, i, reading, index))
    Object.assign(token, { tag: 'VERB', lemma: reading.lemma, forms: reading.forms });
  else if (token.tag === 'NOUN' && reading.forms.has('participle') && !reading.forms.has('base')) token.tag = 'ADJ';
}

/** Unknown words in -ed and -ing are verbs, and so is one between "to" and an article. */
function guessVerb(lower: string, left: Token | undefined, next: Token | undefined): VerbReading[] {
  // "will refocus"
  if (left?.tag === 'MODAL' && /^[a-z]{3,}$/.test(lower))
    return [{ lemma: lower, forms: new Set(['base']), noun: false }];
  if (left?.tag === 'TO' && next && /^(?:DET|POSSPRON|PRON)$/.test(next.tag) && /^[a-z]{3,}[^s]$/.test(lower))
    return [{ lemma: lower, forms: new Set(['base']), noun: false }];
  const found = /^([a-z-]{3,})(ed|ing)$/.exec(lower);
  if (!found || /(?:eed|thing|king|ring|string|evening|morning|ceiling|building)$/.test(lower)) return [];
  const kinds: VerbForm[] = found[2] === 'ed' ? ['past', 'participle'] : ['ing'];
  return [{ lemma: found[1] as string, forms: new Set(kinds), noun: false }];
}

function isVerb(tokens: Token[], i: number, reading: VerbReading, index: LexiconIndex): boolean {
  const token = tokens[i] as Token;
  const { forms } = reading;
  const left = leftOf(tokens, i);
  const next = tokens[i + 1];
  if (left?.tag === 'MODAL') return true;
  // "risk falling into"
  if (/^risks?$/.test(token.lower) && /^[a-z]+ing$/.test(next?.lower ?? '') && left && SUBJECT_LEFT.has(left.tag))
    return true;
  if (left?.tag === 'AUX')
    return left.lemma === 'do' || forms.has('ing') || forms.has('participle') || (!reading.noun && !forms.has('base'));
  if (
    left?.tag === 'DET' &&
    /^(?:this|that)$/.test(left.lower) &&
    forms.has('s') &&
    tokens[i - 1] === left &&
    next?.tag === 'DET'
  ) {
    left.tag = 'PRON';
    return true;
  }
  if (left?.tag === 'TO' && forms.has('base'))
    return tokens[i - 1]?.tag === 'TO' || tokens[i - 1]?.tag === 'ADV' || tokens[i - 1]?.tag === 'NEG';
  if (forms.has('ing')) return isGerund(tokens, i);
  // "should Tehran supply drones": the condition's verb stands behind its subject.
  if (forms.has('base') && left && invertedShould(tokens, i) && (hasObject(next) || next?.tag === 'NOUN')) return true;
  // "some try to", "many return to"
  if (left && left === tokens[i - 1] && MANY.test(left.lower) && forms.has('base') && next?.tag === 'TO') {
    if (left.tag === 'DET' && !/s$/.test(token.lower)) left.tag = 'PRON';
    if (left.tag === 'PRON') return true;
  }
  // "a man on the run"
  if (reading.noun && left && NOUN_LEFT.has(left.tag) && left === tokens[i - 1] && forms.has('base')) return false;
  // "no thought of sending"
  if (token.lower === 'thought' && left?.tag === 'DET' && next?.lower === 'of') return false;
  if (forms.has('past') || forms.has('participle')) return !isAttribute(tokens, i, index);
  if (token.tag !== 'NOUN' && !(token.tag === 'ADJ' && left?.tag === 'PRON')) return false;
  if (forms.has('base') && isBareAfter(tokens, i)) return true;
  // "the commission suspects Belarus of"
  if (reading.lemma === 'suspect' && /^(?:PLACE|NAME)$/.test(next?.tag ?? '') && tokens[i + 2]?.lower === 'of')
    return true;
  // "Syrian rebels by", "Russian forces from": what moves is a noun where a verb would look alike.
  if (index.plurals.has(token.lower) && left?.tag !== 'PRON' && left?.tag !== 'REL') return false;
  const adjacent = tokens[i - 1]?.tag;
  // "weapons sent to Ukraine end up in"
  if (left && SUBJECT_LEFT.has(left.tag) && left.mention?.sense !== 'demonym' && /^(?:ADV|PREP)$/.test(next?.tag ?? ''))
    if (index.verbSenses.has(`${reading.lemma} ${next?.lower}`)) return true;
  if ((left && NOUN_LEFT.has(left.tag)) || adjacent === 'PREP' || adjacent === 'DET') return false;
  if (next?.lower === 'of' && !OF_VERBS.test(reading.lemma)) return false;
  // "Houthi rebels took": a word for fighters before a verb in the past is who did it.
  if (index.moverHeads.get(token.lower) === 'militants' && isPast(next, index)) return false;
  return forms.has('s')
    ? isThirdPerson(tokens[i - 2], left, next, reading)
    : isPlain(
        tokens[i - 1],
        left,
        next,
        reading,
        movesThings(reading, next, index),
        manyOf(tokens, i),
        index.speechVerbs.has(reading.lemma),
      );
}

/** "should" before a subject that has no verb yet. */
function invertedShould(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > i - 5 && k >= 0; k--) {
    const { tag, lower } = tokens[k] as Token;
    if (tag === 'MODAL') return lower === 'should' && k < i - 1;
    if (!/^(?:DET|POSSPRON|ADJ|NOUN|NAME|PLACE|PRON|OWNER)$/.test(tag)) return false;
  }
  return false;
}

/** Verbs with an object and a bare infinitive: "let Warsaw hand its jets", "seen a jihadi cross from". */
const WITH_BARE = /^(?:let|make|help|see|watch|hear|have)$/;

function isBareAfter(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || !(/^(?:DET|POSSPRON|PRON|PREP|TO)$/.test(next.tag) || (next.tag === 'PLACE' && !next.mention)))
    return false;
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const { tag, lemma } = tokens[k] as Token;
    if (tag === 'VERB') return WITH_BARE.test(lemma ?? '') && k < i - 1;
    if (!/^(?:DET|POSSPRON|NUM|ADJ|NOUN|NAME|PLACE|PRON|OWNER)$/.test(tag) && tokens[k]?.lower !== 'of') return false;
  }
  return false;
}

/** "large quantities of cocaine reach": the verb goes with what stands before "of". */
const manyOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 2]?.lower === 'of' && /[^s]s$/.test(tokens[i - 3]?.lower ?? '');

const isPast = (token: Token | undefined, index: LexiconIndex) =>
  Boolean(token && index.verbs.get(token.lower)?.some(({ forms }) => forms.has('past')));

const hasObject = (next: Token | undefined) => !next || OBJECT_RIGHT.has(next.tag);

/** "Moscow warns of", "Israel ships a number of", but "US attacks on", "the shipments". */
function isThirdPerson(
  before: Token | undefined,
  left: Token | undefined,
  next: Token | undefined,
  { noun }: VerbReading,
): boolean {
  if (!left) return false;
  if (left.tag === 'PRON' || left.tag === 'REL') return true;
  // "the people fighting comes from": never a noun.
  if (!noun && left.tag === 'VERB' && left.forms?.has('ing')) return hasObject(next);
  if (left.tag === 'CONJ' || left.tag === 'PUNCT')
    return noun ? next?.tag === 'DET' || next?.tag === 'PLACE' : hasObject(next) || next?.tag === 'NOUN';
  if (!SUBJECT_LEFT.has(left.tag)) return false;
  if (!noun) return hasObject(next) || (next?.tag === 'NOUN' && (left.tag !== 'NOUN' || !left.lower.endsWith('s')));
  if (left.group && before && /^(?:TO|PREP|DET)$/.test(before.tag)) return false;
  // "other border states": several of them, so the word in the middle is no subject.
  if (before && PLURAL_ONLY.test(before.lower) && left.tag === 'NOUN' && !left.lower.endsWith('s')) return false;
  if (left.mention?.sense === 'demonym' && !left.lower.endsWith('s')) return false;
  // "Kurdish sources"
  if (left.tag === 'NAME' && /(?:ish|ean|ese)$/.test(left.lower)) return false;
  const capital = left.tag === 'NAME' || left.tag === 'PLACE';
  return (
    (hasObject(next) && (next?.tag !== 'PREP' || capital)) ||
    (capital && left.mention?.sense !== 'demonym' && next?.tag === 'NOUN')
  );
}

const FACES = /^(?:face|fear|await|avoid|risk|fight|escape|resist|dread|evade|oppose|challenge)$/;

/** "cartels ship fentanyl" */
const movesThings = ({ lemma }: VerbReading, next: Token | undefined, index: LexiconIndex): boolean =>
  // "refugees face deportation"
  (next?.tag === 'NOUN' && FACES.test(lemma) && index.nounSenses.has(next.lower)) ||
  (next?.tag === 'NOUN' &&
    index.moverHeads.has(next.lower) &&
    (index.verbSenses.get(lemma) ?? []).some(({ object }) => object === 'mover'));

/** "troops enter", "fighters return to", "Britain and France repatriate their citizens". */
function isPlain(
  adjacent: Token | undefined,
  left: Token | undefined,
  next: Token | undefined,
  { noun }: VerbReading,
  carries: boolean,
  many: boolean,
  speaks: boolean,
): boolean {
  if (!left) return !noun && hasObject(next);
  if (left.tag === 'PRON' || left.tag === 'REL') return !noun || hasObject(next) || next?.tag === 'NOUN';
  // ", say diplomats"
  if (left.tag === 'PUNCT' && !noun && speaks) return true;
  if (left.tag === 'CONJ' || left.tag === 'PUNCT')
    return !noun && (hasObject(next) || (next?.tag === 'NOUN' && (left.tag === 'CONJ' || adjacent?.tag === 'ADV')));
  if (!SUBJECT_LEFT.has(left.tag)) return false;
  const plural =
    many || left.tag === 'NUM' || /s$|men$|people|forces|troops|police/.test(left.lower) || left.group !== undefined;
  if (noun) return plural && ((hasObject(next) && next?.tag !== 'ADJ') || carries);
  if (plural) return hasObject(next) || next?.tag === 'NOUN' || next?.tag === 'CONJ';
  return (
    (left.tag === 'PLACE' || left.tag === 'NAME') &&
    (next === undefined || /^(?:DET|POSSPRON|PRON|PLACE|CONJ|TO|PREP)$/.test(next.tag))
  );
}

/** "the collapsing caliphate" has an adjective, "the smuggling of arms" and "a stern warning" nouns; the rest are verbs. */
function isGerund(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const left = tokens[i - 1];
  const next = tokens[i + 1];
  if (left?.mention?.sense === 'demonym' && next?.tag === 'NOUN' && !left.lower.endsWith('s')) return false;
  // ", many fleeing war-torn towns"
  if (left && tokens[i - 2]?.tag === 'PUNCT' && MANY.test(left.lower)) return true;
  if (left && (NOUN_LEFT.has(left.tag) || left.tag === 'NUM'))
    return !(!next || next.lower === 'of' || NOUNS.has(next.tag) || /^(?:PUNCT|AUX|VERB|MODAL|PREP)$/.test(next.tag));
  if (left?.tag === 'NOUN' && ING_NOUN.test(token.lower)) {
    const before = tokens[i - 2]?.tag;
    const plural = /s$|men$|people/.test(left.lower);
    if ((before && NOUN_LEFT.has(before) && !plural) || /^(?:smuggling|trafficking)$/.test(token.lower)) return false;
  }
  // "teams consisting of"
  return next?.lower !== 'of' || token.lower === 'consisting';
}

/** "armed men", "displaced people": a participle before its noun. */
function isAttribute(tokens: readonly Token[], i: number, index: LexiconIndex): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!next) return false;
  const adjacent = tokens[i - 1];
  const left = adjacent?.tag === 'ADV' ? leftOf(tokens, i) : adjacent;
  const determined = left !== undefined && (NOUN_LEFT.has(left.tag) || left.tag === 'NUM');
  if (next.tag === 'PLACE' && next.mention?.sense !== 'literal')
    return determined || left?.tag === 'VERB' || token.lower.startsWith('un');
  if (!NOUNS.has(next.tag)) return false;
  if (determined || /^(?:PREP|TO|VERB)$/.test(left?.tag ?? '')) return true;
  return index.attributive.has(token.lower) && !/^(?:NAME|PLACE|PRON|REL|NOUN|NUM)$/.test(left?.tag ?? '');
}
