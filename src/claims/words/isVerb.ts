/** Whether a word that may be a verb is one here, by its neighbours: what stands to the left is decided already. */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { VerbReading } from '../lexicon/indexWords';
import { isAttribute, isGerund } from './participles';
import type { Tag, Token } from './Token';

export const NOUN_LEFT: ReadonlySet<Tag> = new Set(['DET', 'POSSPRON', 'ADJ', 'OWNER']);

export const SUBJECT_LEFT: ReadonlySet<Tag> = new Set(['NOUN', 'NAME', 'PLACE', 'PRON', 'REL', 'NUM']);

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

/** Verbs that go with "of": "Moscow warns of". */
const PLURAL_ONLY = /^(?:other|several|various|numerous|these|those|many|both|few)$/;

export const MANY = /^(?:some|many|most|others|few|several|both)$/;

const OF_VERBS =
  /^(?:warn|speak|think|hear|talk|complain|boast|consist|approve|dispose|accuse|tell|know|learn|dream|get|go|become|come|die)$/;

/** Past adverbs, negations and dates. */
export function leftOf(tokens: readonly Token[], i: number): Token | undefined {
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    if (token.tag !== 'ADV' && token.tag !== 'NEG' && token.tag !== 'DATE') return token;
  }
  return undefined;
}

export function isVerb(tokens: Token[], i: number, reading: VerbReading, index: LexiconIndex): boolean {
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
  if (forms.has('base') && (isBareAfter(tokens, i) || (!reading.noun && isAsked(tokens, i)))) return true;
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
  if (forms.has('s') && index.nounSenses.has(token.lower) && isTrade(reading, left, next, index)) return false;
  // "The Sinaloa Cartel ships fentanyl"
  if (forms.has('s') && left?.group && movesThings(reading, next, index)) return true;
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

/** "recommended the troops in Iraq withdraw": what somebody asks for is told without an ending. */
function isAsked(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 2; k >= 0 && k > i - 12; k--) {
    const { tag, lemma } = tokens[k] as Token;
    if (tag === 'VERB') return ASKS_FOR.test(lemma ?? '');
    if (!/^(?:DET|POSSPRON|NUM|ADJ|ADV|NOUN|NAME|PLACE|PRON|OWNER|PREP|SUB)$/.test(tag)) return false;
  }
  return false;
}

const ASKS_FOR = /^(?:recommend|demand|insist|propose|request|urge|suggest)$/;

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

/** "Russian oil exports to India": things are exported, and export nothing. */
function isTrade(
  { lemma }: VerbReading,
  left: Token | undefined,
  next: Token | undefined,
  index: LexiconIndex,
): boolean {
  if (left?.tag !== 'NOUN' || !/^(?:PREP|TO)$/.test(next?.tag ?? '')) return false;
  const senses = index.verbSenses.get(lemma) ?? [];
  const sent = senses.length > 0 && senses.every(({ object }) => object === 'mover');
  return sent && /^(?:goods|weapons|drugs)$/.test(index.moverHeads.get(left.lower) ?? '');
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
