/**
 * The large parts of the page that come as code of their own: whoever renders the page says where they come from. In the
 * browser they are loaded when they are wanted (`laterParts.tsx`); in Node they are there at once (`allParts.ts`).
 */
import type { ComponentType } from 'react';
import type { MapViewProps } from '../map/MapView';

export interface Parts {
  MapView: ComponentType<MapViewProps>;
  TableView: ComponentType;
  Reader: ComponentType;
  PlacesPanel: ComponentType;
  About: ComponentType;
  SelectionBar: ComponentType;
  Timeline: ComponentType;
  /** Only where the page is written out: no browser that runs a script shows it. */
  WithoutScript?: ComponentType;
}
