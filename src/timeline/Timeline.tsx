/**
 * The statements by the day they were made: a dot each, larger the more articles report it, its form the status; long
 * empty times are cut, and the cut is drawn. Approximate days have whiskers, inferred ones a bar below.
 */
import { useMemo } from 'react';
import { ChoiceLink } from '../interface/ChoiceLink';
import { dateCertainty, dateWords } from '../interface/dateWords';
import { SelectLink } from '../interface/SelectLink';
import { type NamePlace, placeNamer, speakerName, statementTitle } from '../interface/statementWords';
import { useWidth } from '../interface/useWidth';
import { countWords } from '../interface/words';
import type { Statement } from '../model/dataset';
import { useAtlas, useDatasetIndex, useTouched } from '../state/AtlasContext';
import { visibleStatements } from '../state/selectors';
import { layOutTimeline, statementDay } from './layOutTimeline';
import { type Dot, STEP_PX } from './placeDots';
import { RangeHandles } from './RangeHandles';
import { createTimeScale } from './timeScale';

/** Before the width is known (a server, the first frame). */
const GUESSED_WIDTH_PX = 900;
const AXIS_PX = 22;
const LABEL_PX = 16;
const LEAST_HEIGHT_PX = 98;

interface DotProps {
  dot: Dot;
  name: NamePlace;
  isTouched: boolean;
  isOut: boolean;
  height: number;
}

function dotStyle({ x, row }: Dot, height: number) {
  return { left: x, top: height - AXIS_PX - 2 - STEP_PX / 2 - row * STEP_PX, width: STEP_PX, height: STEP_PX };
}

/** A dot that stands for several: it leads to all statements of its day, or days. */
function FoldedDot({ dot, isTouched, isOut, height }: Omit<DotProps, 'name'>) {
  const all = [dot.statement, ...dot.folded];
  const days = all.flatMap((statement) => statementDay(statement) ?? []).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const title = `${countWords(all.length, 'statement')} of ${dateWords(from === to ? from : `${from}/${to}`)}: show all of that time`;
  return (
    <ChoiceLink
      to={{ tab: 'claims', selection: null, range: [from, to] }}
      className={`dot dot-folded${isTouched ? ' is-touched' : ''}${isOut ? ' is-out' : ''}`}
      label={title}
      title={title}
      style={dotStyle(dot, height)}
    >
      <span className="dot-count" aria-hidden="true">
        +{all.length}
      </span>
    </ChoiceLink>
  );
}

function TimelineDot({ dot, name, isTouched, isOut, height }: DotProps) {
  const index = useDatasetIndex();
  const { statement, radius } = dot;
  const basis = index.articles.get(statement.claims[0]?.article ?? '')?.dateBasis;
  const certainty = dateCertainty(statement.saidOn, basis);
  const title = `${speakerName(statement)}, ${dateWords(statement.saidOn)}${certainty === 'inferred' ? ' (inferred)' : ''}: ${statementTitle(statement, name)} (${statement.status}), in ${countWords(statement.articles.length, 'article')}`;
  const states = `${isTouched ? ' is-touched' : ''}${isOut ? ' is-out' : ''}`;
  return (
    <SelectLink
      kind="statement"
      id={statement.id}
      className={`dot dot-${statement.status} day-${certainty} mover-${statement.moverClass ?? 'none'}${states}`}
      title={title}
      label={title}
      style={dotStyle(dot, height)}
    >
      <span className="dot-mark" style={{ width: 2 * radius, height: 2 * radius }} aria-hidden="true" />
    </SelectLink>
  );
}

function useDays(statements: Statement[]): string[] {
  return useMemo(
    () => [...new Set(statements.flatMap((statement) => statementDay(statement) ?? []))].sort(),
    [statements],
  );
}

export function Timeline() {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const choose = useAtlas((state) => state.choose);
  const index = useDatasetIndex();
  const touched = useTouched();
  const [box, measured] = useWidth<HTMLDivElement>();
  const width = measured ?? GUESSED_WIDTH_PX;
  const statements = useMemo(() => visibleStatements(dataset, { ...choices, range: null }), [dataset, choices]);
  const days = useDays(dataset.statements);
  const scale = useMemo(() => createTimeScale(days), [days]);
  const layout = useMemo(() => scale && layOutTimeline(statements, scale, width), [statements, scale, width]);
  const name = useMemo(() => placeNamer(index.places), [index]);
  if (!scale || !layout) return null;
  const rows = Math.max(1, ...layout.dots.map(({ row }) => row + 1));
  const height = Math.max(LEAST_HEIGHT_PX, AXIS_PX + rows * STEP_PX + 2 * LABEL_PX + 6);
  const axis = height - AXIS_PX;
  const isOut = (statement: Statement) => {
    const day = statementDay(statement) ?? '';
    return choices.range !== null && (day < choices.range[0] || day > choices.range[1]);
  };
  return (
    <section className="timeline" aria-label="Statements by day">
      <div className="timeline-plot" ref={box} style={{ height }}>
        <RangeHandles scale={scale} days={days} range={choices.range} onRange={(range) => choose({ range })} />
        {scale.stretches.map(({ left, right }) => (
          <div
            key={left}
            className="axis"
            style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%`, top: axis }}
          />
        ))}
        {layout.breaks.map(({ x, words }) => (
          <span key={x} className="axis-break" style={{ left: x, top: axis }} title={words}>
            <span className="visually-hidden">{words}</span>
          </span>
        ))}
        {layout.ticks.map(({ x, text, isYear }) => (
          <span key={x} className={`tick ${isYear ? 'tick-year' : ''}`} style={{ left: x, top: axis }}>
            {text}
          </span>
        ))}
        {layout.labels.map(({ text, x, left, row }) => (
          <span key={`${x}-${text}`} aria-hidden="true">
            <span className="leader" style={{ left: x, top: (row + 1) * LABEL_PX, bottom: AXIS_PX }} />
            <span className="dot-label" style={{ left, top: row * LABEL_PX }}>
              {text}
            </span>
          </span>
        ))}
        {layout.dots.map((dot) => {
          const all = [dot.statement, ...dot.folded];
          const shared = {
            dot,
            height,
            isTouched: all.some(({ id }) => touched.statements.has(id)),
            isOut: all.every(isOut),
          };
          if (dot.folded.length > 0) return <FoldedDot key={dot.statement.id} {...shared} />;
          return <TimelineDot key={dot.statement.id} name={name} {...shared} />;
        })}
      </div>
      {layout.undated > 0 && (
        <p className="soft timeline-note">{countWords(layout.undated, 'statement')} without a known day</p>
      )}
    </section>
  );
}
