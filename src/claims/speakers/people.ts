/**
 * Who is named in an article: full names with the offices beside them, so that a surname, a title or a pronoun later in
 * the text finds its person, with one spelling. Known officials take their spelling from the lexicon. Refuses to guess:
 * two persons who fit give none.
 */
import type { Place, Speaker } from '../../model/document';
import type { Parse } from '../clauses/Parse';
import type { PersonEntry } from '../lexicon/ClaimLexicon';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Token } from '../words/Token';

export interface PersonMention {
  speaker: Speaker;
  /** Offset of the name. */
  start: number;
  /** Words of the offices, lower case: as the text gives them, and as the lexicon does. */
  offices: string[];
  /** A lone name that nothing but a pronoun later takes for a person. */
  faint?: boolean;
}

/** Persons named in a sentence, in order. */
export function findPeople(parse: Parse, index: LexiconIndex, placeById: ReadonlyMap<string, Place>): PersonMention[] {
  const found: PersonMention[] = [];
  const { tokens } = parse;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.person) found.push(known(token.person, tokens, i, i + 1, index, placeById));
    else if (token.tag === 'NAME' && !token.group && !token.agency) {
      let to = i + 1;
      const goesOn = (k: number) =>
        tokens[k]?.tag === 'NAME' && !tokens[k]?.group && !tokens[k]?.agency && !tokens[k]?.person;
      // "Gilles de Kerchove", "Ursula von der Leyen"
      const past = (k: number) => (PARTICLE.test(tokens[k]?.text ?? '') ? k + 1 : k);
      while (goesOn(past(past(to)))) to = past(past(to)) + 1;
      const names = tokens.slice(i, to);
      const person = namedPerson(names, tokens, i, to, index, placeById);
      if (person) found.push(person);
      i = to - 1;
    }
  }
  return found;
}

/** Small words inside a person's name. */
const PARTICLE = /^(?:de|del|della|di|da|dos|das|du|la|van|von|der|den|ter|bin|ben|ibn|bint|al|el|ul|ur)$/;

function known(
  person: PersonEntry,
  tokens: Token[],
  from: number,
  to: number,
  index: LexiconIndex,
  placeById: ReadonlyMap<string, Place>,
): PersonMention {
  const office = officeBeside(tokens, from, to, index, placeById);
  const role = office?.role ?? person.offices.at(-1)?.role;
  const country = person.country ?? office?.country;
  return {
    speaker: { name: person.name, ...(role ? { role } : {}), ...(country ? { country } : {}) },
    start: tokens[from]?.start ?? 0,
    offices: [role, ...person.offices.map((each) => each.role)].flatMap((each) => (each ? [each.toLowerCase()] : [])),
  };
}

const isTitle = (token: Token | undefined, index: LexiconIndex) =>
  Boolean(token && (index.titles.has(token.lower) || index.honorifics.has(token.lower.replace('.', ''))));

/** Capitalised words that are a person: two names or more, or a title and a name; no body's name. */
function namedPerson(
  names: Token[],
  tokens: Token[],
  from: number,
  to: number,
  index: LexiconIndex,
  placeById: ReadonlyMap<string, Place>,
): PersonMention | null {
  // What stands before the last title or body's name ("Defence Minister X", "the Center's Y") is an office.
  const first = names.findLastIndex((token) => isTitle(token, index) || index.bodies.has(token.lower)) + 1;
  const own = names.slice(first).filter((token) => !/^(?:the)$/i.test(token.text));
  if (
    own.length === 0 ||
    own.length > 5 ||
    own.some((token) => index.bodies.has(token.lower) || index.titles.has(token.lower))
  )
    return null;
  const last = own.at(-1) as Token;
  const listed = (index.surnames.get(last.lower) ?? []).length === 1 ? index.surnames.get(last.lower)?.[0] : undefined;
  if (listed && listedFits(listed, own)) return known(listed, tokens, from + first, to, index, placeById);
  const office = officeBeside(tokens, from + first, to, index, placeById);
  const speaks = index.speechVerbs.has(tokens[to]?.lemma ?? '') || index.speechVerbs.has(tokens[from - 1]?.lemma ?? '');
  const titled = speaks || (first > 0 && isTitle(names[first - 1], index));
  const owner = tokens[to]?.tag === 'OWNER' && tokens[to + 1]?.tag === 'NAME';
  if (owner || (own.length < 2 && /^\p{Lu}{2,}$/u.test(last.text))) return null;
  // "the mayor of Colchane said": the town is no person.
  if (own.length < 2 && tokens[from + first - 1]?.lower === 'of') return null;
  // "the Institute for Strategic Studies", "a United Nations official": part of another name.
  const host = tokens[from + first - 2];
  if (
    /^(?:for|of|on)$/.test(tokens[from + first - 1]?.lower ?? '') &&
    host?.tag === 'NAME' &&
    index.bodies.has(host.lower)
  )
    return null;
  const led = /^(?:the|an?|two|three|several|some)$/.test(tokens[from + first - 1]?.lower ?? '');
  const after = tokens.slice(to, to + 3).filter(({ tag }) => tag === 'NOUN' || tag === 'ADJ');
  const hosts = ({ lower }: Token) => index.titles.has(lower.replace(/s$/, '')) || index.bodies.has(lower);
  if (led && tokens[to]?.tag === 'NOUN' && after.some(hosts)) return null;
  const faint = own.length < 2 && !office && !titled;
  const name = own.map((token) => token.text).join(' ');
  return {
    speaker: {
      name,
      ...(office?.role ? { role: office.role } : {}),
      ...(office?.country ? { country: office.country } : {}),
    },
    start: (own[0] as Token).start,
    offices: office ? [office.role.toLowerCase()] : [],
    ...(faint ? { faint } : {}),
  };
}

