/**
 * Gold sentences and those of a document in; which sentences have the right role, and which are cut at the right places,
 * out. A role is right when every character of the gold sentence lies in sentences of that role, however they are cut.
 */
import type { Sentence } from '../../model/document';
import type { GoldSentence } from './GoldDocument';
import { matchBest, overlap } from './matchBest';
import type { Tally } from './Tally';

export type SentenceTally = Tally<GoldSentence, Sentence>;

function rolesOver(text: string, gold: GoldSentence, sentences: readonly Sentence[]): Set<string> {
  const over = sentences.filter((sentence) => overlap(sentence, gold) > 0);
  const roles = new Set<string>(over.map(({ role }) => role));
  for (let i = gold.start; i < gold.end; i++)
    if (/\S/.test(text.charAt(i)) && !over.some(({ start, end }) => start <= i && i < end)) roles.add('');
  return roles;
}

/** Gold sentences whose role is right; the others are missed. */
export function scoreRoles(text: string, gold: readonly GoldSentence[], sentences: readonly Sentence[]): SentenceTally {
  const isRight = (sentence: GoldSentence) => {
    const allowed: string[] = [sentence.role, ...(sentence.tolerated?.role ?? [])];
    const roles = [...rolesOver(text, sentence, sentences)];
    return roles.length > 0 && roles.every((role) => allowed.includes(role));
  };
  const over = (sentence: GoldSentence) => sentences.find((other) => overlap(other, sentence) > 0) as Sentence;
  return {
    right: gold.filter(isRight).map((sentence) => ({ gold: sentence, predicted: over(sentence) })),
    missed: gold.filter((sentence) => !isRight(sentence)),
    wrong: [],
  };
}

/** Sentences that begin and end where the gold's do. */
export function scoreCuts(gold: readonly GoldSentence[], sentences: readonly Sentence[]): SentenceTally {
  const right = matchBest(gold, sentences, (a, b) => Number(a.start === b.start && a.end === b.end));
  const found = new Set<unknown>(right.flatMap((match) => [match.gold, match.predicted]));
  return {
    right,
    missed: gold.filter((sentence) => !found.has(sentence)),
    wrong: sentences.filter((sentence) => !found.has(sentence)),
  };
}
