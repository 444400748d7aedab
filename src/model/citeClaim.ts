/** A claim of an article as a statement cites it: with its words, and the language and role of their sentences. */
import type { ArticleMeta, CitedQuotation, ClaimRef } from './dataset';
import type { Claim, Document } from './document';

type Told = Pick<ArticleMeta, 'slug' | 'language'>;

export function citeClaim({ slug, language }: Told, document: Document, { id, evidence, parts }: Claim): ClaimRef {
  const quotations = evidence.map(({ sentence, start, end, exact }): CitedQuotation => {
    const own = document.sentences.find((one) => one.id === sentence);
    return {
      sentence,
      start,
      end,
      exact,
      ...(own && own.language !== language && { language: own.language }),
      ...(own && own.role !== 'body' && { role: own.role }),
    };
  });
  return {
    article: slug,
    claim: id,
    sentences: evidence.map(({ sentence }) => sentence),
    words: { quotations, parts },
  };
}
