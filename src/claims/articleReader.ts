/**
 * An article's sentences, mentions and places in; a reader out that parses a sentence when it is asked for and answers what
 * a sentence needs from the rest of the article: who was named before, what a pronoun stands for, who speaks a quotation.
 */
import type { Mention, MoverClass, Place, Sentence, Speaker } from '../model/document';
import { foldName } from '../model/foldName';
import { SPEAKING_ROLES } from '../model/speakingRoles';
import { chunkTokens } from './clauses/chunkTokens';
import type { Parse } from './clauses/Parse';
import type { GroupEntry } from './lexicon/ClaimLexicon';
import type { LexiconIndex } from './lexicon/indexLexicon';
import type { Movement, MovementContext } from './movements/Movement';
import type { ClaimInput } from './readClaims';
import { findPeople, type PersonMention } from './speakers/people';
import { quotationAt, quotationsOf } from './speakers/quotations';
import { attribution } from './speakers/readSpeaker';
import { nameOf, type SpeakerContext, type SpeakerReading, speakerOf } from './speakers/speakerName';
import { splitWords, type Word } from './words/splitWords';
import type { Token } from './words/Token';
import { tagWords } from './words/tagWords';

/** Pronouns look back no further than this. */
const SENTENCES_BACK = 4;
/** What runs on longer is a table or a list, and is read so far (characters): reading stays linear in the text. */
const LONGEST_SENTENCE = 4000;

export interface Reader {
  input: ClaimInput;
  index: LexiconIndex;
  sentences: Sentence[];
  hasPlaces: (sentence: Sentence) => boolean;
  mentionsIn: (sentence: Sentence) => readonly Mention[];
  parse: (k: number) => Parse;
  words: (sentence: Sentence) => Word[];
  placeById: ReadonlyMap<string, Place>;
  /** Persons of the article with this last name. */
  peopleCalled: (surname: string) => PersonMention[];
  movementContext: (k: number, earlier: readonly Movement[]) => MovementContext;
  speakerContext: (k: number) => SpeakerContext;
}

