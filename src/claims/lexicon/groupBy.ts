/** Items by key, each key with its values in order. */
export function groupBy<T, U = T>(items: T[], key: (item: T) => string, value?: (item: T) => U): Map<string, U[]> {
  const groups = new Map<string, U[]>();
  for (const item of items) {
    const entry = (value ? value(item) : item) as U;
    const group = groups.get(key(item));
    if (group) group.push(entry);
    else groups.set(key(item), [entry]);
  }
  return groups;
}
