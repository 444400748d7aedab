/**
 * Names by their hash: which rows a name stands for, and whether a longer name begins with these words. Open
 * addressing in typed arrays, entries chained by number; no string is kept. Refuses nothing; grows when it fills.
 */
import type { NameHash } from '../model/gazetteer';

export interface NameTable {
  add(hash: NameHash, row: number, flags: number): void;
  /** Marks that some name goes on after these words. */
  begin(hash: NameHash): void;
  /** Slot of a name, or -1. */
  find(hash: NameHash): number;
  values(slot: number): { row: number; flags: number }[];
  begins(hash: NameHash): boolean;
}

/** Table for about `expected` entries. */
export function createNameTable(expected: number): NameTable {
  const size = powerAbove(expected * 2);
  const mask = size - 1;
  const second = new Int32Array(size);
  const first = new Int32Array(size).fill(-1);
  let capacity = expected;
  let rows = new Int32Array(capacity);
  let flagsOf = new Int32Array(capacity);
  let next = new Int32Array(capacity);
  let count = 0;
  const beginnings = new Uint32Array(size / 8);
  const beginMask = beginnings.length * 32 - 1;

  function slotOf(hash: NameHash): number {
    let slot = (hash.a ^ (hash.a >>> 15)) & mask;
    while (first[slot] !== -1 && second[slot] !== hash.b) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    capacity *= 2;
    const larger = (old: Int32Array) => {
      const fresh = new Int32Array(capacity);
      fresh.set(old);
      return fresh;
    };
    rows = larger(rows) as typeof rows;
    flagsOf = larger(flagsOf) as typeof flagsOf;
    next = larger(next) as typeof next;
  }

  return {
    add(hash, row, flags) {
      if (count > size * 0.8) throw new Error(`the name table was made for ${expected} entries`);
      const slot = slotOf(hash);
      if (count === capacity) grow();
      for (let entry = first[slot] as number; entry >= 0; entry = next[entry] as number)
        if (rows[entry] === row && (flagsOf[entry] === flags || (flagsOf[entry] as number) < 2)) return;
      rows[count] = row;
      flagsOf[count] = flags;
      next[count] = first[slot] as number;
      second[slot] = hash.b;
      first[slot] = count++;
    },
    begin(hash) {
      const bit = (hash.b ^ (hash.a >>> 7)) & beginMask;
      beginnings[bit >>> 5] = (beginnings[bit >>> 5] as number) | (1 << (bit & 31));
    },
    find(hash) {
      const slot = slotOf(hash);
      return first[slot] === -1 ? -1 : slot;
    },
    values(slot) {
      const found = [];
      for (let entry = first[slot] as number; entry >= 0; entry = next[entry] as number)
        found.push({ row: rows[entry] as number, flags: flagsOf[entry] as number });
      return found;
    },
    begins(hash) {
      const bit = (hash.b ^ (hash.a >>> 7)) & beginMask;
      return ((beginnings[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
    },
  };
}

function powerAbove(count: number): number {
  let size = 1024;
  while (size < count) size *= 2;
  return size;
}
