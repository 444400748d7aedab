/**
 * A sentence in Spanish or Russian in, its movements out, by the common patterns: mover, verb, places after prepositions.
 * Precision before recall: no mover word, no verb, or no place after a preposition, and nothing is claimed.
 */
import type { ClaimStatus, Mention, MoverClass, Span } from '../model/document';
import type { ForeignLexicon } from './lexicon/ClaimLexicon';
import type { LexiconIndex } from './lexicon/indexLexicon';
import type { Phrase } from './lexicon/indexPhrases';
import type { Movement } from './movements/Movement';
import type { Word } from './words/splitWords';

export interface ForeignMovement
  extends Pick<
    Movement,
    'rule' | 'status' | 'cue' | 'origins' | 'destinations' | 'through' | 'originsOpen' | 'destinationsOpen' | 'verb'
  > {
  mover: { class: MoverClass; group: string | null; span: Span };
  /** Who speaks, where the sentence says so by "X:", "dijo X", "según X". */
  speaker: { mention?: Mention; name?: string; span: Span } | null;
}

type Kind = 'go' | 'leave' | 'send' | 'noun';
type Role = 'origin' | 'destination' | 'through';

export function readForeign(words: readonly Word[], lexicon: ForeignLexicon, index: LexiconIndex): ForeignMovement[] {
  const start = afterColon(words);
  const verb = findVerb(words, start, lexicon);
  if (!verb) return [];
  const mover = findMover(words, start, verb.at, verb.kind, lexicon, index);
  if (!mover) return [];
  const ends = findEnds(words, start, verb, lexicon);
  if (verb.kind === 'send' && ends.origin.length === 0) ends.origin.push(...subjectState(words, start, verb.at));
  if (ends.origin.length + ends.destination.length === 0) return [];
  const status = findStatus(words, start, verb.at, lexicon);
  const token = words[verb.at] as Word;
  return [
    {
      rule: `${lexicon.language}:${verb.kind}`,
      ...status,
      mover,
      origins: ends.origin,
      destinations: ends.destination,
      through: ends.through,
      originsOpen: ends.open === 'origin',
      destinationsOpen: ends.open === 'destination',
      verb: { start: token.start, end: token.end },
      speaker: findSpeaker(words, start, lexicon),
    },
  ];
}

const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? '';

/** A headline's "Rusia: ..." begins after the colon. */
function afterColon(words: readonly Word[]): number {
  const at = words.slice(0, 6).findIndex(({ text }) => text === ':');
  return at + 1;
}

const isIn = (word: Word | undefined, list: readonly string[], stems: boolean): boolean => {
  const text = lower(word);
  return (
    text !== '' &&
    !word?.mention &&
    list.some((entry) => (stems && entry.length > 2 ? text.startsWith(entry) : text === entry))
  );
};

function findVerb(words: readonly Word[], start: number, lexicon: ForeignLexicon): { at: number; kind: Kind } | null {
  for (let at = start; at < words.length; at++) {
    const word = words[at];
    for (const kind of ['leave', 'send', 'go'] as const)
      if (isIn(word, lexicon.verbs[kind], lexicon.stems)) return { at, kind };
    if (isIn(word, lexicon.nouns, lexicon.stems)) return { at, kind: 'noun' };
  }
  return null;
}

/** The mover: before a verb of going, after a verb of sending or a noun. */
function findMover(
  words: readonly Word[],
  start: number,
  verb: number,
  kind: Kind,
  lexicon: ForeignLexicon,
  index: LexiconIndex,
): ForeignMovement['mover'] | null {
  const before = kind === 'go' || kind === 'leave';
  const [from, to] = before ? [start, verb] : [verb + 1, Math.min(words.length, verb + 9)];
  return (
    moverWithin(words, from, to, lexicon, index) ??
    // "podrían entrar terroristas": the subject may follow.
    (kind === 'go' ? moverWithin(words, verb + 1, Math.min(words.length, verb + 4), lexicon, index) : null)
  );
}

function moverWithin(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: ForeignLexicon,
  index: LexiconIndex,
): ForeignMovement['mover'] | null {
  for (let at = from; at < to; at++)
    for (const [moverClass, list] of Object.entries(lexicon.movers)) {
      if (!isIn(words[at], list, lexicon.stems)) continue;
      const found = groupNear(words, at, from, to, index);
      const last = found ? Math.max(at, found.end - 1) : at;
      const first = words[at] as Word;
      return {
        class: moverClass as MoverClass,
        group: found?.slug ?? null,
        span: { start: first.start, end: (words[last] as Word).end },
      };
    }
  return null;
}

/** "combatientes de Daesh" */
function groupNear(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  index: LexiconIndex,
): { slug: string; end: number } | null {
  for (let k = Math.max(from, at - 3); k < Math.min(to, at + 4); k++) {
    const phrase = (index.phrases.get(lower(words[k])) ?? []).find((each) => each.group && fits(words, k, each));
    if (phrase?.group) return { slug: phrase.group.slug, end: k + phrase.words.length };
  }
  return null;
}

