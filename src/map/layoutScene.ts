/**
 * The whole picture over the base, from top to bottom: names of ends first, arrows around them, then all other names
 * around the arrows. Comes in: content, geometry, a view and the scene before it. Goes out: a `Scene` in pixels. Pure;
 * runs in browser and Node. A flow whose end has no place on the map is left out (its card still shows it).
 */

import type { Geometry } from '../atlas/Geometry';
import { type Flow, OPEN_END } from '../model/atlas';
import { countryCode } from '../model/placeIds';
import { arrowShape, tickShape } from './arrowShape';
import type { MapContent } from './collectContent';
import { bentLine, lineLength, pointAlong } from './curve';
import { layoutBlocs } from './layoutBlocs';
import { type FlowEnd, type FlowToLay, layoutFlows } from './layoutFlows';
import { areNeighbours, groupOutline, groupRings, neighbourTicks } from './layoutGroups';
import { layoutOpenEnd } from './layoutOpenEnd';
import { layoutSymbols } from './layoutSymbols';
import { type Clearance, type PlacedLabel, placeLabels } from './placeLabels';
import type { Scene, SceneArrow, SceneLabel } from './Scene';
import { type Box, pathData, screenLines, screenRings } from './screenShapes';
import { type Point, project, type View } from './View';
import { endLabels, otherLabels, type WantedLabel } from './wantedLabels';

/** Pixels of body width: so much for each statement, less where one flow has very many. */
export function flowWidth(flow: Flow, most: number): number {
  return 2.2 + Math.min(2.7, 15 / Math.max(1, most)) * flow.statements.length;
}

interface Frame {
  content: MapContent;
  geometry: Geometry;
  view: View;
}

/** An end as it stands on the screen; null where the map has no such place. */
function findEnd(
  { content, geometry, view }: Frame,
  id: string,
  labels: ReadonlyMap<string, PlacedLabel>,
): FlowEnd | null {
  const label = labels.get(id)?.box ?? null;
  const code = countryCode(id);
  const country = code ? geometry.country(code) : null;
  if (country) {
    return { at: project(view, country.properties.label), rings: screenRings(country.geometry, view, 90, 2.5), label };
  }
  const place = content.places.get(id);
  if (!place) return null;
  if (label && (place.kind === 'region' || place.kind === 'group')) {
    return { at: [(label[0] + label[2]) / 2, (label[1] + label[3]) / 2], rings: [], label };
  }
  const at = geometry.labelPoint(place);
  return at && { at: project(view, at), rings: [], label };
}

function isFan({ content, geometry }: Frame, flow: Flow): boolean {
  const code = countryCode(flow.origin);
  const group = content.places.get(flow.destination);
  return Boolean(code && group?.kind === 'group' && areNeighbours(geometry, code, group));
}

function arrowOf(flow: Flow, line: Point[], width: number, outline: string): SceneArrow {
  const shape = arrowShape(line, width, flow.status);
  return {
    flow,
    shape,
    ticks: [],
    outline,
    hit: shape.centre,
    width,
    middle: pointAlong(line, lineLength(line) / 2).at,
  };
}

function fanOf(frame: Frame, flow: Flow): { arrow: SceneArrow; lines: Point[][] } | null {
  const code = countryCode(flow.origin);
  const group = frame.content.places.get(flow.destination);
  if (!code || !group) return null;
  const lines = neighbourTicks(frame.geometry, code, group, frame.view);
  if (!lines.length) return null;
  const middle = (lines[0] as Point[]).at(-1) as Point;
  const arrow = {
    flow,
    shape: null,
    ticks: lines.map(tickShape),
    outline: '',
    hit: pathData(lines, false),
    width: 2,
    middle,
  };
  return { arrow, lines };
}

/** Dashed outline of a region or group that is an end. */
function outlineOf({ content, geometry, view }: Frame, flow: Flow): string {
  const place = content.places.get(flow.destination);
  if (!place || (place.kind !== 'region' && place.kind !== 'group') || !place.countries.length) return '';
  return pathData(screenLines(groupOutline(geometry, place).geometry, view), false);
}

function labelOf(wanted: WantedLabel, placed: PlacedLabel): SceneLabel {
  const { text, style, face, size, weight, letterSpacing = 0, target, mover } = wanted;
  return { ...placed, text, style, face, size, weight, letterSpacing, target, mover };
}

interface Drawn {
  arrows: SceneArrow[];
  lines: Clearance['lines'];
  open: { flow: Flow; tail: Point }[];
  fans: { flow: Flow; tips: Point[] }[];
  choices: Scene['choices'];
}

