/**
 * The map. Comes in: dataset, geometry, what the choices leave of flows and statements, the choices themselves and what is
 * hovered elsewhere; the picture that the page came with. Goes out: the live map once it has loaded, the same view as a
 * picture until then (and for good where WebGL is missing), with legend, zoom buttons, hover text and a list of its
 * features for the keyboard. Driven by props only; what a visitor does leaves through `onSelect` and `onHover`.
 */
import {
  lazy,
  type MouseEvent,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Geometry } from '../atlas/Geometry';
import { say, sayCount } from '../language/say';
import type { Flow } from '../model/atlas';
import { type Choices, DEFAULT_CHOICES, type Selection, type Spot } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import type { Document } from '../model/document';
import { isUnfiltered } from '../model/filters';
import { collectContent } from './collectContent';
import type { PointerSpot } from './createBaseMap';
import { describeMap } from './describeMap';
import { findHighlight } from './findHighlight';
import { Legend } from './Legend';
import { MapButtons } from './MapButtons';
import { DARK, LIGHT } from './palette';
import { keepFlowEnds } from './placeFlowEnds';
import { type Still, StillPicture } from './StillPicture';
import type { Box } from './screenShapes';
import { countryAt, selectionOf } from './selectionAt';
import { coveredOn, firstView } from './stages';
import { useBaseMap } from './useBaseMap';
import { useElementSize } from './useElementSize';
import { useTheme } from './useTheme';
import { type Point, unproject } from './View';
import { viewShowing } from './viewShowing';

const loadDrawing = () => import('./MapDrawing').then(({ MapDrawing }) => ({ default: MapDrawing }));
const MapDrawing = lazy(loadDrawing);
const FeatureList = lazy(() => import('./FeatureList').then((module) => ({ default: module.FeatureList })));
const OverviewGlobe = lazy(() => import('./OverviewGlobe').then((module) => ({ default: module.OverviewGlobe })));
const MapTip = lazy(() => import('./MapTip').then((module) => ({ default: module.MapTip })));

export interface MapViewProps {
  dataset: Dataset;
  /** What was read in articles so far, by slug. */
  documents?: ReadonlyMap<string, Document>;
  geometry: Geometry;
  flows: Flow[];
  statements: Statement[];
  choices: Choices;
  /** Hovered here or in another view. */
  hover: Selection | null;
  /** The picture that the page came with; null in a page that came without. */
  still?: Still | null;
  onSelect: (selection: Selection | null) => void;
  onHover: (selection: Selection | null) => void;
  /** Once base map and every mark are drawn. */
  onReady?: () => void;
  /** Once the map shows, or is asked to light, what only the finer shapes have; after it is ready. */
  onNeedDetail?: () => void;
  /** How many arrows are left out, because the map holds no more. */
  undrawn?: number;
  /** In a frame: the wheel and one finger scroll the host page. */
  cooperative?: boolean;
  /** Where the map comes to rest after somebody has moved it. */
  onLooking?: (spot: Spot) => void;
  /** Parts left out. */
  without?: readonly ('legend' | 'zoom')[];
}

const CLOSE_BY = 1.2; // zooms nearer than the first view from which on an overview says where that is
const DETAIL_ZOOM = 3.3; // the coarser lines differ by less than a pixel before

function isProvince(selection: Selection | null): boolean {
  return selection?.kind === 'place' && selection.id.startsWith('admin:');
}

/** Boxes, in the map's pixels, of what lies over it: its own panels and whatever the page has put beside it in its place. */
function coveredBy(container: RefObject<HTMLElement | null>): Box[] {
  const map = container.current?.closest('.map');
  if (!map) return [];
  const frame = map.getBoundingClientRect();
  const beside = [...(map.parentElement?.children ?? [])].filter((element) => element !== map);
  const own = map.querySelectorAll('.map-legend, .map-buttons, .map-credit, .map-more, .map-overview');
  return [...own, ...beside]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map((box) => [box.left - frame.left, box.top - frame.top, box.right - frame.left, box.bottom - frame.top]);
}

