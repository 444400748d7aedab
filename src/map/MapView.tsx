/**
 * The map. Comes in: dataset, geometry, what the choices leave of flows and statements, the choices themselves and what is
 * hovered elsewhere. Goes out: the live map once it has loaded, the same view as a picture until then (and for good where
 * WebGL is missing), with legend, zoom buttons, hover text and a list of its features for the keyboard. Driven by props
 * only; what a visitor does leaves through `onSelect` and `onHover`.
 */
import './map.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Geometry } from '../atlas/Geometry';
import type { Flow } from '../model/atlas';
import type { Choices, Selection } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import { collectContent } from './collectContent';
import type { PointerSpot } from './createBaseMap';
import { describeMap, flowWords, placeWords } from './describeMap';
import { FeatureList } from './FeatureList';
import { findHighlight } from './findHighlight';
import { Legend } from './Legend';
import { layoutScene } from './layoutScene';
import { Marks } from './Marks';
import { DARK, FROM_CSS, LIGHT } from './palette';
import type { Scene } from './Scene';
import { SvgMap } from './SvgMap';
import type { Box } from './screenShapes';
import { countryAt, selectionOf } from './selectionAt';
import { startView } from './startView';
import { useBaseMap } from './useBaseMap';
import { useElementSize } from './useElementSize';
import { useTheme } from './useTheme';
import type { Point } from './View';
import { viewShowing } from './viewShowing';

export interface MapViewProps {
  dataset: Dataset;
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
  /** In a frame: the wheel and one finger scroll the host page. */
  cooperative?: boolean;
}

const FIRST_SIZE = { width: 1000, height: 720 }; // of the picture, before the page knows its own
const SMALL = 620;

function same(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

export function MapView(props: MapViewProps) {
  const {
    dataset,
    geometry,
    flows,
    statements,
    choices,
    hover,
    onSelect,
    onHover,
    onReady,
    cooperative = false,
  } = props;
  const prefix = useId().replace(/[^a-zA-Z0-9-]/g, '');
  const container = useRef<HTMLDivElement>(null);
  const marks = useRef<SVGSVGElement>(null);
  const legend = useRef<HTMLDivElement>(null);
  const size = useElementSize(container);
  const [pointer, setPointer] = useState<{ at: Point; feature: Selection } | null>(null);
  const theme = useTheme(choices.theme);

  const { movers, blocs, events, range, selection } = choices;
  const content = useMemo(
    () => collectContent(dataset, flows, statements, { movers, blocs, events, range }),
    [dataset, flows, statements, movers, blocs, events, range],
  );
  // the first view is found once, for the size the page gives
  const start = useRef<ReturnType<typeof startView> | null>(null);
  if (size && !start.current) start.current = startView(content, geometry, size);

  function featureAt({ target, position }: PointerSpot): Selection | null {
    const mark = selectionOf(target);
    if (mark) return mark;
    const id = countryAt(position, geometry, content);
    return id ? { kind: 'place', id } : null;
  }

  const { state, base, view, drawn } = useBaseMap({
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

  const before = useRef<Scene | undefined>(undefined);
  const scene = useMemo(() => {
    if (!view) return null;
    const box = legend.current?.querySelector('details[open]')?.getBoundingClientRect();
    const frame = container.current?.getBoundingClientRect();
    const covered: Box[] =
      box && frame
        ? [[box.left - frame.left, box.top - frame.top, box.right - frame.left, box.bottom - frame.top]]
        : [];
    return layoutScene(content, geometry, view, covered, before.current);
  }, [content, geometry, view]);
  if (scene) before.current = scene;

  const selected = useMemo(() => findHighlight(selection, dataset, content.flows), [selection, dataset, content]);
  const hovered = useMemo(() => findHighlight(hover, dataset, content.flows), [hover, dataset, content]);

  const reported = useRef(false);
  useEffect(() => {
    const complete = (state === 'live' && drawn && scene) || state === 'picture';
    if (!complete || reported.current) return;
    reported.current = true;
    performance.mark('map-ready');
    onReady?.();
  }, [state, drawn, scene, onReady]);

  const latest = useRef({ selected, content, geometry });
  latest.current = { selected, content, geometry };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view follows a new selection, not each move of the map
  useEffect(() => {
    const target =
      base &&
      selection &&
      viewShowing(latest.current.selected, latest.current.content, latest.current.geometry, base.view());
    if (target) base.show(target);
  }, [base, selection?.kind, selection?.id]);

  const words =
    pointer &&
    (pointer.feature.kind === 'flow' ? flowTip(pointer.feature.id) : placeWords(content, pointer.feature.id));
  function flowTip(id: string) {
    const flow = content.flows.find((candidate) => candidate.id === id);
    return flow ? flowWords(content, flow) : null;
  }

  const picture = { dataset, geometry, flows, statements, choices, hover, onSelect };
  const live = state === 'live' && base && scene;
  return (
    <section className="map" data-theme={choices.theme} aria-label={describeMap(content)}>
      <div className="map-canvas" ref={container} />
      {live &&
        createPortal(
          <svg ref={marks} className="map-marks" width={scene.view.width} height={scene.view.height} aria-hidden="true">
            <Marks
              scene={scene}
              geometry={geometry}
              palette={FROM_CSS}
              prefix={prefix}
              selected={selected}
              hovered={hovered}
            />
          </svg>,
          base.overlay,
        )}
      {!(live && drawn) && <SvgMap {...picture} {...(size ?? FIRST_SIZE)} view={view ?? start.current ?? undefined} />}
      {pointer && words && (
        <div className="map-tip" role="presentation" style={tipPosition(pointer.at, size ?? FIRST_SIZE)}>
          <strong>{words.title}</strong>
          <span>{words.detail}</span>
        </div>
      )}
      <div ref={legend}>
        <Legend content={content} open={(size?.width ?? FIRST_SIZE.width) > SMALL} />
      </div>
      {live && (
        <div className="map-buttons">
          <button type="button" aria-label="Zoom in" onClick={() => base.zoomBy(1)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => base.zoomBy(-1)}>
            −
          </button>
          <button
            type="button"
            aria-label="Show all movements"
            title="Show all movements"
            onClick={() => size && base.show(startView(content, geometry, size))}
          >
            ⤢
          </button>
        </div>
      )}
      <p className="map-credit">Map data: Natural Earth</p>
      <FeatureList content={content} selection={selection} onSelect={onSelect} onHover={onHover} />
    </section>
  );
}

/** Beside the pointer, on the side where there is room. */
function tipPosition([x, y]: Point, { width, height }: { width: number; height: number }) {
  return {
    left: x < width - 240 ? x + 14 : undefined,
    right: x < width - 240 ? undefined : width - x + 14,
    top: y < height - 80 ? y + 14 : undefined,
    bottom: y < height - 80 ? undefined : height - y + 14,
  };
}
