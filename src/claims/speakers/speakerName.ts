/**
 * The noun phrase that speaks in, the person or body it names out, with one spelling: a name, a surname, a pronoun, an
 * office ("the minister") that the article gave a person, a state, a ministry. Agencies come back as `via`. Nothing where
 * the phrase names nobody ("it", "reports").
 */
import type { Mention, Place, Span, Speaker } from '../../model/document';
import { headToken, isComma, type NounSpan } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Token } from '../words/Token';
import { type PersonMention, stateOf } from './people';

export interface SpeakerContext {
  placeById: ReadonlyMap<string, Place>;
  /** EDTF of the article, or null. */
  date: string | null;
  /** Persons named in a sentence's span. */
  peopleWithin: (span: Span) => PersonMention[];
  /** Persons named before an offset, nearest first. */
  peopleBefore: (offset: number) => PersonMention[];
  /** Persons of the article with this last name, folded. */
  peopleCalled: (surname: string) => PersonMention[];
  /** The words that introduced an office before an offset: "spokesman for the militia". */
  officeBefore: (office: string, offset: number) => string | null;
  /** The body or state that the sentence before is about: "It said". */
  bodyBefore: (offset: number) => Speaker | null;
  /** Who speaks the quotation that covers an offset, where another sentence names the speaker. */
  quotationSpeaker: (offset: number) => SpeakerReading | null;
}

export interface SpeakerReading {
  speaker: Speaker | null;
  via: string[];
  /** Place id. */
  saidAt?: string;
  /** EDTF. */
  saidOn?: string;
  span?: Span;
  /** Chunk of the date words of the saying. */
  dateChunk?: number;
  /** "has repeatedly warned", "previously said": on no one day. */
  undated?: boolean;
}

/** What a report says is said by whose report it is. */
const DOCUMENT =
  /^(?:report|study|statement|analysis|survey|data|figures|estimates?|research|assessment|findings|letter|document|poll|investigation|paper|briefing|memo|dossier|video|videos|tweet|post|communique|declaration|account|count|reckoning|telling|version|admission|words?)$/;

export function speakerOf(
  parse: Parse,
  span: NounSpan,
  index: LexiconIndex,
  context: SpeakerContext,
): Partial<SpeakerReading> {
  const first = parse.chunks[span.from];
  const last = parse.chunks[endOfName(parse, span) - 1];
  const opening = headToken(parse, span.from);
  // "South Korean and Western agencies": the last is the head of both.
  const head = opening?.mention?.sense === 'demonym' ? (headToken(parse, span.to - 1) ?? opening) : opening;
  if (!first || !last || !head) return {};
  const tokens = parse.tokens.slice(first.from, last.to);
  const extent = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const agency = tokens.find((token) => token.agency)?.agency;
  if (agency && !tokens.some((token) => token.person)) return { via: [agency] };
  if (isMedia(tokens)) return { via: [nameOf(tokens)] };
  const speaker =
    nameSpeaker(parse, span, tokens, head, extent, index, context) ?? issuerOf(parse, span, head, index, context);
  return speaker ? { speaker, span: extent } : {};
}

/** "videos released by the party", "a statement from the palace": whose document it is. */
function issuerOf(
  parse: Parse,
  span: NounSpan,
  { lower }: Token,
  index: LexiconIndex,
  context: SpeakerContext,
): Speaker | null {
  if (!DOCUMENT.test(lower)) return null;
  for (let k = span.from + 1; k < span.from + 4; k++) {
    const chunk = parse.chunks[k];
    if (chunk?.vg?.form === 'en') continue;
    if (!/^(?:by|from|of)$/.test(chunk?.word ?? '') || parse.chunks[k + 1]?.kind !== 'np') return null;
    return speakerOf(parse, { from: k + 1, to: k + 2 }, index, context).speaker ?? null;
  }
  return null;
}

/** "investigators in both cases": what names nothing is no part of who speaks. */
function endOfName(parse: Parse, span: NounSpan): number {
  for (let k = span.from + 1; k < span.to - 1; k++) {
    const next = parse.chunks[k + 1];
    if (parse.chunks[k]?.kind !== 'prep' || !/^(?:in|on|at|during|after|since)$/.test(parse.chunks[k]?.word ?? ''))
      continue;
    const names = parse.tokens
      .slice(next?.from ?? 0, next?.to ?? 0)
      .some(({ tag }) => tag === 'NAME' || tag === 'PLACE');
    if (!names) return k;
  }
  return span.to;
}

