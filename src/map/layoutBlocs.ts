/**
 * Bands of blocs. Comes in: geometry, blocs, a day and a view. Goes out: for each bloc its area and the strokes of its
 * inner band. Where several blocs end at the same line on the same side the bands lie side by side: the first hugs the
 * line, the next lies within it, so that both stay legible.
 */
import type { MultiLineString, Position } from 'geojson';
import type { Geometry } from '../atlas/Geometry';
import type { Bloc } from '../model/dataset';
import type { SceneBloc } from './Scene';
import { pathData, screenLines, screenRings } from './screenShapes';
import type { View } from './View';

const kept = new WeakMap<object, { key: string; runs: MultiLineString[] }>();

function key(a: Position, b: Position): string {
  return `${a[0]},${a[1]}>${b[0]},${b[1]}`;
}

const segmentsKept = new WeakMap<object, Set<string>>();

function segmentsOf(outline: MultiLineString): Set<string> {
  let segments = segmentsKept.get(outline);
  if (segments) return segments;
  segments = new Set();
  segmentsKept.set(outline, segments);
  for (const line of outline.coordinates) {
    for (let index = 1; index < line.length; index++) {
      segments.add(key(line[index - 1] as Position, line[index] as Position));
    }
  }
  return segments;
}

/** Cuts an outline into runs by how many of the outlines before it share the segment in the same direction. */
function splitRuns(outline: MultiLineString, before: Set<string>[]): MultiLineString[] {
  const slots: Position[][][] = [];
  for (const line of outline.coordinates) {
    let last = -1;
    for (let index = 1; index < line.length; index++) {
      const [a, b] = [line[index - 1] as Position, line[index] as Position];
      const slot = before.filter((segments) => segments.has(key(a, b))).length;
      slots[slot] ??= [];
      if (slot === last) slots[slot].at(-1)?.push(b);
      else slots[slot].push([a, b]);
      last = slot;
    }
  }
  return Array.from(slots, (lines) => ({ type: 'MultiLineString', coordinates: lines ?? [] }));
}

/** Width of one band in pixels. */
export function bandWidth(zoom: number): number {
  return Math.max(2.2, Math.min(5, 3.2 + (zoom - 2.7) * 0.7));
}

export function layoutBlocs(geometry: Geometry, blocs: readonly Bloc[], date: string, view: View): SceneBloc[] {
  const before: Set<string>[] = [];
  const names: string[] = [];
  const width = bandWidth(view.zoom);
  return blocs.map((bloc) => {
    const outline = geometry.blocOutline(bloc, date).geometry;
    const name = names.join(' ');
    let entry = kept.get(outline);
    if (entry?.key !== name) {
      entry = { key: name, runs: splitRuns(outline, before) };
      kept.set(outline, entry);
    }
    before.push(segmentsOf(outline));
    names.push(bloc.id);
    return {
      bloc: bloc.id,
      area: pathData(screenRings(geometry.blocArea(bloc, date).geometry, view, 140), true),
      bands: entry.runs.map((run, slot) => ({
        path: pathData(screenLines(run, view, 140), false),
        width: 2 * width * (slot + 1) + slot * 1.2,
        slot,
      })),
    };
  });
}
