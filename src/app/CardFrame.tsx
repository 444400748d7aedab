/**
 * Forms of a framed page: the map with one card beside it, one claim as a card with a small map, and the table. The first walks
 * through what the map's selection gathers; the second stays with the claim that its address names, and draws it alone.
 */
import { Suspense, useMemo, useRef, useState } from 'react';
import { buildFlows } from '../atlas/buildFlows';
import type { Geometry } from '../atlas/Geometry';
import { StatementCard } from '../claims-panel/StatementCard';
import { placeNamer } from '../interface/statementWords';
import { say } from '../language/say';
import { SvgMap } from '../map/SvgMap';
import { useElementSize } from '../map/useElementSize';
import type { Statement } from '../model/dataset';
import { useAtlas, useDatasetIndex, useTouched, useVisibleStatements } from '../state/AtlasContext';
import { Fallback } from './Fallback';
import { FrameHeader, WholePageLink } from './FrameHeader';
import { MapArea, type MapAreaProps } from './MapArea';
import { Rest } from './Rest';
import { useSelectionWords } from './useSelectionWords';

function Card({ statement, isTouched = false }: { statement: Statement; isTouched?: boolean }) {
  const index = useDatasetIndex();
  const name = useMemo(() => placeNamer(index.places), [index]);
  return (
    <Fallback what={say('This claim could not be shown.')} className="empty">
      <StatementCard statement={statement} name={name} isTouched={isTouched} />
    </Fallback>
  );
}

/** What the map's selection gathers; of one statement, and without a selection, all that are shown, to walk through. */
function useGathered(): { list: Statement[]; at: number; isSelected: boolean } {
  const visible = useVisibleStatements();
  const selection = useAtlas((state) => state.choices.selection);
  const touched = useTouched();
  if (!selection) return { list: visible, at: 0, isSelected: false };
  if (selection.kind !== 'statement')
    return { list: visible.filter(({ id }) => touched.statements.has(id)), at: 0, isSelected: true };
  const at = visible.findIndex(({ id }) => id === selection.id);
  return { list: at < 0 ? [] : visible, at: Math.max(0, at), isSelected: true };
}

function Steps({ at, count, onStep }: { at: number; count: number; onStep: (to: number) => void }) {
  if (count < 2) return null;
  return (
    <p className="steps">
      <button type="button" className="action" onClick={() => onStep((at - 1 + count) % count)}>
        {say('‹ Previous')}
      </button>
      <span className="soft" role="status">
        {say('Statement {n} of {total}', { n: at + 1, total: count })}
      </span>
      <button type="button" className="action" onClick={() => onStep((at + 1) % count)}>
        {say('Next ›')}
      </button>
    </p>
  );
}

