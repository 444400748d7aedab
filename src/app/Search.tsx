/** The way to the search, at the end of the tabs: a button, and the key `/`. The search itself is loaded when it is opened. */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { isFreeKey } from '../interface/isFreeKey';
import { say } from '../language/say';
import { Fallback } from './Fallback';

const SearchBox = lazy(() => import('../search/SearchBox').then((module) => ({ default: module.SearchBox })));

export function Search() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || !isFreeKey(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const close = (returnsFocus: boolean) => {
    setOpen(false);
    if (returnsFocus) button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        className="search-button"
        ref={button}
        aria-label={say('Search')}
        title={say('Search ( / )')}
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Fallback what={say('The search could not be loaded.')} className="search-trouble">
          <Suspense fallback={null}>
            <SearchBox onClose={close} />
          </Suspense>
        </Fallback>
      )}
    </>
  );
}
