/** "Tajikistan, which borders Afghanistan": whether the two share an edge on the map, for each pair that the claim names. */
import type { CheckInput, Finding } from './computeChecks';
import { listWords } from './listWords';
import { measureBorder } from './measureBorder';

export function checkSharedBorder({ claim, geometry, borders, nameOf }: CheckInput): Finding | null {
  if (claim.relation !== 'border' || borders.length === 0) return null;
  const found = borders.map((pair) => ({
    words: pair.map(nameOf).join(' and '),
    length: measureBorder(geometry, { id: `border:${pair.join('-')}`, countries: [...pair] }),
  }));
  const computed = found.map(({ words, length }) =>
    length ? `${words} share ${Math.round(length.km).toLocaleString('en')} km of edge` : `${words} share none`,
  );
  return {
    kind: 'shares-border',
    stated: `A border between ${listWords(found.map(({ words }) => words))}`,
    computed: computed.join('; '),
    method: `Two countries border each other where their polygons share an edge on the map, drawn at ${found.find(({ length }) => length)?.length?.scale ?? '1:10m'}.`,
    verdict: found.every(({ length }) => length !== null) ? 'agrees' : 'differs',
    places: claim.places ?? [],
  };
}
