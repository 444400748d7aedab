/** The page that is one file: always a frame's, so that nothing of the header and what hangs on it comes with it. */
import { AtlasProvider, useAtlas } from '../state/AtlasContext';
import type { HistoryLink } from '../state/connectHistory';
import type { AtlasStore } from '../state/store';
import { Comparison, Voice } from './Beside';
import { Frame } from './Frame';
import type { MapAreaProps } from './MapArea';
import { usePageEvents } from './usePageEvents';

function Page(map: MapAreaProps) {
  usePageEvents();
  const form = useAtlas(({ choices }) => choices.form);
  return <Frame form={form ?? 'whole'} {...map} />;
}

export function FramedApp({ store, history, ...map }: MapAreaProps & { store: AtlasStore; history: HistoryLink }) {
  return (
    <AtlasProvider store={store} history={history}>
      <Page {...map} />
      <Comparison />
      <Voice />
    </AtlasProvider>
  );
}
