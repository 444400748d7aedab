/**
 * Which names the map would like to show, in order of importance. Comes in: content, geometry, view, what was drawn. Goes
 * out: labels to place. Ends of flows come first and always stand; then words of open ends and groups, then what articles
 * name, then a few large neighbours for orientation, in a softer ink. The placing decides which of them fit.
 */

import type { Geometry } from '../atlas/Geometry';
import { type Flow, OPEN_END } from '../model/atlas';
import type { MoverClass } from '../model/document';
import { countryCode } from '../model/placeIds';
import type { MapContent } from './collectContent';
import type { LabelToPlace } from './placeLabels';
import type { LabelStyle, SceneLabel, SceneSymbol } from './Scene';
import { screenRings, worldBox } from './screenShapes';
import type { Face } from './textWidth';
import { type Point, project, type View, worldSize, worldToScreen } from './View';

export interface WantedLabel extends LabelToPlace {
  style: LabelStyle;
  weight: number;
  target: SceneLabel['target'];
  mover: MoverClass | null;
}

const STYLES: Record<LabelStyle, { face: Face; size: number; weight: number; room: number; letterSpacing?: number }> = {
  destination: { face: 'serif', size: 18, weight: 600, room: 3 },
  origin: { face: 'sans', size: 14.5, weight: 650, room: 3 },
  group: { face: 'italic', size: 14, weight: 500, room: 3, letterSpacing: 0.2 },
  named: { face: 'sans', size: 12.5, weight: 500, room: 4 },
  point: { face: 'sans', size: 11.5, weight: 500, room: 3 },
  neighbour: { face: 'sans', size: 11.5, weight: 400, room: 12 },
};

const SMALL_SCREEN = 520;
const NEIGHBOURS = 9; // names that only orient
const NEIGHBOUR_AREA = 2600; // square pixels of its box that such a country takes at least
const NAMED_AREA = 160;
const POINT_ZOOM = { base: 0, crossing: 2.4, airport: 4.2, city: 3.4, place: 4.6 } as Record<string, number>;

function styled(view: View, style: LabelStyle, rest: Omit<WantedLabel, 'style' | 'face' | 'size' | 'weight' | 'room'>) {
  const look = STYLES[style];
  const size = look.size * (view.width < SMALL_SCREEN ? 0.92 : 1);
  return { ...rest, style, ...look, size };
}

/** Names of the countries and groups that arrows begin or end at. */
export function endLabels(
  content: MapContent,
  geometry: Geometry,
  view: View,
  groupRings: (id: string) => Point[][],
): WantedLabel[] {
  const roles = new Map<string, { style: LabelStyle; mover: MoverClass; weight: number }>();
  for (const flow of content.flows) {
    const order: ['origin' | 'destination', LabelStyle][] = [
      ['origin', 'origin'],
      ['destination', 'destination'],
    ];
    for (const [end, style] of order) {
      const id = flow[end];
      if (id === OPEN_END) continue;
      const old = roles.get(id);
      const weight = (old?.weight ?? 0) + flow.statements.length * (flow.status === 'asserted' ? 2 : 1);
      const isGoal = style === 'destination' && flow.status === 'asserted';
      const kept = old?.style === 'destination' || (old && !isGoal) ? old.style : isGoal ? style : 'origin';
      roles.set(id, { style: kept, mover: old?.mover ?? flow.moverClass, weight });
    }
  }
  const rank = { destination: 0, origin: 1 } as Record<LabelStyle, number>;
  return [...roles]
    .sort(([, a], [, b]) => (rank[a.style] ?? 2) - (rank[b.style] ?? 2) || b.weight - a.weight)
    .flatMap(([id, { style, mover }]): WantedLabel[] => {
      const target = { kind: 'place' as const, id };
      const country = geometry.country(countryCode(id) ?? '');
      if (country) {
        const anchor = project(view, country.properties.label);
        const rings = screenRings(country.geometry, view, 0, 2.5);
        if (!rings.length) return [];
        return [
          styled(view, style, {
            key: id,
            text: content.places.get(id)?.name ?? country.properties.name,
            anchor,
            rings,
            needed: true,
            target,
            mover,
          }),
        ];
      }
      const place = content.places.get(id);
      const point = place && geometry.labelPoint(place);
      if (!place || !point) return [];
      const isGroup = place.kind === 'region' || place.kind === 'group';
      const rings = isGroup ? groupRings(id) : null;
      const base = { key: id, text: place.name, anchor: project(view, point), rings, needed: true, target, mover };
      return [styled(view, isGroup ? 'group' : style, base)];
    });
}

