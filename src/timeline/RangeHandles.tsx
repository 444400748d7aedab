/**
 * Two handles on the timeline that set the first and the last day shown. By keyboard they step from one day with a
 * statement to the next; dragged, they stop at any day. Both at the ends: all days. A drag that begins between them, on the
 * bare line, sets both: from where it began to where it is.
 */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { dateWords } from '../interface/dateWords';
import { say } from '../language/say';
import type { TimeScale } from './timeScale';

interface Props {
  scale: TimeScale;
  /** Days with a statement, in order. */
  days: string[];
  range: [string, string] | null;
  onRange: (range: [string, string] | null) => void;
}

type Side = 'from' | 'to';

/** Shorter, it is a click. */
const LEAST_DRAG_PX = 6;

/** The day that a key leads to; null for a key that does not move. */
export function stepDay(days: string[], day: string, key: string): string | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return days.filter((one) => one < day).at(-1) ?? null;
    case 'ArrowRight':
    case 'ArrowUp':
      return days.find((one) => one > day) ?? null;
    case 'Home':
      return days[0] ?? null;
    case 'End':
      return days.at(-1) ?? null;
    default:
      return null;
  }
}

export function RangeHandles({ scale, days, range, onRange }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  const [from, to] = range ?? [first, last];
  const move = (side: Side, day: string) => {
    const next: [string, string] = side === 'from' ? [day < to ? day : to, to] : [from, day > from ? day : from];
    onRange(next[0] <= first && next[1] >= last ? null : next);
  };
  const onKeyDown = (side: Side) => (event: KeyboardEvent) => {
    const day = stepDay(days, side === 'from' ? from : to, event.key);
    if (day === null) return;
    event.preventDefault();
    move(side, day);
  };
  const onPointerMove = (side: Side) => (event: PointerEvent<HTMLElement>) => {
    const box = track.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(side, scale.dayAt((event.clientX - box.left) / box.width));
  };
  const dayUnder = (event: PointerEvent): string | null => {
    const box = track.current?.getBoundingClientRect();
    return box ? scale.dayAt(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width))) : null;
  };
  const brushed = useRef<{ x: number; day: string; isDrawn: boolean } | null>(null);
  const startBrush = (event: PointerEvent<HTMLDivElement>) => {
    const day = dayUnder(event);
    if (event.button !== 0 || day === null || (event.target as Element).closest('[role="slider"]')) return;
    brushed.current = { x: event.clientX, day, isDrawn: false };
  };
  const brush = (event: PointerEvent<HTMLDivElement>) => {
    const start = brushed.current;
    const day = dayUnder(event);
    if (!start || day === null) return;
    if (!start.isDrawn) {
      if (Math.abs(event.clientX - start.x) < LEAST_DRAG_PX) return;
      start.isDrawn = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    onRange(start.day < day ? [start.day, day] : [day, start.day]);
  };
  const endBrush = () => {
    brushed.current = null;
  };
  /** The handles stand beside the days, so that a dot on the first day is not covered. */
  const handle = (side: Side, day: string) => (
    <div
      role="slider"
      tabIndex={0}
      className={`range-handle range-${side}`}
      style={{ left: `${(range ? scale.at(day) : side === 'from' ? 0 : 1) * 100}%` }}
      aria-label={side === 'from' ? say('First day shown') : say('Last day shown')}
      aria-valuemin={0}
      aria-valuemax={days.length - 1}
      aria-valuenow={Math.max(
        0,
        side === 'from' ? days.findIndex((one) => one >= day) : days.findLastIndex((one) => one <= day),
      )}
      aria-valuetext={dateWords(day)}
      onKeyDown={onKeyDown(side)}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
      }}
      onPointerMove={onPointerMove(side)}
    />
  );
  return (
    <div
      className={`range ${range ? 'is-set' : ''}`}
      ref={track}
      onPointerDown={startBrush}
      onPointerMove={brush}
      onPointerUp={endBrush}
      onPointerCancel={endBrush}
    >
      <div
        className="range-span"
        style={{
          left: `${range ? scale.at(from) * 100 : 0}%`,
          right: `${range ? 100 - scale.at(to) * 100 : 0}%`,
        }}
      />
      {handle('from', from)}
      {handle('to', to)}
    </div>
  );
}
