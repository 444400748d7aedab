/**
 * Steps through an article: from mention to mention of what is selected, or, without a selection that it mentions, from claim
 * to claim. By its buttons, or by the keys `n` and `p`. The one stepped to has the focus, so that its place lights up and Enter
 * selects it.
 */
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { announce } from '../interface/announce';
import { isFreeKey } from '../interface/isFreeKey';
import { directionOf, pageLanguage, say, sayCount } from '../language/say';

interface Props {
  /** The article's text. */
  box: RefObject<HTMLElement | null>;
  /** Changes with what is marked. */
  marked: unknown;
}

function stopsIn(box: HTMLElement | null): { stops: HTMLElement[]; areMentions: boolean } {
  const find = (selector: string) => [...(box?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const mentions = find('a.mention.is-touched');
  return mentions.length > 0
    ? { stops: mentions, areMentions: true }
    : { stops: find('a.claim-mark'), areMentions: false };
}

export function StepBar({ box, marked }: Props) {
  const [at, setAt] = useState(-1);
  const [found, setFound] = useState({ count: 0, areMentions: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked is read off the page
  useEffect(() => {
    const { stops, areMentions } = stopsIn(box.current);
    setFound({ count: stops.length, areMentions });
    setAt(-1);
  }, [box, marked]);
  const go = useCallback(
    (by: 1 | -1) => {
      const { stops, areMentions } = stopsIn(box.current);
      if (stops.length === 0) return;
      const focused = stops.indexOf(document.activeElement as HTMLElement);
      const from = focused >= 0 ? focused : at;
      const next = from < 0 && by < 0 ? stops.length - 1 : (from + by + stops.length) % stops.length;
      const stop = stops[next];
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      stop?.focus({ preventScroll: true });
      stop?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
      setAt(next);
      const values = { at: next + 1, n: stops.length };
      announce(areMentions ? say('Mention {at} of {n}', values) : say('Claim {at} of {n}', values));
    },
    [box, at],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = event.key === 'n' ? 1 : event.key === 'p' ? -1 : null;
      if (by === null || !isFreeKey(event)) return;
      event.preventDefault();
      go(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [go]);
  if (found.count === 0) return null;
  const what = found.areMentions
    ? sayCount(found.count, '{n} mention of the selection', '{n} mentions of the selection')
    : sayCount(found.count, '{n} sentence with claims', '{n} sentences with claims');
  return (
    <p className="step-bar" lang={pageLanguage()} dir={directionOf(pageLanguage())}>
      <span className="soft">{at < 0 ? what : say('{at} of {what}', { at: at + 1, what })}</span>
      <button type="button" className="action" title="p" onClick={() => go(-1)}>
        {say('Previous')}
      </button>
      <button type="button" className="action" title="n" onClick={() => go(1)}>
        {say('Next')}
      </button>
    </p>
  );
}
