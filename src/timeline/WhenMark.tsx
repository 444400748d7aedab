/**
 * The time that the selected statement speaks of, apart from the day it was made: a bracket on the axis with its words.
 * Nothing where the sentence speaks of no time of its own, or of one that the line does not reach.
 */
import { dateWords } from '../interface/dateWords';
import { say } from '../language/say';
import { readEdtf } from '../model/edtf';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { type TimeScale, toDay } from './timeScale';

function isOnLine({ stretches }: TimeScale, from: string, to: string): boolean {
  return stretches.some((stretch) => toDay(from) <= stretch.to && toDay(to) >= stretch.from);
}

export function WhenMark({ scale, axis }: { scale: TimeScale; axis: number }) {
  const index = useDatasetIndex();
  const id = useAtlas(({ choices }) => (choices.selection?.kind === 'statement' ? choices.selection.id : null));
  const times = (id !== null && index.statements.get(id)?.when) || [];
  return times.map((when) => {
    const span = readEdtf(when);
    if (!span || !isOnLine(scale, span.from, span.to)) return null;
    const [left, right] = [scale.at(span.from), scale.at(span.to)];
    return (
      <span
        key={when}
        className="when-mark"
        style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%`, top: axis }}
        title={say('speaks of {time}', { time: dateWords(when) })}
      >
        <span className={left > 0.7 ? 'when-words is-before' : 'when-words'}>
          {say('speaks of {time}', { time: dateWords(when) })}
        </span>
      </span>
    );
  });
}
