/**
 * A document and its gold annotation in; how far they agree, with each miss and each false alarm, out. Refuses a gold
 * annotation of another article, or of a text that has changed since: its offsets would mean nothing.
 */
import type { Document } from '../../model/document';
import type { GoldDocument } from './GoldDocument';
import { type MentionScores, scoreMentions } from './scoreMentions';
import { type MovementScores, scoreMovements } from './scoreMovements';
import { type ClaimTally, scoreRelations } from './scoreRelations';
import { type SentenceTally, scoreCuts, scoreRoles } from './scoreRoles';

export interface DocumentScores {
  id: string;
  roles: SentenceTally;
  cuts: SentenceTally;
  mentions: MentionScores;
  movements: MovementScores;
  relations: ClaimTally;
}

/** @throws Error where the gold does not belong to the document's text */
export function scoreDocument(document: Document, gold: GoldDocument): DocumentScores {
  const stray = [...gold.sentences.map(({ start, end, exact }) => ({ start, end, exact }))].find(
    ({ start, end, exact }) => document.text.slice(start, end) !== exact,
  );
  if (document.id !== gold.id || stray)
    throw new Error(
      `${document.id}: the gold annotation is of another text; "${stray?.exact ?? gold.id}" is not there`,
    );
  return {
    id: gold.id,
    roles: scoreRoles(document.text, gold.sentences, document.sentences),
    cuts: scoreCuts(gold.sentences, document.sentences),
    mentions: scoreMentions(gold.mentions, document.mentions),
    movements: scoreMovements(gold.claims, document.claims),
    relations: scoreRelations(gold.claims, document.claims),
  };
}
