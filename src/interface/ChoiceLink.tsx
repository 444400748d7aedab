/** A link that changes choices: it carries their address, and a plain click changes them in place. */
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { Choices } from '../model/choices';
import { useAtlas } from '../state/AtlasContext';
import { hasClaimsOnly, wholePageLink } from '../state/framing';
import { writeChoices } from '../state/urlChoices';
import { isPlainClick } from './SelectLink';

interface Props {
  /** Changes of the choices that the link makes. */
  to: Partial<Choices>;
  className?: string;
  label?: string;
  title?: string;
  style?: CSSProperties;
  children: ReactNode;
}

export function ChoiceLink({ to, className, label, title, style, children }: Props) {
  const choices = useAtlas((state) => state.choices);
  const choose = useAtlas((state) => state.choose);
  const leaves = hasClaimsOnly(choices) && to.tab !== undefined;
  const href = useMemo(() => {
    const chosen = { ...choices, ...to };
    return leaves ? wholePageLink(chosen) : writeChoices(chosen) || '?';
  }, [choices, to, leaves]);
  return (
    <a
      href={href}
      target={leaves ? '_blank' : undefined}
      rel={leaves ? 'noopener' : undefined}
      className={className}
      aria-label={label}
      title={title}
      style={style}
      onClick={(event) => {
        if (leaves || !isPlainClick(event)) return;
        event.preventDefault();
        choose(to);
      }}
    >
      {children}
    </a>
  );
}
