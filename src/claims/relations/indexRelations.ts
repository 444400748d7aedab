/** The plain lexicon of relations in, its look-up tables out, made once for each lexicon. Refuses nothing. */
import { pluralise } from '../lexicon/inflect';
import type { NounFrame, RelationLexicon, VerbFrame } from './RelationLexicon';

type NounEntry = Omit<NounFrame, 'at' | 'not' | 'performs' | 'modifiers'> &
  Record<'at' | 'not' | 'performs' | 'modifiers', ReadonlySet<string>>;
type VerbEntry = Omit<VerbFrame, 'at'> & { at: ReadonlySet<string> };

export type { NounEntry, VerbEntry };

export interface RelationIndex {
  /** By one or two words in lower case, singular and plural. */
  nouns: Map<string, NounEntry>;
  /** By base form, with its particle where it has one; several frames for one verb. */
  verbs: Map<string, VerbEntry[]>;
  sets: Record<
    | 'armed'
    | 'harmless'
    | 'happens'
    | 'hits'
    | 'harms'
    | 'suffers'
    | 'topics'
    | 'ends'
    | 'erupts'
    | 'held'
    | 'attempts'
    | 'portions'
    | 'entire'
    | 'officials'
    | 'denials'
    | 'claims',
    ReadonlySet<string>
  >;
  control: Record<'nouns' | 'verbs' | 'under' | 'not', ReadonlySet<string>>;
  borders: Record<'neighbours' | 'verbs' | 'shares' | 'nouns' | 'things' | 'unit', ReadonlySet<string>>;
  membership: Record<'verbs' | 'members', ReadonlySet<string>>;
}

const cache = new WeakMap<RelationLexicon, RelationIndex>();

export function indexRelations(lexicon: RelationLexicon): RelationIndex {
  const known = cache.get(lexicon);
  if (known) return known;
  const made = makeIndex(lexicon);
  cache.set(lexicon, made);
  return made;
}

function makeIndex(lexicon: RelationLexicon): RelationIndex {
  const {
    armed,
    harmless,
    happens,
    hits,
    harms,
    suffers,
    topics,
    erupts,
    ends,
    held,
    attempts,
    portions,
    entire,
    officials,
    denials,
    claims,
  } = lexicon;
  const nouns = new Map<string, NounEntry>();
  for (const frame of lexicon.nouns) {
    const entry = {
      ...frame,
      at: new Set(frame.at),
      not: new Set(frame.not),
      performs: new Set(frame.performs),
      modifiers: new Set(frame.modifiers),
    };
    for (const noun of frame.nouns) for (const form of forms(noun)) nouns.set(form, entry);
  }
  const verbs = new Map<string, VerbEntry[]>();
  for (const frame of lexicon.verbs) {
    const entry = { ...frame, at: new Set(frame.at) };
    for (const verb of frame.verbs) verbs.set(verb, [...(verbs.get(verb) ?? []), entry]);
  }
  return {
    nouns,
    verbs,
    sets: asSets({
      armed,
      harmless,
      happens,
      hits,
      harms,
      suffers,
      topics,
      erupts,
      ends,
      held,
      attempts,
      portions,
      entire,
      officials,
      denials,
      claims,
    }),
    control: asSets(lexicon.control),
    borders: asSets(lexicon.borders),
    membership: asSets(lexicon.membership),
  };
}

const asSets = <K extends string>(lists: Record<K, string[]>) =>
  Object.fromEntries(Object.entries<string[]>(lists).map(([key, list]) => [key, new Set(list)])) as unknown as Record<
    K,
    ReadonlySet<string>
  >;

/** "clash/clashes" or a regular noun -> its forms. */
function forms(entry: string): string[] {
  const [singular = '', plural] = entry.split('/');
  return [singular, plural ?? pluralise(singular)];
}
