/**
 * Asks for what a search looks through and is not here yet: the whole of a dataset that came with an overview, and the texts
 * of its articles, some at a time; all of a small dataset at once, of a large one when they are wanted. Says how far it is.
 */
import { useEffect, useState } from 'react';
import { useAtlas } from '../state/AtlasContext';

/** Together not more than a picture or two. */
const FEW_ARTICLES = 40;
/** As many as a browser asks one host for at a time. */
const AT_ONCE = 6;

export interface Texts {
  /** Articles whose texts are here, and of how many. */
  read: number;
  total: number;
  isReading: boolean;
  /** Asks for all texts; absent where that is done. */
  readAll?: () => void;
}

export function useTexts(): Texts {
  const dataset = useAtlas((state) => state.dataset);
  const documents = useAtlas((state) => state.documents);
  const failures = useAtlas((state) => state.failures);
  const complete = useAtlas((state) => state.complete);
  const readDocument = useAtlas((state) => state.read);
  const [isAsked, setAsked] = useState(dataset.totals.articles <= FEW_ARTICLES);
  const isShort = dataset.overview !== undefined;
  const missing = dataset.articles.filter(({ slug }) => !documents.has(slug) && !failures.has(slug));
  useEffect(() => {
    if (isShort) complete();
  }, [isShort, complete]);
  useEffect(() => {
    if (isAsked && !isShort) for (const { slug } of missing.slice(0, AT_ONCE)) readDocument(slug);
  });
  return {
    read: documents.size,
    total: dataset.totals.articles,
    isReading: isShort || (isAsked && missing.length > 0),
    readAll: isAsked ? undefined : () => setAsked(true),
  };
}