/** Arrows between named ends, then fans, then stubs of open ends in what room is left. */
function drawFlows(frame: Frame, ends: ReadonlyMap<string, PlacedLabel>, symbols: Point[], before?: Scene): Drawn {
  const { content, view } = frame;
  const most = Math.max(1, ...content.flows.map(({ statements }) => statements.length));
  const labels = [...ends.values()].map(({ box }) => box);
  const toLay: (FlowToLay & { flow: Flow })[] = [];
  const arrows: SceneArrow[] = [];
  const lines: Clearance['lines'] = [];
  const fans: Drawn['fans'] = [];
  const open: Drawn['open'] = [];
  for (const flow of content.flows) {
    if (flow.origin === OPEN_END || flow.destination === OPEN_END) continue;
    const fan = isFan(frame, flow) ? fanOf(frame, flow) : null;
    if (fan) {
      arrows.push(fan.arrow);
      lines.push(...fan.lines.map((points) => ({ points, half: 3 })));
      fans.push({ flow, tips: fan.lines.map((line) => line.at(-1) as Point) });
      continue;
    }
    const origin = findEnd(frame, flow.origin, ends);
    const destination = findEnd(frame, flow.destination, ends);
    if (origin && destination) toLay.push({ flow, id: flow.id, origin, destination, width: flowWidth(flow, most) });
  }
  const laid = layoutFlows(toLay, { labels, points: symbols, size: view }, before?.choices);
  for (const { id, line } of laid) {
    const { flow, width } = toLay.find((candidate) => candidate.id === id) as (typeof toLay)[number];
    arrows.push(arrowOf(flow, line, width, outlineOf(frame, flow)));
    lines.push({ points: line, half: width / 2 });
  }
  for (const flow of content.flows) {
    if ((flow.origin === OPEN_END) === (flow.destination === OPEN_END)) continue;
    const outward = flow.destination === OPEN_END;
    const end = findEnd(frame, outward ? flow.origin : flow.destination, ends);
    if (!end) continue;
    const line = layoutOpenEnd(
      end,
      outward,
      lines.flatMap(({ points }) => points),
      labels,
      view,
    );
    const width = flowWidth(flow, most);
    arrows.push(arrowOf(flow, bentLine(line[0] as Point, line.at(-1) as Point, 0.08, 12), width, ''));
    lines.push({ points: line, half: width / 2 });
    open.push({ flow, tail: (outward ? line.at(-1) : line[0]) as Point });
  }
  return { arrows, lines, open, fans, choices: new Map(laid.map((choice) => [choice.id, choice])) };
}

function endTints({ content, geometry, view }: Frame): Scene['ends'] {
  const tints = new Map<string, Scene['ends'][number]>();
  for (const flow of content.flows) {
    for (const role of ['origin', 'destination'] as const) {
      const country = geometry.country(countryCode(flow[role]) ?? '');
      if (!country || flow.status === 'denied') continue;
      const old = tints.get(flow[role]);
      if (old && !(role === 'destination' && flow.status === 'asserted' && old.role === 'origin')) continue;
      const path = old?.path ?? pathData(screenRings(country.geometry, view, 140), true);
      tints.set(flow[role], { place: flow[role], path, mover: flow.moverClass, role });
    }
  }
  return [...tints.values()];
}

function partAreas({ content, geometry, view }: Frame): Scene['parts'] {
  return content.events.flatMap(({ place }) => {
    const area = place.kind === 'part' ? geometry.partArea(place.id) : null;
    const country = geometry.country(place.countries[0] ?? '');
    if (!area || !country) return [];
    const steps = area.features.map(({ geometry: step }) => pathData(screenRings(step, view), true));
    return [{ place: place.id, steps, clip: pathData(screenRings(country.geometry, view), true) }];
  });
}

function borderLines({ content, geometry, view }: Frame): Scene['borders'] {
  return [...content.named.keys()].flatMap((id) => {
    const place = content.places.get(id);
    const line = place?.kind === 'border' ? geometry.borderLine(place) : null;
    const path = line ? pathData(screenLines(line.geometry, view), false) : '';
    return path ? [{ place: id, path }] : [];
  });
}

/** Boxes and lines that names keep clear of. */
function clearance(view: View, lines: Clearance['lines'], symbols: Point[], boxes: Box[]): Clearance {
  return { lines, points: symbols.map((at) => ({ at, radius: 7 })), boxes, size: view };
}

/**
 * @param covered boxes of the view that something else covers (the legend), kept free of names
 * @param before the scene shown until now: what was chosen in it is kept where it still fits
 */
export function layoutScene(
  content: MapContent,
  geometry: Geometry,
  view: View,
  covered: Box[] = [],
  before?: Scene,
): Scene {
  const frame = { content, geometry, view };
  const symbols = layoutSymbols(content, geometry, view);
  const points = symbols.map(({ at }) => at);
  const groupsOf = (id: string) => {
    const place = content.places.get(id);
    return place ? groupRings(geometry, place, view) : [];
  };
  const wantedEnds = endLabels(content, geometry, view, groupsOf).filter(
    ({ target }) => !content.flows.some((flow) => flow.destination === target?.id && isFan(frame, flow)),
  );
  const kept = new Map(before?.labels.map((label) => [label.key, label]));
  const firstPass = placeLabels(wantedEnds, clearance(view, [], points, covered), kept);
  const ends = new Map(firstPass.map((label) => [label.key, label]));
  const drawn = drawFlows(frame, ends, points, before);
  const wanted = [...wantedEnds, ...otherLabels(content, geometry, view, drawn, symbols)];
  const placed = placeLabels(wanted, clearance(view, drawn.lines, points, covered), new Map([...kept, ...ends]));
  return {
    view,
    blocs: layoutBlocs(geometry, content.blocs, content.date, view),
    ends: endTints(frame),
    parts: partAreas(frame),
    borders: borderLines(frame),
    arrows: drawn.arrows,
    symbols,
    labels: placed.flatMap((label) => {
      const found = wanted.find(({ key }) => key === label.key);
      return found ? [labelOf(found, label)] : [];
    }),
    choices: drawn.choices,
  };
}
