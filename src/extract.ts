/**
 * Text of an article in, what it says about places out, in stages from top to bottom: sentences, words, names, places,
 * phrases, mentions, claims. Pure: no network, no clock, no randomness; the same code in the browser and in Node. Refuses
 * nothing: a text without a place yields a document without mentions.
 */
import type { ClaimLexicon } from './claims/lexicon/ClaimLexicon';
import { readClaims } from './claims/readClaims';
import { findPhrases } from './mentions/findPhrases';
import { judgeNames } from './mentions/judgeNames';
import { matchNames } from './mentions/matchNames';
import { tokenize } from './mentions/tokenize';
import { toMentions } from './mentions/toMentions';
import type { Claim, Document, Doubt, Mention, Place, Sentence } from './model/document';
import type { Gazetteer } from './model/gazetteer';
import { SPEAKING_ROLES } from './model/speakingRoles';
import { derivePlace } from './places/derivePlace';
import { resolveNames } from './places/resolveNames';
import { detectLanguage } from './text/detectLanguage';
import { splitSentences } from './text/splitSentences';

/** What extraction reads beside the text. */
export interface Resources {
  gazetteer: Gazetteer;
  lexicon: ClaimLexicon;
}

export interface ExtractInput {
  id: string;
  text: string;
  /** EDTF, or null where it is not known. */
  date?: string | null;
  /** BCP 47; detected where it is not given. */
  language?: string;
  /** Where its publisher is at home: a name ("Alexandria, Louisiana") or a place id. */
  home?: string | null;
}

/** Sentences, mentions, places and claims of one text. */
export function extract(
  { id, text, date = null, language, home = null }: ExtractInput,
  { gazetteer, lexicon }: Resources,
): Document {
  const main = language ?? detectLanguage(text, 'en');
  const sentences = splitSentences(text, { language: main });
  const mentions = findMentions(text, sentences, gazetteer, home === null ? -1 : findHome(home, gazetteer));
  const places = placesOf(mentions, gazetteer);
  const { claims, doubts } = readClaims({ text, sentences, mentions, places, date, language: main }, lexicon);
  addClaimedPlaces(claims, places, gazetteer);
  return { id, text, sentences, mentions, places, claims, doubts: [...mentionDoubts(mentions), ...doubts] };
}

/** Words -> names -> places -> phrases -> mentions; `home` is the row of the publisher's home, -1 where it has none. */
export function findMentions(text: string, sentences: Sentence[], gazetteer: Gazetteer, home = -1): Mention[] {
  const tokens = tokenize(text, sentences, ({ role }) => SPEAKING_ROLES.has(role));
  const recognised = judgeNames(tokens, matchNames(tokens, gazetteer), gazetteer);
  const names = resolveNames(recognised, gazetteer, home);
  return toMentions(tokens, names, findPhrases(tokens, names, gazetteer), gazetteer);
}

/** Row of the place that a name ("Alexandria, Louisiana") or an id means; -1 where it means none. */
export function findHome(home: string, gazetteer: Gazetteer): number {
  const row = gazetteer.rowOf(home);
  if (row >= 0) return row;
  // What follows "in" is a place if it can be one.
  const text = `In ${home}`;
  const place = findMentions(text, splitSentences(text, { language: 'en' }), gazetteer)[0]?.place;
  return place ? gazetteer.rowOf(place) : -1;
}

/** Every place that a mention names or stands for, once, in order of its first mention. */
function placesOf(mentions: readonly Mention[], gazetteer: Gazetteer): Place[] {
  const places = new Map<string, Place>();
  for (const mention of mentions)
    for (const id of [mention.place, mention.standsFor])
      if (id && !places.has(id)) {
        const place = derivePlace(id, gazetteer);
        if (place) places.set(id, place);
      }
  return [...places.values()];
}

/** Claims may name what no mention does: the other side of a border, where a remark was made. */
function addClaimedPlaces(claims: readonly Claim[], places: Place[], gazetteer: Gazetteer): void {
  const known = new Set(places.map(({ id }) => id));
  for (const claim of claims)
    for (const id of [
      ...(claim.origins ?? []),
      ...(claim.destinations ?? []),
      ...(claim.places ?? []),
      ...(claim.through ?? []),
      ...(claim.saidAt ? [claim.saidAt] : []),
    ]) {
      const place = known.has(id) ? null : derivePlace(id, gazetteer);
      if (!place) continue;
      known.add(id);
      places.push(place);
    }
}

/** Mentions whose place stays open are worth an editor's look. */
function mentionDoubts(mentions: readonly Mention[]): Doubt[] {
  return mentions
    .filter(({ place }) => place === null)
    .map(({ start, end, surface, reasons }) => ({
      about: 'mention',
      start,
      end,
      message: `"${surface}" stays open: ${reasons?.[0] ?? 'no place fits'}`,
    }));
}
