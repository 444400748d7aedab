/** Map, panel and timeline, as the page and its whole form in a frame show them. */
import { Suspense, useEffect, useMemo, useState } from 'react';
import { countWords } from '../interface/words';
import { say } from '../language/say';
import { useAtlas, useVisibleStatements } from '../state/AtlasContext';
import { datasetDays } from '../state/datasetDays';
import { hasClaimsOnly, showsControl } from '../state/framing';
import { overviewFor } from '../state/overview';
import { Fallback } from './Fallback';
import { MapArea, type MapAreaProps } from './MapArea';
import { Panel } from './Panel';

/** Narrow screens: the panel lies over the lower part of the map, and can be drawn up over all of it. */
function useSheet() {
  const [isTall, setTall] = useState(false);
  const selection = useAtlas((state) => state.choices.selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice made on the map or in a card should show both
  useEffect(() => setTall(false), [selection]);
  return { isTall, toggle: () => setTall(!isTall) };
}

/** Folded on narrow screens only; the style sheet shows it elsewhere. */
function TimelineFold({ parts }: Pick<MapAreaProps, 'parts'>) {
  const [isOpen, setOpen] = useState(false);
  const shown = useVisibleStatements().length;
  const dataset = useAtlas((state) => state.dataset);
  const count = useAtlas((state) => overviewFor(state.dataset, state.choices)?.total) ?? shown;
  // one and the same, so that nothing here touches what was written before its code has come
  const line = useMemo(
    () => (
      <Suspense fallback={<div className="timeline timeline-waiting" />}>
        <parts.Timeline />
      </Suspense>
    ),
    [parts],
  );
  if (!datasetDays(dataset)) return null;
  return (
    <div className={`timeline-fold ${isOpen ? 'is-open' : ''}`}>
      <button type="button" className="timeline-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('Timeline: {statements}', { statements: countWords(count, 'statement') })}
      </button>
      {line}
    </div>
  );
}

export function Views(map: MapAreaProps) {
  const sheet = useSheet();
  const hasTimeline = useAtlas(({ choices }) => showsControl(choices, 'timeline'));
  // The table needs the map's room; the map behind it stays as it is.
  const isTable = useAtlas(({ choices }) => choices.tab === 'table' && !hasClaimsOnly(choices));
  return (
    <main className={`main ${sheet.isTall ? 'sheet-tall' : ''} ${isTable ? 'is-table' : ''}`}>
      <MapArea {...map} />
      <div className="panel-area" id="panel" tabIndex={-1}>
        <button type="button" className="sheet-handle" aria-expanded={sheet.isTall} onClick={sheet.toggle}>
          <span className="visually-hidden">
            {sheet.isTall ? say('Show more of the map') : say('Show more of the text')}
          </span>
        </button>
        <Fallback what={say('This view could not be shown.')} className="empty">
          <Panel parts={map.parts} />
        </Fallback>
      </div>
      {hasTimeline && (
        <div className="timeline-area">
          <Fallback what={say('The timeline could not be shown.')} className="empty">
            <TimelineFold parts={map.parts} />
          </Fallback>
        </div>
      )}
    </main>
  );
}
