/** What the pointer is on, in words beside it: a flow as a claim with its number of statements, a place with its mentions. */
import type { Selection } from '../model/choices';
import type { MapContent } from './collectContent';
import { flowWords, placeWords } from './describeMap';
import type { Point, Size } from './View';

const ROOM = { width: 250, height: 90 }; // pixels that it needs beside the pointer
const OFF = 14;

interface MapTipProps {
  feature: Selection;
  content: MapContent;
  at: Point;
  size: Size;
}

export function MapTip({ feature, content, at: [x, y], size: { width, height } }: MapTipProps) {
  const flow = feature.kind === 'flow' ? content.flows.find(({ id }) => id === feature.id) : undefined;
  const { title, detail } = flow ? flowWords(content, flow) : placeWords(content, feature.id);
  const across = x < width - ROOM.width ? { left: x + OFF } : { right: width - x + OFF };
  const down = y < height - ROOM.height ? { top: y + OFF } : { bottom: height - y + OFF };
  return (
    <div className="map-tip" data-mover={flow?.moverClass} style={{ ...across, ...down }} aria-hidden="true">
      <strong>{title}</strong>
      <span>{detail}</span>
    </div>
  );
}