const fits = (words: readonly Word[], at: number, phrase: Phrase): boolean =>
  phrase.words.every((expected, k) => (phrase.exact ? words[at + k]?.text : lower(words[at + k])) === expected);

function findEnds(words: readonly Word[], start: number, verb: { at: number; kind: Kind }, lexicon: ForeignLexicon) {
  const ends: Record<Role, Mention[]> & { open: Role | null } = {
    origin: [],
    destination: [],
    through: [],
    open: null,
  };
  for (let at = start; at < words.length; at++) {
    const role = roleAt(words, at, verb, lexicon);
    if (!role) continue;
    let k = at + role.length;
    while (isIn(words[k], lexicon.articles, false)) k++;
    let last = at;
    while (words[k]?.mention) {
      const mention = words[k]?.mention as Mention;
      if (mention.sense === 'demonym' || mention.sense === 'embedded' || !mention.place) break;
      ends[role.role].push(mention);
      last = k;
      k++;
      while (isIn(words[k], lexicon.joints, false)) k++;
      while (isIn(words[k], lexicon.articles, false)) k++;
    }
    if (last > at && isElsewhere(words, last + 1, lexicon)) ends.open = role.role;
    if (last > at) at = last;
  }
  return ends;
}

function isElsewhere(words: readonly Word[], at: number, lexicon: ForeignLexicon): boolean {
  const rest = words
    .slice(at, at + 5)
    .map(lower)
    .join(' ');
  return lexicon.elsewhere.some((phrase) => rest.includes(phrase));
}

/** A preposition before a place: what end it marks. A destination stands after the verb. */
function roleAt(
  words: readonly Word[],
  at: number,
  verb: { at: number; kind: Kind },
  lexicon: ForeignLexicon,
): { role: Role; length: number } | null {
  for (const role of ['origin', 'destination', 'through'] as const) {
    if (role !== 'origin' && at < verb.at) continue;
    for (const phrase of lexicon[role]) {
      const parts = phrase.split(' ');
      if (parts.every((part, k) => lower(words[at + k]) === part && !words[at + k]?.mention))
        return { role, length: parts.length };
    }
  }
  const { inside } = lexicon;
  const leadsIn = inside?.verbs.some((stem) => lower(words[verb.at]).startsWith(stem)) ?? false;
  if (leadsIn && at > verb.at && inside?.prepositions.includes(lower(words[at])))
    return { role: 'destination', length: 1 };
  return verb.kind === 'leave' && at === verb.at ? { role: 'origin', length: 1 } : null;
}

/** "Rusia envió armas": the state that sends. */
function subjectState(words: readonly Word[], start: number, verb: number): Mention[] {
  const first = words
    .slice(Math.max(start, verb - 3), verb)
    .find(({ mention }) => mention?.place && mention.sense !== 'demonym' && mention.sense !== 'embedded');
  return first?.mention ? [first.mention] : [];
}

function findStatus(
  words: readonly Word[],
  start: number,
  verb: number,
  lexicon: ForeignLexicon,
): { status: ClaimStatus; cue: Span | null } {
  for (const status of ['denied', 'possible', 'planned'] as const) {
    const cue = words.slice(start).find((word) => isIn(word, lexicon[status], lexicon.stems));
    if (cue) return { status, cue: { start: cue.start, end: cue.end } };
  }
  const token = words[verb];
  const future = lexicon.future.some((ending) => lower(token).endsWith(ending));
  return future && token
    ? { status: 'planned', cue: { start: token.start, end: token.end } }
    : { status: 'asserted', cue: null };
}

/** "Rusia: ...", "dijo Putin", "según la ONU": names and states only. */
function findSpeaker(words: readonly Word[], start: number, lexicon: ForeignLexicon): ForeignMovement['speaker'] {
  const named = (at: number): ForeignMovement['speaker'] => {
    const from = words.slice(at, at + 6).findIndex((word) => word.mention !== undefined || /^\p{Lu}/u.test(word.text));
    const first = from < 0 ? undefined : words[at + from];
    if (!first) return null;
    if (first.mention)
      return first.mention.sense === 'demonym' || first.mention.sense === 'embedded'
        ? null
        : { mention: first.mention, span: first };
    let end = at + from;
    while (/^\p{Lu}/u.test(words[end + 1]?.text ?? '') && !words[end + 1]?.mention) end++;
    const last = words[end] as Word;
    const name = words
      .slice(at + from, end + 1)
      .map(({ text }) => text)
      .join(' ');
    return { name, span: { start: first.start, end: last.end } };
  };
  if (start > 0) return named(0);
  const said = words.findIndex((word) => isIn(word, lexicon.said, lexicon.stems));
  if (said >= 0) return said <= 3 ? named(0) : named(said + 1);
  const according = words.findIndex((_, at) =>
    lexicon.accordingTo.some((phrase) => phrase.split(' ').every((part, k) => lower(words[at + k]) === part)),
  );
  return according >= 0 ? named(according + 1) : null;
}
