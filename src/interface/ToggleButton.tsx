/** A button that stays pressed: the browser's own, with what it needs to say so. */
import type { ReactNode } from 'react';

interface Props {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  className: string;
  label?: string;
  children: ReactNode;
}

export function ToggleButton({ isSelected, onChange, className, label, children }: Props) {
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isSelected}
      aria-label={label}
      onClick={() => onChange(!isSelected)}
    >
      {children}
    </button>
  );
}
