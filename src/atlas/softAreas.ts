/**
 * Areas without a sharp edge: parts of a country, and what lies near a border. Comes in: a geometry and a place. Goes out:
 * nested areas that fade outwards; null for what the geometry does not know. Apart from the geometry itself, because the
 * first map draws none of them; remembered for as long as their geometry lives.
 */
import type { BorderPlace, Geometry, SoftArea } from './Geometry';
import { nearBorderArea } from './nearBorderArea';
import { partArea } from './partArea';
import { remember } from './remember';

interface SoftAreas {
  part: (placeId: string) => SoftArea | null;
  near: (key: string) => SoftArea | null;
}

const known = new WeakMap<Geometry, SoftAreas>();

function areasOf(geometry: Geometry): SoftAreas {
  let areas = known.get(geometry);
  if (!areas) {
    areas = {
      part: remember((placeId) => {
        const country = geometry.country(/^part:([A-Z]{2})-/.exec(placeId)?.[1] ?? '');
        return country ? partArea(placeId, country.geometry) : null;
      }),
      near: remember((key) => {
        const { km, beside, ...place } = JSON.parse(key) as BorderPlace & { km: number; beside?: string };
        const line = geometry.borderLine(place, beside);
        return line ? nearBorderArea(line, km) : null;
      }),
    };
    known.set(geometry, areas);
  }
  return areas;
}

/** `part:AF-N` and the like as a fading area (method: `partArea.ts`); null for an unknown country or direction. */
export function softPart(geometry: Geometry, placeId: string): SoftArea | null {
  return areasOf(geometry).part(placeId);
}

/** What lies within some `km` of a border, both sides, fading outwards (method: `nearBorderArea.ts`). */
export function softBorder(
  geometry: Geometry,
  { id, countries }: BorderPlace,
  km: number,
  beside?: string,
): SoftArea | null {
  return areasOf(geometry).near(JSON.stringify({ id, countries, km, beside }));
}
