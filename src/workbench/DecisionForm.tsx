/**
 * What every decision has in common: a reason, a button that makes it, and what is the matter where it does not apply. Comes in:
 * how to make the decisions, from their reason. The form stays as it is where they are refused.
 */
import { type FormEvent, type ReactNode, useState } from 'react';
import { announce } from '../interface/announce';
import { say } from '../language/say';
import type { Decision } from '../model/corrections';
import type { Corrector } from '../state/Corrector';

interface Props {
  corrector: Corrector;
  label: string;
  /** Null where there is nothing to decide yet. */
  decide: (reason: string) => Decision[] | null;
  onDone?: () => void;
  /** Another decision beside the first. */
  other?: { label: string; decide: (reason: string) => Decision[] };
  children: ReactNode;
}

export function DecisionForm({ corrector, label, decide, onDone, other, children }: Props) {
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const make = async (decisions: Decision[] | null) => {
    if (decisions === null || decisions.length === 0) {
      setTrouble(say('Nothing has been changed yet.'));
      return;
    }
    try {
      await corrector.decide(decisions);
      setTrouble(null);
      setReason('');
      announce(say('Corrected.'));
      onDone?.();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  const why = () => reason.trim() || say('corrected by hand');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make(decide(why()));
  };
  return (
    <form className="decision" onSubmit={submit}>
      {children}
      <label className="decision-reason">
        <span>{say('Why')}</span>
        <input
          type="text"
          value={reason}
          dir="auto"
          placeholder={say('corrected by hand')}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <p className="decision-end">
        <button type="submit" className="decision-make">
          {label}
        </button>
        {other && (
          <button type="button" className="action" onClick={() => make(other.decide(why()))}>
            {other.label}
          </button>
        )}
      </p>
      {trouble && (
        <p className="text-form-trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}
