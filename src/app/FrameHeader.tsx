/** The heading of a framed page, and the way out of it: the whole page on a page of its own. */

import { say } from '../language/say';
import { useAtlas } from '../state/AtlasContext';
import { isAlone, wholePageLink } from '../state/framing';

/** Where the same choices are shown on a page of their own; leaves the frame. */
export function WholePageLink({ className = 'action', children }: { className?: string; children: string }) {
  const choices = useAtlas((state) => state.choices);
  if (isAlone()) return null;
  return (
    <a href={wholePageLink(choices)} target="_blank" rel="noopener" className={className}>
      {children}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}

export function FrameHeader() {
  const title = useAtlas((state) => state.dataset.title);
  const heading = useAtlas((state) => state.choices.heading);
  return (
    <header className="header frame-header">
      <h1>{heading ?? title}</h1>
      <WholePageLink>{say('Whole map')}</WholePageLink>
    </header>
  );
}
