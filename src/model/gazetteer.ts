/**
 * What recognition and resolution ask of the gazetteer. A place is a row (a small number); an entry is one name of one
 * place. Rows become `Place` objects only when a text names them. The prepared file behind it is described in
 * `places/openGazetteer.ts`.
 */
import type { PlaceSource } from './dataset';
import type { MentionKind, Place } from './document';

/** Hash of a folded name, grown letter by letter; two numbers, so that chance collisions do not happen. */
export interface NameHash {
  a: number;
  b: number;
}

/** What a row is, finer than its kind: weighs in resolution. */
export type PlaceRank =
  | 'country'
  | 'capital'
  | 'admin1'
  | 'admin1-seat'
  | 'admin2'
  | 'city'
  | 'quarter'
  | 'airport'
  | 'base'
  | 'crossing'
  | 'region'
  | 'water'
  | 'bloc';

export function isSettlement(rank: PlaceRank): boolean {
  return rank === 'city' || rank === 'capital' || rank === 'admin1-seat' || rank === 'quarter';
}

/** One name of one place, as a look-up finds it. */
export interface GazetteerEntry {
  row: number;
  /** Its main name (not an alternate one). */
  main: boolean;
  /** Languages that use the name (BCP 47), or null for any. */
  languages: ReadonlySet<string> | null;
  /** A demonym or adjective ("Tajik"), not a name. */
  demonym: boolean;
}

export interface Gazetteer {
  /** Entries under the name with this hash; empty when there is none. */
  find(hash: NameHash): readonly GazetteerEntry[];
  /** Whether some name of several words begins with the words of this hash. */
  begins(hash: NameHash): boolean;
  kind(row: number): MentionKind;
  rank(row: number): PlaceRank;
  /** Of a country, its own code; of a place in several countries, the first. '' at sea. */
  country(row: number): string;
  /** Row of the country itself; -1 at sea. */
  countryRow(row: number): number;
  /** Row of the first-level unit that it lies in, or -1. */
  admin1(row: number): number;
  population(row: number): number;
  /** `[lng, lat]`, or null. */
  point(row: number): [number, number] | null;
  id(row: number): string;
  name(row: number): string;
  /** All of it, for the output. */
  place(row: number): Place;
  /** Bits of `WordKind` for a word in lower case. */
  wordKind(lower: string): number;
  /** Any place by its id: listed ones, and borders, parts and groups by their rules; null when there is none. */
  placeById(id: string): Place | null;
  /** Where curated places come from. */
  sources(): PlaceSource[];
  /** Row of a place id; -1 when there is none. */
  rowOf(id: string): number;
  /** Land neighbours of a country, codes. */
  neighbours(country: string): readonly string[];
  /** Rows of all airports. */
  airports(): readonly number[];
  /** Half the width and height that a country's cities cover, in degrees. */
  extent(country: string): { lng: number; lat: number };
  /** Row of the capital of a country, or -1. */
  capital(country: string): number;
  /** Bases, crossings, groups and regions with what only they have. */
  curated: CuratedPlaces;
}

export interface CuratedBase {
  id: string;
  operator: string;
  host: string;
}

export interface CuratedRegion {
  id: string;
  name: string;
  adjectives: string[];
  countries: string[];
}

export interface CuratedGroup {
  id: string;
  name: string;
  phrases: string[];
  countries: string[];
}

/** What a plain word may be, beside a place. */
export const WordKind = { firstName: 1, ordinary: 2 } as const;

export interface CuratedPlaces {
  /** Abbreviation of a first-level unit -> its place id: "va", "n.h", postal letters in capitals. */
  abbreviations: Record<string, string>;
  /** Country code -> names that bring it to mind without being places (lower or upper case). */
  associations: Record<string, string[]>;
  bases: CuratedBase[];
  sources: PlaceSource[];
  regions: CuratedRegion[];
  groups: CuratedGroup[];
}