/** Last words of papers' and stations' names. */
const PAPER =
  /^(?:times|post|guardian|telegraph|journal|herald|tribune|gazette|mail|mirror|independent|observer|chronicle|globe|weekly|magazine|news|tv|radio|express|dispatch|bulletin|examiner|inquirer)$/;

/** "Russian news agencies", "US media": they report, and speak for nobody. */
function isMedia(tokens: readonly Token[]): boolean {
  const [last = '', before = ''] = tokens.toReversed().map(({ lower }) => lower);
  if (PAPER.test(last) && tokens.at(-1)?.tag === 'NAME' && /^\p{Lu}/u.test(tokens.at(-2)?.text ?? '')) return true;
  return (
    /^(?:media|newspapers?|outlets?|broadcasters?|tabloids?)$/.test(last) ||
    (/^(?:agency|agencies|reports?|sites?|websites?|channels?)$/.test(last) &&
      /^(?:news|media|press|television|tv)$/.test(before))
  );
}

function nameSpeaker(
  parse: Parse,
  span: NounSpan,
  tokens: Token[],
  head: Token,
  extent: Span,
  index: LexiconIndex,
  context: SpeakerContext,
): Speaker | null {
  // "senior White House officials": several who are named by where they serve.
  const many =
    head.tag === 'NOUN' &&
    head.lower.endsWith('s') &&
    (index.bodies.has(head.lower) || index.titles.has(head.lower.slice(0, -1)));
  const person = (many ? undefined : context.peopleWithin(extent)[0]) ?? appositive(parse, span, context);
  if (person) return person.speaker;
  if (head.lower === 'it') return context.bodyBefore(extent.start);
  if (/^(?:he|she|him|her)$/.test(head.lower)) return pronounSpeaker(context.peopleBefore(extent.start));
  if (head.tag === 'PRON' || head.tag === 'DET' || head.tag === 'NUM') return null;
  return (
    bySurname(head, context) ??
    byOffice(tokens, head, index, context, extent.start) ??
    bodyOf(tokens, head, index, context)
  );
}

/** The person named last; a lone name only where nobody is named better. */
function pronounSpeaker(people: readonly PersonMention[]): Speaker | null {
  return (people.find(({ faint }) => !faint) ?? people[0])?.speaker ?? null;
}

/** "the Kremlin's envoy, Zamir Kabulov, said": the name stands after the comma. */
function appositive(parse: Parse, span: NounSpan, context: SpeakerContext): PersonMention | undefined {
  // "Moscow's ambassador to the United Nations, X"
  let to = span.to;
  while (/^(?:of|to|for|in|at)$/.test(parse.chunks[to]?.word ?? '') && parse.chunks[to + 1]?.kind === 'np') to += 2;
  const chunk = isComma(parse.chunks[to]) ? parse.chunks[to + 1] : undefined;
  if (chunk?.kind !== 'np') return undefined;
  const start = parse.tokens[chunk.from]?.start ?? 0;
  return context.peopleWithin({ start, end: parse.tokens[chunk.to - 1]?.end ?? start })[0];
}

/** "Shoigu", "Mr Shoigu": the one person whose last name it is. */
function bySurname(head: Token, context: SpeakerContext): Speaker | null {
  if (head.tag !== 'NAME') return null;
  const fits = context.peopleCalled(head.text);
  const names = new Set(fits.map(({ speaker }) => speaker.name));
  const best = fits.find(({ speaker }) => speaker.role) ?? fits[0];
  return names.size === 1 && best ? best.speaker : null;
}

