/**
 * The whole picture over the base, from top to bottom: names of ends first, arrows around them, then all other names
 * around the arrows. Comes in: content, geometry, a view and the scene before it. Goes out: a `Scene` in pixels. Pure;
 * runs in browser and Node.
 */
import type { Geometry } from '../atlas/Geometry';
import { softPart } from '../atlas/softAreas';
import { countryCode } from '../model/placeIds';
import type { MapContent } from './collectContent';
import { distance, lineLength, pointAlong } from './curve';
import { type DrawnArrows, type Frame, isFan, layoutArrows } from './layoutArrows';
import { layoutBlocs } from './layoutBlocs';
import { layoutSymbols } from './layoutSymbols';
import { placeFlowEnds } from './placeFlowEnds';
import { type Clearance, type PlacedLabel, placeLabels } from './placeLabels';
import type { Scene, SceneLabel } from './Scene';
import type { SceneMemory } from './SceneMemory';
import { screenArea } from './ScreenArea';
import { type Box, pathData, screenLines, screenRings } from './screenShapes';
import { type Point, project, type View } from './View';
import { endLabels, otherLabels, type WantedLabel } from './wantedLabels';

/** Asserted ends are tinted; where several kinds of mover meet none of their colours would be true. */
function endTints({ content, geometry, view }: Frame): Scene['ends'] {
  const tints = new Map<string, Scene['ends'][number] | null>();
  for (const flow of content.flows) {
    if (flow.status !== 'asserted') continue;
    for (const role of ['origin', 'destination'] as const) {
      const id = flow[role];
      const country = geometry.country(countryCode(id) ?? '');
      if (!country) continue;
      const old = tints.get(id);
      if (old === null) continue;
      if (old && old.mover !== flow.moverClass) tints.set(id, null);
      else if (old) old.role = role === 'destination' ? role : old.role;
      else {
        const path = pathData(screenRings(country.geometry, view, 140), true);
        tints.set(id, { place: id, path, mover: flow.moverClass, role });
      }
    }
  }
  return [...tints.values()].filter((tint) => tint !== null);
}

const MOST_PARTS = 12; // each is blurred, and many blurs are one fog
const MOST_BORDERS = 60; // more of them, and a border named would look like any other

function partAreas({ content, geometry, view }: Frame): Scene['parts'] {
  const parts = content.events.filter(({ place }) => place.kind === 'part');
  const most = parts.sort((a, b) => b.statements.length - a.statements.length).slice(0, MOST_PARTS);
  return most.flatMap(({ place }) => {
    const area = softPart(geometry, place.id);
    const country = geometry.country(place.countries[0] ?? '');
    if (!area || !country) return [];
    const steps = area.features.map(({ geometry: step }) => pathData(screenRings(step, view), true)).filter(Boolean);
    return [{ place: place.id, steps, clip: pathData(screenRings(country.geometry, view), true) }];
  });
}

function borderLines({ content, geometry, view }: Frame): Scene['borders'] {
  // the borders of a whole country lie beneath those between two, which are named more precisely
  const borders = [...content.named].filter(([id]) => content.places.get(id)?.kind === 'border');
  const most = borders.sort(([, a], [, b]) => b - a).slice(0, MOST_BORDERS);
  const ids = most.map(([id]) => id).sort((a, b) => a.length - b.length);
  return ids.flatMap((id) => {
    const place = content.places.get(id);
    const line = place ? geometry.borderLine(place) : null;
    const path = line ? pathData(screenLines(line.geometry, view), false) : '';
    return path ? [{ place: id, path }] : [];
  });
}

/** Straight ways between ends, outside both countries: names keep off them before the arrows are drawn. */
function likelyWays({ content, geometry, view }: Frame): Clearance['lines'] {
  const ends = placeFlowEnds(content, geometry);
  const area = (id: string) => {
    const country = geometry.country(countryCode(id) ?? '');
    return country ? screenArea(country.geometry, view) : null;
  };
  return content.flows.flatMap((flow) => {
    const [from, to] = [ends.get(flow.origin), ends.get(flow.destination)];
    if (!from || !to || isFan({ content, geometry }, flow)) return [];
    const line: Point[] = [project(view, from), project(view, to)];
    const [home, goal] = [area(flow.origin), area(flow.destination)];
    const steps = Math.min(200, Math.ceil(lineLength(line) / 5));
    const points = Array.from({ length: steps }, (_, step) => pointAlong(line, (lineLength(line) * step) / steps).at);
    // a head may stop a little short of the edge where the name needs the room
    const outside = points.filter((point) => !home?.holds(point) && !goal?.holds(point));
    return [{ points: outside.slice(0, Math.max(1, outside.length - 4)), half: 3 }];
  });
}

function labelOf(wanted: WantedLabel, placed: PlacedLabel, fresh: boolean): SceneLabel {
  const { lines, style, face, size, weight, letterSpacing = 0, target, mover } = wanted;
  return { ...placed, lines, style, face, size, weight, letterSpacing, target, mover, fresh };
}

const MOVED = 3; // pixels by which a name may be set otherwise without its arrows being laid anew

function byKey(labels: readonly PlacedLabel[]): Map<string, PlacedLabel> {
  return new Map(labels.map((label) => [label.key, label]));
}

/**
 * @param covered boxes of the view that something else covers (the legend), kept free of names
 * @param before the scene shown until now: what was chosen in it is kept where it still fits
 * @param quick keep to its arrows' bends without weighing others: for a map in motion
 */
export function layoutScene(
  content: MapContent,
  geometry: Geometry,
  view: View,
  covered: Box[] = [],
  before?: SceneMemory,
  quick = false,
): Scene {
  const frame = { content, geometry, view, covered };
  const symbols = layoutSymbols(content, geometry, view).map((symbol) => ({
    ...symbol,
    fresh: before !== undefined && !before.symbols.some(({ key }) => key === symbol.key),
  }));
  const points = symbols.map(({ at }) => at);
  const clear = (lines: Clearance['lines']): Clearance => ({
    lines,
    points: points.map((at) => ({ at, radius: 7 })),
    boxes: covered,
    size: view,
  });
  const shown = byKey(before?.labels ?? []);
  const wantedEnds = endLabels(frame);
  let ends = byKey(placeLabels(wantedEnds, clear(likelyWays(frame)), shown));
  let drawn: DrawnArrows = layoutArrows(frame, ends, points, before, quick);
  const settled = byKey(placeLabels(wantedEnds, clear(drawn.named), ends));
  // a name that had to give way to an arrow moves the ends of its own arrows
  if (
    [...settled].some(([key, { x, y }]) => distance([x, y], [ends.get(key)?.x ?? 0, ends.get(key)?.y ?? 0]) > MOVED)
  ) {
    ends = settled;
    drawn = layoutArrows(frame, ends, points, before, quick);
  }
  const wanted = [...wantedEnds, ...otherLabels(frame, drawn, symbols)];
  const placed = placeLabels(wanted, clear(drawn.lines), new Map([...shown, ...ends]), new Set(ends.keys()));
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
      return found ? [labelOf(found, label, before !== undefined && !shown.has(label.key))] : [];
    }),
    choices: drawn.choices,
  };
}
