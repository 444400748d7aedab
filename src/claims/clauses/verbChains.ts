/**
 * Verbs that share a clause: the nearest one to the left or right, the one that a second verb after "and" or a comma goes
 * with. Chunk indexes in and out; -1 where there is none.
 */
import { chunkAt, chunkTokens, isComma } from './chunks';
import type { Chunk, Parse } from './Parse';

/** Nearest verb group to the left that could carry a subject for a participle or a second verb. */
export function verbToLeft(parse: Parse, i: number, forms: readonly string[]): number {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunkAt(parse, k);
    if (chunk?.vg && forms.includes(chunk.vg.form)) return k;
    if (chunk?.kind === 'punct' && /^[;:]$/.test(chunk.word)) return -1;
  }
  return -1;
}

export function verbToRight(parse: Parse, i: number): number {
  for (let k = i + 1; k < parse.chunks.length; k++)
    if (
      chunkAt(parse, k)?.vg?.form === 'finite' ||
      (chunkAt(parse, k)?.vg?.form === 'en' && isComma(chunkAt(parse, k - 2)))
    )
      return k;
  return -1;
}

/** The verb that a second verb after "and" goes with: an infinitive only where the second is bare too. */
export function coordinated(parse: Parse, i: number, joint: number): number {
  const finite = verbToLeft(parse, joint, ['finite', 'en', 'inf']);
  const nearest = finite >= 0 ? finite : verbToLeft(parse, joint, ['ing']);
  const own = chunkAt(parse, i);
  if (nearest < 0 || chunkAt(parse, nearest)?.vg?.form !== 'inf' || !own?.vg) return nearest;
  const bare = own.to - own.from === 1 && parse.tokens[own.vg.head]?.forms?.has('base');
  const perfect = chunkTokens(parse, chunkAt(parse, nearest) as Chunk).some((token) => token.lower === 'have');
  return bare || perfect ? nearest : verbToLeft(parse, joint, ['finite', 'en', 'ing']);
}

/** "will sell his car, fly to Mali and join": the verb that a bare verb after a comma goes with. */
export function listedVerb(parse: Parse, i: number, comma: number): number {
  const own = chunkAt(parse, i);
  const forms = own?.vg && own.to - own.from === 1 ? parse.tokens[own.vg.head]?.forms : undefined;
  if (!forms?.has('base') || forms.has('past')) return -1;
  const previous = verbToLeft(parse, comma, ['finite', 'inf']);
  const vg = chunkAt(parse, previous)?.vg;
  return vg && (vg.modal !== null || vg.form === 'inf') ? previous : -1;
}
