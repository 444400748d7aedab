/**
 * A word for a base in, the base that it is out: "its military base in Tajikistan" where reference data know only one
 * that fits, "the Russian military base" where the text has named it. Refuses bases in general ("military bases").
 */
import type { PlacePhrase } from '../model/recognition';
import { BASE_KINDS, DETERMINERS, POSSESSIVES } from './phraseWords';
import { countryAt, gapAfter, phrase, type Reading, wordAt } from './Reading';

/** Base phrase that ends (or goes on with "in X") at `word`, or null. */
export function readBase(reading: Reading, word: number): PlacePhrase | null {
  if (reading.tokens.lower[word] !== 'base') return null;
  const shape = shapeOf(reading, word);
  if (!shape) return null;
  const host = wordAt(reading, word + 1, word) === 'in' ? countryAt(reading, word + 2, word) : null;
  if (host) return resolved(reading, shape.first, host.name.last, host.code, shape.operator, 'literal');
  const open = shape.determiner === 'a' || shape.determiner === 'an';
  if (open) return whereClause(reading, word, shape);
  if (!shape.determiner) return null;
  const { base } = reading.discourse;
  const known = base ? reading.gazetteer.curated.bases.find(({ id }) => id === base) : undefined;
  if (!known || (shape.operator && known.operator !== shape.operator)) return null;
  return phrase(reading, shape.first, word, {
    kind: 'base',
    sense: 'anaphor',
    place: known.id,
    reasons: ['the base last spoken of'],
    swallows: true,
  });
}

/** Back over "military", an ordinal and a demonym to the determiner. */
function shapeOf(
  reading: Reading,
  word: number,
): { first: number; determiner: string; operator: string | null } | null {
  let first = word;
  let operator: string | null = null;
  let military = false;
  for (let steps = 0; steps < 4; steps++) {
    const before = wordAt(reading, first - 1, word);
    if (before === '' || !/^\s+$/.test(gapAfter(reading, first - 1))) break;
    const demonym = countryAt(reading, first - 1, word);
    if (BASE_KINDS.has(before)) military = true;
    else if (demonym) operator = demonym.code;
    else {
      const determiner = DETERMINERS.has(before) || POSSESSIVES.has(before) ? before : '';
      return military ? { first: determiner ? first - 1 : first, determiner, operator } : null;
    }
    first--;
  }
  return military ? { first, determiner: '', operator } : null;
}

/** "Tajikistan, where it operates a military base": the place that "where" points to. */
function whereClause(
  reading: Reading,
  word: number,
  shape: { first: number; operator: string | null },
): PlacePhrase | null {
  for (let at = shape.first - 1; wordAt(reading, at, word) !== '' && at > shape.first - 7; at--) {
    if (wordAt(reading, at, word) !== 'where') continue;
    const host = countryAt(reading, at - 1, word);
    return host ? resolved(reading, shape.first, word, host.code, shape.operator, 'literal') : null;
  }
  return null;
}

/** The one base of reference data with that host (and operator, where it is named). */
function resolved(
  reading: Reading,
  first: number,
  last: number,
  host: string,
  operator: string | null,
  sense: 'literal',
): PlacePhrase {
  const fitting = reading.gazetteer.curated.bases.filter(
    (base) => base.host === host && (!operator || base.operator === operator),
  );
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return phrase(reading, first, last, {
    kind: 'base',
    sense,
    place: only?.id ?? null,
    score: only ? 0.8 : 0.5,
    reasons: [only ? 'the only foreign base there that the reference data know' : 'no base or several fit'],
  });
}