interface DrawnEnds {
  open: { flow: Flow; tail: Point }[];
  fans: { flow: Flow; tips: Point[] }[];
}

function flowWords(content: MapContent, view: View, { open, fans }: DrawnEnds): WantedLabel[] {
  const words = open.map(({ flow, tail }) =>
    styled(view, 'group', {
      key: `open:${flow.id}`,
      text: content.openWords.get(flow.id) ?? '',
      anchor: tail,
      rings: null,
      needed: true,
      off: 5,
      target: { kind: 'flow', id: flow.id },
      mover: flow.moverClass,
    }),
  );
  const groups = fans.flatMap(({ flow, tips }) => {
    const [anchor, ...others] = tips;
    if (!anchor) return [];
    return [
      styled(view, 'group', {
        key: `fan:${flow.id}`,
        text: content.places.get(flow.destination)?.name ?? '',
        anchor,
        otherAnchors: others,
        rings: null,
        needed: true,
        off: 5,
        target: { kind: 'place', id: flow.destination },
        mover: flow.moverClass,
      }),
    ];
  });
  return [...words, ...groups];
}

/** Countries that articles name, then the largest others in view. */
function countryLabels(content: MapContent, geometry: Geometry, view: View, taken: Set<string>): WantedLabel[] {
  const frame = worldToScreen(view);
  const scale = worldSize(view.zoom);
  const found = geometry.countries().features.flatMap((country) => {
    const { place, name, label } = country.properties;
    if (taken.has(place)) return [];
    const [west, north, east, south] = worldBox(country.geometry);
    const x = [Math.max(0, west * scale + frame.left), Math.min(view.width, east * scale + frame.left)] as const;
    const y = [Math.max(0, north * scale + frame.top), Math.min(view.height, south * scale + frame.top)] as const;
    const area = Math.max(0, x[1] - x[0]) * Math.max(0, y[1] - y[0]);
    const count = content.named.get(place) ?? 0;
    if (area < (count ? NAMED_AREA : NEIGHBOUR_AREA)) return [];
    return [{ country, place, name, label, area, count }];
  });
  const named = found.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const others = found.filter(({ count }) => !count).sort((a, b) => b.area - a.area);
  return [...named, ...others.slice(0, NEIGHBOURS)].map(({ country, place, name, label, count }) =>
    styled(view, count ? 'named' : 'neighbour', {
      key: place,
      text: content.places.get(place)?.name ?? name,
      anchor: project(view, label),
      rings: screenRings(country.geometry, view, 0, 2.5),
      needed: false,
      target: count ? { kind: 'place', id: place } : null,
      mover: null,
    }),
  );
}

function pointLabels(content: MapContent, view: View, symbols: readonly SceneSymbol[]): WantedLabel[] {
  return symbols.flatMap(({ key, place, kind, at }) => {
    const name = content.places.get(place)?.name;
    const from = POINT_ZOOM[kind];
    if (!name || from === undefined || view.zoom < from) return [];
    return [
      styled(view, 'point', {
        key,
        text: name,
        anchor: at,
        rings: null,
        needed: false,
        off: 9,
        target: { kind: 'place', id: place },
        mover: null,
      }),
    ];
  });
}

export function otherLabels(
  content: MapContent,
  geometry: Geometry,
  view: View,
  drawn: DrawnEnds,
  symbols: readonly SceneSymbol[],
): WantedLabel[] {
  const taken = new Set(content.flows.flatMap(({ origin, destination }) => [origin, destination]));
  const countries = countryLabels(content, geometry, view, taken);
  const named = countries.filter(({ style }) => style === 'named');
  const neighbours = countries.filter(({ style }) => style === 'neighbour');
  return [...flowWords(content, view, drawn), ...named, ...pointLabels(content, view, symbols), ...neighbours];
}
