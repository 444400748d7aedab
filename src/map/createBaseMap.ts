/**
 * The one owner of MapLibre. Comes in: an element, palette, geometry and first view. Goes out: a live base map with a
 * small set of verbs; the caller never sees a style or a source. Loaded by a dynamic import, so that the page shows its
 * picture before any of this arrives. Rejects where WebGL is missing: the caller then keeps the picture.
 */
import { type GeoJSONSource, Map as LiveMap, setWorkerUrl } from 'maplibre-gl';
import type { Geometry } from '../atlas/Geometry';
import { say } from '../language/say';
import { buildLayers } from './buildLayers';
import { SOURCES, sourceData } from './buildSources';
import { buildStyle } from './buildStyle';
import { liveWorker } from './liveWorker';
import type { Palette } from './palette';
import type { Point, View } from './View';

export interface PointerSpot {
  target: EventTarget | null;
  position: Point;
  /** Pixels of the view. */
  at: Point;
}

export interface BaseMapHandlers {
  /** At each frame in which the view changed. */
  onMove(view: View): void;
  /** @param moved by hand or by `show`, at any time so far */
  onRest(view: View, moved: boolean): void;
  onClick(spot: PointerSpot): void;
  /** Null when the pointer leaves. */
  onPointer(spot: PointerSpot | null): void;
  /** Base map drawn, once. */
  onDrawn(): void;
  onLost(): void;
  onRestored(): void;
}

export interface BaseMap {
  /** Where marks are drawn: over the canvas, within the reach of the map's gestures. */
  overlay: HTMLElement;
  view(): View;
  /** By hand or by `show`; false as long as it stands where it was put. */
  isMoved(): boolean;
  setPalette(palette: Palette): void;
  setGeometry(geometry: Geometry): void;
  setCursor(cursor: string): void;
  zoomBy(steps: number): void;
  show(view: View): void;
  /** Shows a view at once, unless the map has been moved by hand or by `show`; says whether it did. */
  settle(view: View): boolean;
  destroy(): void;
}

interface BaseMapOptions {
  container: HTMLElement;
  palette: Palette;
  geometry: Geometry;
  view: View;
  /** In a frame the wheel and one finger belong to the host page. */
  cooperative: boolean;
  handlers: BaseMapHandlers;
}

const MAX_ZOOM = 9;

/** MapLibre's own words, in ours. */
const words = () => ({
  'Map.Title': say('Map: arrow keys move it, plus and minus zoom'),
  'CooperativeGesturesHandler.WindowsHelpText': say('Hold Ctrl while scrolling to zoom the map'),
  'CooperativeGesturesHandler.MacHelpText': say('Hold ⌘ while scrolling to zoom the map'),
  'CooperativeGesturesHandler.MobileHelpText': say('Two fingers move the map'),
});

function createMap({ container, palette, geometry, view, cooperative }: BaseMapOptions): LiveMap {
  const map = new LiveMap({
    container,
    style: buildStyle(palette, geometry),
    center: [view.longitude, view.latitude],
    zoom: view.zoom,
    maxZoom: MAX_ZOOM,
    minZoom: 0,
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    fadeDuration: 0,
    cooperativeGestures: cooperative,
    locale: words(),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

function viewOf(map: LiveMap): View {
  const { lng, lat } = map.getCenter();
  const { clientWidth, clientHeight } = map.getContainer();
  return { longitude: lng, latitude: lat, zoom: map.getZoom(), width: clientWidth, height: clientHeight };
}

function listen(map: LiveMap, handlers: BaseMapHandlers, hasMoved: () => boolean): void {
  const rest = () => handlers.onRest(viewOf(map), hasMoved());
  map.on('move', () => handlers.onMove(viewOf(map)));
  map.on('moveend', rest);
  map.on('resize', rest);
  map.on('click', ({ originalEvent, lngLat, point }) =>
    handlers.onClick({ target: originalEvent.target, position: [lngLat.lng, lngLat.lat], at: [point.x, point.y] }),
  );
  map.on('mousemove', ({ originalEvent, lngLat, point }) =>
    handlers.onPointer({ target: originalEvent.target, position: [lngLat.lng, lngLat.lat], at: [point.x, point.y] }),
  );
  map.on('mouseout', () => handlers.onPointer(null));
  map.on('movestart', () => handlers.onPointer(null));
  map.once('idle', handlers.onDrawn);
  map.on('webglcontextlost', handlers.onLost);
  map.on('webglcontextrestored', handlers.onRestored);
}

function repaint(map: LiveMap, palette: Palette): void {
  for (const { id, paint } of buildLayers(palette)) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      map.setPaintProperty(id, property as Parameters<LiveMap['setPaintProperty']>[1], value);
    }
  }
}

function replaceData(map: LiveMap, geometry: Geometry): void {
  const data = sourceData(geometry);
  for (const name of SOURCES) map.getSource<GeoJSONSource>(name)?.setData(data[name]);
}

function hasStyle(map: LiveMap): boolean {
  return Boolean(map.style && map.getLayer('sea'));
}

export async function createBaseMap(options: BaseMapOptions): Promise<BaseMap> {
  setWorkerUrl(await liveWorker());
  const map = createMap(options);
  let moved = false;
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) moved = true;
  });
  listen(map, options.handlers, () => moved);
  const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // a style is there only after a moment (and again after a lost context); what comes before waits for it
  const whenStyled = (change: () => void) => (hasStyle(map) ? change() : void map.once('style.load', change));
  const shown = { palette: options.palette, geometry: options.geometry };
  return {
    overlay: map.getCanvasContainer(),
    view: () => viewOf(map),
    isMoved: () => moved,
    setPalette: (palette) => {
      if (palette === shown.palette) return;
      shown.palette = palette;
      whenStyled(() => repaint(map, shown.palette));
    },
    setGeometry: (geometry) => {
      if (geometry === shown.geometry) return;
      shown.geometry = geometry;
      whenStyled(() => replaceData(map, shown.geometry));
    },
    setCursor: (cursor) => {
      map.getCanvasContainer().style.cursor = cursor;
    },
    zoomBy: (steps) => {
      moved = true;
      map.easeTo({ zoom: map.getZoom() + steps, duration: still() ? 0 : 250 });
    },
    show: ({ longitude, latitude, zoom }) => {
      moved = true;
      map.easeTo({ center: [longitude, latitude], zoom, duration: still() ? 0 : 600 });
    },
    settle: ({ longitude, latitude, zoom }) => {
      if (moved) return false;
      map.jumpTo({ center: [longitude, latitude], zoom });
      return true;
    },
    destroy: () => map.remove(),
  };
}