export function createReader(input: ClaimInput, index: LexiconIndex): Reader {
  const sentences = input.sentences.filter(({ role }) => SPEAKING_ROLES.has(role));
  const bySentence = groupMentions(input.mentions);
  const placeById = new Map(input.places.map((place) => [place.id, place]));
  const quotations = quotationsOf(input.text, sentences);
  const isQuoted = (offset: number) => quotationAt(quotations, offset) !== undefined;
  const words = ({ id, start, end }: Sentence) =>
    splitWords(input.text, { start, end: Math.min(end, start + LONGEST_SENTENCE) }, bySentence.get(id) ?? [], isQuoted);
  const lowerText = lazy(() => input.text.toLowerCase().replaceAll('’', "'"));
  const named = new Map<string, boolean>();
  const namesGroup = ({ slug, aliases }: GroupEntry): boolean => {
    const known = named.get(slug);
    if (known !== undefined) return known;
    const found = aliases.some((alias) => lowerText().includes(alias.toLowerCase()));
    named.set(slug, found);
    return found;
  };
  const parses: (Parse | undefined)[] = [];
  const parse = (k: number): Parse => {
    const known = parses[k];
    if (known) return known;
    const sentence = sentences[k] as Sentence;
    const tokens = tagWords(words(sentence), index, namesGroup);
    const made = { sentence, tokens, chunks: chunkTokens(tokens) };
    parses[k] = made;
    return made;
  };
  const peopleOf: (PersonMention[] | undefined)[] = [];
  const peopleIn = (k: number) => (peopleOf[k] ??= findPeople(parse(k), index, placeById));
  const called = lazy(() => bySurname(sentences.flatMap((_, k) => peopleIn(k).filter(({ faint }) => !faint))));
  const peopleBefore = (k: number) => (offset: number) => {
    const found: PersonMention[] = [];
    for (let n = k; n >= 0 && n > k - 30 && found.length < 12; n--)
      found.push(
        ...peopleIn(n)
          .filter(({ start }) => start < offset)
          .map(fullName)
          .toReversed(),
      );
    return found;
  };
  /** "Ms Sim" is the Li-Chen Sim that the article names elsewhere. */
  const fullName = (person: PersonMention): PersonMention => {
    if (person.speaker.name.includes(' ')) return person;
    const fits = called().get(foldName(person.speaker.name)) ?? [];
    const names = new Set(fits.map(({ speaker }) => speaker.name).filter((name) => name.includes(' ')));
    const best =
      fits.find(({ speaker }) => names.has(speaker.name) && speaker.role) ??
      fits.find(({ speaker }) => names.has(speaker.name));
    return names.size === 1 && best ? { ...best, start: person.start } : person;
  };
  const speaks = {
    fightsHere: memo((k) => parse(k).tokens.some((token, n) => isFighting(token, index) || joinsFighters(parse(k), n))),
    fights: memo((k) =>
      parse(k).tokens.some(
        (token, n) => token.group?.class === 'militants' || isFighting(token, index) || joinsFighters(parse(k), n),
      ),
    ),
    flees: memo((k) =>
      parse(k).tokens.some((token, n) => index.fleeContext.has(token.lower) || fleesFrom(parse(k), n)),
    ),
  };
  /** Whether a sentence or one beside it speaks of fighting, or of flight. */
  const near = (k: number, about: keyof typeof speaks) =>
    [k, k - 1, k + 1].some((n) => n >= 0 && n < sentences.length && speaks[about](n));
  /** Where the sentences beside are about, too. */
  const countriesNear = (k: number): string[] =>
    [k - 1, k, k + 1].flatMap((n) =>
      (bySentence.get(sentences[n]?.id ?? '') ?? []).flatMap(
        ({ place }) => placeById.get(place ?? '')?.countries ?? [],
      ),
    );
  const speakerContext = (k: number): SpeakerContext => ({
    placeById,
    date: input.date,
    peopleWithin: ({ start, end }) =>
      peopleIn(k)
        .filter((person) => !person.faint && person.start >= start && person.start < end)
        .map(fullName),
    peopleBefore: peopleBefore(k),
    peopleCalled: (surname) => called().get(foldName(surname)) ?? [],
    bodyBefore: (offset) => bodyBefore(k, offset),
    officeBefore: (office, offset) => officeBefore(parse, k, office, offset),
    quotationSpeaker: (offset) => {
      const quotation = quotationAt(quotations, offset);
      if (!quotation) return null;
      const first = quotation.sentences[0] ?? k;
      return quotationSpeaker([...quotation.sentences.filter((n) => n !== k), ...goesOn(first)]);
    },
  });
  /** The subject that opens the sentence before, where it is a body; "it" inside the same sentence is told by its clause. */
  const bodyBefore = (k: number, offset: number): Speaker | null => {
    const own = sentences[k];
    const first = k > 0 ? parse(k - 1) : null;
    if (!own || !first || first.chunks[0]?.kind !== 'np' || parse(k).tokens[0]?.start !== offset) return null;
    const { speaker } = speakerOf(first, { from: 0, to: 1 }, index, speakerContext(k - 1));
    return speaker?.body ? speaker : null;
  };
  /** A quotation that nobody introduces goes on from the one before it in the paragraph. */
  const goesOn = (n: number): number[] => {
    const before = sentences[n - 1];
    const own = sentences[n];
    return before && own && !input.text.slice(before.end, own.start).includes('\n') ? [n - 1] : [];
  };
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
    mentionsIn: (sentence) => bySentence.get(sentence.id) ?? [],
    hasPlaces: (sentence) =>
      (bySentence.get(sentence.id) ?? []).some((mention) => mention.place !== null && mention.sense !== 'embedded'),
    parse,
    words,
    placeById,
    peopleCalled: (surname) => called().get(foldName(surname)) ?? [],
    speakerContext,
    movementContext: (k, earlier) => ({
      placeById,
      earlier,
      countriesNear: () => countriesNear(k),
      countriesBefore: (offset) => countriesBefore(input.mentions, offset),
      antecedent: (offset, things, counted) =>
        (counted ? countedBefore(parse(k), offset, index) : null) ??
        (things ? null : movedBefore(parse(k), offset, earlier, sentences[k - 1], index)) ??
        antecedent(parse, k, offset, index, things),
      fightsHere: () => speaks.fightsHere(k),
      fleesHere: () => speaks.flees(k),
      fights: () => near(k, 'fights'),
      flees: () => near(k, 'flees'),
    }),
  };
}

