/** The form for a visitor's own text, in a dialog over the page: closed by Escape, its button, or when the text is read. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { say } from '../language/say';
import { TextForm } from './TextForm';
import './workbench.css';

interface Props extends React.ComponentProps<typeof TextForm> {
  onClose: () => void;
}

export function TextDialog({ onClose, onRead, ...form }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  // The page's own Escape lets go of the selection: not while the dialog is what it closes.
  const keepKeys = (event: KeyboardEvent) => event.nativeEvent.stopPropagation();
  return (
    <dialog
      className="text-dialog"
      ref={dialog}
      aria-labelledby="text-dialog-title"
      onClose={onClose}
      onKeyDown={keepKeys}
    >
      <div className="text-dialog-head">
        <h2 id="text-dialog-title">{say('Read your own text')}</h2>
        <button type="button" className="header-button" onClick={() => dialog.current?.close()}>
          {say('Close')}
        </button>
      </div>
      <TextForm
        {...form}
        onRead={async (draft) => {
          await onRead(draft);
          dialog.current?.close();
        }}
      />
    </dialog>
  );
}
