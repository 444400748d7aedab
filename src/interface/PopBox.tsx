/** A button with a box that opens under it: closed by Escape, by pressing elsewhere, or by the button again. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface Props {
  label: string;
  /** Of the whole; the button and the box add `-button` and `-box` to it. */
  className: string;
  children: ReactNode;
}

export function PopBox({ label, className, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    // Before the page's own Escape, which lets go of the selection.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [isOpen]);
  return (
    <div className={className} ref={box}>
      <button
        type="button"
        className={`${className}-button`}
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div id={id} className={`${className}-box`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
