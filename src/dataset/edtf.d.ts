/** The part of edtf.js that this project uses; the package ships no types. */
declare module 'edtf' {
  interface Bitmask {
    value: number;
  }
  export interface ExtDate {
    type: string;
    /** Milliseconds since 1970, UTC: first and last instant of what the date names. */
    min: number;
    max: number;
    precision?: number;
    approximate?: Bitmask;
    uncertain?: Bitmask;
  }
  /** @throws Error on a string that is no EDTF */
  export default function edtf(source: string): ExtDate;
}
