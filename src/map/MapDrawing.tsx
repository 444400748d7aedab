/**
 * What is drawn over the base map, laid out in the browser. Comes in: content, the view to lay out for, what covers it,
 * what is lit. Goes out: marks over the live map, or over a picture of the base of their own. Loaded on its own: as long
 * as nobody touches the map, the picture that the page came with says the same.
 */
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Geometry } from '../atlas/Geometry';
import { BaseShapes } from './BaseShapes';
import type { MapContent } from './collectContent';
import { describeMap } from './describeMap';
import type { Highlight } from './findHighlight';
import { layoutScene } from './layoutScene';
import { Marks } from './Marks';
import { FROM_CSS } from './palette';
import type { SceneMemory } from './SceneMemory';
import type { Box } from './screenShapes';
import type { View } from './View';

export interface MapDrawingProps {
  content: MapContent;
  geometry: Geometry;
  view: View;
  /** The map is moving: no time to weigh. */
  quick: boolean;
  covered: () => Box[];
  /** What an earlier layout of this view left. */
  memory: SceneMemory | undefined;
  selected: Highlight;
  hovered: Highlight;
  /** Unique in the page, for ids inside the SVG. */
  prefix: string;
  /** Over the live map; null where there is none: then the marks stand in a picture. */
  overlay: HTMLElement | null;
  marks: RefObject<SVGSVGElement | null>;
  /** The picture needs a base of its own. */
  withBase: boolean;
  /** As soon as the marks are in the page. */
  onDrawn: () => void;
}

export function MapDrawing(props: MapDrawingProps) {
  const { content, geometry, view, quick, covered, memory, overlay, marks, withBase, onDrawn } = props;
  const { selected, hovered, prefix } = props;
  const before = useRef(memory);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what covers the map is measured with each layout
  const scene = useMemo(() => {
    const known = first.current && memory !== undefined;
    return layoutScene(content, geometry, view, covered(), before.current, quick || known);
  }, [content, geometry, view, quick]);
  before.current = scene;
  first.current = false;
  useLayoutEffect(onDrawn, [onDrawn]);
  const drawing = { scene, content, geometry, palette: FROM_CSS, selected, hovered, prefix };
  if (overlay)
    return createPortal(
      <svg ref={marks} className="map-marks" width={view.width} height={view.height} aria-hidden="true">
        <Marks {...drawing} />
      </svg>,
      overlay,
    );
  return (
    <svg
      className="map-picture"
      viewBox={`0 0 ${view.width} ${view.height}`}
      role="img"
      aria-label={describeMap(content)}
    >
      {withBase && <BaseShapes geometry={geometry} view={view} palette={FROM_CSS} />}
      <Marks {...drawing} />
    </svg>
  );
}
