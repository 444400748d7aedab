/** What the shapes of all files in `data/lexicon` are made of. */
import * as v from 'valibot';

/** "a b c" or [a, b, "c d"] -> ['a', 'b', 'c d'] */
export const words = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => text.split(/\s+/).filter(Boolean)),
  ),
  v.array(v.string()),
]);
export const optionalWords = v.optional(words, []);
export const moverClass = v.picklist(['militants', 'refugees', 'troops', 'weapons', 'drugs', 'goods', 'people']);
export const flag = v.optional(v.boolean());
