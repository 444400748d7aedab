/** Opens the share dialog, which is loaded when it is first asked for. */
import { lazy, Suspense, useState } from 'react';
import type { Geometry } from '../atlas/Geometry';
import { say } from '../language/say';
import { useAtlasStore } from '../state/AtlasContext';
import { Fallback } from './Fallback';

const ShareDialog = lazy(() => import('../share/ShareDialog').then((module) => ({ default: module.ShareDialog })));

export function ShareButton({ geometry }: { geometry: Geometry | null }) {
  const [isOpen, setOpen] = useState(false);
  const store = useAtlasStore();
  return (
    <>
      <button type="button" className="header-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('Share')}
        <span className="share-word"> {say('& embed')}</span>
      </button>
      {isOpen && (
        <Fallback what={say('The dialog could not be loaded.')} className="map-note">
          <Suspense fallback={null}>
            <ShareDialog
              onClose={() => setOpen(false)}
              makeImage={() => import('./makeImage').then(({ makeImage }) => makeImage(store, geometry))}
            />
          </Suspense>
        </Fallback>
      )}
    </>
  );
}
