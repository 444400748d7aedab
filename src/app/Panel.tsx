/** The panel beside the map: four tabs, one scrolling box each, and the selection above them. */
import { type ReactNode, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { ClaimsPanel } from '../claims-panel/ClaimsPanel';
import { usePanelScroll } from '../interface/usePanelScroll';
import { TABS, type Tab as TabId } from '../model/choices';
import { PlacesPanel } from '../places-panel/PlacesPanel';
import { Reader } from '../reader/Reader';
import { useAtlas } from '../state/AtlasContext';
import { hasClaimsOnly } from '../state/framing';
import { About } from './About';
import { Rest } from './Rest';
import { SelectionBar } from './SelectionBar';

const LABELS: Record<TabId, string> = { claims: 'Claims', sources: 'Sources', places: 'Places', about: 'About' };
const VIEWS: Record<TabId, () => ReactNode> = {
  claims: ClaimsPanel,
  sources: Reader,
  places: PlacesPanel,
  about: About,
};

function View({ tab }: { tab: TabId }) {
  const box = useRef<HTMLDivElement>(null);
  const article = useAtlas((state) => state.choices.article);
  const isRead = useAtlas((state) => article === null || state.documents.has(article));
  usePanelScroll(box, tab === 'sources' && article ? `sources:${article}` : tab, isRead);
  const Content = VIEWS[tab];
  return (
    <div className="panel-scroll" data-scrolls ref={box}>
      <Content />
    </div>
  );
}

export function Panel() {
  const tab = useAtlas((state) => state.choices.tab);
  const choose = useAtlas((state) => state.choose);
  const isBare = useAtlas(({ choices }) => hasClaimsOnly(choices));
  if (isBare)
    return (
      <div className="panel">
        <SelectionBar />
        <div className="tab-panel">
          <View tab="claims" />
        </div>
      </div>
    );
  return (
    <Tabs
      className="panel"
      selectedKey={tab}
      onSelectionChange={(key) => {
        if (key !== tab) choose({ tab: key as TabId });
      }}
    >
      <TabList className="tabs" aria-label="Views">
        {TABS.map((id) => (
          <Tab key={id} id={id} className="tab">
            {LABELS[id]}
          </Tab>
        ))}
      </TabList>
      <SelectionBar />
      <Rest />
      {TABS.map((id) => (
        <TabPanel key={id} id={id} className="tab-panel">
          <View tab={id} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
