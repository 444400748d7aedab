/**
 * A long list, a page at a time: takes the whole list and the size of a page, gives what is shown of it and how to show
 * more. A list that becomes another one (a filter, a kind) begins at its first page when `key` says that it is another.
 */
import { useState } from 'react';

export interface Pages<T> {
  shown: T[];
  /** How many are not shown yet. */
  rest: number;
  more: () => void;
}

/** @param total how many there are, where not all of them are here yet */
export function usePages<T>(all: T[], size: number, key = '', total = all.length): Pages<T> {
  const [state, setState] = useState({ key, count: size });
  const count = state.key === key ? state.count : size;
  return {
    shown: all.length > count ? all.slice(0, count) : all,
    rest: Math.max(0, total - count),
    more: () => setState({ key, count: count + size }),
  };
}
