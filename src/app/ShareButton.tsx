/** Opens the share dialog, which is loaded when it is first asked for. */
import { lazy, Suspense, useState } from 'react';
import type { Geometry } from '../atlas/Geometry';
import { say } from '../language/say';
import { useAtlasStore } from '../state/AtlasContext';
import { Fallback } from './Fallback';

const ShareDialog = lazy(() => import('../share/ShareDialog').then((module) => ({ default: module.ShareDialog })));

const UNSEEN = { width: 1200, height: 800 }; // where the map has no size of its own

export function ShareButton({ geometry }: { geometry: Geometry | null }) {
  const [isOpen, setOpen] = useState(false);
  const store = useAtlasStore();
  async function makeImage(): Promise<string> {
    if (!geometry) throw new Error(say('The map has not been loaded.'));
    const { exportMap } = await import('./exportMap');
    const box = document.querySelector('.map')?.getBoundingClientRect();
    const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
    return exportMap(store.getState(), geometry, isDark, box?.width ? box : UNSEEN);
  }
  return (
    <>
      <button type="button" className="header-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('Share')}
        <span className="share-word"> {say('& embed')}</span>
      </button>
      {isOpen && (
        <Fallback what={say('The dialog could not be loaded.')} className="map-note">
          <Suspense fallback={null}>
            <ShareDialog onClose={() => setOpen(false)} makeImage={makeImage} />
          </Suspense>
        </Fallback>
      )}
    </>
  );
}
