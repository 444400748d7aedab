/**
 * The texts that a visitor works on, kept in this browser (IndexedDB) so that a reload or a crash loses nothing. They go
 * nowhere else. A browser that refuses (a frame without an origin, a full disk) is let be: the form then says so.
 */
import { del, entries, set } from 'idb-keyval';
import * as v from 'valibot';
import { type Decision, isDecision } from '../model/corrections';
import { isEmptyDraft, type TextDraft } from '../model/textDraft';

/** The first version of the page kept one draft under the bare name. */
const KEY = 'claimed-flows:draft';

/** What an older or newer version of the page left may lack a field or have one more. */
const field = v.fallback(v.string(), '');
const DRAFT = v.object({
  text: v.string(),
  date: field,
  language: field,
  home: field,
  title: field,
  publisher: field,
  url: field,
  // each is held against the text when it is applied, and told where it does not fit
  decisions: v.fallback(v.array(v.custom<Decision>(isDecision)), []),
  changed: v.fallback(v.number(), 0),
});

export interface KeptDraft {
  /** Where it is kept. */
  key: string;
  /** Milliseconds since 1970. */
  changed: number;
  draft: TextDraft;
}

/** A place for one more. */
export const newKey = (): string => `${KEY}:${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

/** What was kept, the latest first; none where nothing can be read. */
export async function loadDrafts(): Promise<KeptDraft[]> {
  try {
    const kept = (await entries<string, unknown>()).flatMap(([key, value]) => {
      const read = typeof key === 'string' && key.startsWith(KEY) ? v.safeParse(DRAFT, value) : null;
      if (!read?.success) return [];
      const { changed, ...draft } = read.output;
      return [{ key, changed, draft }];
    });
    return kept.sort((a, b) => b.changed - a.changed);
  } catch {
    return [];
  }
}

/** @returns whether it is kept; an empty draft is forgotten */
export async function keepDraft(key: string, draft: TextDraft): Promise<boolean> {
  try {
    await (isEmptyDraft(draft) ? del(key) : set(key, { ...draft, changed: Date.now() }));
    return true;
  } catch {
    return false;
  }
}
