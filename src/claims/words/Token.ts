/**
 * Words of one sentence as the clause reader sees them: one token a word, a mention, a group's name or a date, each with
 * its offsets in the document and its part of speech.
 */
import type { Mention } from '../../model/document';
import type { GroupEntry, PersonEntry } from '../lexicon/ClaimLexicon';
import type { VerbForm } from '../lexicon/inflect';

export type Tag =
  | 'DET'
  | 'POSSPRON'
  | 'PRON'
  | 'REL'
  | 'SUB'
  | 'CONJ'
  | 'PREP'
  | 'TO'
  | 'MODAL'
  | 'NUM'
  | 'ADJ'
  | 'ADV'
  | 'NEG'
  | 'VERB'
  | 'AUX'
  | 'NOUN'
  | 'NAME'
  | 'PLACE'
  | 'OWNER'
  | 'DATE'
  | 'PUNCT';

export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  tag: Tag;
  lemma?: string;
  forms?: Set<VerbForm>;
  mention?: Mention;
  group?: GroupEntry;
  agency?: string;
  person?: PersonEntry;
  /** Inside quotation marks. */
  quoted?: boolean;
}
