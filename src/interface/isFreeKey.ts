/** Whether a key pressed alone is free to do something on the page: nobody types, no dialog is open, and single keys are on. */
import { keysAreOn } from '../state/keepKeys';

export function isFreeKey({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTaken =
    ctrlKey || metaKey || altKey || Boolean((target as Element).closest('input, textarea, select, dialog'));
  return !isTaken && keysAreOn();
}
