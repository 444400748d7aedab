/** A part of the summary's sentence: a button that opens the choices behind it, and where it is chosen a way to clear it. */
import { say } from '../language/say';
import type { Choices } from '../model/choices';
import type { Facet } from '../model/filters';
import { useAtlas } from '../state/AtlasContext';

/** Whose choices are open; `all` for every filter at once. */
export type PartName = 'kind' | 'by' | 'range' | Facet | 'all';

/** What every part is given. */
export interface Opening {
  open: PartName | null;
  onOpen: (name: PartName | null) => void;
}

interface Props extends Opening {
  name: PartName;
  words: string;
  /** What clears it; absent where there is nothing to clear. */
  cleared?: Partial<Choices> | false;
}

export const CHOICES_ID = 'summary-choices';
export const FILTER_ID = 'summary-filter';

/** Lifts filters. The button that was pressed goes with what it cleared: the keyboard goes on beside it. */
export function useClear(): (patch: Partial<Choices>) => void {
  const choose = useAtlas((state) => state.choose);
  return (patch) => {
    choose(patch);
    document.getElementById(FILTER_ID)?.focus();
  };
}

export function SummaryPart({ name, words, open, onOpen, cleared }: Props) {
  const clear = useClear();
  return (
    <span className="summary-chosen">
      <button
        type="button"
        className="summary-part"
        aria-expanded={open === name}
        aria-controls={CHOICES_ID}
        onClick={() => onOpen(open === name ? null : name)}
      >
        {words}
      </button>
      {cleared && (
        <button
          type="button"
          className="summary-clear"
          aria-label={say('Clear: {words}', { words })}
          onClick={() => clear(cleared)}
        />
      )}
    </span>
  );
}
