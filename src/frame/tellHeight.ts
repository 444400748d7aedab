/**
 * Keeps the host informed of the height that a framed page wants. Comes in: the window and a measure. Goes out: a way to
 * measure again (a height told once is not told twice, unless the host asks) and a way to stop. Outside a frame nothing is told.
 */
import { asksForHeight } from './asksForHeight';
import { heightMessages, readHostNames } from './heightMessages';

/** The part of `window` that is needed. */
export interface FramedWindow {
  readonly parent: { postMessage: (message: unknown, target: string) => void };
  location: { search: string; hash: string };
  requestAnimationFrame: (callback: () => void) => number;
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  removeEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}

export function tellHeight(frame: FramedWindow, measure: () => number): { update: () => void; stop: () => void } {
  if (frame.parent === (frame as unknown)) return { update: () => {}, stop: () => {} };
  const names = readHostNames(frame.location.search, frame.location.hash);
  let told = 0;
  let waits = false;

  const tell = (again: boolean) => {
    waits = false;
    const height = Math.ceil(measure());
    if (height <= 0 || (!again && Math.abs(height - told) < 2)) return;
    told = height;
    // any host may know how high it is: the number tells nothing about the reader
    for (const message of heightMessages(height, names)) frame.parent.postMessage(message, '*');
  };
  const update = () => {
    if (waits) return;
    waits = true;
    frame.requestAnimationFrame(() => tell(false));
  };
  const onMessage = ({ source, data }: MessageEvent) => {
    if (source === frame.parent && asksForHeight(data, names)) tell(true);
  };
  frame.addEventListener('message', onMessage);
  update();
  return { update, stop: () => frame.removeEventListener('message', onMessage) };
}
