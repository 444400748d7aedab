/**
 * Documents before and after correction in, their scores against the gold annotations out, for the About page. Only
 * articles that have an annotation in `test/gold` are scored; without any there is nothing to show.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreRows } from '../dataset/score/figures';
import type { GoldDocument } from '../dataset/score/GoldDocument';
import { scoreDocument } from '../dataset/score/scoreDocument';
import type { ScoreRow } from '../model/dataset';
import type { Document } from '../model/document';

export function scoreArticles(root: string, raw: readonly Document[], corrected: readonly Document[]): ScoreRow[] {
  const scored = raw.flatMap((before, i) => {
    const after = corrected[i];
    const file = join(root, 'test/gold', `${before.id}.json`);
    if (!after || !existsSync(file)) return [];
    const gold = JSON.parse(readFileSync(file, 'utf8')) as GoldDocument;
    return [{ raw: scoreDocument(before, gold), corrected: scoreDocument(after, gold) }];
  });
  return scored.length
    ? scoreRows(
        scored.map((each) => each.raw),
        scored.map((each) => each.corrected),
      )
    : [];
}
