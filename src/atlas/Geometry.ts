/**
 * What the map can be asked for: shapes by place id. Comes in: nothing (types only; `createGeometry.ts` makes one from
 * prepared topologies). Goes out: plain GeoJSON in `[lng, lat]`, cut at the antimeridian, never across it. Refuses to
 * invent: a place without a shape (an unresolved one, a city, an unknown code) answers null, and the caller draws nothing
 * or its point. Every answer is computed on first use and kept, so asking again is free and gives the same object.
 */
import type {
  Feature,
  FeatureCollection,
  Geometry as GeoJsonGeometry,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import type { Bloc } from '../model/dataset';
import type { Place } from '../model/document';

export type Area = Polygon | MultiPolygon;

/** What of a place tells its border: the id, and for a group its members. */
export type BorderPlace = Pick<Place, 'id' | 'countries'>;

export interface CountryProperties {
  /** ISO 3166-1 alpha-2; `place` is `country:` + it. */
  id: string;
  place: string;
  /** English short name. */
  name: string;
  /** A point well inside the largest part, for a label or an arrow's end. */
  label: [number, number];
}

export interface ProvinceProperties {
  /** ISO 3166-2; `place` is `admin:` + it. */
  id: string;
  place: string;
  name: string;
  country: string;
  label: [number, number];
}

/** A disputed line, with Natural Earth's own words on who holds and who claims it. */
export interface DisputedProperties {
  name: string;
  note: string;
}

export interface WaterProperties {
  name: string;
  /** Natural Earth's rank, 0 (largest) to 6. */
  rank: number;
}

export interface BlocMemberProperties extends CountryProperties {
  bloc: string;
}

/**
 * One of several nested areas of the same place, largest first. Draw all of them with the same low opacity: where they
 * overlap they add up, which gives an edge that fades (and no seam, as side by side bands would).
 */
export interface SoftAreaProperties {
  place: string;
  /** 1 for the largest; `steps` for the core. */
  step: number;
  steps: number;
}

export type SoftArea = FeatureCollection<Area, SoftAreaProperties>;

export interface Geometry {
  /** True once the finer topology (1:10m around Afghanistan) is part of it. */
  readonly detailed: boolean;

  /** All countries. Outer rings run clockwise (as d3-geo wants them; MapLibre takes either). */
  countries(): FeatureCollection<Area, CountryProperties>;
  /** All countries as one area, borders gone: half the points of the countries themselves. */
  land(): Feature<MultiPolygon>;
  /** Land borders between two countries, each line once; no coast, and no disputed stretch (see `disputedLines`). */
  borders(): Feature<MultiLineString>;
  /** Coast of all countries (open sea and the Caspian), without the cut at the antimeridian. */
  coast(): Feature<MultiLineString>;
  /** First-level units, only of the countries an article needs in detail; empty before the finer topology is there. */
  provinces(): FeatureCollection<Area, ProvinceProperties>;
  lakes(): FeatureCollection<Area, WaterProperties>;
  /** Rivers that are borders or near Afghanistan; along a border they run on its very points. */
  rivers(): FeatureCollection<GeoJsonGeometry, WaterProperties>;
  /** Lines of claims, and the disputed stretches of borders: all that is to be dashed. */
  disputedLines(): FeatureCollection<GeoJsonGeometry, DisputedProperties>;

  country(code: string): Feature<Area, CountryProperties> | null;
  province(iso: string): Feature<Area, ProvinceProperties> | null;

  /**
   * The line of a border place, from the arcs that two polygons share: `border:AF-TJ`; `border:AF` (all land borders of
   * one country); `border:group:...` (by `place.countries`: the borders of the group with the country it is anchored on,
   * "neighbours-of-AF", else those between a member and a state outside the group). With `beside`, only what lies along
   * that country. Null where no arc is shared.
   */
  borderLine(place: BorderPlace, beside?: string): Feature<MultiLineString, { place: string }> | null;

  /** Members of a bloc on a day (ISO), one polygon each. */
  blocMembers(bloc: Bloc, date: string): FeatureCollection<Area, BlocMemberProperties>;
  /** The members as one area, inner borders gone. */
  blocArea(bloc: Bloc, date: string): Feature<MultiPolygon, { place: string }>;
  /**
   * Its outer boundary as lines without the antimeridian's cut. The bloc lies to the right of each line, so that a
   * positive `line-offset` (MapLibre) gives the inner band.
   */
  blocOutline(bloc: Bloc, date: string): Feature<MultiLineString, { place: string }>;

  /** Where a place's label or arrow goes: the country's own label point, else the place's point; null where neither. */
  labelPoint(place: Pick<Place, 'id' | 'point'>): [number, number] | null;

  /** Codes of the countries that share a land border with this one, sorted; empty for an island or an unknown code. */
  neighboursOf(code: string): string[];
}
