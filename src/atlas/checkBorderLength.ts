/**
 * "An 843-mile border": the length stated, beside the length of the map's own line. A line drawn at any scale cuts
 * corners, so a longer figure may be a finer measurement: only one that is shorter than the map's line, or much longer,
 * differs.
 */
import type { CheckInput, Finding } from './computeChecks';
import { measureBorder } from './measureBorder';
import { KM_PER_MILE } from './readQuantity';

/** Two measurements this near each other say the same. */
const SAME = 0.05;
/**
 * A river border at 1:10m loses up to about a quarter of what a survey finds (its line has a vertex every few km); a
 * figure beyond that is no matter of scale.
 */
const LOST_TO_SCALE = 0.3;

const round = (length: number) => Math.round(length).toLocaleString('en');

export function checkBorderLength({ claim, quantity, geometry, borders, nameOf }: CheckInput): Finding | null {
  const [pair] = borders;
  if (claim.relation !== 'border' || !quantity?.unit || !pair || borders.length > 1) return null;
  const place = { id: `border:${pair.join('-')}`, countries: [...pair] };
  const stated = `${round(quantity.value)} ${quantity.unit.name} between ${pair.map(nameOf).join(' and ')}`;
  const length = measureBorder(geometry, place);
  if (!length) {
    const computed = `${pair.map(nameOf).join(' and ')} share no border on the map`;
    return {
      kind: 'border-length',
      stated,
      computed,
      method: 'Shared edges of the map.',
      verdict: 'differs',
      places: [place.id],
    };
  }
  const excess = (quantity.value * quantity.unit.km) / length.km - 1;
  const perStretch = Math.round(length.km / Math.max(1, length.points - 1));
  const compared =
    Math.abs(excess) <= SAME
      ? 'The two are within 5 % of each other.'
      : `The figure stated is ${Math.abs(Math.round(excess * 100))} % ${excess > 0 ? 'longer' : 'shorter'}.`;
  return {
    kind: 'border-length',
    stated,
    computed: `${round(length.km / KM_PER_MILE)} miles (${round(length.km)} km) on the map’s line`,
    method: `Great-circle length of the edge that both countries share, drawn at ${length.scale} with a point about every ${perStretch} km. A coarser line cuts corners and is shorter; a survey that follows every bend finds more. ${compared}`,
    verdict:
      Math.abs(excess) <= SAME
        ? 'agrees'
        : excess > 0 && 1 / (1 + excess) >= 1 - LOST_TO_SCALE
          ? 'cannot-tell'
          : 'differs',
    places: [place.id],
  };
}
