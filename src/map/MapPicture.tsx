/**
 * A scene over its base as one SVG: no live map, no state. Comes in: scene, geometry, palette and what is lit. Goes out:
 * SVG that scales to cover its box and tells what was hit through `onSelect`.
 */
import { useId } from 'react';
import type { Geometry } from '../atlas/Geometry';
import type { Selection } from '../model/choices';
import { BaseShapes } from './BaseShapes';
import type { MapContent } from './collectContent';
import { describeMap } from './describeMap';
import type { Highlight } from './findHighlight';
import { Marks } from './Marks';
import type { Palette } from './palette';
import type { Scene } from './Scene';
import { selectionAt } from './selectionAt';

interface MapPictureProps {
  scene: Scene;
  content: MapContent;
  geometry: Geometry;
  palette: Palette;
  selected: Highlight;
  hovered: Highlight;
  onSelect?: (selection: Selection | null) => void;
}

export function MapPicture({ scene, content, geometry, palette, selected, hovered, onSelect }: MapPictureProps) {
  const prefix = useId().replace(/[^a-zA-Z0-9-]/g, '');
  const { view } = scene;
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
        content={content}
        geometry={geometry}
        palette={palette}
        prefix={prefix}
        selected={selected}
        hovered={hovered}
      />
    </svg>
  );
}
