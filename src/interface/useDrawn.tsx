/** Whether the map has been drawn, or has had its time: what no first view needs is loaded only then. */
import { useEffect, useState } from 'react';

/** For a page whose map never comes. */
const LONGEST_WAIT_MS = 4000;

export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const done = () => setDrawn(true);
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('map-ready').length > 0) done();
    });
    observer.observe({ type: 'mark', buffered: true });
    const timer = setTimeout(done, LONGEST_WAIT_MS);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return isDrawn;
}
