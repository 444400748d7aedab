/**
 * A link that selects: it carries the address of what it selects, so that it opens in a new tab, can be copied and works
 * before any script has run; a plain click selects in place. Pointing at it or focusing it lights the thing up.
 */
import { type CSSProperties, type MouseEvent, type ReactNode, useMemo } from 'react';
import type { Choices, Selection } from '../model/choices';
import { useAtlas, useLinkTo } from '../state/AtlasContext';
import { hasClaimsOnly } from '../state/framing';

interface Props {
  kind: Selection['kind'];
  id: string;
  className?: string;
  title?: string;
  label?: string;
  lang?: string;
  style?: CSSProperties;
  /** Lights up something else than it selects (a mention lights its place). */
  lights?: Selection;
  children: ReactNode;
}

/** Read in an article or another view, which a frame of claims alone does not have. */
const READ_ELSEWHERE = new Set<Selection['kind']>(['sentence', 'mention', 'article', 'check']);

/** A table that stands alone shows nothing of what its links lead to. */
function leavesFrame(choices: Choices, kind: Selection['kind']): boolean {
  return choices.form === 'table' || (hasClaimsOnly(choices) && READ_ELSEWHERE.has(kind));
}

/** A click that the browser should handle itself: a new tab, a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

export function SelectLink({ kind, id, className, title, label, lang, style, lights, children }: Props) {
  const selection = useMemo(() => ({ kind, id }), [kind, id]);
  const leaves = useAtlas(({ choices }) => leavesFrame(choices, kind));
  const href = useLinkTo(selection, leaves);
  const select = useAtlas((state) => state.select);
  const setHover = useAtlas((state) => state.setHover);
  const isSelected = useAtlas(({ choices }) => choices.selection?.kind === kind && choices.selection.id === id);
  const light = () => setHover(lights ?? selection);
  const dim = () => setHover(null);
  return (
    <a
      href={href}
      target={leaves ? '_blank' : undefined}
      rel={leaves ? 'noopener' : undefined}
      className={className}
      title={title}
      aria-label={label}
      lang={lang}
      style={style}
      aria-current={isSelected ? 'true' : undefined}
      onClick={(event) => {
        if (leaves || !isPlainClick(event)) return;
        event.preventDefault();
        select(selection);
      }}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      {children}
    </a>
  );
}