/** A surname alone fits; with a first name it has to be one of the person's. */
function listedFits(person: PersonEntry, own: Token[]): boolean {
  if (own.length === 1) return true;
  const name = own.map((token) => token.text).join(' ');
  return person.aliases.includes(name) || person.name === name;
}

interface Office {
  role: string;
  country?: string;
}

/** "Russian Defence Minister X", "X, the Kremlin's envoy to Afghanistan," -> the words of the office and its state. */
function officeBeside(
  tokens: Token[],
  from: number,
  to: number,
  index: LexiconIndex,
  placeById: ReadonlyMap<string, Place>,
): Office | null {
  return officeBefore(tokens, from, index, placeById) ?? officeAfter(tokens, to, index, placeById);
}

const OFFICE_TAGS = new Set(['NOUN', 'NAME', 'PLACE', 'ADJ', 'OWNER', 'DET', 'NUM']);

function officeBefore(
  tokens: Token[],
  from: number,
  index: LexiconIndex,
  placeById: ReadonlyMap<string, Place>,
): Office | null {
  let end = from;
  // "Tajikistan's head of national security, Saimumin Yatimov": a comma may stand between.
  if (tokens[end - 1]?.lower === ',') end--;
  let start = end;
  while (start > 0 && end - start < 10 && isOfficeWord(tokens, start - 1)) start--;
  while (start < end && /^(?:the|a|an|his|her|their|its)$/.test(tokens[start]?.lower ?? '') && start < end) start++;
  const words = tokens.slice(start, end);
  if (
    !words.some(
      (token) =>
        (index.titles.has(token.lower) && !index.honorifics.has(token.lower.replace('.', ''))) ||
        /^(?:president|general|colonel)$/.test(token.lower),
    )
  )
    return null;
  if (end < from && !words.some((token) => index.titles.has(token.lower))) return null;
  return makeOffice(words, placeById, tokens, start);
}

function isOfficeWord(tokens: Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (OFFICE_TAGS.has(token.tag)) return token.tag !== 'DET' || i === 0 || tokens[i - 1]?.tag !== 'PREP';
  return (
    (token.lower === 'of' || token.lower === 'to' || token.lower === 'for' || token.lower === 'and') &&
    OFFICE_TAGS.has(tokens[i - 1]?.tag ?? 'PUNCT')
  );
}

function officeAfter(
  tokens: Token[],
  to: number,
  index: LexiconIndex,
  placeById: ReadonlyMap<string, Place>,
): Office | null {
  if (tokens[to]?.lower !== ',') return null;
  let start = to + 1;
  let end = start;
  while (
    end < tokens.length &&
    end - start < 12 &&
    (OFFICE_TAGS.has(tokens[end]?.tag ?? 'PUNCT') || /^(?:of|to|for|at|in|and)$/.test(tokens[end]?.lower ?? ''))
  )
    end++;
  if (!/^[,.]?$/.test(tokens[end]?.text ?? '')) return null;
  if (/^(?:the|a|an)$/.test(tokens[start]?.lower ?? '')) start++;
  const words = tokens.slice(start, end);
  if (!words.some((token) => index.titles.has(token.lower))) return null;
  return makeOffice(words, placeById, tokens, start);
}

function makeOffice(
  words: Token[],
  placeById: ReadonlyMap<string, Place>,
  _tokens: Token[],
  _start: number,
): Office | null {
  if (words.length === 0) return null;
  const role = words
    .map((token, k) => (k === 0 || token.tag === 'OWNER' ? '' : ' ') + (token.mention ? token.text : token.text))
    .join('');
  const place = words.find((token) => token.mention?.place)?.mention;
  const country = place
    ? stateOf(place.standsFor ?? place.place ?? '', placeById)
    : /kremlin/i.test(role)
      ? 'RU'
      : /white house|pentagon/i.test(role)
        ? 'US'
        : undefined;
  return { role, ...(country ? { country } : {}) };
}

/** The one state that a place id speaks for. */
export function stateOf(placeId: string, placeById: ReadonlyMap<string, Place>): string | undefined {
  if (placeId.startsWith('country:')) return placeId.slice('country:'.length);
  const countries = placeById.get(placeId)?.countries ?? [];
  return countries.length === 1 ? countries[0] : undefined;
}
