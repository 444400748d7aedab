/**
 * Names and phrases in, mentions out: in order of the text, names that belong to a compound left out, each with an id
 * from its place in the text. Two readings of one span ("both countries") get ids that tell them apart.
 */
import type { Mention } from '../model/document';
import type { Gazetteer } from '../model/gazetteer';
import type { PlacePhrase, ResolvedName, Tokens } from '../model/recognition';

/** Mentions of a text. */
export function toMentions(
  tokens: Tokens,
  names: readonly ResolvedName[],
  phrases: readonly PlacePhrase[],
  gazetteer: Gazetteer,
): Mention[] {
  const swallowed = swallowedWords(phrases);
  const found = [
    ...names.filter(({ first }) => !swallowed.has(first)).map((name) => nameMention(tokens, name, gazetteer)),
    ...phrases.filter((phrase) => !isInsideLonger(phrase, swallowed)).map((phrase) => phraseMention(tokens, phrase)),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.place ?? '').localeCompare(b.place ?? ''));
  const ids = new Map<string, number>();
  return found.map((mention) => {
    const times = (ids.get(mention.id) ?? 0) + 1;
    ids.set(mention.id, times);
    return times > 1 ? { ...mention, id: `${mention.id}.${times}` } : mention;
  });
}

/** Word -> the swallowing phrase that it belongs to. */
function swallowedWords(phrases: readonly PlacePhrase[]): Map<number, PlacePhrase> {
  const words = new Map<number, PlacePhrase>();
  for (const phrase of phrases)
    if (phrase.swallows) for (let word = phrase.first; word <= phrase.last; word++) keepLonger(words, word, phrase);
  return words;
}

function keepLonger(words: Map<number, PlacePhrase>, word: number, phrase: PlacePhrase): void {
  const other = words.get(word);
  if (!other || phrase.last - phrase.first > other.last - other.first) words.set(word, phrase);
}

/** A phrase inside a longer one that swallows ("Afghan border" in "Tajik-Afghan border") is no mention of its own. */
function isInsideLonger(phrase: PlacePhrase, swallowed: ReadonlyMap<number, PlacePhrase>): boolean {
  const other = swallowed.get(phrase.first);
  if (!other || other === phrase) return false;
  return phrase.last <= other.last && other.last - other.first > phrase.last - phrase.first;
}

function sentenceOf(tokens: Tokens, word: number): string {
  return (tokens.sentences[tokens.sentence[word] as number] as { id: string }).id;
}

function nameMention(tokens: Tokens, name: ResolvedName, gazetteer: Gazetteer): Mention {
  const { first, start, end, row, sense, score, reasons, candidates } = name;
  const mention: Mention = {
    id: `m${start}-${end}`,
    sentence: sentenceOf(tokens, first),
    start,
    end,
    surface: tokens.text.slice(start, end),
    kind: row < 0 ? 'other' : gazetteer.kind(row),
    sense,
    place: row < 0 ? null : gazetteer.id(row),
    score,
  };
  if (row >= 0 && sense === 'metonym' && mention.kind === 'city')
    mention.standsFor = `country:${gazetteer.country(row)}`;
  if (reasons.length > 0) mention.reasons = reasons;
  if (candidates.length > 0)
    mention.candidates = candidates.map((one) => ({
      place: gazetteer.id(one.row),
      score: one.score,
      reasons: one.reasons,
    }));
  return mention;
}

function phraseMention(tokens: Tokens, phrase: PlacePhrase): Mention {
  const { first, start, end, kind, sense, place, score, reasons } = phrase;
  const surface = tokens.text.slice(start, end);
  return {
    id: `m${start}-${end}`,
    sentence: sentenceOf(tokens, first),
    start,
    end,
    surface,
    kind,
    sense,
    place,
    score,
    reasons,
  };
}
