/**
 * The statements by the day they were made: a dot each, larger the more articles report it, its form the status; long
 * empty times are cut, and the cut is drawn. Approximate days have whiskers, inferred ones a bar below.
 */
import { lazy, Suspense, useMemo } from 'react';
import { ChoiceLink } from '../interface/ChoiceLink';
import { dateCertainty, dateWords } from '../interface/dateWords';
import { SelectLink } from '../interface/SelectLink';
import { type NamePlace, placeNamer, speakerName, statementTitle } from '../interface/statementWords';
import { useDrawn } from '../interface/useDrawn';
import { useWidth } from '../interface/useWidth';
import { STATUS_WORDS } from '../interface/words';
import { say, sayCount } from '../language/say';
import type { Dataset, Statement } from '../model/dataset';
import { readEdtf } from '../model/edtf';
import { useAtlas, useDatasetIndex, useTouched } from '../state/AtlasContext';
import { countDays, overviewFor } from '../state/overview';
import { visibleStatements } from '../state/selectors';
import { type Bar, layOutBars, MOST_DOTS } from './layOutBars';
import { layOutTimeline, statementDay } from './layOutTimeline';
import { type Dot, STEP_PX } from './placeDots';
import { createTimeScale } from './timeScale';

const tools = () => import('./TimelineTools');
const LineTools = lazy(() => tools().then((module) => ({ default: module.LineTools })));
const TimelineTools = lazy(() => tools().then((module) => ({ default: module.TimelineTools })));

/** Before the width is known (a server, the first frame). */
const GUESSED_WIDTH_PX = 900;
const AXIS_PX = 22;
const LABEL_PX = 16;
const LEAST_HEIGHT_PX = 98;

/** A place on the line as a share of whatever width it has, and pixels from there: the page is written before it has one. */
function across(x: number, width: number, pixels = 0): string {
  const share = `${Math.round((x / width) * 1e5) / 1e3}%`;
  return pixels === 0 ? share : `calc(${share} + ${Math.round(pixels * 10) / 10}px)`;
}

interface DotProps {
  dot: Dot;
  /** Of the line. */
  width: number;
  name: NamePlace;
  isTouched: boolean;
  isOut: boolean;
  height: number;
}

function dotStyle({ x, dayX, row }: Dot, height: number, width: number) {
  const left = across(dayX, width, x - dayX);
  return { left, top: height - AXIS_PX - 2 - STEP_PX / 2 - row * STEP_PX, width: STEP_PX, height: STEP_PX };
}

/** Of a dot or bar that stands for several. */
function timeWords(n: number, from: string, to: string): string {
  const time = dateWords(from === to ? from : `${from}/${to}`);
  return sayCount(
    n,
    '{n} statement of {time}: show all of that time',
    '{n} statements of {time}: show all of that time',
    {
      time,
    },
  );
}

/** A dot that stands for several: it leads to all statements of its day, or days. */
function FoldedDot({ dot, isTouched, isOut, height, width }: Omit<DotProps, 'name'>) {
  const all = [dot.statement, ...dot.folded];
  const days = all.flatMap((statement) => statementDay(statement) ?? []).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const title = timeWords(all.length, from, to);
  return (
    <ChoiceLink
      to={{ tab: 'claims', selection: null, range: [from, to] }}
      className={`dot dot-folded${isTouched ? ' is-touched' : ''}${isOut ? ' is-out' : ''}`}
      label={title}
      title={title}
      style={dotStyle(dot, height, width)}
    >
      <span className="dot-count" aria-hidden="true">
        +{all.length}
      </span>
    </ChoiceLink>
  );
}

interface BarProps {
  bar: Bar;
  /** Of the line. */
  width: number;
  axis: number;
  range: [string, string] | null;
  /** What all of them move; `none` where they differ. */
  mover: string;
}

/** Many statements of a stretch of days: it leads to all of them. */
function TimelineBar({ bar: { x, height, from, to, count }, width, axis, range, mover }: BarProps) {
  const isOut = range !== null && (to < range[0] || from > range[1]);
  const title = timeWords(count, from, to);
  return (
    <ChoiceLink
      to={{ tab: 'claims', selection: null, range: [from, to] }}
      className={`bar mover-${mover}${isOut ? ' is-out' : ''}`}
      label={title}
      title={title}
      style={{ left: across(x, width), top: 0, width: STEP_PX, height: axis }}
    >
      <span className="bar-mark" style={{ height }} aria-hidden="true" />
    </ChoiceLink>
  );
}

function TimelineDot({ dot, name, isTouched, isOut, height, width }: DotProps) {
  const index = useDatasetIndex();
  const { statement, radius } = dot;
  const basis = index.articles.get(statement.claims[0]?.article ?? '')?.dateBasis;
  const certainty = dateCertainty(statement.saidOn, basis);
  const day = `${dateWords(statement.saidOn)}${certainty === 'inferred' ? ` ${say('(inferred)')}` : ''}`;
  const status = say(STATUS_WORDS[statement.status].label);
  const reach = sayCount(statement.articles.length, 'in {n} article', 'in {n} articles');
  const title = `${speakerName(statement)}, ${day}: ${statementTitle(statement, name)} (${status}), ${reach}`;
  const states = `${isTouched ? ' is-touched' : ''}${isOut ? ' is-out' : ''}`;
  return (
    <SelectLink
      kind="statement"
      id={statement.id}
      className={`dot dot-${statement.status} day-${certainty} mover-${statement.moverClass ?? 'none'}${states}`}
      title={title}
      label={title}
      style={dotStyle(dot, height, width)}
    >
      <span className="dot-mark" style={{ width: 2 * radius, height: 2 * radius }} aria-hidden="true" />
    </SelectLink>
  );
}