/** The selection in one line, where it is not the card itself; says so where nothing shown speaks of it. */
function Selected({ isEmpty }: { isEmpty: boolean }) {
  const words = useSelectionWords();
  const kind = useAtlas((state) => state.choices.selection?.kind);
  const select = useAtlas((state) => state.select);
  if (!words || (kind === 'statement' && !isEmpty)) return null;
  return (
    <div className={`selection-bar ${words.isGone ? 'is-gone' : ''}`}>
      <p>
        <strong>{words.title}</strong> <span className="soft">{words.detail}</span>
        {isEmpty && !words.isGone && (
          <>
            {' '}
            {say('No statement shown here is about it.')} <WholePageLink>{say('Read its sentences')}</WholePageLink>
          </>
        )}
      </p>
      <button
        type="button"
        className="close"
        onClick={() => select(null)}
        aria-label={say('Clear the selection (Escape)')}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

/** Which of the gathered is shown; begins anew with each selection. */
function useStep(key: string, first: number): [number, (at: number) => void] {
  const [step, setStep] = useState({ key, at: first });
  return [step.key === key ? step.at : first, (at) => setStep({ key, at })];
}

export function MapFrame(props: MapAreaProps) {
  const select = useAtlas((state) => state.select);
  const selection = useAtlas((state) => state.choices.selection);
  const { list, at, isSelected } = useGathered();
  const [step, setStep] = useStep(`${selection?.kind} ${selection?.id}`, at);
  const walksAll = selection === null || selection.kind === 'statement';
  const shown = list[Math.min(step, list.length - 1)];
  function go(to: number) {
    const next = list[to];
    if (walksAll && next) select({ kind: 'statement', id: next.id });
    else setStep(to);
  }
  return (
    <>
      <FrameHeader />
      <main className="frame-main">
        <MapArea {...props} />
        <div className="frame-card" id="panel" tabIndex={-1}>
          <Selected isEmpty={!shown} />
          <Steps at={list.indexOf(shown as Statement)} count={list.length} onStep={go} />
          {shown && <Card key={shown.id} statement={shown} isTouched={isSelected} />}
          {!shown && !isSelected && (
            <p className="empty">{say('No statement fits the choices that this map was made with.')}</p>
          )}
        </div>
      </main>
    </>
  );
}

/** A small picture of one claim: nothing on it moves, so that nothing on it can hold a reader's finger. */
function SmallMap({ statement, geometry }: { statement: Statement; geometry: Geometry }) {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const select = useAtlas((state) => state.select);
  const statements = useMemo(() => [statement], [statement]);
  const flows = useMemo(() => buildFlows(statements), [statements]);
  const shown = useMemo(
    () => ({
      ...choices,
      movers: statement.moverClass ? [statement.moverClass] : [],
      relations: flows.length === 0 ? [statement.relation] : [],
      blocs: [], // no legend beside it that could explain them
    }),
    [choices, statement, flows],
  );
  const box = useRef<HTMLElement>(null);
  const size = useElementSize(box);
  return (
    <section ref={box} className="map map-area small-map" data-theme={choices.theme} aria-label={say('Map')}>
      {size && (
        <SvgMap
          dataset={dataset}
          geometry={geometry}
          flows={flows}
          statements={statements}
          choices={shown}
          {...size}
          view={choices.spot ? { ...choices.spot, ...size } : undefined}
          onSelect={select}
        />
      )}
      <p className="map-credit">{say('Map data: Natural Earth')}</p>
    </section>
  );
}

export function ClaimFrame({ geometry }: MapAreaProps) {
  const heading = useAtlas((state) => state.choices.heading);
  const title = useAtlas((state) => state.dataset.title);
  const { list, at, isSelected } = useGathered();
  // what the frame was made for: a place chosen in its quotation lights up, and changes nothing else
  const [statement] = useState(list[at]);
  return (
    <>
      <main className="frame-main">
        {heading && <h1 className="claim-heading">{heading}</h1>}
        {statement && geometry && (
          <Fallback what={say('The map could not be drawn here.')} className="map-note">
            <SmallMap statement={statement} geometry={geometry} />
          </Fallback>
        )}
        <div className="frame-card" id="panel" tabIndex={-1}>
          {statement ? (
            <Card statement={statement} />
          ) : (
            <p className="empty">
              {isSelected
                ? say('The claim that this frame was made for is not, or no longer, in the data.')
                : say('No statement fits the choices that this frame was made with.')}
            </p>
          )}
        </div>
      </main>
      <footer className="frame-foot">
        {!heading && <h1>{title}</h1>}
        <WholePageLink>{say('Whole map')}</WholePageLink>
      </footer>
    </>
  );
}

/** Every claim in rows; what they speak of is read on the whole page. */
export function TableFrame({ parts }: MapAreaProps) {
  return (
    <>
      <FrameHeader />
      <Rest />
      <main className="frame-table" id="panel" tabIndex={-1}>
        <Fallback what={say('The table could not be shown.')} className="empty">
          <Suspense fallback={<p className="empty">{say('One moment …')}</p>}>
            <parts.TableView />
          </Suspense>
        </Fallback>
      </main>
    </>
  );
}
