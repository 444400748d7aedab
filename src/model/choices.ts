/**
 * What a visitor has chosen: the whole of the page's state that a link carries. One selection, shown everywhere.
 */
import type { ClaimStatus, MoverClass, Relation } from './document';

export type Tab = 'claims' | 'table' | 'sources' | 'places' | 'about';
export const TABS: readonly Tab[] = ['claims', 'table', 'sources', 'places', 'about'];

/**
 * One selection:
 * - `statement`: id of a statement
 * - `flow`: id of a flow (see atlas.ts): every statement that claims it
 * - `place`: a place id (country, border, base, ...)
 * - `mention`: `slug/m12-15`
 * - `sentence`: `slug/s120`
 * - `article`: slug
 * - `check`: id of a check
 */
export interface Selection {
  kind: 'statement' | 'flow' | 'place' | 'mention' | 'sentence' | 'article' | 'check';
  id: string;
}

export type Theme = 'light' | 'dark' | 'auto';

/** Where a map looks: degrees, and zoom as MapLibre counts it. */
export interface Spot {
  longitude: number;
  latitude: number;
  zoom: number;
}

/** How the page stands in somebody else's: the whole view, the map with one card, one claim with a small map, the table. */
export type Form = 'whole' | 'map' | 'claim' | 'table';
export const FORMS: readonly Form[] = ['whole', 'map', 'claim', 'table'];

/** Parts of a framed page that whoever frames it may leave out. */
export type Control = 'views' | 'timeline' | 'layers' | 'legend' | 'zoom';
export const CONTROLS: readonly Control[] = ['views', 'timeline', 'layers', 'legend', 'zoom'];

export interface Choices {
  tab: Tab;
  selection: Selection | null;
  /** Article open in Sources; null shows the list. */
  article: string | null;
  /** Kinds of movement drawn. */
  movers: MoverClass[];
  /** Blocs drawn. */
  blocs: string[];
  /** Other relations than movement drawn (presence, incidents, exercises, meetings, facilities, ...). */
  relations: Relation[];
  /** EDTF interval of days shown, or null for all. */
  range: [string, string] | null;
  /** Only statements that speak for one of these states (ISO 3166-1 alpha-2), `none` for those of no state; absent for all. */
  by?: string[] | null;
  /** Of each of these only what has one of the values; absent for all. Groups and speakers by their slugs. */
  group?: string[];
  status?: ClaimStatus[];
  speaker?: string[];
  /** Articles that report it. */
  source?: string[];
  /** Ends and places of it; a country stands for what lies in it, too. */
  place?: string[];
  /** The movement whose speakers stand side by side (`state/comparison.ts`); absent for none. */
  compare?: string | null;
  /** Column that the table is sorted by, `-desc` behind it for the other way round (`table/columns.ts`); absent as it comes. */
  sort?: string | null;
  /** Step of the story, from 1; absent outside of it. */
  step?: number | null;
  theme: Theme;
  /** Where the map looks at first; absent where it finds the place itself. */
  spot?: Spot | null;
  /** Absent where the page is its own. */
  form?: Form | null;
  /** Parts shown in a frame; absent for all that the form has. */
  controls?: Control[] | null;
  /** A heading of the framing page's own, in place of the dataset's title. */
  heading?: string | null;
  /** BCP 47, of the interface, as the link or the framing page asks for it; absent for what the visitor's browser asks for. */
  language?: string | null;
}

export const DEFAULT_CHOICES: Choices = {
  tab: 'claims',
  selection: null,
  article: null,
  movers: ['militants'],
  blocs: ['bloc:SCO', 'bloc:CSTO'],
  relations: [],
  range: null,
  theme: 'auto',
};
