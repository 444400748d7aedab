/**
 * What a visitor types into the form, kept in this browser (IndexedDB) so that a reload or a crash loses nothing. Goes
 * nowhere else. A browser that refuses (a frame without an origin, a full disk) is let be: the form then says so.
 */
import { del, get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { TextDraft } from './TextForm';

const KEY = 'claimed-flows:draft';

/** What an older or newer version of the page left may lack a field or have one more. */
const DRAFT = v.object({
  text: v.string(),
  date: v.fallback(v.string(), ''),
  language: v.fallback(v.string(), ''),
  home: v.fallback(v.string(), ''),
});

/** The draft that was kept; null where there is none, or none that can be read. */
export async function loadDraft(): Promise<TextDraft | null> {
  try {
    const read = v.safeParse(DRAFT, await get(KEY));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** @returns whether it is kept; an empty draft is forgotten */
export async function keepDraft(draft: TextDraft): Promise<boolean> {
  try {
    await (Object.values(draft).every((value) => value === '') ? del(KEY) : set(KEY, { ...draft }));
    return true;
  } catch {
    return false;
  }
}
