/**
 * Which names the map would like to show, in order of importance. Comes in: content, geometry, view, what was drawn. Goes
 * out: labels to place. Ends of flows come first and always stand; then words of open ends and groups, then what articles
 * name, then a few large neighbours of the arrows for orientation, in a softer ink. The placing decides which of them fit.
 */
import { sayPlace } from '../language/say';
import { OPEN_END } from '../model/atlas';
import type { MoverClass } from '../model/document';
import { countryCode } from '../model/placeIds';
import { distance } from './curve';
import { type DrawnArrows, type Frame, isFan } from './layoutArrows';
import { groupArea } from './layoutGroups';
import { placeFlowEnds } from './placeFlowEnds';
import type { LabelToPlace } from './placeLabels';
import type { LabelStyle, SceneLabel, SceneSymbol } from './Scene';
import { screenArea } from './ScreenArea';
import { type Box, worldBox } from './screenShapes';
import type { Face } from './textWidth';
import { type Point, project, SMALL_SCREEN, type View, worldToScreen } from './View';

export interface WantedLabel extends LabelToPlace {
  style: LabelStyle;
  weight: number;
  target: SceneLabel['target'];
  mover: MoverClass | null;
}

const STYLES: Record<LabelStyle, { face: Face; size: number; weight: number; room: number; letterSpacing?: number }> = {
  destination: { face: 'serif', size: 18, weight: 600, room: 3 },
  end: { face: 'sans', size: 14.5, weight: 650, room: 3 },
  group: { face: 'italic', size: 14, weight: 500, room: 3, letterSpacing: 0.2 },
  named: { face: 'sans', size: 12.5, weight: 500, room: 4 },
  point: { face: 'sans', size: 11.5, weight: 500, room: 3 },
  neighbour: { face: 'sans', size: 11.5, weight: 400, room: 12 },
};

const SMALLER = { destination: 0.8, end: 0.9, group: 0.88, named: 0.92, point: 0.95, neighbour: 0.95 };
const NEIGHBOURS = { wide: 8, small: 4 }; // names that only orient
const NEIGHBOUR_AREA = 3400; // square pixels of its box that such a country takes at least
const NEIGHBOUR_REACH = 150; // pixels from the arrows at which a neighbour is worth half
const NAMED_AREA = 160;
const POINT_ZOOM: Record<string, number> = { base: 0, crossing: 2.4, airport: 4.2, city: 3.4, place: 4.6 };

type Rest = Omit<WantedLabel, 'style' | 'face' | 'size' | 'weight' | 'room' | 'lines'> & { text: string };

function styled(view: View, style: LabelStyle, { text, ...rest }: Rest): WantedLabel {
  const small = view.width < SMALL_SCREEN;
  const look = STYLES[style];
  const lines = style === 'group' && text.length > (small ? 14 : 24) ? inTwo(text) : [text];
  return { ...rest, style, ...look, lines, size: look.size * (small ? SMALLER[style] : 1) };
}

/** A long text broken at the space nearest its middle. */
function inTwo(text: string): string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
  return middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}

interface EndRole {
  /** Statements that assert an arrival here, and a departure. */
  arrivals: number;
  departures: number;
  weight: number;
  movers: Set<MoverClass>;
}

function endRoles({ content }: Frame): Map<string, EndRole> {
  const roles = new Map<string, EndRole>();
  for (const flow of content.flows) {
    for (const end of ['origin', 'destination'] as const) {
      if (flow[end] === OPEN_END) continue;
      const role = roles.get(flow[end]) ?? { arrivals: 0, departures: 0, weight: 0, movers: new Set() };
      const asserted = flow.status === 'asserted' ? flow.statements : 0;
      if (end === 'destination') role.arrivals += asserted;
      else role.departures += asserted;
      role.weight += flow.statements;
      role.movers.add(flow.moverClass);
      roles.set(flow[end], role);
    }
  }
  return roles;
}

/** An origin is named in its mover's colour when that is one and the departure is asserted; else in ink. */
function colourOf({ movers, departures, arrivals }: EndRole): MoverClass | null {
  const [only] = movers;
  return movers.size === 1 && departures > 0 && !arrivals ? (only ?? null) : null;
}

function isInView([left, top, right, bottom]: Box, { width, height }: View): boolean {
  return right > 0 && bottom > 0 && left < width && top < height;
}

