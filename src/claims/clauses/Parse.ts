/**
 * A sentence cut into chunks: noun phrases, verb groups, prepositions and the small words between them. The clause
 * reader works on chunks only.
 */
import type { Sentence } from '../../model/document';
import type { Token } from '../words/Token';

export type ChunkKind = 'np' | 'vg' | 'prep' | 'conj' | 'sub' | 'rel' | 'adj' | 'adv' | 'date' | 'punct';

export interface VerbGroup {
  lemma: string;
  /** finite ("enter", "have entered"), inf ("to enter"), ing (bare), en (bare participle or simple past). */
  form: 'finite' | 'inf' | 'ing' | 'en';
  passive: boolean;
  negated: boolean;
  modal: string | null;
  /** Index of the main verb's token. */
  head: number;
  /** The simple past and the participle look alike: "sent". */
  ambiguous: boolean;
}

export interface Chunk {
  kind: ChunkKind;
  /** Token indexes, half-open. */
  from: number;
  to: number;
  /** Lower-case words; for a noun phrase its head. */
  word: string;
  vg?: VerbGroup;
}

export interface Parse {
  sentence: Sentence;
  tokens: Token[];
  chunks: Chunk[];
}
