/**
 * What the marks mean. Comes in: content and scene-independent facts of what is drawn. Goes out: a small panel that
 * explains only what is shown, folded on small screens. Each row draws the very form that the map draws.
 */

import { dateWords } from '../interface/dateWords';
import { say } from '../language/say';
import { OPEN_END } from '../model/atlas';
import type { ClaimStatus, Relation } from '../model/document';
import { arrowShape, openArrowShape, tickShape } from './arrowShape';
import type { MapContent } from './collectContent';
import { MOVER_WORDS, STATUS_WORDS } from './describeMap';
import { SYMBOLS } from './MarkSymbol';
import { blocColour, FROM_CSS, type Palette } from './palette';
import type { SymbolKind } from './Scene';

interface LegendProps {
  content: MapContent;
  palette?: Palette;
  /** Open at first; the reader folds and unfolds it. */
  open: boolean;
  className: string;
}

const STATUSES: ClaimStatus[] = ['asserted', 'possible', 'planned', 'denied'];
const SYMBOL_WORDS = { base: 'military base', crossing: 'border crossing' } as const;
const EVENT_WORDS: Partial<Record<Relation, string>> = {
  presence: 'presence',
  incident: 'attack or capture',
  exercise: 'exercise',
  meeting: 'meeting',
  facility: 'installation',
};

function ArrowSample({ status, colour, land }: { status: ClaimStatus; colour: string; land: string }) {
  const line = Array.from({ length: 9 }, (_, index): [number, number] => [
    2 + index * 4.9,
    9 - Math.sin((index / 8) * Math.PI) * 2.4,
  ]);
  const shape = arrowShape(line, status === 'asserted' ? 5 : 4.5, status);
  return (
    <svg className="legend-sample" width={46} height={16} viewBox="0 0 46 16" aria-hidden="true">
      {shape.fill && <path d={shape.fill} fill={colour} />}
      {shape.hollow && <path d={shape.hollow} fill={land} stroke={colour} strokeWidth={1.4} strokeLinejoin="round" />}
      {shape.strokes.map(({ path, width }) => (
        <path key={path} d={path} fill="none" stroke={colour} strokeWidth={width} strokeLinecap="round" />
      ))}
    </svg>
  );
}

function OpenSample({ colour }: { colour: string }) {
  const line: [number, number][] = [
    [3, 8],
    [23, 8],
    [44, 8],
  ];
  return (
    <svg className="legend-sample" width={46} height={16} viewBox="0 0 46 16" aria-hidden="true">
      <path d={openArrowShape(line, 4.5, 'asserted', false).fill} fill={colour} />
    </svg>
  );
}

function TickSample({ colour }: { colour: string }) {
  return (
    <svg className="legend-sample" width={46} height={16} viewBox="0 0 46 16" aria-hidden="true">
      {[8, 23, 38].map((x, index) => {
        const { path, head } = tickShape(
          [
            [x - (1 - index) * -1, 15],
            [x + (index - 1) * 2.5, 8],
            [x + (index - 1) * 5, 1.5],
          ],
          'possible',
        );
        return (
          <g key={x} fill="none" stroke={colour} strokeWidth={1.4}>
            <path d={path} strokeDasharray="3 2.4" />
            <path d={head} strokeLinecap="round" />
          </g>
        );
      })}
    </svg>
  );
}

function SymbolSample({ kind, palette }: { kind: SymbolKind; palette: Palette }) {
  const symbol = SYMBOLS[kind];
  if (!symbol) return null;
  return (
    <svg className="legend-symbol" width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={symbol.path} fill={symbol.filled ? palette.ink : palette.land} stroke={palette.ink} strokeWidth={1.4} />
    </svg>
  );
}

function Flows({ content, palette }: { content: MapContent; palette: Palette }) {
  const movers = [...new Set(content.flows.map(({ moverClass }) => moverClass))];
  const colour = movers.length === 1 && movers[0] ? palette.movers[movers[0]] : palette.soft;
  const shown = STATUSES.filter((status) => content.flows.some((flow) => flow.status === status));
  const hasGroup = content.flows.some(({ destination }) => content.places.get(destination)?.kind === 'group');
  const hasOpen = content.flows.some(({ origin, destination }) => origin === OPEN_END || destination === OPEN_END);
  return (
    <>
      {movers.length > 1 && (
        <li className="legend-movers">
          {movers.map((mover) => (
            <span key={mover}>
              <i style={{ background: palette.movers[mover] }} />
              {say(MOVER_WORDS[mover])}
            </span>
          ))}
        </li>
      )}
      {shown.map((status) => (
        <li key={status}>
          <ArrowSample status={status} colour={colour} land={palette.land} />
          {say(STATUS_WORDS[status])}
          {status === 'asserted' && <small>{say('(width: statements)')}</small>}
        </li>
      ))}
      {hasOpen && (
        <li>
          <OpenSample colour={colour} />
          {say('dots: an end that is not named')}
        </li>
      )}
      {hasGroup && (
        <li>
          <TickSample colour={colour} />
          {say('to neighbours, none of them named')}
        </li>
      )}
    </>
  );
}

function Blocs({ content, palette }: { content: MapContent; palette: Palette }) {
  if (!content.blocs.length) return null;
  return (
    <li className="legend-blocs">
      {content.blocs.map((bloc) => (
        <span key={bloc.id}>
          <i style={{ borderColor: blocColour(palette, bloc.id) }} />
          <abbr title={say(bloc.name)}>{say(bloc.abbreviation)}</abbr>
        </span>
      ))}
      <span>{say('members, {date}', { date: dateWords(content.date.slice(0, 7)) })}</span>
    </li>
  );
}

function Symbols({ content, palette }: { content: MapContent; palette: Palette }) {
  const kinds = new Set([...content.named.keys()].map((id) => content.places.get(id)?.kind));
  const places = Object.entries(SYMBOL_WORDS).filter(([kind]) => kinds.has(kind as 'base'));
  const relations = new Set(content.events.flatMap((event) => event.relations));
  const events = Object.entries(EVENT_WORDS).filter(([relation]) => relations.has(relation as Relation));
  if (!places.length && !events.length) return null;
  return (
    <li className="legend-symbols">
      {[...places, ...events].map(([kind, words]) => (
        <span key={kind}>
          <SymbolSample kind={kind as SymbolKind} palette={palette} />
          {say(words)}
        </span>
      ))}
    </li>
  );
}

export function Legend({ content, palette = FROM_CSS, open, className }: LegendProps) {
  return (
    <details className={`map-legend ${className}`} open={open}>
      <summary>{say('What the marks mean')}</summary>
      <ul>
        <Flows content={content} palette={palette} />
        <Blocs content={content} palette={palette} />
        <Symbols content={content} palette={palette} />
      </ul>
      <p>{say('Arrows join the countries named; no route is claimed.')}</p>
    </details>
  );
}
