/**
 * Place ids, as `extraction.md` fixes them: `country:AF`, `admin:AF-PAN`, `geonames:1221874`, `airport:KBL`,
 * `border:AF-TJ`, `border:AF`, `border:group:neighbours-of-AF`, `base:...`, `crossing:...`, `region:...`, `part:AF-N`,
 * `group:...`, `bloc:...`, `water:...`.
 */

/** `country:AF` -> `AF`; null for any other id. */
export function countryCode(placeId: string): string | null {
  return placeId.startsWith('country:') ? placeId.slice('country:'.length) : null;
}

/** Id of the border between two countries, codes in alphabetical order. */
export function borderId(a: string, b: string): string {
  return `border:${[a, b].sort().join('-')}`;
}

/** `border:AF-TJ` -> `['AF', 'TJ']`; null for any other id. */
export function borderCountries(placeId: string): [string, string] | null {
  const match = /^border:([A-Z]{2})-([A-Z]{2})$/.exec(placeId);
  return match ? [match[1] as string, match[2] as string] : null;
}
