/** A function of one string that is worked out once for each, then answered from memory: shapes cost some, keys nothing. */
export function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Value;
  };
}
