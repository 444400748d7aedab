/**
 * Where the map looks: centre, zoom and size, and the Web Mercator between degrees, the unit square ("world", 0 to 1
 * from west to east and north to south) and pixels of the view. The formulas are MapLibre's (512-pixel world at zoom 0)
 * and d3-geo's, so that live map and static twin agree to the pixel. Latitudes beyond Mercator's end are held at it.
 */
export interface View {
  longitude: number;
  latitude: number;
  zoom: number;
  /** CSS pixels. */
  width: number;
  height: number;
  /** How far beyond its edges shapes go on, in pixels; a little where absent. */
  beyond?: number;
}

export interface Size {
  width: number;
  height: number;
}

export type Point = [x: number, y: number];

/** Views narrower than this (pixels) are drawn with lighter lines and smaller names. */
export const SMALL_SCREEN = 520;

const MAX_LATITUDE = 85.051129;

/** Pixels from end to end of the world at this zoom. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

export function toWorld([longitude, latitude]: readonly number[] | Point): Point {
  const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude as number));
  const y = Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360));
  return [((longitude as number) + 180) / 360, 0.5 - y / (2 * Math.PI)];
}

export function fromWorld([x, y]: Point): Point {
  const latitude = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
  return [x * 360 - 180, latitude];
}

/** Scale and offset from world to pixels: `x * size + left`. */
export function worldToScreen(view: View): { size: number; left: number; top: number } {
  const size = worldSize(view.zoom);
  const [x, y] = toWorld([view.longitude, view.latitude]);
  return { size, left: view.width / 2 - x * size, top: view.height / 2 - y * size };
}

/** Degrees to pixels of the view. */
export function project(view: View, position: readonly number[] | Point): Point {
  const { size, left, top } = worldToScreen(view);
  const [x, y] = toWorld(position);
  return [x * size + left, y * size + top];
}

/** Pixels of the view to degrees. */
export function unproject(view: View, [px, py]: Point): Point {
  const { size, left, top } = worldToScreen(view);
  return fromWorld([(px - left) / size, (py - top) / size]);
}

export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The view of a given size that shows all the positions (at least one), with room around them. */
export function fitView(
  positions: readonly (readonly number[])[],
  size: { width: number; height: number },
  padding: Padding,
  maxZoom = 6,
): View {
  const world = positions.map(toWorld);
  const xs = world.map(([x]) => x);
  const ys = world.map(([, y]) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const innerWidth = Math.max(40, size.width - padding.left - padding.right);
  const innerHeight = Math.max(40, size.height - padding.top - padding.bottom);
  const fits = Math.min(innerWidth / Math.max(1e-9, east - west), innerHeight / Math.max(1e-9, south - north));
  const zoom = Math.max(0, Math.min(maxZoom, Math.log2(fits / 512)));
  const scale = worldSize(zoom);
  const x = (west + east) / 2 + (padding.right - padding.left) / 2 / scale;
  const y = (north + south) / 2 + (padding.bottom - padding.top) / 2 / scale;
  const [longitude, latitude] = fromWorld([x, y]);
  return { longitude, latitude, zoom, width: size.width, height: size.height };
}
