/** True while the page is rendered in Node and while the browser takes that HTML over; false in any later rendering. */
import { useSyncExternalStore } from 'react';

const never = () => () => {};

export function useOnServer(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
