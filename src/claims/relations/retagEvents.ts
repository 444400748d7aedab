/**
 * Tagged tokens in; words of the relations' lexicon that stand where a noun stands, or a verb, are tagged so: "a rebel-group
 * attack in", "The Geneva talks between", "Fighting erupted", "Spain and Portugal share a border". The tagger tells verbs from
 * nouns by their neighbours alone; here the word's frame is known. Changes the tokens in place.
 */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Token } from '../words/Token';
import { indexRelations, type RelationIndex } from './indexRelations';

const GROUNDS = /^(?:grounds?|camps?|bases?|areas?|facilit(?:y|ies)|cent(?:re|er)s?|exercises?)$/;

export function retagEvents(tokens: Token[], index: LexiconIndex): void {
  const relations = indexRelations(index.lexicon.relations);
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const noun = token.tag === 'VERB' && (isCompound(tokens, i) || relations.nouns.has(token.lower));
    if (noun && opensClause(tokens, i, index, relations)) {
      asNoun(token);
      if (next?.tag === 'NOUN') asVerb(next, index);
    } else if (noun && (isCompound(tokens, i) || isNoun(tokens, i, relations))) asNoun(token);
    else if (token.tag === 'NOUN' && isSharing(tokens, i, relations)) asVerb(token, index);
    // "have long been based", "up to 6,000 militants"
    else if (token.tag === 'ADJ' && tokens[i - 1]?.tag === 'AUX' && /^(?:AUX|VERB)$/.test(next?.tag ?? ''))
      token.tag = 'ADV';
    else if (token.tag === 'NAME' && token.lower === 'there' && next?.tag === 'AUX') token.tag = 'NOUN';
    else if (token.tag === 'PREP' && token.lower === 'up to' && next?.tag === 'NUM') token.tag = 'ADV';
  }
}

const asNoun = (token: Token): void => {
  Object.assign(token, { tag: 'NOUN', lemma: undefined, forms: undefined });
};

function asVerb(token: Token, index: LexiconIndex): void {
  const [reading] = index.verbs.get(token.lower) ?? [];
  if (reading) Object.assign(token, { tag: 'VERB', lemma: reading.lemma, forms: reading.forms });
}

/** "Fighting erupted", "Shelling continues in": a word in -ing that a clause begins with, before its verb. */
function opensClause(tokens: readonly Token[], i: number, index: LexiconIndex, { sets }: RelationIndex): boolean {
  const [left, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if ((left && left.tag !== 'PUNCT' && left.tag !== 'DATE') || !token?.forms?.has('ing')) return false;
  if (/^(?:VERB|AUX|MODAL)$/.test(next?.tag ?? '')) return true;
  const readings = next?.tag === 'NOUN' ? (index.verbs.get(next.lower) ?? []) : [];
  return readings.some(({ lemma, forms }) => forms.has('s') && (sets.happens.has(lemma) || sets.erupts.has(lemma)));
}

/** "the border crossing", "a training camp" */
function isCompound(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token;
  if (/^crossings?$/.test(lower)) return tokens[i - 1]?.lower === 'border';
  return lower === 'training' && GROUNDS.test(tokens[i + 1]?.lower ?? '') && tokens[i - 1]?.tag !== 'AUX';
}

function isNoun(tokens: readonly Token[], i: number, relations: RelationIndex): boolean {
  const [before, left, token, next] = [tokens[i - 2], tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (!left || left.tag === 'PUNCT') return false;
  if (relations.nouns.has(`${left.lower} ${token.lower}`) && left.tag !== 'ADV') return true;
  if (next && !/^(?:PREP|TO|PUNCT|CONJ|VERB|AUX|MODAL|DATE)$/.test(next.tag)) return false;
  // A people's name as an adjective: "host American bases".
  if (left.mention?.sense === 'demonym' && !left.lower.endsWith('s') && !/^(?:DET|PUNCT)$/.test(before?.tag ?? 'PUNCT'))
    return true;
  // What follows a preposition is no subject: "the presence of US bases in".
  if (before?.tag === 'PREP' && (left.tag === 'PLACE' || left.group)) return true;
  // Cities take no article: one before a city belongs to the noun after it.
  if (before?.lower === 'the') return left.mention?.kind === 'city' && left.mention.sense !== 'anaphor';
  return (
    /^(?:an?|another)$/.test(before?.lower ?? '') &&
    (left.tag === 'NAME' || left.tag === 'PLACE' || left.tag === 'NOUN')
  );
}

/** "A and B share a border": two places and a bare verb. */
function isSharing(tokens: readonly Token[], i: number, { borders }: RelationIndex): boolean {
  const { lower } = tokens[i] as Token;
  if (tokens[i - 1]?.tag !== 'PLACE' || tokens[i - 2]?.tag !== 'CONJ' || tokens[i - 3]?.tag !== 'PLACE') return false;
  const next = tokens[i + 1];
  if (borders.verbs.has(lower)) return next?.tag === 'PLACE';
  if (!borders.shares.has(lower)) return false;
  const object = next?.tag === 'DET' ? tokens[i + 2] : next;
  return (
    object?.mention?.kind === 'border' || tokens.slice(i + 1, i + 5).some((token) => borders.nouns.has(token.lower))
  );
}
