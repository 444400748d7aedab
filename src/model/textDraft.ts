/** A text of a visitor's own with what is known of it and what was decided about its reading: what is kept between visits. */
import type { Decision } from './corrections';

export interface TextDraft {
  text: string;
  /** ISO day, or ''. */
  date: string;
  /** BCP 47, or '' to have it found out. */
  language: string;
  /** "Alexandria, Louisiana", or ''. */
  home: string;
  /** As the source gives them, or ''. */
  title: string;
  publisher: string;
  url: string;
  decisions: readonly Decision[];
}

export const EMPTY_DRAFT: TextDraft = {
  text: '',
  date: '',
  language: '',
  home: '',
  title: '',
  publisher: '',
  url: '',
  decisions: [],
};

export const isEmptyDraft = (draft: TextDraft): boolean => Object.values(draft).every(({ length }) => length === 0);
