/**
 * The live base map's life within a component: loaded after the first paint, told of palette and geometry, destroyed with
 * the component. Goes out: what there is now (nothing yet, live, or the picture for good), the map's verbs, whether it
 * has been moved, and the view that marks are laid out for, with whether the map rests there. While the map moves, the marks
 * of the last layout are carried along by a transform in the same frame; a new layout comes when they have drifted too far,
 * no more often than leaves most of the time to the moving, and when the map rests.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Geometry } from '../atlas/Geometry';
import { carryOver } from './carryOver';
import type { BaseMap, BaseMapHandlers, PointerSpot } from './createBaseMap';
import type { Palette } from './palette';
import { prepareShapes } from './prepareShapes';
import type { FirstView } from './stages';
import type { View } from './View';

const STRETCH = 0.07; // how much larger or smaller the marks may be shown before they are laid out anew
const DRIFT = 90; // and how many pixels away
const PAUSE = 70; // milliseconds between two layouts while moving, at the least
const SHARE = 8; // so many times as long as the last layout took is left to the moving itself
const LIGHT = 25; // milliseconds of a layout that a movement bears; a heavier one waits for so much more drift
const FAR = 0.45; // but for no more than this part of the map's size: beyond it the marks' edge would be seen

export type MapState = 'waiting' | 'live' | 'picture';

/** @param cost milliseconds that the last layout took */
function isStale({ scale, x, y }: ReturnType<typeof carryOver>, { width, height }: View, cost: number): boolean {
  const heavy = Math.max(1, cost / LIGHT);
  const most = (size: number) => Math.max(DRIFT, Math.min(DRIFT * heavy, size * FAR));
  const shiftX = x + (width / 2) * (scale - 1);
  const shiftY = y + (height / 2) * (scale - 1);
  return Math.abs(scale - 1) > STRETCH || Math.abs(shiftX) > most(width) || Math.abs(shiftY) > most(height);
}

/** No reason to lay the marks out anew: the same to a fraction of a pixel. */
function sameView(a: View, b: View): boolean {
  const { scale, x, y } = carryOver(a, b);
  const still = Math.abs(scale - 1) < 1e-5 && Math.abs(x) < 0.3 && Math.abs(y) < 0.3;
  return still && a.width === b.width && a.height === b.height;
}

interface Options {
  container: RefObject<HTMLElement | null>;
  marks: RefObject<SVGSVGElement | null>;
  palette: Palette;
  geometry: Geometry;
  /** Null until the container has been measured. */
  start: FirstView | null;
  cooperative: boolean;
  /** The marks are in the page. */
  hasMarks: boolean;
  onClick: (spot: PointerSpot) => void;
  onPointer: (spot: PointerSpot | null) => void;
}

export function useBaseMap(options: Options) {
  const { container, marks, palette, geometry, start, cooperative, hasMarks } = options;
  const [state, setState] = useState<MapState>('waiting');
  const [base, setBase] = useState<BaseMap | null>(null);
  const [shown, setShown] = useState<{ view: View; resting: boolean } | null>(null);
  const [drawn, setDrawn] = useState(false);
  const [moved, setMoved] = useState(false);
  const latest = useRef({ options, laidOut: null as View | null, at: 0, begun: 0, cost: 0 });
  latest.current.options = options;

  const carry = useCallback(
    (now: View) => {
      const { laidOut } = latest.current;
      const svg = marks.current;
      if (!laidOut || !svg) return;
      const shift = carryOver(laidOut, now);
      svg.style.transform = `translate(${shift.x}px, ${shift.y}px) scale(${shift.scale})`;
      const time = performance.now();
      const { at, cost } = latest.current;
      if (isStale(shift, now, cost) && time - at > Math.max(PAUSE, SHARE * cost)) {
        latest.current.at = time;
        latest.current.begun = time;
        setMoved(true);
        setShown({ view: now, resting: false });
      }
    },
    [marks],
  );

  const ready = start !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once, from what was there first; later changes reach it below
  useEffect(() => {
    const element = container.current;
    if (!element || !start) return;
    let gone = false;
    let made: BaseMap | null = null;
    const handlers: BaseMapHandlers = {
      onMove: carry,
      onRest: (view, hasMoved) => {
        if (!hasMoved) return;
        latest.current.begun = performance.now();
        setMoved(true);
        setShown((old) => (old?.resting && sameView(old.view, view) ? old : { view, resting: true }));
      },
      onClick: (spot) => latest.current.options.onClick(spot),
      onPointer: (spot) => latest.current.options.onPointer(spot),
      onDrawn: () => setDrawn(true),
      onLost: () => setState('picture'),
      onRestored: () => setState('live'),
    };
    Promise.all([import('./createBaseMap'), prepareShapes(geometry)])
      .then(([{ createBaseMap }]) =>
        gone
          ? null
          : createBaseMap({ container: element, palette, geometry, view: start.shown, cooperative, handlers }),
      )
      .then((created) => {
        if (gone) created?.destroy();
        if (gone || !created) return;
        made = created;
        setBase(made);
        setState('live');
      })
      // no WebGL, or the script did not arrive: the picture stays
      .catch((reason: unknown) => {
        if (gone) return;
        console.warn('The live map could not start; its picture stays.', reason);
        setState('picture');
      });
    return () => {
      gone = true;
      made?.destroy();
    };
  }, [ready]);

  // as long as nobody has moved the map it keeps to its first view, whatever size it gets
  useEffect(() => {
    if (base && start && base.settle(start.shown)) setShown({ view: start.laidOut, resting: true });
  }, [base, start]);
  useEffect(() => base?.setPalette(palette), [base, palette]);
  useEffect(() => base?.setGeometry(geometry), [base, geometry]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks are there only once the base map is drawn, or later
  useLayoutEffect(() => {
    const { laidOut, begun } = latest.current;
    latest.current.laidOut = shown?.view ?? null;
    if (begun > 0 && latest.current.laidOut !== laidOut) latest.current.cost = performance.now() - begun;
    latest.current.begun = 0;
    if (base) carry(base.view());
  }, [shown, base, drawn, hasMarks, carry]);

  return { state, base, shown, drawn, moved };
}