/** "the minister", "the Pakistani foreign minister": the person who was introduced with that office. */
function byOffice(
  tokens: Token[],
  head: Token,
  index: LexiconIndex,
  context: SpeakerContext,
  start: number,
): Speaker | null {
  if (!index.titles.has(head.lower) || (index.honorifics.has(head.lower) && head.lower !== 'president')) return null;
  const words = tokens
    .filter(({ tag, lower }) => (tag === 'NOUN' || tag === 'ADJ') && lower !== 'former')
    .map(({ lower }) => lower);
  const state = tokens.find((token) => token.mention?.place)?.mention;
  const country = state ? stateOf(state.standsFor ?? state.place ?? '', context.placeById) : undefined;
  const holds = ({ offices, speaker }: PersonMention) =>
    offices.some((office) => words.every((word) => office.includes(word))) && (!country || speaker.country === country);
  const found = context.peopleBefore(start).find(holds);
  if (found) return found.speaker;
  // "the spokesman" whom the text called "a spokesman for the militia"
  const introduced = tokens[0]?.lower === 'the' && tokens.length === 2 ? context.officeBefore(head.lower, start) : null;
  if (introduced) return { name: introduced, ...(country ? { country } : {}) };
  return tokens.length < 2 ? null : { name: nameOf(tokens), ...(country ? { country } : {}) };
}

/** "Russia", "Moscow" said of the government, "the Foreign Ministry", "officials": bodies that speak. */
function bodyOf(tokens: Token[], head: Token, index: LexiconIndex, context: SpeakerContext): Speaker | null {
  const { mention } = head;
  if (mention?.place && mention.sense !== 'demonym' && mention.sense !== 'embedded')
    return stateSpeaker(head, mention, context);
  if (head.tag === 'PLACE') return null;
  if (head.group) return { name: head.group.name, body: true };
  const state = tokens.find((token) => token.mention?.place)?.mention;
  const country = state ? stateOf(state.standsFor ?? state.place ?? '', context.placeById) : stateOfBody(head.lower);
  const named = tokens.some(({ tag }) => tag === 'NAME');
  const body = (name: string) => ({ name, ...(country ? { country } : {}), body: true });
  const owner = tokens.findIndex(({ tag }) => tag === 'OWNER');
  // "the agency's latest report"
  if (
    DOCUMENT.test(head.lower) &&
    owner > 0 &&
    (index.bodies.has(tokens[owner - 1]?.lower ?? '') || index.titles.has(tokens[owner - 1]?.lower ?? ''))
  )
    return body(nameOf(tokens.slice(0, owner)));
  if (DOCUMENT.test(head.lower)) return named ? body(nameOf(tokens.filter(({ tag }) => tag === 'NAME'))) : null;
  const speaks = named || index.bodies.has(head.lower) || index.titles.has(head.lower) || arePeople(head.lower, index);
  return speaks ? body(nameOf(tokens)) : null;
}

/** "the two soldiers said", "survivors told" */
const arePeople = (word: string, index: LexiconIndex) =>
  index.persons.has(word) || /^(?:troops|militants|refugees|people)$/.test(index.moverHeads.get(word) ?? '');

/** Spellings that news use for states with long names, so that one state is one speaker. */
const SHORT: Record<string, string> = { 'country:US': 'US', 'country:GB': 'UK' };

/** A state as the text calls it: "Warsaw" stays Warsaw, with its country. */
function stateSpeaker({ text }: Token, { place, standsFor }: Mention, context: SpeakerContext): Speaker | null {
  const state = placeSpeaker(standsFor ?? place ?? '', context);
  const capital = standsFor && standsFor !== place ? context.placeById.get(place ?? '')?.name : undefined;
  const long =
    SHORT[place ?? ''] && /^(?:the )?united |^(?:great )?britain$/i.test(text) ? text.replace(/^the /i, '') : undefined;
  return state && { ...state, name: capital ?? long ?? state.name };
}

/** A state or bloc as a speaker. */
export function placeSpeaker(id: string, { placeById }: { placeById: ReadonlyMap<string, Place> }): Speaker | null {
  const name = SHORT[id] ?? placeById.get(id)?.name;
  const country = stateOf(id, placeById);
  return name ? { name, ...(country ? { country } : {}), body: true } : null;
}

const stateOfBody = (word: string) =>
  word.endsWith('kremlin') ? 'RU' : /(?:pentagon|white house)$/.test(word) ? 'US' : undefined;

/** The words of a name, without a leading article. */
export function nameOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, k) => (k === 0 || token.tag === 'OWNER' ? '' : ' ') + token.text)
    .join('')
    .replace(/^(?:the|a|an|some|other|many|several) /i, '')
    .replace(/['’]s$/, '');
}
