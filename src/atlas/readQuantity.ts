/**
 * A claim's words of number as a number. Comes in: "843-mile", "1,357 km", "four of the SCO members". Goes out: the number
 * and what is counted: a length in km, or things. Refuses words without a number: null.
 */
export interface Quantity {
  value: number;
  /** Factor to km where it is a length, with the unit as written; null where things are counted. */
  unit: { name: 'miles' | 'km'; km: number } | null;
  /** "around", "about", "nearly" and the like stand before it. */
  isRounded: boolean;
}

export const KM_PER_MILE = 1.609344;

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);
const ROUNDED = /\b(around|about|roughly|some|nearly|almost|approximately|over|more than)\b/i;

export function readQuantity(words: string): Quantity | null {
  const digits = /\d[\d,\u00a0\u202f ]*(?:\.\d+)?/.exec(words)?.[0];
  const word = words
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.find((one) => WORDS.includes(one));
  const value = digits ? Number(digits.replace(/[^\d.]/g, '')) : word ? WORDS.indexOf(word) : Number.NaN;
  if (!Number.isFinite(value)) return null;
  const unit = /\bmiles?\b/i.test(words)
    ? { name: 'miles' as const, km: KM_PER_MILE }
    : /\b(?:km|kms|kilomet(?:re|er)s?)\b/i.test(words)
      ? { name: 'km' as const, km: 1 }
      : null;
  return { value, unit, isRounded: ROUNDED.test(words) };
}
