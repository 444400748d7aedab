/**
 * Copies a text. Where the browser forbids it (a frame without the permission), it shows the text selected, ready to be
 * copied by hand.
 */
import { useRef, useState } from 'react';
import { say } from '../language/say';
import { announce } from './announce';

interface Props {
  /** Made when pressed: it may hold the address of the moment. */
  text: () => string;
  label: string;
  /** What the button copies, for those who hear it without its surroundings. */
  what: string;
}

export function CopyButton({ text, label, what }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | { byHand: string }>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async () => {
    const value = text();
    try {
      await navigator.clipboard.writeText(value);
      setState('copied');
      announce(say('Copied: {what}', { what }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setState('idle'), 2500);
    } catch {
      setState({ byHand: value });
    }
  };
  return (
    <>
      <button type="button" className="action" onClick={copy} aria-label={`${label}: ${what}`}>
        {state === 'copied' ? say('Copied') : label}
      </button>
      {typeof state === 'object' && (
        <textarea
          className="by-hand"
          readOnly
          rows={3}
          value={state.byHand}
          aria-label={say('{what}, to copy by hand', { what })}
          ref={(element) => element?.select()}
        />
      )}
    </>
  );
}