function same(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

/** The choices that decide what is drawn are those of a page without any. */
function isPlain(choices: Choices): boolean {
  return isUnfiltered(choices) && choices.blocs.join() === DEFAULT_CHOICES.blocs.join();
}

export function MapView(props: MapViewProps) {
  const { dataset, documents, geometry, flows, statements, choices, hover, still = null } = props;
  const { onSelect, onHover, onReady, onNeedDetail, undrawn = 0, cooperative = false, onLooking, without = [] } = props;
  const prefix = useId().replace(/[^a-zA-Z0-9-]/g, '');
  const container = useRef<HTMLDivElement>(null);
  const marks = useRef<SVGSVGElement>(null);
  const size = useElementSize(container);
  const [pointer, setPointer] = useState<{ at: Point; feature: Selection } | null>(null);
  const theme = useTheme(choices.theme);

  const { movers, blocs, relations, range, selection, spot } = choices;
  const content = useMemo(
    () => collectContent(dataset, flows, statements, { movers, blocs, relations, range }),
    [dataset, flows, statements, movers, blocs, relations, range],
  );
  const selected = useMemo(() => findHighlight(selection, dataset, documents), [selection, dataset, documents]);
  const hovered = useMemo(() => findHighlight(hover, dataset, documents), [hover, dataset, documents]);
  const latest = useRef({ selected, content, geometry });
  latest.current = { selected, content, geometry };
  // as long as nobody has moved the map it keeps showing everything, whatever size it gets
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides only where nobody has looked yet
  const start = useMemo(() => {
    if (!size) return null;
    if (still?.ends && isPlain(choices)) keepFlowEnds(content, geometry, still.ends);
    return firstView(content, geometry, size, spot);
  }, [size, spot]);

  function featureAt(target: EventTarget | null, position: Point): Selection | null {
    const mark = selectionOf(target);
    if (mark) return mark;
    const id = countryAt(position, geometry, content);
    return id ? { kind: 'place', id } : null;
  }

  const [isLaidOut, setLaidOut] = useState(false);
  const showDrawing = useCallback(() => setLaidOut(true), []);
  const { state, base, shown, drawn, moved } = useBaseMap({
    container,
    marks,
    palette: theme === 'dark' ? DARK : LIGHT,
    geometry,
    start,
    cooperative,
    hasMarks: isLaidOut,
    onClick: ({ target, position }: PointerSpot) => onSelect(featureAt(target, position)),
    onPointer: (spot) => {
      const feature = spot && featureAt(spot.target, spot.position);
      setPointer(spot && feature ? { at: spot.at, feature } : null);
      base?.setCursor(feature ? 'pointer' : '');
      if (!same(feature, hover)) onHover(feature);
    },
  });

  const live = state === 'live' && base !== null && drawn;
  const view = shown?.view ?? start?.laidOut ?? null;
  const fits = still !== null && !moved && !spot && isPlain(choices);
  const [isTouched, setTouched] = useState(false);
  const wantsDrawing = view !== null && (!fits || isTouched || selection !== null || hover !== null || isLaidOut);

  // a map of other choices, and one that was moved before it was lost, is a picture from its base up
  const ownBase = !fits || state === 'picture';
  const stillUse = ownBase ? 'is-other' : 'is-base';

  // the marks of the picture go on over the live map, within the reach of its gestures
  useLayoutEffect(() => {
    if (!live || isLaidOut) return;
    const over = still?.elements?.filter((element) => element.matches('.still-marks')) ?? [];
    base.overlay.append(...over);
    return () => {
      for (const element of over) element.remove();
    };
  }, [live, isLaidOut, base, still]);

  const complete = (state === 'picture' || live) && (isLaidOut || fits);
  const reported = useRef(false);
  useEffect(() => {
    if (!complete || reported.current) return;
    reported.current = true;
    performance.mark('map-ready');
    onReady?.();
  }, [complete, onReady]);

  const needsDetail =
    (moved && view !== null && view.zoom >= DETAIL_ZOOM) || isProvince(selection) || isProvince(hover);
  useEffect(() => {
    if (complete && needsDetail) onNeedDetail?.();
  }, [complete, needsDetail, onNeedDetail]);

  useEffect(() => {
    if (!base?.isMoved() || !shown?.resting) return;
    const { longitude, latitude, zoom } = shown.view;
    onLooking?.({ longitude, latitude, zoom });
  }, [base, shown, onLooking]);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view follows a new selection, not each move of the map
  useEffect(() => {
    if (!base) return;
    // a link that says where to look is not overruled by what it selects
    const isAsked = isFirst.current && spot;
    isFirst.current = false;
    const target =
      !isAsked &&
      selection &&
      viewShowing(latest.current.selected, latest.current.content, latest.current.geometry, base.view());
    if (target) base.show(target);
  }, [base, selection?.kind, selection?.id]);

  const showAll = () => size && base?.show(firstView(content, geometry, size).shown);
  const isClose = live && moved && shown?.resting && start !== null && shown.view.zoom > start.shown.zoom + CLOSE_BY;
  const touch = () => setTouched(true);
  const chooseInPicture = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at: Point = [event.clientX - box.left, event.clientY - box.top];
    const now = moved ? view : start?.shown;
    if (now) onSelect(featureAt(event.target, unproject(now, at)));
  };
  return (
    <section
      className="map"
      aria-label={describeMap(content)}
      onPointerEnter={touch}
      onPointerDown={touch}
      onWheel={touch}
      onFocus={touch}
    >
      <div className={live ? 'map-canvas' : 'map-canvas map-unseen'} ref={container} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the keyboard's way is the list of features beside the picture */}
      <div className="map-stand-in" hidden={live} onClick={live ? undefined : chooseInPicture}>
        {still && !live && <StillPicture still={still} className={isLaidOut || !fits ? stillUse : ''} />}
        {wantsDrawing && view && (
          <Suspense fallback={null}>
            <MapDrawing
              content={content}
              geometry={geometry}
              view={view}
              quick={shown?.resting === false}
              covered={() => (still && !moved && start ? coveredOn(start.stage) : coveredBy(container))}
              memory={fits && start ? still?.memories.get(start.stage.name) : undefined}
              selected={selected}
              hovered={hovered}
              prefix={prefix}
              overlay={live ? base.overlay : null}
              marks={marks}
              withBase={ownBase}
              onDrawn={showDrawing}
            />
          </Suspense>
        )}
      </div>
      {pointer && size && (
        <Suspense fallback={null}>
          <MapTip feature={pointer.feature} content={content} at={pointer.at} size={size} />
        </Suspense>
      )}
      {!without.includes('legend') && (
        <>
          <Legend content={content} open={true} className="map-legend-open" />
          <Legend content={content} open={false} className="map-legend-folded" />
        </>
      )}
      {state !== 'picture' && !without.includes('zoom') && (
        <MapButtons disabled={!live} onZoom={(steps) => base?.zoomBy(steps)} onShowAll={showAll} />
      )}
      {isClose && (
        <Suspense fallback={null}>
          <OverviewGlobe content={content} geometry={geometry} view={shown.view} onShowAll={showAll} />
        </Suspense>
      )}
      {undrawn > 0 && (
        <p className="map-more">
          {sayCount(content.flows.length, '{n} arrow with the most statements', '{n} arrows with the most statements')};{' '}
          {sayCount(undrawn, '{n} other is in the list.', '{n} others are in the list.')}
        </p>
      )}
      <p className="map-credit">{say('Map data: Natural Earth')}</p>
      {complete && (
        <Suspense fallback={null}>
          <FeatureList content={content} selection={selection} onSelect={onSelect} onHover={onHover} />
        </Suspense>
      )}
    </section>
  );
}