/** Days with a statement; of an overview the ends of its stretches. */
function useDays({ overview, statements }: Dataset): string[] {
  return useMemo(() => {
    const days = overview
      ? [...(overview.span ?? []), ...overview.days.map(([from]) => from), ...overview.days.map(([, to]) => to)]
      : statements.flatMap((statement) => statementDay(statement) ?? []);
    return [...new Set(days)].sort();
  }, [overview, statements]);
}

export function Timeline() {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const index = useDatasetIndex();
  const touched = useTouched();
  const isDrawn = useDrawn();
  const [box, measured] = useWidth<HTMLDivElement>();
  const width = measured ?? GUESSED_WIDTH_PX;
  const overview = overviewFor(dataset, choices);
  const statements = useMemo(() => visibleStatements(dataset, { ...choices, range: null }), [dataset, choices]);
  const counted = useMemo(() => overview?.days ?? countDays(statements), [overview, statements]);
  const days = useDays(dataset);
  const scale = useMemo(() => createTimeScale(days), [days]);
  // An overview knows days, not statements.
  const isDense = overview !== null || statements.length > MOST_DOTS;
  const layout = useMemo(
    () => scale && layOutTimeline(isDense ? [] : statements, scale, width),
    [isDense, statements, scale, width],
  );
  const bars = useMemo(
    () => (scale && isDense ? layOutBars(counted, scale, width, LEAST_HEIGHT_PX - AXIS_PX - LABEL_PX) : []),
    [isDense, counted, scale, width],
  );
  const name = useMemo(() => placeNamer(index.places), [index]);
  if (!scale || !layout) return null;
  const mover = choices.movers.length === 1 && choices.relations.length === 0 ? (choices.movers[0] ?? 'none') : 'none';
  const undated = overview?.undated ?? statements.filter(({ saidOn }) => readEdtf(saidOn) === null).length;
  const rows = Math.max(1, ...layout.dots.map(({ row }) => row + 1));
  const height = Math.max(LEAST_HEIGHT_PX, AXIS_PX + rows * STEP_PX + 2 * LABEL_PX + 6);
  const axis = height - AXIS_PX;
  const isOut = (statement: Statement) => {
    const day = statementDay(statement) ?? '';
    return choices.range !== null && (day < choices.range[0] || day > choices.range[1]);
  };
  return (
    <section className={measured ? 'timeline' : 'timeline is-guessed'} aria-label={say('Statements by day')}>
      <div className="timeline-plot" ref={box} style={{ height }}>
        {isDrawn && (
          <Suspense fallback={null}>
            <LineTools scale={scale} days={days} axis={axis} />
          </Suspense>
        )}
        {scale.stretches.map(({ left, right }) => (
          <div
            key={left}
            className="axis"
            style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%`, top: axis }}
          />
        ))}
        {layout.breaks.map(({ x, words }) => (
          <span key={x} className="axis-break" style={{ left: across(x, width), top: axis }} title={words}>
            <span className="visually-hidden">{words}</span>
          </span>
        ))}
        {layout.ticks.map(({ x, text, isYear }) => (
          <span key={x} className={`tick ${isYear ? 'tick-year' : ''}`} style={{ left: across(x, width), top: axis }}>
            {text}
          </span>
        ))}
        {layout.labels.map(({ text, x, from, by, row }) => (
          <span key={`${x}-${text}`} aria-hidden="true">
            <span className="leader" style={{ left: across(x, width), top: (row + 1) * LABEL_PX, bottom: AXIS_PX }} />
            <span className="dot-label" style={{ left: across(from, width, by), top: row * LABEL_PX }}>
              {text}
            </span>
          </span>
        ))}
        {bars.map((bar) => (
          <TimelineBar key={bar.x} bar={bar} width={width} axis={axis} range={choices.range} mover={mover} />
        ))}
        {layout.dots.map((dot) => {
          const all = [dot.statement, ...dot.folded];
          const shared = {
            dot,
            height,
            width,
            isTouched: all.some(({ id }) => touched.statements.has(id)),
            isOut: all.every(isOut),
          };
          if (dot.folded.length > 0) return <FoldedDot key={dot.statement.id} {...shared} />;
          return <TimelineDot key={dot.statement.id} name={name} {...shared} />;
        })}
      </div>
      {isDrawn && (
        <Suspense fallback={null}>
          <TimelineTools />
        </Suspense>
      )}
      {undated > 0 && (
        <p className="soft timeline-note">
          {sayCount(undated, '{n} statement without a known day', '{n} statements without a known day')}
        </p>
      )}
    </section>
  );
}
