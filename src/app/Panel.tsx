/** The panel beside the map: five tabs, one scrolling box each, and the selection above them. */
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef } from 'react';
import { ClaimsPanel } from '../claims-panel/ClaimsPanel';
import { usePanelScroll } from '../interface/usePanelScroll';
import { say } from '../language/say';
import { TABS, type Tab as TabId } from '../model/choices';
import { useAtlas } from '../state/AtlasContext';
import { hasClaimsOnly } from '../state/framing';
import { Fallback } from './Fallback';
import type { Parts } from './Parts';
import { Rest } from './Rest';
import { Search } from './Search';

const TAB_WORDS: Record<TabId, string> = {
  claims: 'Claims',
  table: 'Table',
  sources: 'Sources',
  places: 'Places',
  about: 'About',
};

/** The tab that a key leads to; undefined for any other key. */
function tabAfter(tab: TabId, key: string): TabId | undefined {
  const at = TABS.indexOf(tab);
  const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 };
  const next = steps[key];
  return next === undefined ? undefined : TABS.at(next % TABS.length);
}

function TabBar({ tab, onChoose }: { tab: TabId; onChoose: (tab: TabId) => void }) {
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(tab, event.key);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    bar.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className="tab-list" role="tablist" aria-label={say('Views')} ref={bar}>
      {TABS.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          className="tab"
          aria-selected={id === tab}
          aria-controls={id === tab ? `view-${id}` : undefined}
          tabIndex={id === tab ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={onKeyDown}
        >
          {say(TAB_WORDS[id])}
        </button>
      ))}
    </div>
  );
}

/** Only a text of one's own is corrected here: its code comes with the first. */
const CorrectBox = lazy(() => import('../workbench/CorrectBox').then((module) => ({ default: module.CorrectBox })));

function Corrections() {
  const canCorrect = useAtlas((state) => state.corrector !== null);
  return (
    canCorrect && (
      <Fallback what={say('The corrections could not be loaded.')} className="empty">
        <Suspense fallback={null}>
          <CorrectBox />
        </Suspense>
      </Fallback>
    )
  );
}

/** From here on each control of the panel does what it says: the view in it is taken over last. */
function markLive(): void {
  if (performance.getEntriesByName('page-live').length === 0) performance.mark('page-live');
}

function View({ tab, parts }: { tab: TabId; parts: Parts }) {
  const box = useRef<HTMLDivElement>(null);
  const article = useAtlas((state) => state.choices.article);
  const isRead = useAtlas((state) => article === null || state.documents.has(article));
  useEffect(markLive, []);
  usePanelScroll(box, tab === 'sources' && article ? `sources:${article}` : tab, isRead);
  const views = {
    claims: ClaimsPanel,
    table: parts.TableView,
    sources: parts.Reader,
    places: parts.PlacesPanel,
    about: parts.About,
  };
  const Content = views[tab];
  return (
    <div className="panel-scroll" data-scrolls ref={box}>
      <Content />
      {tab === 'claims' && <noscript>{parts.WithoutScript && <parts.WithoutScript />}</noscript>}
    </div>
  );
}

/** Its words come as code of their own; its room is kept. */
function Selected({ parts }: { parts: Parts }) {
  const hasSelection = useAtlas((state) => state.choices.selection !== null);
  if (!hasSelection) return null;
  return (
    <Suspense
      fallback={
        <div className="selection-bar">
          <p>…</p>
        </div>
      }
    >
      <parts.SelectionBar />
    </Suspense>
  );
}

export function Panel({ parts }: { parts: Parts }) {
  const tab = useAtlas((state) => state.choices.tab);
  const choose = useAtlas((state) => state.choose);
  const isBare = useAtlas(({ choices }) => hasClaimsOnly(choices));
  const isFramed = useAtlas(({ choices }) => Boolean(choices.form));
  if (isBare)
    return (
      <div className="panel">
        <Selected parts={parts} />
        <Rest />
        <div className="tab-panel">
          <View tab="claims" parts={parts} />
        </div>
      </div>
    );
  return (
    <div className="panel">
      <div className="tabs">
        <TabBar tab={tab} onChoose={(next) => next !== tab && choose({ tab: next })} />
        {!isFramed && <Search />}
      </div>
      <Selected parts={parts} />
      <Corrections />
      <Rest />
      <div key={tab} role="tabpanel" id={`view-${tab}`} className="tab-panel" aria-labelledby={`tab-${tab}`}>
        <Suspense fallback={<p className="empty">{say('One moment …')}</p>}>
          <View tab={tab} parts={parts} />
        </Suspense>
      </div>
    </div>
  );
}
