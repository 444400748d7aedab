/**
 * Look-up of a number in a long list, by hash in a typed array: a map of two hundred thousand ids would weigh ten times as
 * much. Refuses nothing: a number that is not there is at -1.
 */

/** Index of a number in a list, by hash; -1 where it is not. The table is made when it is first asked. */
export function indexNumbers(numbers: Int32Array): (wanted: number) => number {
  let table: Int32Array | null = null;
  const mask = 0x7ffff;
  const slot = (number: number) => (Math.imul(number, 0x9e3779b1) >>> 13) & mask;
  return (wanted) => {
    if (!table) {
      table = new Int32Array(mask + 1).fill(-1);
      for (let i = 0; i < numbers.length; i++) {
        let at = slot(numbers[i] as number);
        while (table[at] !== -1) at = (at + 1) & mask;
        table[at] = i;
      }
    }
    for (let at = slot(wanted); table[at] !== -1; at = (at + 1) & mask)
      if (numbers[table[at] as number] === wanted) return table[at] as number;
    return -1;
  };
}
