/**
 * The picture that the page came with (`drawStill.tsx`). In Node it is written out; in the browser its elements are kept
 * as they are: React neither reads nor changes what is inside.
 */
import type { SceneMemory } from './SceneMemory';
import type { Point } from './View';

export interface Still {
  /** In Node. */
  html?: string;
  /** In the browser: the elements that the page came with. */
  elements?: Element[];
  /** What each stage's layout left. */
  memories: ReadonlyMap<string, SceneMemory>;
  /** Where its flows begin and end, in degrees, by place id. */
  ends?: ReadonlyMap<string, Point>;
}

export function StillPicture({ still, className }: { still: Still; className?: string }) {
  // a page that is made anew, for choices that a link brings, takes the elements over
  const adopt = (box: HTMLDivElement | null) => {
    if (box && !box.hasChildNodes()) box.append(...(still.elements ?? []));
  };
  return (
    <div
      className={className ? `map-still ${className}` : 'map-still'}
      ref={adopt}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own picture, written by the build
      dangerouslySetInnerHTML={{ __html: still.html ?? '' }}
    />
  );
}
