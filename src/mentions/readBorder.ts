/**
 * A word for a border in, the border that it is out: "Tajik-Afghan border", "Tajikistan's border with Afghanistan", "the
 * borders of Pakistan", "an 843-mile border with Afghanistan", "the country's borders". A side that the phrase leaves out
 * is looked for in its clause, and must be a neighbour. Refuses the verb ("Afghanistan borders four members").
 */
import { borderId } from '../model/placeIds';
import type { PlacePhrase, ResolvedName } from '../model/recognition';
import { BORDER_SERVICES, BORDER_WORDS, DETERMINERS, NEIGHBOUR_WORDS, POSSESSIVES, STATE_WORDS } from './phraseWords';
import { countryAt, gapAfter, isPossessive, MOST_WORDS, phrase, type Reading, runsOn, wordAt } from './Reading';
import { resolveCountry } from './resolveCountry';

/** Border phrase around `word`, or null. */
export function readBorder(reading: Reading, word: number): PlacePhrase | PlacePhrase[] | null {
  if (!BORDER_WORDS.has(reading.tokens.lower[word] as string)) return null;
  return (
    compound(reading, word) ??
    between(reading, word) ??
    withOther(reading, word) ??
    ofOwner(reading, word) ??
    owned(reading, word)
  );
}

/** "Tajik-Afghan border", "the Afghan border". */
function compound(reading: Reading, word: number): PlacePhrase | null {
  const right = countryAt(reading, word - 1, word);
  if (!right || !runsOn(reading, word - 1) || isPossessive(reading, right.name.last)) return null;
  const left = countryAt(reading, right.name.first - 1, word);
  const gap = left ? gapAfter(reading, left.name.last) : '';
  if (left && /^\s?[-‐–—/]\s?$/.test(gap) && left.code !== right.code)
    return phrase(reading, left.name.first, word, {
      kind: 'border',
      sense: 'literal',
      place: borderId(left.code, right.code),
      reasons: ['both countries named'],
      swallows: true,
    });
  const other = wordAt(reading, word + 1, word) === 'with' ? countryAt(reading, word + 2, word) : null;
  if (other && other.code !== right.code)
    return phrase(reading, right.name.first, other.name.last, {
      kind: 'border',
      sense: 'literal',
      place: borderId(right.code, other.code),
      reasons: ['both countries named'],
    });
  // "Afghanistan borders four of the members": after a country's own name the plural is a verb.
  if (isNoun(right.name) && reading.tokens.lower[word]?.endsWith('s')) return null;
  if (BORDER_SERVICES.has(reading.tokens.lower[word + 1] ?? '')) return null;
  return phrase(reading, right.name.first, word, {
    kind: 'border',
    sense: 'literal',
    place: `border:${right.code}`,
    reasons: ['one country named: all of its borders'],
    swallows: true,
  });
}

function isNoun({ entries }: ResolvedName): boolean {
  return entries.some(({ demonym }) => !demonym);
}

/** "the border between Iraq and Syria". */
function between(reading: Reading, word: number): PlacePhrase | null {
  if (wordAt(reading, word + 1, word) !== 'between') return null;
  const left = countryAt(reading, word + 2, word);
  const right =
    left && wordAt(reading, left.name.last + 1, word) === 'and' ? countryAt(reading, left.name.last + 2, word) : null;
  if (!left || !right || left.code === right.code) return null;
  return phrase(reading, word, right.name.last, {
    kind: 'border',
    sense: 'literal',
    place: borderId(left.code, right.code),
    reasons: ['both countries named'],
  });
}

/** "[Tajikistan's | the | an 843-mile] border with Afghanistan"; the other side from the clause where it is not named. */
function withOther(reading: Reading, word: number): PlacePhrase | null {
  if (wordAt(reading, word + 1, word) !== 'with') return null;
  const other = countryAt(reading, word + 2, word);
  const owner = countryAt(reading, word - 1, word);
  if (owner && isPossessive(reading, owner.name.last) && other && owner.code !== other.code)
    return phrase(reading, owner.name.first, other.name.last, {
      kind: 'border',
      sense: 'literal',
      place: borderId(owner.code, other.code),
      reasons: ['both countries named'],
    });
  const first = startOfPhrase(reading, word);
  if (!other) return withUnnamed(reading, word, first);
  const { code, plural } = otherSide(reading, first, other.code);
  return phrase(reading, first, other.name.last, {
    kind: 'border',
    sense: 'literal',
    place: code && !plural ? borderId(code, other.code) : null,
    score: code && !plural ? 0.85 : 0.5,
    reasons: [
      plural ? 'two countries are meant' : code ? 'the nearest neighbour named before it' : 'no neighbour named',
    ],
  });
}

/** "shares a border with four of the members": one side named, the others counted. */
function withUnnamed(reading: Reading, word: number, first: number): PlacePhrase | null {
  const side = reading.discourse.pick(reading.tokens.sentence[word] as number, ({ sentence, sense }) =>
    sentence === reading.tokens.sentence[word] && sense === 'literal' ? 0 : null,
  );
  if (!side) return null;
  return phrase(reading, first, word, {
    kind: 'border',
    sense: 'literal',
    place: `border:${side}`,
    score: 0.6,
    reasons: ['one side named: all of its borders'],
  });
}

