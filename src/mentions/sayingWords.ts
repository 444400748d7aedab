/** Verbs that say who speaks. */
export const SAYING: ReadonlySet<string> = new Set(
  'said says told added adds asked noted stressed warned stated declared wrote tweeted announced insisted explained'.split(
    ' ',
  ),
);
