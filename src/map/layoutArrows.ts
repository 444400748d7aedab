/**
 * All arrows of the scene. Comes in: content, geometry, view, the boxes of the ends' names, symbols to keep clear of.
 * Goes out: arrows with their forms, the lines they take up, and where words for open ends and groups may stand. Arrows
 * between named ends are laid first; ticks over borders and stubs of open ends take what room is left. A flow whose end
 * has no place on the map is left out: its card still shows it.
 */
import type { Geometry } from '../atlas/Geometry';
import { type Flow, OPEN_END } from '../model/atlas';
import { countryCode } from '../model/placeIds';
import { arrowShape, openArrowShape, tickShape } from './arrowShape';
import type { MapContent } from './collectContent';
import { bentLine, lineLength, pointAlong } from './curve';
import { type FlowEnd, type FlowToLay, layoutFlows } from './layoutFlows';
import { groupOutline, neighbourhoodOf, neighbourTicks } from './layoutGroups';
import { layoutOpenEnd } from './layoutOpenEnd';
import { placeFlowEnds } from './placeFlowEnds';
import type { Clearance, PlacedLabel } from './placeLabels';
import type { Scene, SceneArrow } from './Scene';
import type { SceneMemory } from './SceneMemory';
import { screenArea } from './ScreenArea';
import { type Box, pathData, screenLines } from './screenShapes';
import { type Point, project, SMALL_SCREEN, type View } from './View';

export interface Frame {
  content: MapContent;
  geometry: Geometry;
  view: View;
  /** Boxes of the view that panels cover. */
  covered: Box[];
}

export interface DrawnArrows {
  arrows: SceneArrow[];
  lines: Clearance['lines'];
  /** Of these, the arrows between two named ends. */
  named: Clearance['lines'];
  open: { flow: Flow; tail: Point }[];
  fans: { flow: Flow; tips: Point[] }[];
  choices: Scene['choices'];
}

const MOST_OPEN = 7; // pixels of width of a stub, which is too short for more

/** Pixels of body width: so much for each statement, less where one flow has very many. */
function flowWidth(flow: Flow, most: number, view: View): number {
  const width = 2.2 + Math.min(2.7, 15 / Math.max(1, most)) * flow.statements;
  return view.width < SMALL_SCREEN ? width * 0.8 : width;
}

/** An end as it stands on the screen; null where the map has no such place. */
function findEnd(
  { content, geometry, view }: Frame,
  id: string,
  names: ReadonlyMap<string, PlacedLabel>,
): FlowEnd | null {
  const position = placeFlowEnds(content, geometry).get(id);
  if (!position) return null;
  const label = names.get(id)?.box ?? null;
  const country = geometry.country(countryCode(id) ?? '');
  if (country) return { at: project(view, position), area: screenArea(country.geometry, view), label };
  const kind = content.places.get(id)?.kind;
  if (label && (kind === 'region' || kind === 'group')) {
    return { at: [(label[0] + label[2]) / 2, (label[1] + label[3]) / 2], area: null, label };
  }
  return { at: project(view, position), area: null, label };
}

/** The country over whose borders the flow goes to neighbours, none of them named; null for any other flow. */
function fanCountry({ content, geometry }: Pick<Frame, 'content' | 'geometry'>, flow: Flow): string | null {
  const group = content.places.get(flow.destination);
  if (group?.kind !== 'group') return null;
  if (flow.origin !== OPEN_END && !countryCode(flow.origin)) return null;
  return neighbourhoodOf(geometry, countryCode(flow.origin), group);
}

export function isFan(frame: Pick<Frame, 'content' | 'geometry'>, flow: Flow): boolean {
  return fanCountry(frame, flow) !== null;
}

/** Dashed outline of a region or group that is an end. */
function outlineOf({ content, geometry, view }: Frame, flow: Flow): string {
  const place = content.places.get(flow.destination);
  if (!place || (place.kind !== 'region' && place.kind !== 'group') || !place.countries.length) return '';
  return pathData(screenLines(groupOutline(geometry, place).geometry, view), false);
}