/** Nearest country before the phrase that borders the other one; whether the subject is two countries at once. */
function otherSide(reading: Reading, first: number, other: string): { code: string | null; plural: boolean } {
  const sentence = reading.tokens.sentence[first] as number;
  const neighbours = new Set(reading.gazetteer.neighbours(other));
  for (let word = first - 1; wordAt(reading, word, first) !== '' && word > first - 6; word--)
    if (STATE_WORDS.has(wordAt(reading, word, first))) return { code: null, plural: true };
  const code = reading.discourse.pick(sentence, (occurrence) => {
    if (occurrence.country === other || !neighbours.has(occurrence.country) || occurrence.sense === 'metonym')
      return null;
    return occurrence.sense === 'embedded' ? 1 : 0;
  });
  return { code, plural: false };
}

/** "the borders of Pakistan", "the borders of states adjacent to Afghanistan" (the group is found at its own word). */
function ofOwner(reading: Reading, word: number): PlacePhrase | null {
  if (wordAt(reading, word + 1, word) !== 'of') return null;
  const owner = countryAt(reading, word + 2, word);
  if (!owner) return null;
  const first = startOfPhrase(reading, word);
  const second =
    wordAt(reading, owner.name.last + 1, word) === 'and' ? countryAt(reading, owner.name.last + 2, word) : null;
  const pair = second && second.code !== owner.code && reading.gazetteer.neighbours(owner.code).includes(second.code);
  const bare = first === word ? word : DETERMINERS.has(wordAt(reading, first, word)) ? first + 1 : first;
  return phrase(reading, Math.min(bare, word), pair ? second.name.last : owner.name.last, {
    kind: 'border',
    sense: 'literal',
    place: pair ? borderId(owner.code, second.code) : `border:${owner.code}`,
    reasons: [pair ? 'both countries named' : 'one country named: all of its borders'],
  });
}

/** "the country's borders", "its borders", "Tajikistan's borders". */
function owned(reading: Reading, word: number): PlacePhrase | null {
  const before = wordAt(reading, word - 1, word);
  const owner = countryAt(reading, word - 1, word);
  if (owner && isPossessive(reading, owner.name.last))
    return phrase(reading, owner.name.first, word, {
      kind: 'border',
      sense: 'literal',
      place: `border:${owner.code}`,
      reasons: ['one country named: all of its borders'],
    });
  if (before === 'its' || before === 'their') return ownedByPronoun(reading, word);
  if ((before === 'country' || before === 'nation') && isPossessive(reading, word - 1)) {
    const code = resolveCountry(reading, word - 1);
    const first = DETERMINERS.has(wordAt(reading, word - 2, word)) ? word - 2 : word - 1;
    if (code)
      return phrase(reading, first, word, {
        kind: 'border',
        sense: 'anaphor',
        place: `border:${code}`,
        reasons: ['the country last spoken of'],
      });
  }
  return null;
}

/** The owner stands before it in its sentence, or comes after it ("the fighting near its borders has rattled Tajikistan"). */
function ownedByPronoun(reading: Reading, word: number): PlacePhrase | null {
  const sentence = reading.tokens.sentence[word] as number;
  const before = reading.discourse.of(sentence).filter(({ sense }) => sense !== 'embedded' && sense !== 'association');
  const ahead = countryAfter(reading, word);
  const code = before.at(-1)?.country ?? ahead ?? resolveCountry(reading, word);
  if (!code) return null;
  const reason =
    before.length > 0
      ? 'the country last spoken of'
      : ahead
        ? 'the country named after it'
        : 'the country last spoken of';
  return phrase(reading, word - 1, word, {
    kind: 'border',
    sense: 'anaphor',
    place: `border:${code}`,
    reasons: [reason],
  });
}

/** The next country that the sentence names. */
function countryAfter(reading: Reading, word: number): string | null {
  for (let at = word + 1; at < word + MOST_WORDS && wordAt(reading, at, word) !== ''; at++) {
    const country = countryAt(reading, at, word);
    if (country) return country.code;
  }
  return null;
}

/** Back over "a", "the", "843-mile", "main", "long" to the start of the noun phrase. */
function startOfPhrase(reading: Reading, word: number): number {
  let first = word;
  for (let steps = 0; steps < 4; steps++) {
    const before = wordAt(reading, first - 1, word);
    if (before === '' || !/^[\s-]+$/.test(gapAfter(reading, first - 1)) || reading.nameAt(first - 1) !== undefined)
      break;
    if (DETERMINERS.has(before) || POSSESSIVES.has(before)) return first - 1;
    if (
      !/^\d|^(?:mile|km|kilomet|long|main|shared|common|porous|land|entire|whole|mountainous|northern|southern|eastern|western)/.test(
        before,
      ) ||
      NEIGHBOUR_WORDS.has(before)
    )
      break;
    first--;
  }
  return first;
}
