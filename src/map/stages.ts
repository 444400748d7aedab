/**
 * Sizes that the first view is laid out for. A page that is HTML does not know how large its map will be: it holds the
 * picture for a few sizes, the style sheet (`stages.css`) shows the one that fits, scaled to its box, and the live map
 * begins with the very same view. Comes in: a size. Goes out: its stage, and the first view, as laid out and as shown.
 */
import type { Geometry } from '../atlas/Geometry';
import type { Spot } from '../model/choices';
import type { MapContent } from './collectContent';
import type { Box } from './screenShapes';
import { startView } from './startView';
import type { Size, View } from './View';

export interface Stage extends Size {
  name: string;
  /** The least map that it is for. */
  from: Size;
  /** Room for an open legend beside the arrows. */
  legend: boolean;
}

/** From small to large; names of places are as large as set at `width` by `height`. `stages.css` has the same numbers. */
export const STAGES: readonly Stage[] = [
  { name: 'small', width: 384, height: 320, from: { width: 0, height: 0 }, legend: false },
  { name: 'medium', width: 620, height: 460, from: { width: 520, height: 400 }, legend: false },
  { name: 'large', width: 940, height: 690, from: { width: 780, height: 575 }, legend: true },
  { name: 'huge', width: 1380, height: 960, from: { width: 1150, height: 810 }, legend: true },
];

export interface FirstView {
  stage: Stage;
  /** What marks are laid out for. */
  laidOut: View;
  /** The same scaled to the map's size. */
  shown: View;
}

/** How far beyond a stage its shapes are drawn, in pixels of it: its box may be wider or higher than the stage. */
const BEYOND = 700;

/** The largest stage that the size has room for. */
export function stageFor({ width, height }: Size): Stage {
  const fitting = STAGES.filter(({ from }) => width >= from.width && height >= from.height);
  return fitting.at(-1) ?? (STAGES[0] as Stage);
}

/** What lies over the map, in pixels of the stage where it takes up most: the buttons, the credit, the legend. */
export function coveredOn({ width, height, from, legend }: Stage): Box[] {
  const scale = from.width ? width / from.width : 1.2;
  const corner = (x: number, y: number, wide: number, high: number): Box => {
    const [w, h] = [wide * scale, high * scale];
    return [x ? width - w : 0, y ? height - h : 0, x ? width : w, y ? height : h];
  };
  const buttons = width < 620 ? corner(1, 1, 124, 64) : corner(1, 0, 50, 118);
  return [
    corner(0, 0, 96, 50),
    buttons,
    corner(1, 1, 150, 22),
    legend ? corner(0, 1, 322, 218) : corner(0, 1, 190, 54),
  ];
}

/** The first view of a map of this size: where a link says to look, else what shows all arrows. */
export function firstView(
  content: MapContent,
  geometry: Geometry,
  size: Size,
  spot: Spot | null = null,
  stage = stageFor(size),
): FirstView {
  if (spot) {
    const view = { ...spot, ...size };
    return { stage, laidOut: view, shown: view };
  }
  const legend = coveredOn(stage).slice(-1);
  const { width, height } = stage;
  const view = startView(content, geometry, { width, height }, stage.legend ? legend : []);
  const scale = Math.min(size.width / width, size.height / height);
  return {
    stage,
    laidOut: { ...view, beyond: BEYOND },
    shown: { ...view, zoom: view.zoom + Math.log2(scale), ...size },
  };
}
