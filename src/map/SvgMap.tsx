/**
 * The static twin: the same view, base and marks as the live map, as one SVG. Comes in: what the live map gets, and a
 * size. Goes out: SVG that renders in Node, takes its colours from the page's style sheet (or from a palette, for a
 * picture that stands alone), scales with its box, and tells the pointer's target through `onSelect` where there is
 * JavaScript. It stands in where WebGL is missing or lost.
 */
import { useId, useMemo } from 'react';
import type { Geometry } from '../atlas/Geometry';
import type { Flow } from '../model/atlas';
import type { Choices, Selection } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import { BaseShapes } from './BaseShapes';
import { collectContent } from './collectContent';
import { describeMap } from './describeMap';
import { findHighlight, NOTHING } from './findHighlight';
import { layoutScene } from './layoutScene';
import { Marks } from './Marks';
import { FROM_CSS, type Palette } from './palette';
import { selectionAt } from './selectionAt';
import { startView } from './startView';
import type { View } from './View';

export interface SvgMapProps {
  dataset: Dataset;
  geometry: Geometry;
  flows: Flow[];
  statements: Statement[];
  choices: Choices;
  hover?: Selection | null;
  width: number;
  height: number;
  /** Without it the view that shows all flows. */
  view?: View;
  palette?: Palette;
  onSelect?: (selection: Selection | null) => void;
}

export function SvgMap(props: SvgMapProps) {
  const { dataset, geometry, flows, statements, choices, width, height, palette = FROM_CSS, onSelect } = props;
  const prefix = useId().replace(/[^a-zA-Z0-9-]/g, '');
  const { movers, blocs, events, range } = choices;
  const content = useMemo(
    () => collectContent(dataset, flows, statements, { movers, blocs, events, range }),
    [dataset, flows, statements, movers, blocs, events, range],
  );
  const view = useMemo(
    () => props.view ?? startView(content, geometry, { width, height }),
    [props.view, content, geometry, width, height],
  );
  const scene = useMemo(() => layoutScene(content, geometry, view), [content, geometry, view]);
  const selected = useMemo(
    () => findHighlight(choices.selection, dataset, content.flows),
    [choices.selection, dataset, content],
  );
  const hovered = useMemo(
    () => (props.hover ? findHighlight(props.hover, dataset, content.flows) : NOTHING),
    [props.hover, dataset, content],
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is the list of features beside the picture
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="map-picture"
      viewBox={`0 0 ${view.width} ${view.height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={describeMap(content)}
      onClick={onSelect && ((event) => onSelect(selectionAt(event.target, event, view, geometry, content)))}
    >
      <BaseShapes geometry={geometry} view={view} palette={palette} />
      <Marks
        scene={scene}
        geometry={geometry}
        palette={palette}
        prefix={prefix}
        selected={selected}
        hovered={hovered}
      />
    </svg>
  );
}
