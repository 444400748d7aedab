/**
 * The map. Comes in: dataset, geometry, what the choices leave of flows and statements, the choices themselves and what is
 * hovered elsewhere. Goes out: the live map once it has loaded, the same view as a picture until then (and for good where
 * WebGL is missing), with legend, zoom buttons, hover text and a list of its features for the keyboard. Driven by props
 * only; what a visitor does leaves through `onSelect` and `onHover`.
 */
import './map.css';
import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Geometry } from '../atlas/Geometry';
import type { Flow } from '../model/atlas';
import type { Choices, Selection, Spot } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import type { Document } from '../model/document';
import { collectContent } from './collectContent';
import type { PointerSpot } from './createBaseMap';
import { count, describeMap } from './describeMap';
import { FeatureList } from './FeatureList';
import { findHighlight } from './findHighlight';
import { Legend } from './Legend';
import { layoutScene } from './layoutScene';
import { MapButtons } from './MapButtons';
import { MapPicture } from './MapPicture';
import { MapTip } from './MapTip';
import { Marks } from './Marks';
import { DARK, FROM_CSS, LIGHT } from './palette';
import type { Scene } from './Scene';
import type { Box } from './screenShapes';
import { countryAt, selectionOf } from './selectionAt';
import { startView, viewAtFirst } from './startView';
import { useBaseMap } from './useBaseMap';
import { useElementSize } from './useElementSize';
import { useOnServer } from './useOnServer';
import { useTheme } from './useTheme';
import type { Point, Size, View } from './View';
import { viewShowing } from './viewShowing';

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

const FIRST_SIZE = { width: 1000, height: 720 }; // of the picture, before the page knows its own

const DETAIL_ZOOM = 3.3; // the coarser lines differ by less than a pixel before

function isProvince(selection: Selection | null): boolean {
  return selection?.kind === 'place' && selection.id.startsWith('admin:');
}

/** Room for an open legend beside the arrows? */
function hasRoom({ width, height }: Size): boolean {
  return width >= 760 && height >= 480;
}

function boxesOf(elements: Iterable<Element>, frame: DOMRect): Box[] {
  return [...elements].map((element) => {
    const box = element.getBoundingClientRect();
    return [box.left - frame.left, box.top - frame.top, box.right - frame.left, box.bottom - frame.top];
  });
}

/** Boxes, in the map's pixels, of what lies over it: its own panels and whatever the page has put beside it in its place. */
function coveredBy(container: RefObject<HTMLElement | null>): Box[] {
  const map = container.current?.closest('.map');
  if (!map) return [];
  const beside = [...(map.parentElement?.children ?? [])].filter((element) => element !== map);
  const own = map.querySelectorAll('.map-legend, .map-buttons, .map-credit, .map-more');
  return boxesOf([...own, ...beside], map.getBoundingClientRect());
}

/** Box of the open legend, above which the first view makes room. */
function legendBox(container: RefObject<HTMLElement | null>): Box[] {
  const map = container.current?.closest('.map');
  return map ? boxesOf(map.querySelectorAll('.map-legend[open]'), map.getBoundingClientRect()) : [];
}

