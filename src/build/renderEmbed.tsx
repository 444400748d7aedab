/** What `embedPlugin` loads on its own: the framed page's HTML before any script has run. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Topology } from 'topojson-specification';
import { StaticPage } from '../app/StaticPage';
import { createGeometry } from '../atlas/createGeometry';
import type { Dataset } from '../model/dataset';

export function renderEmbed(dataset: Dataset, world: Topology, address: string): string {
  return renderToStaticMarkup(<StaticPage dataset={dataset} geometry={createGeometry(world)} address={address} />);
}
