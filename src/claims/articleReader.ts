/**
 * An article's sentences, mentions and places in; a reader out that parses a sentence when it is asked for and answers what
 * a sentence needs from the rest of the article: who was named before, what a pronoun stands for, who speaks a quotation.
 */
import type { Mention, MoverClass, Sentence } from '../model/document';
import { chunkTokens } from './chunkTokens';
import type { LexiconIndex } from './indexLexicon';
import type { Movement, MovementContext } from './Movement';
import type { Parse } from './Parse';
import { findPeople, type PersonMention } from './people';
import { quotationsOf } from './quotations';
import type { ClaimInput } from './readClaims';
import { attribution, type SpeakerContext, type SpeakerReading } from './readSpeaker';
import { splitWords } from './splitWords';
import type { Token } from './Token';
import { tagWords } from './tagWords';

const SPEAKS: ReadonlySet<string> = new Set(['headline', 'kicker', 'heading', 'body', 'caption']);
/** Pronouns look back no further than this. */
const SENTENCES_BACK = 4;

export interface Reader {
  input: ClaimInput;
  index: LexiconIndex;
  sentences: Sentence[];
  hasPlaces: (sentence: Sentence) => boolean;
  parse: (k: number) => Parse;
  movementContext: (k: number, earlier: readonly Movement[]) => MovementContext;
  speakerContext: (k: number) => SpeakerContext;
}

export function createReader(input: ClaimInput, index: LexiconIndex): Reader {
  const sentences = input.sentences.filter(({ role }) => SPEAKS.has(role));
  const bySentence = groupMentions(input.mentions);
  const placeById = new Map(input.places.map((place) => [place.id, place]));
  const parses: (Parse | undefined)[] = [];
  const parse = (k: number): Parse => {
    const known = parses[k];
    if (known) return known;
    const sentence = sentences[k] as Sentence;
    const tokens = tagWords(splitWords(input.text, sentence, bySentence.get(sentence.id) ?? []), index);
    const made = { sentence, tokens, chunks: chunkTokens(tokens) };
    parses[k] = made;
    return made;
  };
  const peopleOf: (PersonMention[] | undefined)[] = [];
  const peopleIn = (k: number) => (peopleOf[k] ??= findPeople(parse(k), index, placeById));
  let everyone: PersonMention[] | undefined;
  const people = () => (everyone ??= sentences.flatMap((_, k) => peopleIn(k)));
  const peopleBefore = (k: number) => (offset: number) => {
    const found: PersonMention[] = [];
    for (let n = k; n >= 0 && n > k - 30 && found.length < 12; n--)
      found.push(
        ...peopleIn(n)
          .filter(({ start }) => start < offset)
          .reverse(),
      );
    return found;
  };
  const quotations = quotationsOf(input.text, sentences);
  const near = (k: number) => [k - 1, k, k + 1].filter((n) => n >= 0 && n < sentences.length);
  const mentionsAny = (k: number, words: Set<string>, also: boolean) =>
    near(k).some((n) => parse(n).tokens.some((token) => words.has(token.lower) || (also && token.group !== undefined)));
  const speakerContext = (k: number): SpeakerContext => ({
    placeById,
    date: input.date,
    people,
    peopleBefore: peopleBefore(k),
    quotationSpeaker: (offset) => {
      const quotation = quotations.find(({ start, end }) => start <= offset && offset < end);
      if (!quotation) return null;
      return quotationSpeaker(quotation.sentences.filter((n) => n !== k));
    },
  });
  const quotationSpeaker = (ks: number[]): SpeakerReading | null => {
    for (const n of ks) {
      const other = parse(n);
      for (const [i, chunk] of other.chunks.entries()) {
        if (!chunk.vg || other.tokens[chunk.from]?.quoted || !index.speechVerbs.has(chunk.vg.lemma)) continue;
        const reading = attribution(other, i, index, speakerContext(n));
        if (reading.speaker) return reading;
      }
    }
    return null;
  };
  return {
    input,
    index,
    sentences,
    hasPlaces: (sentence) =>
      (bySentence.get(sentence.id) ?? []).some((mention) => mention.place !== null && mention.sense !== 'embedded'),
    parse,
    speakerContext,
    movementContext: (k, earlier) => ({
      placeById,
      earlier,
      countriesBefore: (offset) => countriesBefore(input.mentions, offset),
      antecedent: (offset, things) => antecedent(parse, k, offset, index, things),
      fights: () => mentionsAny(k, index.fightContext, true),
      flees: () => mentionsAny(k, index.fleeContext, false),
    }),
  };
}

function groupMentions(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}

/** Countries named before an offset, nearest first; the search goes back over some forty mentions. */
function countriesBefore(mentions: readonly Mention[], offset: number): Mention[] {
  let at = mentions.length;
  while (at > 0 && (mentions[at - 1] as Mention).start >= offset) at--;
  return mentions
    .slice(Math.max(0, at - 40), at)
    .filter(({ kind, place, sense }) => kind === 'country' && place && sense !== 'embedded')
    .toReversed();
}

/** What was spoken of last before an offset, as a mover. */
function antecedent(
  parse: (k: number) => Parse,
  k: number,
  offset: number,
  index: LexiconIndex,
  things = false,
): { class: MoverClass; group: string | null } | null {
  let people: { class: MoverClass; group: string | null } | null = null;
  for (let n = k; n >= 0 && n > k - SENTENCES_BACK; n--) {
    for (const token of parse(n).tokens.toReversed()) {
      if (token.start >= offset) continue;
      const found = asMover(token, index);
      if (!found) continue;
      const isThing = /^(?:weapons|drugs|goods)$/.test(found.class);
      if (things === isThing) return found;
      if (!isThing) people ??= found;
    }
  }
  return things ? people : null;
}

function asMover(token: Token, index: LexiconIndex): { class: MoverClass; group: string | null } | null {
  if (token.group) return { class: token.group.class, group: token.group.slug };
  if (token.mention?.sense === 'demonym' && /s$/.test(token.text)) return { class: 'people', group: null };
  const moverClass = token.tag === 'NOUN' ? index.moverHeads.get(token.lower) : undefined;
  return moverClass ? { class: moverClass, group: null } : null;
}
