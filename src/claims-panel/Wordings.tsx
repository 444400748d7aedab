/**
 * "Reported in 2 of 5 articles, via TASS": in how many articles a statement stands, and, opened, in which words each of
 * them has it.
 */
import { articleName } from '../interface/articleWords';
import { SelectLink } from '../interface/SelectLink';
import { countWords, listWords, ROLE_WORDS } from '../interface/words';
import { say, sayCount } from '../language/say';
import type { Article, CitedQuotation, Statement } from '../model/dataset';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { type DatasetIndex, keyIn } from '../state/indexDataset';

function reportedWords(statement: Statement, total: number): string {
  const via = statement.via.length > 0 ? say(', via {agencies}', { agencies: listWords(statement.via) }) : '';
  return (
    say('Reported in {n} of {articles}', { n: statement.articles.length, articles: countWords(total, 'article') }) + via
  );
}

interface Wording {
  article: Article;
  quotation: CitedQuotation;
  times: number;
}

/** Every wording of a statement once, and how often its article repeats it. */
function gatherWordings(statement: Statement, index: DatasetIndex): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const ref of statement.claims) {
    const article = index.articles.get(ref.article);
    for (const quotation of ref.words?.quotations ?? []) {
      const key = `${ref.article}/${quotation.exact}`;
      const known = wordings.get(key);
      if (known) known.times += 1;
      else if (article) wordings.set(key, { article, quotation, times: 1 });
    }
  }
  return [...wordings.values()];
}

export function Wordings({ statement }: { statement: Statement }) {
  const index = useDatasetIndex();
  const total = useAtlas((state) => state.dataset.totals.articles);
  const quotations = gatherWordings(statement, index);
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
        {reportedWords(statement, total)}, {sayCount(quotations.length, 'in {n} wording', 'in {n} wordings')}
      </summary>
      <ul className="wordings">
        {quotations.map(({ article, quotation, times }) => {
          const key = keyIn(article.slug, quotation.sentence);
          return (
            <li key={`${key}-${quotation.start}`}>
              <SelectLink kind="sentence" id={key} className="wording" lang={quotation.language}>
                {quotation.exact}
              </SelectLink>
              <span className="soft">
                {articleName(article)}
                {quotation.role && `, ${say(ROLE_WORDS[quotation.role])}`}
                {times > 1 && sayCount(times, ', {n} time', ', {n} times')}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
