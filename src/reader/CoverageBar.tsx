/** The sentences of an article as a bar, one cell each: filled mapped, empty without a place, hatched set aside. */
import type { Article } from '../model/dataset';
import { measureCoverage } from './coverage';

export function CoverageBar({ article }: { article: Article }) {
  const { states, mapped, without, aside } = measureCoverage(article);
  const words = `${mapped} mapped, ${without} without a place, ${aside} set aside`;
  return (
    <div className="coverage">
      <div className="coverage-bar" aria-hidden="true">
        {states.map(({ sentence, state }) => (
          <span
            key={sentence.id}
            className={`coverage-${state}`}
            style={{ flexGrow: Math.max(1, sentence.end - sentence.start) }}
          />
        ))}
      </div>
      <p className="soft">
        {states.length} sentences: {words}
      </p>
    </div>
  );
}