function bySurname(people: readonly PersonMention[]): Map<string, PersonMention[]> {
  const groups = new Map<string, PersonMention[]>();
  for (const person of people) {
    const key = foldName(person.speaker.name.split(' ').at(-1) ?? '');
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
}

/** "A spokesman for the militia said ... The spokesman added": the words of the first, a few sentences back at most. */
function officeBefore(parse: (k: number) => Parse, k: number, office: string, offset: number): string | null {
  for (let n = k; n >= 0 && n > k - SENTENCES_BACK; n--) {
    const { chunks, tokens } = parse(n);
    for (const [i, chunk] of chunks.entries()) {
      const after = chunks[i + 2];
      if (chunk.kind !== 'np' || tokens[chunk.to - 1]?.lower !== office || (tokens[chunk.from]?.start ?? 0) >= offset)
        continue;
      if (/^(?:of|for)$/.test(chunks[i + 1]?.word ?? '') && after?.kind === 'np')
        return nameOf(tokens.slice(chunk.from, after.to));
    }
  }
  return null;
}

/** Who fights, not that there is fighting: people flee from that. */
const isFighting = ({ lower }: Token, index: LexiconIndex): boolean =>
  lower !== 'fighting' && index.fightContext.has(lower);

/** "to join al-Shabab", "joining Isis-linked groups": who does so fights. */
function joinsFighters({ tokens }: Parse, n: number): boolean {
  if (tokens[n]?.lemma !== 'join') return false;
  const joined = tokens.slice(n + 1, n + 6);
  const end = joined.findIndex(({ tag }) => /^(?:PUNCT|VERB|AUX|REL)$/.test(tag));
  return joined
    .slice(0, end < 0 ? undefined : end)
    .some(({ group, lower }) => group?.class === 'militants' || OF_FIGHTERS.test(lower));
}

/** "al-Qaida-inspired", "Isis-linked" */
const OF_FIGHTERS =
  /^(?:isis|isil|is|daesh|al-qa(?:e|i)da|taliban|jihadi?|jihadist|hezbollah)-(?:inspired|linked|affiliated|aligned|allied|led|backed|controlled)$/;

/** "to avoid violence", "escaping the war" */
function fleesFrom({ tokens }: Parse, n: number): boolean {
  return (
    /^(?:avoid|escape|flee)$/.test(tokens[n]?.lemma ?? '') &&
    tokens.slice(n + 1, n + 4).some(({ lower }) => DRIVES_OUT.test(lower))
  );
}

const DRIVES_OUT =
  /^(?:violence|fighting|war|clashes|persecution|attacks?|unrest|bombing|bombardment|shelling|repression|conflict|massacres?|famine|poverty)$/;

/** The answer for each number is worked out once. */
function memo<T>(make: (k: number) => T): (k: number) => T {
  const known = new Map<number, T>();
  return (k) => {
    if (!known.has(k)) known.set(k, make(k));
    return known.get(k) as T;
  };
}

function lazy<T>(make: () => T): () => T {
  let value: { made: T } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
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
  // "the drugs are carried into Laos, from where they reach": where nobody is named, things of the same sentence
  let thing: { class: MoverClass; group: string | null } | null = null;
  for (let n = k; n >= 0 && n > k - SENTENCES_BACK; n--) {
    for (const token of parse(n).tokens.toReversed()) {
      if (token.start >= offset) continue;
      const found = asMover(token, index);
      if (!found) continue;
      const isThing = /^(?:weapons|drugs|goods)$/.test(found.class);
      if (things === isThing) return found;
      if (!isThing) people ??= found;
      else if (n === k) thing ??= found;
    }
  }
  return things ? people : thing;
}

/** "Fighters reached Mali despite the army. Many came from ...": they who moved in the sentence before, where this one names nobody. */
function movedBefore(
  { tokens }: Parse,
  offset: number,
  earlier: readonly Movement[],
  before: Sentence | undefined,
  index: LexiconIndex,
): ReturnType<typeof asMover> {
  if (!before || tokens.some((token) => token.start < offset && asMover(token, index))) return null;
  const moved = earlier.find(
    ({ mover }) => mover.span.start >= before.start && mover.known && !/^(?:weapons|drugs|goods)$/.test(mover.class),
  );
  return moved ? { class: moved.mover.class, group: moved.mover.group } : null;
}

/** "and 3,000 more": more of those that the sentence counted before. */
function countedBefore({ tokens }: Parse, offset: number, index: LexiconIndex): ReturnType<typeof asMover> {
  const at = tokens.findLastIndex(
    (token, k) =>
      token.start < offset &&
      asMover(token, index) !== null &&
      tokens.slice(Math.max(0, k - 3), k).some(({ tag, lower }) => tag === 'NUM' || index.containers.has(lower)),
  );
  const token = tokens[at];
  return token ? asMover(token, index) : null;
}

function asMover(token: Token, index: LexiconIndex): { class: MoverClass; group: string | null } | null {
  if (token.group) return { class: token.group.class, group: token.group.slug };
  if (token.mention?.sense === 'demonym' && /s$/.test(token.text)) return { class: 'people', group: null };
  const moverClass = token.tag === 'NOUN' ? index.moverHeads.get(token.lower) : undefined;
  return moverClass ? { class: moverClass, group: null } : null;
}
