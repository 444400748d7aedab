/**
 * "Reported in 2 of 5 articles, via TASS": in how many articles a statement stands, and, opened, in which words each of
 * them has it.
 */
import { articleName } from '../interface/articleWords';
import { SelectLink } from '../interface/SelectLink';
import { countWords, listWords, ROLE_WORDS } from '../interface/words';
import type { Statement } from '../model/dataset';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { claimOf, keyIn } from '../state/indexDataset';

function reportedWords(statement: Statement, total: number): string {
  const via = statement.via.length > 0 ? `, via ${listWords(statement.via)}` : '';
  return `Reported in ${statement.articles.length} of ${countWords(total, 'article')}${via}`;
}

export function Wordings({ statement }: { statement: Statement }) {
  const index = useDatasetIndex();
  const total = useAtlas((state) => state.dataset.articles.length);
  const quotations = statement.claims.flatMap((ref) => {
    const found = claimOf(index, ref);
    return (found?.claim.evidence ?? []).map((quotation) => ({ article: found?.article, quotation }));
  });
  const only = quotations[0]?.article;
  if (quotations.length < 2)
    return (
      <p className="reported">
        {reportedWords(statement, total)}
        {only && `: ${articleName(only)}`}
      </p>
    );
  return (
    <details className="reported">
      <summary>
        {reportedWords(statement, total)}, in {countWords(quotations.length, 'sentence')}
      </summary>
      <ul className="wordings">
        {quotations.map(({ article, quotation }) => {
          const key = keyIn(article?.slug ?? '', quotation.sentence);
          const sentence = index.sentences.get(key)?.sentence;
          return (
            <li key={`${key}-${quotation.start}`}>
              <SelectLink kind="sentence" id={key} className="wording" lang={sentence?.language}>
                {quotation.exact}
              </SelectLink>
              <span className="soft">
                {article && articleName(article)}
                {sentence && sentence.role !== 'body' && `, ${ROLE_WORDS[sentence.role]}`}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
