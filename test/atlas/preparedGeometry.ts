/** The geometry that the site ships, for tests: as the first map has it, and with the finer topology. */
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { createGeometry } from '../../src/atlas/createGeometry';

const read = (name: string): Topology => JSON.parse(readFileSync(`data/geo/${name}.topojson`, 'utf8'));

export const first = createGeometry(read('world'));
export const finest = createGeometry(read('world'), read('detail'));
