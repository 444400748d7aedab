/** One place of the gazetteer before it is packed, with all its names. */
import type { PlaceRank } from '../model/gazetteer';

export interface GazetteerRow {
  rank: PlaceRank;
  id: string;
  names: string[];
  country: string;
  countries?: string[];
  /** Key of its first-level unit among the rows, or ''. */
  admin1: string;
  point: [number, number] | null;
  population: number;
}
