/**
 * Memory of the countries that a text has spoken of so far: what "the country", "there" and "neighbouring states" are
 * held against. A country named as the place itself counts most, a people's or army's adjective less, a government that
 * speaks least; what was said a sentence ago counts less than what was said just now. Gives null where nothing qualifies.
 */
import type { MentionSense } from '../model/document';

/** A country brought to mind at a word. */
export interface Occurrence {
  word: number;
  sentence: number;
  country: string;
  sense: MentionSense | 'association';
  /** Named by a place inside it (a city's country). */
  inside: boolean;
  /** What stands before it: a preposition, or ''. */
  before: string;
  /** Owner of what follows ("Tajikistan's"). */
  possessive: boolean;
}

/** A place beside single countries: a region or a group, for "the region", "those countries". */
export interface WiderPlace {
  word: number;
  id: string;
  /** Region whose adjective or name it is. */
  region: string | null;
}

const WEIGHT: Record<Occurrence['sense'], number> = {
  literal: 3,
  association: 2.5,
  demonym: 2.2,
  anaphor: 2,
  metonym: 0.5,
  embedded: 0,
};
/** What a country loses when only a place inside it is named ("talks in Moscow"). */
const INSIDE = 0.6;
/** Anaphors reach back so many sentences; beyond, the text's main country is meant. */
const REACH = 3;
/** And no further than this many occurrences, however long a sentence: nobody remembers more, and it takes no time. */
const MOST_REMEMBERED = 60;
/** A country below this is not what "the country" means. */
const LEAST = 0.6;

export interface Discourse {
  add(occurrence: Occurrence): unknown;
  addWider(place: WiderPlace): unknown;
  addPerson(name: string, country: string): unknown;
  person(name: string): string | undefined;
  /** Country that an anaphor in `sentence` stands for; `bonus` adds to or bars candidates. */
  pick(sentence: number, bonus?: (occurrence: Occurrence) => number | null): string | null;
  /** Country that the text is about. */
  focus(): string | null;
  /** Occurrences of a sentence, in order. */
  of(sentence: number): Occurrence[];
  lastWider(): WiderPlace | null;
  /** Base mentioned last, for "the military base". */
  base: string | null;
  blocs: Set<string>;
}

/** An empty memory; `counts` says how often the whole text names each country as a place. */
export function createDiscourse(counts: ReadonlyMap<string, number>): Discourse {
  const seen: Occurrence[] = [];
  const main = mostCounted(counts);
  const wider: WiderPlace[] = [];
  const people = new Map<string, string>();
  return {
    base: null,
    blocs: new Set(),
    add: (occurrence) => seen.push(occurrence),
    addWider: (place) => wider.push(place),
    addPerson: (name, country) => people.set(name, country),
    person: (name) => people.get(name),
    pick(sentence, bonus = () => 0) {
      let best: string | null = null;
      let most = LEAST;
      for (let i = seen.length - 1; i >= Math.max(0, seen.length - MOST_REMEMBERED); i--) {
        const occurrence = seen[i] as Occurrence;
        const distance = sentence - occurrence.sentence;
        if (distance > REACH) break;
        const extra = bonus(occurrence);
        if (extra === null) continue;
        const score = WEIGHT[occurrence.sense] - (occurrence.inside ? INSIDE : 0) - distance + extra;
        // Ties go to the later one, which is met first.
        if (score > most) [best, most] = [occurrence.country, score];
      }
      return best;
    },
    focus: () => main,
    of(sentence) {
      const found: Occurrence[] = [];
      for (const occurrence of seen.slice(-MOST_REMEMBERED))
        if (occurrence.sentence === sentence) found.push(occurrence);
      return found;
    },
    lastWider: () => wider.at(-1) ?? null,
  };
}

function mostCounted(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [country, count] of counts) if (count > (best === null ? 0 : (counts.get(best) ?? 0))) best = country;
  return best;
}
