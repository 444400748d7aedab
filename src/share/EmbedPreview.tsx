/**
 * The embed as a reader will see it, in a frame of its own: at the width of a phone, a column or a page, scaled down where
 * the dialog has less room, and at the height that it asks for (or the fixed one).
 */
import { useCallback, useEffect, useState } from 'react';
import { useWidth } from '../interface/useWidth';
import { say } from '../language/say';

const WIDTH_WORDS: Record<number, string> = { 360: 'Phone', 640: 'Column', 960: 'Page' };
const WIDTHS = Object.keys(WIDTH_WORDS).map(Number);

const NARROW = 700; // screens that show the preview of a column too small to read

interface Props {
  /** Beside this page, so that it shows what this build shows. */
  src: string;
  title: string;
  /** Null to follow the embed's own. */
  height: number | null;
  /** The height that the embed asks for at the width shown. */
  onHeight: (height: number) => void;
}

/** Waits until the reader pauses: each change of the address loads the frame anew. */
function useSettled(text: string, pauseMs = 500): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text, pauseMs]);
  return settled;
}

/** The height that this frame asks for; what other frames say is not heard. */
function useAskedHeight(frame: HTMLIFrameElement | null, onHeight: (height: number) => void): void {
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      if (!frame || source !== frame.contentWindow) return;
      const { type, height } = (data ?? {}) as Record<string, unknown>;
      if (type === 'embed-size' && typeof height === 'number') onHeight(height);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [frame, onHeight]);
}

export function EmbedPreview({ src, title, height, onHeight }: Props) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const [width, setWidth] = useState(() => (window.innerWidth < NARROW ? 360 : 640));
  const [asked, setAsked] = useState<number | null>(null);
  const [box, room] = useWidth<HTMLDivElement>();
  const settled = useSettled(src);
  const take = useCallback(
    (now: number) => {
      setAsked(now);
      onHeight(now);
    },
    [onHeight],
  );
  useAskedHeight(frame, take);
  const shownHeight = height ?? asked ?? 480;
  const scale = Math.min(1, (room ?? width) / width);
  return (
    <div className="share-preview">
      <div className="share-preview-head">
        <fieldset className="share-widths">
          <legend className="visually-hidden">{say('Width of the preview')}</legend>
          {WIDTHS.map((pixels) => (
            <label key={pixels} className="choice share-width">
              <input
                type="radio"
                name="share-width"
                className="visually-hidden"
                checked={width === pixels}
                onChange={() => setWidth(pixels)}
              />
              {say(WIDTH_WORDS[pixels] ?? '')}
            </label>
          ))}
        </fieldset>
        <span className="soft">
          {width} × {shownHeight} px{scale < 1 && say(', shown at {n} %', { n: Math.round(scale * 100) })}
        </span>
      </div>
      <div className="share-stage" ref={box} style={{ height: shownHeight * scale }}>
        <iframe
          key={settled}
          ref={setFrame}
          src={settled}
          title={say('Preview: {title}', { title })}
          style={{ width, height: shownHeight, scale: String(scale) }}
        />
      </div>
    </div>
  );
}
