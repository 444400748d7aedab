/** Where changes are told to those who do not see them (`interface/announce.ts`). */
import { LIVE_REGION_ID } from '../interface/announce';

export function LiveRegion() {
  return <div id={LIVE_REGION_ID} className="visually-hidden" role="status" aria-live="polite" />;
}
