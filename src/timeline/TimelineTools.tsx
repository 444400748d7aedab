/**
 * All that changes what the timeline shows, loaded once the map is drawn: on its line handles, brush and the times spoken of;
 * beside it the walk through time and the key.
 */
import { useMemo } from 'react';
import { useAtlas, useVisibleStatements } from '../state/AtlasContext';
import { RangeHandles } from './RangeHandles';
import { inTime } from './stepOrder';
import { TimelineKey } from './TimelineKey';
import { TimelineSteps } from './TimelineSteps';
import type { TimeScale } from './timeScale';
import { WhenMark } from './WhenMark';
import './tools.css';

interface LineProps {
  scale: TimeScale;
  /** Days with a statement, in order. */
  days: string[];
  /** Where the axis stands, pixels from the top. */
  axis: number;
}

export function LineTools({ scale, days, axis }: LineProps) {
  const choose = useAtlas((state) => state.choose);
  const range = useAtlas(({ choices }) => choices.range);
  return (
    <>
      <RangeHandles scale={scale} days={days} range={range} onRange={(next) => choose({ range: next })} />
      <WhenMark scale={scale} axis={axis} />
    </>
  );
}

export function TimelineTools() {
  const statements = useVisibleStatements();
  const ordered = useMemo(() => inTime(statements), [statements]);
  if (ordered.length === 0) return null;
  return (
    <div className="timeline-tools">
      <TimelineSteps ordered={ordered} />
      <TimelineKey statements={ordered} hasWhen={ordered.some(({ when }) => when)} />
    </div>
  );
}
