/**
 * The static twin: the same view, base and marks as the live map, as one SVG. Comes in: what the live map gets, and a
 * size. Goes out: SVG that renders in Node, takes its colours from the page's style sheet (or from a palette, for a
 * picture that stands alone), scales with its box, and tells the pointer's target through `onSelect` where there is
 * JavaScript. It stands in where WebGL is missing or lost.
 */
import { useMemo } from 'react';
import type { Geometry } from '../atlas/Geometry';
import type { Flow } from '../model/atlas';
import type { Choices, Selection } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import { collectContent } from './collectContent';
import { findHighlight, NOTHING } from './findHighlight';
import { layoutScene } from './layoutScene';
import { MapPicture } from './MapPicture';
import { FROM_CSS, type Palette } from './palette';
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
  const { movers, blocs, relations, range } = choices;
  const content = useMemo(
    () => collectContent(dataset, flows, statements, { movers, blocs, relations, range }),
    [dataset, flows, statements, movers, blocs, relations, range],
  );
  const view = useMemo(
    () => props.view ?? startView(content, geometry, { width, height }),
    [props.view, content, geometry, width, height],
  );
  const scene = useMemo(() => layoutScene(content, geometry, view), [content, geometry, view]);
  const selected = useMemo(() => findHighlight(choices.selection, dataset), [choices.selection, dataset]);
  const hovered = useMemo(() => (props.hover ? findHighlight(props.hover, dataset) : NOTHING), [props.hover, dataset]);
  return (
    <MapPicture
      scene={scene}
      content={content}
      geometry={geometry}
      palette={palette}
      selected={selected}
      hovered={hovered}
      onSelect={onSelect}
    />
  );
}
