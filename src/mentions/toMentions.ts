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
    ...phrases.filter((phrase) => !isInsideLonger(phrase, phrases)).map((phrase) => phraseMention(tokens, phrase)),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.place ?? '').localeCompare(b.place ?? ''));
  const ids = new Map<string, number>();
  return found.map((mention) => {
    const times = (ids.get(mention.id) ?? 0) + 1;
    ids.set(mention.id, times);
    return times > 1 ? { ...mention, id: `${mention.id}.${times}` } : mention;
  });
}

function swallowedWords(phrases: readonly PlacePhrase[]): Set<number> {
  const words = new Set<number>();
  for (const { first, last, swallows } of phrases)
    if (swallows) for (let word = first; word <= last; word++) words.add(word);
  return words;
}

/** A phrase of the same kind inside a longer one ("Afghan border" in "Tajik-Afghan border") is no mention of its own. */
function isInsideLonger(phrase: PlacePhrase, phrases: readonly PlacePhrase[]): boolean {
  return phrases.some(
    (other) =>
      other !== phrase &&
      other.swallows &&
      other.first <= phrase.first &&
      phrase.last <= other.last &&
      other.last - other.first > phrase.last - phrase.first,
  );
}

function base(tokens: Tokens, first: number, start: number, end: number) {
  const sentence = (tokens.sentences[tokens.sentence[first] as number] as { id: string }).id;
  return { id: `m${start}-${end}`, sentence, start, end, surface: tokens.text.slice(start, end) };
}

function nameMention(tokens: Tokens, name: ResolvedName, gazetteer: Gazetteer): Mention {
  const { row, sense, score, reasons, candidates } = name;
  const mention: Mention = {
    ...base(tokens, name.first, name.start, name.end),
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
  const { kind, sense, place, score, reasons } = phrase;
  return { ...base(tokens, phrase.first, phrase.start, phrase.end), kind, sense, place, score, reasons };
}
