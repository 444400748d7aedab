/** The sentences of an article as a bar, one cell each: filled mapped, empty without a place, hatched set aside. */
import { say, sayCount } from '../language/say';
import { readCoverage } from '../model/coverage';
import type { Article } from '../model/dataset';

export function CoverageBar({ article }: { article: Article }) {
  const { sentences, mapped, without, aside } = readCoverage(article.coverage);
  const words = say('{mapped} mapped, {without} without a place, {aside} set aside', { mapped, without, aside });
  return (
    <div className="coverage">
      <div className="coverage-bar" aria-hidden="true">
        {sentences.map(({ state, length }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of an article never change places
          <span key={at} className={`coverage-${state}`} style={{ flexGrow: Math.max(1, length) }} />
        ))}
      </div>
      <p className="soft">
        {sayCount(sentences.length, '{n} sentence', '{n} sentences')}: {words}
      </p>
    </div>
  );
}