function layNamed(
  frame: Frame,
  names: ReadonlyMap<string, PlacedLabel>,
  symbols: Point[],
  most: number,
  before?: SceneMemory,
  quick = false,
) {
  const toLay: (FlowToLay & { flow: Flow })[] = [];
  for (const flow of frame.content.flows) {
    if (flow.origin === OPEN_END || flow.destination === OPEN_END || isFan(frame, flow)) continue;
    const origin = findEnd(frame, flow.origin, names);
    const destination = findEnd(frame, flow.destination, names);
    const width = flowWidth(flow, most, frame.view);
    if (origin && destination) toLay.push({ flow, id: flow.id, origin, destination, width });
  }
  const labels = [...names.values()].map(({ box }) => box);
  const areas = new Map(
    toLay.flatMap(({ flow, origin, destination }) => [
      [flow.origin, origin.area] as const,
      [flow.destination, destination.area] as const,
    ]),
  );
  const passed = new Map(
    toLay.map(({ id, flow }) => {
      const others = [...areas].filter(([place]) => place !== flow.origin && place !== flow.destination);
      return [id, others.flatMap(([, area]) => area ?? [])] as const;
    }),
  );
  const laid = layoutFlows(
    toLay,
    { labels, points: symbols, size: frame.view, passed, covered: frame.covered },
    before?.choices,
    quick,
  );
  const arrows = laid.map(({ id, line }): { arrow: SceneArrow; line: Point[] } => {
    const { flow, width } = toLay.find((candidate) => candidate.id === id) as (typeof toLay)[number];
    const shape = arrowShape(line, width, flow.status);
    const middle = pointAlong(line, lineLength(line) / 2).at;
    return {
      line,
      arrow: { flow, shape, ticks: [], outline: outlineOf(frame, flow), hit: shape.centre, width, middle },
    };
  });
  return { arrows, choices: new Map(laid.map((choice) => [choice.id, choice])) };
}

function layFan(frame: Frame, flow: Flow, taken: Point[]): { arrow: SceneArrow; lines: Point[][] } | null {
  const code = fanCountry(frame, flow);
  const group = frame.content.places.get(flow.destination);
  const named = flow.origin !== OPEN_END;
  const lines = code && group ? neighbourTicks(frame.geometry, code, group, frame.view, named, taken) : [];
  if (!lines.length) return null;
  const middle = (lines[0] as Point[]).at(-1) as Point;
  const ticks = lines.map((line) => tickShape(line, flow.status, !named));
  return { arrow: { flow, shape: null, ticks, outline: '', hit: pathData(lines, false), width: 2, middle }, lines };
}

/** The middle of all ends on the screen: open ends face it, so that they stay near what the map is about. */
function middleOfEnds({ content, geometry, view }: Frame): Point | null {
  const ends = [...placeFlowEnds(content, geometry)].filter(([id]) => !id.startsWith('group:'));
  if (!ends.length) return null;
  const points = ends.map(([, position]) => project(view, position));
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

export function layoutArrows(
  frame: Frame,
  names: ReadonlyMap<string, PlacedLabel>,
  symbols: Point[],
  before?: SceneMemory,
  quick = false,
): DrawnArrows {
  const { content, view } = frame;
  const most = Math.max(1, ...content.flows.map(({ statements }) => statements));
  const named = layNamed(frame, names, symbols, most, before, quick);
  const arrows = named.arrows.map(({ arrow }) => arrow);
  const lines: Clearance['lines'] = named.arrows.map(({ arrow, line }) => ({ points: line, half: arrow.width / 2 }));
  const between = [...lines];
  const fans: DrawnArrows['fans'] = [];
  const open: DrawnArrows['open'] = [];
  const taken = () => lines.flatMap(({ points }) => points);
  for (const flow of content.flows) {
    const fan = isFan(frame, flow) ? layFan(frame, flow, taken()) : null;
    if (!fan) continue;
    arrows.push(fan.arrow);
    lines.push(...fan.lines.map((points) => ({ points, half: 3 })));
    fans.push({ flow, tips: fan.lines.map((line) => line.at(-1) as Point) });
  }
  const boxes = [...names.values()].map(({ box }) => box);
  const facing = middleOfEnds(frame);
  for (const flow of content.flows) {
    if ((flow.origin === OPEN_END) === (flow.destination === OPEN_END) || isFan(frame, flow)) continue;
    const outward = flow.destination === OPEN_END;
    const end = findEnd(frame, outward ? flow.origin : flow.destination, names);
    if (!end) continue;
    const straight = layoutOpenEnd(end, outward, {
      lines: lines.map(({ points }) => points),
      points: symbols,
      labels: boxes,
      covered: frame.covered,
      facing,
      view,
    });
    const line = bentLine(straight[0] as Point, straight.at(-1) as Point, 0.08, 14);
    const width = Math.min(MOST_OPEN, flowWidth(flow, most, view));
    const shape = openArrowShape(line, width, flow.status, outward);
    arrows.push({ flow, shape, ticks: [], outline: '', hit: shape.centre, width, middle: pointAlong(line, 20).at });
    lines.push({ points: line, half: width / 2 });
    open.push({ flow, tail: (outward ? line.at(-1) : line[0]) as Point });
  }
  return { arrows, lines, named: between, open, fans, choices: named.choices };
}