function same(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

export function MapView(props: MapViewProps) {
  const {
    dataset,
    documents,
    geometry,
    flows,
    statements,
    choices,
    hover,
    onSelect,
    onHover,
    onReady,
    onNeedDetail,
    undrawn = 0,
    cooperative = false,
    onLooking,
    without = [],
  } = props;
  const prefix = useId().replace(/[^a-zA-Z0-9-]/g, '');
  const container = useRef<HTMLDivElement>(null);
  const marks = useRef<SVGSVGElement>(null);
  const size = useElementSize(container);
  const [pointer, setPointer] = useState<{ at: Point; feature: Selection } | null>(null);
  const theme = useTheme(choices.theme);

  const { movers, blocs, events, range, selection, spot } = choices;
  const content = useMemo(
    () => collectContent(dataset, flows, statements, { movers, blocs, events, range }),
    [dataset, flows, statements, movers, blocs, events, range],
  );
  // the first view is found once, for the size the page gives; HTML made in Node has a size of its own until then
  const onServer = useOnServer();
  const start = useRef<View | null>(null);
  if (size && !start.current) {
    // until the size was known the legend stood open, as it will not where there is no room for it
    const covered = hasRoom(size) ? legendBox(container) : [];
    start.current = viewAtFirst(spot, content, geometry, size, covered);
  }
  const firstView = useMemo(
    () => (onServer ? viewAtFirst(spot, content, geometry, FIRST_SIZE) : null),
    [onServer, spot, content, geometry],
  );

  function featureAt({ target, position }: PointerSpot): Selection | null {
    const mark = selectionOf(target);
    if (mark) return mark;
    const id = countryAt(position, geometry, content);
    return id ? { kind: 'place', id } : null;
  }

  const { state, base, shown, drawn } = useBaseMap({
    container,
    marks,
    palette: theme === 'dark' ? DARK : LIGHT,
    geometry,
    start: start.current,
    cooperative,
    onClick: (spot) => onSelect(featureAt(spot)),
    onPointer: (spot) => {
      const feature = spot && featureAt(spot);
      setPointer(spot && feature ? { at: spot.at, feature } : null);
      base?.setCursor(feature ? 'pointer' : '');
      if (!same(feature, hover)) onHover(feature);
    },
  });

  // until the live map moves, its marks are those of the picture: one layout for both
  const before = useRef<Scene | undefined>(undefined);
  const view = shown?.view ?? start.current ?? firstView;
  const quick = shown?.resting === false;
  const scene = useMemo(() => {
    if (!view) return null;
    return layoutScene(content, geometry, view, coveredBy(container), before.current, quick);
  }, [content, geometry, view, quick]);
  if (scene) before.current = scene;

  const selected = useMemo(() => findHighlight(selection, dataset, documents), [selection, dataset, documents]);
  const hovered = useMemo(() => findHighlight(hover, dataset, documents), [hover, dataset, documents]);

  const complete = state === 'picture' || (state === 'live' && drawn);
  const reported = useRef(false);
  useEffect(() => {
    if (!complete || reported.current) return;
    reported.current = true;
    performance.mark('map-ready');
    onReady?.();
  }, [complete, onReady]);

  const needsDetail = (view !== null && view.zoom >= DETAIL_ZOOM) || isProvince(selection) || isProvince(hover);
  useEffect(() => {
    if (complete && needsDetail) onNeedDetail?.();
  }, [complete, needsDetail, onNeedDetail]);

  const latest = useRef({ selected, content, geometry });
  latest.current = { selected, content, geometry };
  // as long as nobody has moved the map it keeps showing everything, whatever size it gets
  useEffect(() => {
    const now = latest.current;
    if (base && size) base.settle(viewAtFirst(spot, now.content, now.geometry, size, legendBox(container)));
  }, [base, size, spot]);
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

  const live = state === 'live' && base !== null && drawn;
  const drawing = scene && { scene, content, geometry, palette: FROM_CSS, selected, hovered };
  return (
    <section className="map" data-theme={choices.theme} aria-label={describeMap(content)}>
      <div className={live ? 'map-canvas' : 'map-canvas map-unseen'} ref={container} />
      {live &&
        drawing &&
        createPortal(
          <svg ref={marks} className="map-marks" width={view?.width} height={view?.height} aria-hidden="true">
            <Marks {...drawing} prefix={prefix} />
          </svg>,
          base.overlay,
        )}
      {!live && drawing && <MapPicture {...drawing} onSelect={onSelect} />}
      {pointer && size && <MapTip feature={pointer.feature} content={content} at={pointer.at} size={size} />}
      {!without.includes('legend') && <Legend content={content} open={hasRoom(size ?? FIRST_SIZE)} />}
      {state !== 'picture' && !without.includes('zoom') && (
        <MapButtons
          disabled={!live}
          onZoom={(steps) => base?.zoomBy(steps)}
          onShowAll={() => size && base?.show(startView(content, geometry, size, legendBox(container)))}
        />
      )}
      {undrawn > 0 && (
        <p className="map-more">
          {count(content.flows.length, 'arrow')} with the most statements; {undrawn.toLocaleString('en')} others are in
          the list.
        </p>
      )}
      <p className="map-credit">Map data: Natural Earth</p>
      <FeatureList content={content} selection={selection} onSelect={onSelect} onHover={onHover} />
    </section>
  );
}
