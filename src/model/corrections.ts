/**
 * An editor's decisions about what was read in a text, each with its reason, as `data/corrections` holds them and the page
 * makes them. A decision finds its words by quotation (W3C TextQuoteSelector), never by number.
 */
import type {
  Claim,
  ClaimStatus,
  Document,
  MentionKind,
  MentionSense,
  Mover,
  MoverClass,
  Place,
  Relation,
  SentenceRole,
  Span,
  Speaker,
} from './document';

/** Words in the text; `prefix` and `suffix` where they occur more than once. */
export interface QuoteSelector {
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** Which claim is meant: of this sentence, and of these where the sentence makes several. */
export interface ClaimSelector {
  sentence: QuoteSelector;
  relation?: Relation;
  status?: ClaimStatus;
  mover?: MoverClass;
  origins?: string[];
  destinations?: string[];
  places?: string[];
}

/** What a claim says; every field may be left out where the extraction's own stands. */
export interface ClaimFields {
  relation?: Relation;
  status?: ClaimStatus;
  mover?: Mover;
  origins?: string[];
  destinations?: string[];
  originsOpen?: boolean;
  destinationsOpen?: boolean;
  through?: string[];
  places?: string[];
  quantity?: string;
  speaker?: Speaker | null;
  deniedBy?: Speaker;
  via?: string[];
  saidAt?: string;
  saidOn?: string;
  when?: string;
}

export type Decision = { reason: string } & (
  | { action: 'set-role'; sentence: QuoteSelector; role: SentenceRole }
  | {
      action: 'set-mention';
      mention: QuoteSelector;
      kind?: MentionKind;
      sense?: MentionSense;
      place?: string | null;
      standsFor?: string;
    }
  | {
      action: 'add-mention';
      mention: QuoteSelector;
      kind: MentionKind;
      sense: MentionSense;
      place: string | null;
      standsFor?: string;
    }
  | { action: 'drop-mention'; mention: QuoteSelector }
  | { action: 'set-claim'; claim: ClaimSelector; set: ClaimFields }
  | { action: 'add-claim'; sentence: QuoteSelector; set: ClaimFields }
  | { action: 'drop-claim'; claim: ClaimSelector }
);

const ACTIONS: ReadonlySet<unknown> = new Set<Decision['action']>([
  'set-role',
  'set-mention',
  'add-mention',
  'drop-mention',
  'set-claim',
  'add-claim',
  'drop-claim',
]);

/**
 * Whether something kept by an earlier page is a decision as far as its words can be shown; whether it still applies shows
 * when it is applied.
 */
export function isDecision(value: unknown): value is Decision {
  const { action, reason, mention, claim, sentence, set } = (value ?? {}) as Record<string, Record<string, unknown>>;
  const quoted = mention ?? (claim?.sentence as Record<string, unknown> | undefined) ?? sentence;
  const needsFields = (action as unknown) === 'set-claim' || (action as unknown) === 'add-claim';
  return (
    ACTIONS.has(action) &&
    typeof reason === 'string' &&
    typeof quoted?.exact === 'string' &&
    (!needsFields || (typeof set === 'object' && set !== null))
  );
}

/** A place that a decision may choose, with what tells it from others of its name. */
export interface FoundPlace {
  place: Place;
  /** "Alabama, United States": what it lies in, in English; '' where there is nothing to say. */
  within: string;
  population: number;
}

/** Every place where the words stand with the prefix and suffix asked for. */
export function spansOf(text: string, { exact, prefix = '', suffix = '' }: QuoteSelector): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)) spans.push({ start, end });
  }
  return spans;
}

const STEP = 12; // characters by which the words around a quotation grow

/** The shortest selector of its kind that finds this span and no other: words before are added first, then words after. */
export function selectQuote(text: string, { start, end }: Span): QuoteSelector {
  const exact = text.slice(start, end);
  const isAlone = (selector: QuoteSelector) => spansOf(text, selector).length === 1;
  let selector: QuoteSelector = { exact };
  for (let around = STEP; !isAlone(selector) && around < text.length + STEP; around += STEP) {
    const prefix = text.slice(Math.max(0, start - around), start);
    selector = { exact, prefix };
    if (!isAlone(selector)) selector = { exact, prefix, suffix: text.slice(end, end + around) };
  }
  return selector;
}

const sameIds = (wanted: readonly string[] | undefined, ids: readonly string[] | undefined) =>
  wanted === undefined || [...wanted].sort().join() === [...(ids ?? [])].sort().join();

/** Whether a claim is what the selector says, its sentence aside. */
export function fitsClaim(claim: Claim, wanted: Omit<ClaimSelector, 'sentence'>): boolean {
  return (
    (wanted.relation ?? claim.relation) === claim.relation &&
    (wanted.status ?? claim.status) === claim.status &&
    (wanted.mover ?? claim.mover?.class) === claim.mover?.class &&
    sameIds(wanted.origins, claim.origins) &&
    sameIds(wanted.destinations, claim.destinations) &&
    sameIds(wanted.places, claim.places)
  );
}

/** A selector of this claim of a document: as little as tells it from the other claims of its sentence. */
export function selectClaim(document: Document, claim: Claim): ClaimSelector {
  const [evidence] = claim.evidence;
  const sentence = document.sentences.find(({ id }) => id === evidence?.sentence);
  const quote = selectQuote(document.text, sentence ?? { start: evidence?.start ?? 0, end: evidence?.end ?? 0 });
  const beside = document.claims.filter((one) => one.evidence.some((own) => own.sentence === evidence?.sentence));
  const { relation, status, origins, destinations, places } = claim;
  const ends = { ...(origins && { origins }), ...(destinations && { destinations }), ...(places && { places }) };
  const steps: Omit<ClaimSelector, 'sentence'>[] = [
    { relation },
    { relation, ...ends },
    { relation, status, ...(claim.mover && { mover: claim.mover.class }), ...ends },
  ];
  const enough = steps.find((wanted) => beside.filter((one) => fitsClaim(one, wanted)).length === 1) ?? steps.at(-1);
  return { sentence: quote, ...enough };
}
