/**
 * A mention in its sentence: marked by the kind of its place in form and colour, a link that selects it and lights its
 * place. Mentions inside it keep links of their own.
 */
import type { ReactNode } from 'react';
import { SelectLink } from '../interface/SelectLink';
import { SENSE_WORDS } from '../interface/senseWords';
import { KIND_WORDS } from '../interface/words';
import { say, sayPlace } from '../language/say';
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
  const kind = say(KIND_WORDS[mention.kind][0]);
  if (mention.place === null) return `${kind}, ${say('place not known')}`;
  const nameOf = (id: string) => sayPlace({ id, name: index.places.get(id)?.name ?? id });
  const name = nameOf(mention.place);
  const stands = mention.standsFor ? say(', for {place}', { place: nameOf(mention.standsFor) }) : '';
  return `${name}: ${kind}, ${say(SENSE_WORDS[mention.sense])}${stands}`;
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
