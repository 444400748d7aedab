/**
 * A mention in its sentence: marked by the kind of its place in form and colour, a link that selects it and lights its
 * place. Mentions inside it keep links of their own.
 */
import type { ReactNode } from 'react';
import { SelectLink } from '../interface/SelectLink';
import { SENSE_WORDS } from '../interface/senseWords';
import { KIND_WORDS } from '../interface/words';
import type { Mention } from '../model/document';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { keyIn } from '../state/indexDataset';

interface Props {
  article: string;
  mention: Mention;
  isTouched: boolean;
  /** Holds other mentions: then only its own words are the link. */
  children: ReactNode;
}

/** `country` and its like share a mark: what has an area, what is a point, what is a line. */
const FORMS: Partial<Record<Mention['kind'], string>> = {
  country: 'area',
  admin: 'area',
  part: 'vague',
  region: 'vague',
  group: 'vague',
  bloc: 'bloc',
  border: 'line',
  water: 'line',
};

export function useMentionClass(mention: Mention, isTouched: boolean): string {
  const isLit = useAtlas(({ hover }) => hover?.kind === 'place' && hover.id === mention.place);
  const form = mention.place === null ? 'unknown' : (FORMS[mention.kind] ?? 'point');
  const states = `${isTouched ? ' is-touched' : ''}${isLit ? ' is-lit' : ''}`;
  return `mention mention-${form} sense-${mention.sense}${states}`;
}

function useMentionTitle(mention: Mention): string {
  const index = useDatasetIndex();
  const [kind] = KIND_WORDS[mention.kind];
  if (mention.place === null) return `${kind}, place not known`;
  const name = index.places.get(mention.place)?.name ?? mention.place;
  const stands = mention.standsFor && index.places.get(mention.standsFor)?.name;
  return `${name}: ${kind}, ${SENSE_WORDS[mention.sense]}${stands ? `, for ${stands}` : ''}`;
}

export function MentionMark({ article, mention, isTouched, children }: Props) {
  const className = useMentionClass(mention, isTouched);
  const title = useMentionTitle(mention);
  return (
    <SelectLink
      kind="mention"
      id={keyIn(article, mention.id)}
      className={className}
      title={title}
      lights={mention.place === null ? undefined : { kind: 'place', id: mention.place }}
    >
      {children}
    </SelectLink>
  );
}
