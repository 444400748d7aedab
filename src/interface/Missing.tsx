/** What did not arrive, why, and a button to ask for it again; everything around it stays as it is. */
import { say } from '../language/say';

interface Props {
  /** What is missing, in words for a reader. */
  what: string;
  why: string;
  onRetry: () => void;
}

export function Missing({ what, why, onRetry }: Props) {
  return (
    <div className="missing" role="alert">
      <p>{what}</p>
      <p className="soft">
        {why}{' '}
        <button type="button" className="action" onClick={onRetry}>
          {say('Try again')}
        </button>
      </p>
    </div>
  );
}
