/** A list with one more or one less, as a button that stays pressed leaves it. */
export function toggled<T>(list: readonly T[], one: T, on: boolean): T[] {
  return on ? [...list, one] : list.filter((other) => other !== one);
}
