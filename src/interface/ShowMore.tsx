/**
 * The button below a list that shows its next page. The keyboard goes on at the first thing that was added, and a screen
 * reader is told how many there are; without more to show there is no button.
 */
import { flushSync } from 'react-dom';
import { say } from '../language/say';
import { announce } from './announce';
import type { Pages } from './usePages';

interface Props {
  pages: Pages<unknown>;
  /** What is listed, in the plural: "statements". */
  what: string;
}

/** The last thing of the list that the button stands below. */
function lastBefore(button: HTMLElement): Element | null {
  const list = button.parentElement?.previousElementSibling ?? null;
  return list?.matches('ul, ol') ? list.lastElementChild : list;
}

export function ShowMore({ pages: { shown, rest, more }, what }: Props) {
  if (rest === 0) return null;
  return (
    <p className="show-more">
      <button
        type="button"
        className="action"
        onClick={({ currentTarget }) => {
          const last = lastBefore(currentTarget);
          flushSync(more);
          const next = last?.nextElementSibling;
          if (next instanceof HTMLElement) {
            next.tabIndex = -1;
            next.focus({ preventScroll: true });
          }
          announce(say('More shown: {what}', { what }));
        }}
      >
        {say('Show more {what}', { what })}
      </button>{' '}
      <span className="soft">{say('{n} of {total} shown', { n: shown.length, total: shown.length + rest })}</span>
    </p>
  );
}
