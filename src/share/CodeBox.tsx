/** A text to take away: shown whole, selected when it gets the focus, with a button that copies it. */
import { useId } from 'react';
import { CopyButton } from '../interface/CopyButton';
import { say } from '../language/say';

interface Props {
  label: string;
  /** What the button copies, for those who hear it alone. */
  what: string;
  text: string;
  rows?: number;
}

export function CodeBox({ label, what, text, rows = 1 }: Props) {
  const id = useId();
  return (
    <div className="code-box">
      <p className="code-box-head">
        <label htmlFor={id}>{label}</label>
        <CopyButton label={say('Copy')} what={what} text={() => text} />
      </p>
      {rows === 1 ? (
        <input id={id} readOnly value={text} onFocus={({ target }) => target.select()} />
      ) : (
        <textarea
          id={id}
          readOnly
          rows={rows}
          value={text}
          spellCheck={false}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}
