/**
 * The last look at an article before it is published: every quotation is still in the text, every mention is its words,
 * every place is in the gazetteer. A document that fails is the program's fault or a correction's, and stops the build.
 */
import type { Document } from '../model/document';
import { placesNamed } from './applyCorrections';
import { DataError } from './DataError';

/** 1-based line of an offset; `firstLine` is the line of the file that the text begins on. */
function lineAt(text: string, offset: number, firstLine: number): number {
  return text.slice(0, offset).split('\n').length - 1 + firstLine;
}

/** @throws DataError naming the line of the article's file */
export function validateDocument(file: string, firstLine: number, { text, mentions, claims, places }: Document): void {
  for (const { start, end, surface } of mentions)
    if (text.slice(start, end) !== surface)
      throw new DataError(
        file,
        lineAt(text, start, firstLine),
        `the mention "${surface}" is not there.`,
        'Build again; if it stays, report it.',
      );
  for (const { id, evidence, parts } of claims) {
    if (evidence.length === 0)
      throw new DataError(file, null, `the claim ${id} has no quotation.`, 'Remove or complete it.');
    for (const { start, end, exact } of evidence)
      if (text.slice(start, end) !== exact)
        throw new DataError(
          file,
          lineAt(text, start, firstLine),
          `the quotation "${exact}" no longer matches the text.`,
          'Restore the text, or correct data/corrections.',
        );
    for (const { start, end } of parts)
      if (!(0 <= start && start < end && end <= text.length))
        throw new DataError(
          file,
          null,
          `the claim ${id} marks words outside the text (${start} to ${end}).`,
          'Report it.',
        );
  }
  const known = new Set(places.map(({ id }) => id));
  for (const id of placesNamed({ mentions, claims }))
    if (!known.has(id))
      throw new DataError(
        file,
        null,
        `no place "${id}" is in the gazetteer.`,
        'Add it to data/gazetteer, or correct it in data/corrections.',
      );
}
