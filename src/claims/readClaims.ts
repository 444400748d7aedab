/**
 * Sentences, mentions and places of an article in, its claims out: movements first, then presence, facilities,
 * exercises, incidents, meetings, memberships and borders, each with its evidence, speaker, status and the spans of its
 * parts. Refuses sentences that do not speak for the article. A sentence repeated word for word adds evidence.
 */
import type { Claim, ClaimPart, Doubt, Mention, MoverClass, Place, Sentence } from '../model/document';
import type { ClaimLexicon } from './ClaimLexicon';
import { chunkTokens } from './chunkTokens';
import { indexLexicon, type LexiconIndex } from './indexLexicon';
import { endId, type Movement, type MovementContext } from './Movement';
import type { Parse } from './Parse';
import { findPeople, type PersonMention } from './people';
import { quotationsOf } from './quotations';
import { readMovements } from './readMovements';
import { attribution, readSpeaker, type SpeakerContext, type SpeakerReading } from './readSpeaker';
import { splitWords } from './splitWords';
import type { Token } from './Token';
import { tagWords } from './tagWords';

export interface ClaimInput {
  text: string;
  sentences: Sentence[];
  mentions: Mention[];
  places: Place[];
  /** EDTF, or null. */
  date: string | null;
  /** BCP 47, of the article. */
  language: string;
}

const SPEAKS: ReadonlySet<string> = new Set(['headline', 'kicker', 'heading', 'body', 'caption']);
/** Pronouns look back no further than this. */
const SENTENCES_BACK = 4;
/** Characters of text before and after a quotation. */
const AFFIX = 32;

export function readClaims(input: ClaimInput, lexicon: ClaimLexicon): { claims: Claim[]; doubts: Doubt[] } {
  const reader = createReader(input, indexLexicon(lexicon));
  const claims: Claim[] = [];
  const read: { sentence: number; movement: Movement }[] = [];
  for (const [k, sentence] of reader.sentences.entries()) {
    if (!reader.hasPlaces(sentence)) continue;
    const parse = reader.parse(k);
    const near = read
      .slice(-12)
      .filter((entry) => k - entry.sentence <= 2)
      .map((entry) => entry.movement);
    for (const movement of readMovements(parse, reader.index, reader.movementContext(k, near.toReversed()))) {
      read.push({ sentence: k, movement });
      claims.push(movementClaim(reader, k, parse, movement));
    }
  }
  return { claims: mergeRepeats(claims), doubts: [] };
}

interface Reader {
  input: ClaimInput;
  index: LexiconIndex;
  sentences: Sentence[];
  hasPlaces: (sentence: Sentence) => boolean;
  parse: (k: number) => Parse;
  movementContext: (k: number, earlier: readonly Movement[]) => MovementContext;
  speakerContext: (k: number) => SpeakerContext;
}

function createReader(input: ClaimInput, index: LexiconIndex): Reader {
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

function movementClaim(reader: Reader, k: number, parse: Parse, movement: Movement): Claim {
  const sentence = parse.sentence;
  const said = readSpeaker(parse, movement.trigger, movement.clause, reader.index, reader.speakerContext(k));
  const denies =
    movement.denier === undefined ? null : attribution(parse, movement.denier, reader.index, reader.speakerContext(k));
  const origins = movement.origins.map(endId);
  const destinations = movement.destinations.map(endId);
  const { mover } = movement;
  const parts: ClaimPart[] = [
    { role: 'mover', ...mover.span },
    { role: 'verb', ...movement.verb },
    ...movement.origins.map((mention) => ({
      role: 'origin' as const,
      start: mention.start,
      end: mention.end,
      place: endId(mention),
    })),
    ...movement.destinations.map((mention) => ({
      role: 'destination' as const,
      start: mention.start,
      end: mention.end,
      place: endId(mention),
    })),
    ...movement.through.map((mention) => ({
      role: 'through' as const,
      start: mention.start,
      end: mention.end,
      place: endId(mention),
    })),
    ...(movement.cue ? [{ role: 'status' as const, start: movement.cue.start, end: movement.cue.end }] : []),
    ...(said.span ? [{ role: 'speaker' as const, ...said.span }] : []),
  ];
  const saidOn = said.saidOn ?? (said.speaker && !said.undated ? reader.input.date : null);
  return {
    id: '',
    relation: 'movement',
    status: movement.status,
    mover: {
      class: mover.class,
      group: mover.group,
      surface: reader.input.text.slice(mover.span.start, mover.span.end),
    },
    origins,
    destinations,
    originsOpen: movement.originsOpen,
    destinationsOpen: movement.destinationsOpen || destinations.length === 0,
    ...(movement.through.length > 0 ? { through: movement.through.map(endId) } : {}),
    speaker: said.speaker,
    ...(denies?.speaker ? { deniedBy: denies.speaker } : {}),
    ...(said.via.length > 0 ? { via: said.via } : {}),
    ...(said.saidAt ? { saidAt: said.saidAt } : {}),
    ...(saidOn ? { saidOn } : {}),
    evidence: [quote(reader.input.text, sentence)],
    parts: parts
      .filter((part) => part.start >= sentence.start && part.end <= sentence.end && part.start < part.end)
      .sort((a, b) => a.start - b.start || a.end - b.end),
    rule: movement.rule,
  };
}

function quote(text: string, { id, start, end }: Sentence) {
  return {
    sentence: id,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AFFIX), start),
    suffix: text.slice(end, end + AFFIX),
  };
}

/** The same words again are further evidence, the same movement twice in a sentence is one claim. Gives the ids. */
function mergeRepeats(claims: Claim[]): Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const [evidence] = claim.evidence;
    const movement = [claim.relation, claim.status, claim.mover?.class, claim.origins, claim.destinations, claim.places]
      .map(String)
      .join('|');
    const key = `${evidence?.exact}|${movement}`;
    const known = kept.get(key);
    if (!known) kept.set(key, claim);
    else if (evidence && !known.evidence.some(({ start }) => start === evidence.start)) known.evidence.push(evidence);
  }
  const ids = new Set<string>();
  return [...kept.values()].map((claim) => {
    const tail = [
      claim.relation,
      claim.status,
      claim.mover?.class ?? '',
      ...(claim.origins ?? []),
      '>',
      ...(claim.destinations ?? []),
      ...(claim.places ?? []),
    ].join('-');
    const id = `c${claim.evidence[0]?.start}-${tail.replace(/[^\p{L}\p{N}>]+/gu, '-').toLowerCase()}`;
    ids.add(id);
    return { ...claim, id };
  });
}