/** Names of the countries and groups that arrows begin or end at; the chief destination in the large serif. */
export function endLabels(frame: Frame): WantedLabel[] {
  const { content, geometry, view } = frame;
  const roles = endRoles(frame);
  const positions = placeFlowEnds(content, geometry);
  const most = Math.max(1, ...[...roles.values()].map(({ arrivals }) => arrivals));
  const fanned = new Set(content.flows.filter((flow) => isFan(frame, flow)).map(({ destination }) => destination));
  const order = [...roles].sort(([, a], [, b]) => b.arrivals - a.arrivals || b.weight - a.weight);
  return order.flatMap(([id, role]) => {
    const position = positions.get(id);
    if (!position || fanned.has(id)) return [];
    const place = content.places.get(id);
    const country = geometry.country(countryCode(id) ?? '');
    const isGroup = place?.kind === 'region' || place?.kind === 'group';
    const area = country ? screenArea(country.geometry, view) : isGroup ? groupArea(geometry, place, view) : null;
    if (area && !isInView(area.box, view)) return [];
    const style = isGroup ? 'group' : !country ? 'named' : role.arrivals === most ? 'destination' : 'end';
    const text = (isGroup && content.groupWords.get(id)) || (place?.name ?? country?.properties.name ?? id);
    const mover = isGroup ? ([...role.movers][0] ?? null) : colourOf(role);
    const target = { kind: 'place' as const, id };
    return [styled(view, style, { key: id, text, anchor: project(view, position), area, needed: true, target, mover })];
  });
}

function flowWords({ content, view }: Frame, { open, fans }: DrawnArrows): WantedLabel[] {
  const said = open.filter(({ flow }) => content.openWords.has(flow.id));
  const words = said.map(({ flow, tail }) =>
    styled(view, 'group', {
      key: `open:${flow.id}`,
      text: content.openWords.get(flow.id) ?? '',
      anchor: tail,
      area: null,
      needed: view.width >= SMALL_SCREEN,
      off: 5,
      target: { kind: 'flow', id: flow.id },
      mover: flow.moverClass,
    }),
  );
  const groups = fans.map(({ flow, tips }) =>
    styled(view, 'group', {
      key: `fan:${flow.id}`,
      text: content.groupWords.get(flow.destination) ?? content.places.get(flow.destination)?.name ?? '',
      anchor: tips[0] as Point,
      otherAnchors: tips.slice(1),
      area: null,
      needed: view.width >= SMALL_SCREEN,
      off: 5,
      target: { kind: 'place', id: flow.destination },
      mover: flow.moverClass,
    }),
  );
  return [...words, ...groups];
}

/** Countries that articles name, then the others in view: the larger and the nearer to an arrow, the sooner. */
function countryLabels({ content, geometry, view }: Frame, drawn: DrawnArrows, taken: Set<string>): WantedLabel[] {
  const { size, left, top } = worldToScreen(view);
  const arrows = drawn.lines.flatMap(({ points }) => points.filter((_, index) => index % 6 === 0));
  const found = geometry.countries().features.flatMap((country) => {
    const { place, name, label } = country.properties;
    if (taken.has(place)) return [];
    const [west, north, east, south] = worldBox(country.geometry);
    const width = Math.min(view.width, east * size + left) - Math.max(0, west * size + left);
    const height = Math.min(view.height, south * size + top) - Math.max(0, north * size + top);
    const area = Math.max(0, width) * Math.max(0, height);
    const count = content.named.get(place) ?? 0;
    if (area < (count ? NAMED_AREA : NEIGHBOUR_AREA)) return [];
    const anchor = project(view, label);
    const far = arrows.length ? Math.min(...arrows.map((point) => distance(point, anchor))) : 0;
    return [{ country, place, name, anchor, count, worth: Math.sqrt(area) / (1 + (far / NEIGHBOUR_REACH) ** 2) }];
  });
  const named = found.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const others = found.filter(({ count }) => !count).sort((a, b) => b.worth - a.worth);
  const room = view.width < SMALL_SCREEN ? NEIGHBOURS.small : NEIGHBOURS.wide;
  return [...named, ...others.slice(0, room)].map(({ country, place, name, anchor, count }) =>
    styled(view, count ? 'named' : 'neighbour', {
      key: place,
      text: content.places.get(place)?.name ?? sayPlace({ id: place, name }),
      anchor,
      area: screenArea(country.geometry, view),
      needed: false,
      target: count ? { kind: 'place', id: place } : null,
      mover: null,
    }),
  );
}

/** Names of points: those with a symbol of their own from some zoom on, and those where something is said to happen. */
function pointLabels({ content, view }: Frame, symbols: readonly SceneSymbol[]): WantedLabel[] {
  const named = new Set<string>();
  return symbols.flatMap(({ key, place, kind, at }) => {
    const { name: text, kind: placeKind } = content.places.get(place) ?? {};
    const isEvent = !(kind in POINT_ZOOM);
    if (!text || named.has(place) || (isEvent ? placeKind === 'border' : view.zoom < (POINT_ZOOM[kind] ?? 0)))
      return [];
    named.add(place);
    const target = { kind: 'place' as const, id: place };
    return [styled(view, 'point', { key, text, anchor: at, area: null, needed: false, off: 9, target, mover: null })];
  });
}

export function otherLabels(frame: Frame, drawn: DrawnArrows, symbols: readonly SceneSymbol[]): WantedLabel[] {
  const taken = new Set(frame.content.flows.flatMap(({ origin, destination }) => [origin, destination]));
  const countries = countryLabels(frame, drawn, taken);
  const named = countries.filter(({ style }) => style === 'named');
  const neighbours = countries.filter(({ style }) => style === 'neighbour');
  return [...flowWords(frame, drawn), ...named, ...pointLabels(frame, symbols), ...neighbours];
}
