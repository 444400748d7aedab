/** A status as a small chip: told by its border (solid, dashed, dotted, struck) as well as by its word. */
import { say } from '../language/say';
import type { ClaimStatus } from '../model/document';
import { STATUS_WORDS } from './words';

export function StatusChip({ status }: { status: ClaimStatus }) {
  const { label, meaning } = STATUS_WORDS[status];
  return (
    <span className={`chip chip-${status}`} title={say(meaning)}>
      {say(label)}
    </span>
  );
}
