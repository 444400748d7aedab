/** Looks up what a document holds: takes a document, gives maps by id, built once for each document. */
import type { Document, Mention, Sentence } from '../model/document';

export interface DocumentIndex {
  sentences: ReadonlyMap<string, Sentence>;
  mentions: ReadonlyMap<string, Mention>;
  mentionsBySentence: ReadonlyMap<string, Mention[]>;
}

const built = new WeakMap<Document, DocumentIndex>();

export function indexDocument(document: Document): DocumentIndex {
  const known = built.get(document);
  if (known) return known;
  const mentionsBySentence = new Map<string, Mention[]>();
  for (const mention of document.mentions) {
    const own = mentionsBySentence.get(mention.sentence);
    if (own) own.push(mention);
    else mentionsBySentence.set(mention.sentence, [mention]);
  }
  const index = {
    sentences: new Map(document.sentences.map((sentence) => [sentence.id, sentence])),
    mentions: new Map(document.mentions.map((mention) => [mention.id, mention])),
    mentionsBySentence,
  };
  built.set(document, index);
  return index;
}
