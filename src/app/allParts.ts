/** Every part at once, for Node: prerendering and tests. */
import { MapView } from '../map/MapView';
import { PlacesPanel } from '../places-panel/PlacesPanel';
import { Reader } from '../reader/Reader';
import { Timeline } from '../timeline/Timeline';
import { About } from './About';
import type { Parts } from './Parts';
import { SelectionBar } from './SelectionBar';
import { TableView } from './TableView';
import { WithoutScript } from './WithoutScript';

export const ALL_PARTS: Parts = {
  MapView,
  TableView,
  Reader,
  PlacesPanel,
  About,
  SelectionBar,
  Timeline,
  WithoutScript,
};
