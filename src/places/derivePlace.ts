/**
 * A place id in, the place out: what the gazetteer lists, and what rules make of it: borders, parts of countries, groups
 * of countries. Gives null for an id that names nothing.
 */
import type { Place } from '../model/document';
import type { Gazetteer } from '../model/gazetteer';
import { borderCountries } from '../model/placeIds';

const DIRECTIONS: Record<string, { word: string; lng: number; lat: number }> = {
  N: { word: 'Northern', lng: 0, lat: 1 },
  S: { word: 'Southern', lng: 0, lat: -1 },
  E: { word: 'Eastern', lng: 1, lat: 0 },
  W: { word: 'Western', lng: -1, lat: 0 },
  C: { word: 'Central', lng: 0, lat: 0 },
  NE: { word: 'Northeastern', lng: 0.7, lat: 0.7 },
  NW: { word: 'Northwestern', lng: -0.7, lat: 0.7 },
  SE: { word: 'Southeastern', lng: 0.7, lat: -0.7 },
  SW: { word: 'Southwestern', lng: -0.7, lat: -0.7 },
};

/** Place of `id`, or null. */
export function derivePlace(id: string, gazetteer: Gazetteer): Place | null {
  const kind = id.split(':', 1)[0];
  if (kind === 'border') return border(id, gazetteer);
  if (kind === 'part') return part(id, gazetteer);
  if (kind === 'group') return group(id, gazetteer);
  const row = gazetteer.rowOf(id);
  return row < 0 ? null : gazetteer.place(row);
}

function countryName(code: string, gazetteer: Gazetteer): string {
  const row = gazetteer.rowOf(`country:${code}`);
  return row < 0 ? code : gazetteer.name(row);
}

function border(id: string, gazetteer: Gazetteer): Place | null {
  const pair = borderCountries(id);
  if (pair) {
    const name = `${pair.map((code) => countryName(code, gazetteer)).join('–')} border`;
    return { id, name, kind: 'border', countries: pair, point: middle(pair, gazetteer) };
  }
  const inner = id.slice('border:'.length);
  const owner = inner.length === 2 ? derivePlace(`country:${inner}`, gazetteer) : derivePlace(inner, gazetteer);
  return (
    owner && {
      id,
      name: `Borders of ${lowerFirst(owner)}`,
      kind: 'border',
      countries: owner.countries,
      point: owner.point,
    }
  );
}

/** Inside a phrase a rule's first word is small; a proper name's ("Central Asian states") is not. */
function lowerFirst({ kind, name }: Place): string {
  return kind === 'group' && /^(?:Neighbours|Former) /.test(name) ? `${name[0]?.toLowerCase()}${name.slice(1)}` : name;
}

/** Half-way between the two countries' points: for an index or a fallback; the map draws the line itself. */
function middle(codes: readonly string[], gazetteer: Gazetteer): [number, number] | null {
  const points = codes.flatMap((code) => gazetteer.point(gazetteer.rowOf(`country:${code}`)) ?? []);
  return points.length === 4
    ? [
        round(((points[0] as number) + (points[2] as number)) / 2),
        round(((points[1] as number) + (points[3] as number)) / 2),
      ]
    : null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** `part:AF-N`: a third of the way from the country's point to the edge of what it covers. */
function part(id: string, gazetteer: Gazetteer): Place | null {
  const match = /^part:([A-Z]{2})-([NSEWC]{1,2})$/.exec(id);
  const direction = DIRECTIONS[match?.[2] ?? ''];
  const row = match ? gazetteer.rowOf(`country:${match[1]}`) : -1;
  if (!match || !direction || row < 0) return null;
  const [lng, lat] = gazetteer.point(row) as [number, number];
  const extent = gazetteer.extent(match[1] as string);
  const point: [number, number] = [
    round(lng + (direction.lng * extent.lng) / 3),
    round(lat + (direction.lat * extent.lat) / 3),
  ];
  return { id, name: `${direction.word} ${gazetteer.name(row)}`, kind: 'part', countries: [match[1] as string], point };
}

/** Rules joined with `+` narrow each other. */
function group(id: string, gazetteer: Gazetteer): Place | null {
  const rules = id
    .slice('group:'.length)
    .split('+')
    .map((rule) => groupRule(rule, gazetteer));
  if (rules.some((rule) => rule === null)) return null;
  const known = rules as { name: string; countries: string[] }[];
  const countries = (known[0]?.countries ?? []).filter((code) => known.every((rule) => rule.countries.includes(code)));
  const name = known
    .map((rule, i) => (i === 0 ? rule.name : `${rule.name[0]?.toLowerCase()}${rule.name.slice(1)}`))
    .join(' that are ');
  return { id, name, kind: 'group', countries: countries.sort(), point: null };
}

function groupRule(rule: string, gazetteer: Gazetteer): { name: string; countries: string[] } | null {
  const anchor = /^neighbours-of-([A-Z]{2})$/.exec(rule)?.[1];
  if (anchor)
    return { name: `Neighbours of ${countryName(anchor, gazetteer)}`, countries: [...gazetteer.neighbours(anchor)] };
  const curated = gazetteer.curated.groups.find(({ id }) => id === `group:${rule}`);
  if (curated) return curated;
  for (const { adjectives, countries } of gazetteer.curated.regions)
    for (const adjective of adjectives)
      if (`${adjective.toLowerCase().replace(/[^a-z]+/g, '-')}-states` === rule)
        return { name: `${adjective} states`, countries };
  return null;
}
