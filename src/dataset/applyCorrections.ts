/**
 * A document and an editor's corrections in, the corrected document out; the one that came in stays as it was. Refuses,
 * naming the correction's file and line, one that finds not exactly one target, changes nothing, or names a place that
 * is not in the gazetteer.
 */
import { type ClaimFields, type ClaimSelector, fitsClaim, type QuoteSelector, spansOf } from '../model/corrections';
import type { Claim, ClaimPart, Document, Mention, PartRole, Place, Sentence, Span } from '../model/document';
import { makeQuotation } from '../model/makeQuotation';
import { SPEAKING_ROLES } from '../model/speakingRoles';
import { DataError } from './DataError';
import type { Correction } from './parseCorrections';

/** What corrections need to know of the world: a place by its id, null where the gazetteer has none. */
export type PlaceLookup = (id: string) => Place | null;

function refuse(correction: Correction, problem: string, remedy = 'Correct or remove it.'): never {
  throw new DataError(correction.file, correction.line, `the correction no longer applies: ${problem}.`, remedy);
}

function oneSpan(document: Document, correction: Correction, selector: QuoteSelector): Span {
  const [span, ...others] = spansOf(document.text, selector);
  if (!span) refuse(correction, `the text has no "${selector.exact}"`);
  if (others.length > 0)
    refuse(correction, `the text has "${selector.exact}" ${others.length + 1} times`, 'Add a prefix or suffix.');
  return span;
}

function sentencesAt(document: Document, correction: Correction, selector: QuoteSelector): Sentence[] {
  const found = spansOf(document.text, selector).flatMap((span) =>
    document.sentences.filter(({ start, end }) => start <= span.start && span.end <= end),
  );
  if (found.length === 0) refuse(correction, `no sentence holds "${selector.exact}"`);
  return [...new Set(found)];
}

function oneSentence(document: Document, correction: Correction, selector: QuoteSelector): Sentence {
  const [sentence, ...others] = sentencesAt(document, correction, selector);
  if (!sentence || others.length > 0)
    refuse(correction, `"${selector.exact}" stands in ${others.length + 1} sentences`, 'Add a prefix or suffix.');
  return sentence;
}

function oneClaim(document: Document, correction: Correction, wanted: ClaimSelector): Claim {
  const sentences = new Set(sentencesAt(document, correction, wanted.sentence).map(({ id }) => id));
  const found = document.claims.filter(
    (claim) => claim.evidence.some(({ sentence }) => sentences.has(sentence)) && fitsClaim(claim, wanted),
  );
  const [claim] = found;
  if (!claim || found.length > 1) refuse(correction, `it fits ${found.length} claims, and should fit one`);
  return claim;
}

function mentionAt(document: Document, correction: Correction, selector: QuoteSelector): Mention {
  const { start, end } = oneSpan(document, correction, selector);
  const mention = document.mentions.find((each) => each.start === start && each.end === end);
  return mention ?? refuse(correction, `"${selector.exact}" is no mention`);
}

function setRole(document: Document, correction: Correction & { action: 'set-role' }): Document {
  const targets = new Set(sentencesAt(document, correction, correction.sentence).map(({ id }) => id));
  const sentences = document.sentences.map((sentence) => {
    if (!targets.has(sentence.id)) return sentence;
    if (sentence.role === correction.role) refuse(correction, `the sentence is ${correction.role} already`);
    return {
      ...sentence,
      role: correction.role,
      ...(SPEAKING_ROLES.has(correction.role) ? {} : { setAside: correction.reason }),
    };
  });
  if (SPEAKING_ROLES.has(correction.role)) return { ...document, sentences };
  const silent = (id: string) => targets.has(id);
  return {
    ...document,
    sentences,
    mentions: document.mentions.filter(({ sentence }) => !silent(sentence)),
    claims: document.claims.filter(({ evidence }) => !evidence.every(({ sentence }) => silent(sentence))),
  };
}

function setMention(document: Document, correction: Correction & { action: 'set-mention' }): Document {
  const target = mentionAt(document, correction, correction.mention);
  const { kind = target.kind, sense = target.sense, place = target.place, standsFor = target.standsFor } = correction;
  if (kind === target.kind && sense === target.sense && place === target.place && standsFor === target.standsFor)
    refuse(correction, 'the mention says so already');
  const changed: Mention = { ...target, kind, sense, place, score: 1, reasons: [`an editor: ${correction.reason}`] };
  if (standsFor) changed.standsFor = standsFor;
  delete changed.candidates;
  return { ...document, mentions: document.mentions.map((each) => (each === target ? changed : each)) };
}

function addMention(document: Document, correction: Correction & { action: 'add-mention' }): Document {
  const { start, end } = oneSpan(document, correction, correction.mention);
  if (document.mentions.some((each) => each.start === start && each.end === end))
    refuse(correction, `"${correction.mention.exact}" is a mention already`, 'Use set-mention to change it.');
  const sentence = document.sentences.find((each) => each.start <= start && end <= each.end);
  if (!sentence) refuse(correction, `"${correction.mention.exact}" crosses the end of a sentence`);
  const { kind, sense, place, standsFor, reason } = correction;
  const added: Mention = {
    id: `m${start}-${end}`,
    sentence: sentence.id,
    start,
    end,
    surface: document.text.slice(start, end),
    kind,
    sense,
    place,
    ...(standsFor ? { standsFor } : {}),
    score: 1,
    reasons: [`an editor: ${reason}`],
  };
  const mentions = [...document.mentions, added].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...document, mentions };
}

/** The spans of a claim's ends: the mentions of its first quotation that stand for them. */
function endParts(document: Document, claim: Claim): ClaimPart[] {
  const [evidence] = claim.evidence;
  const ends: [PartRole, string[]][] = [
    ['origin', claim.origins ?? []],
    ['destination', claim.destinations ?? []],
    ['through', claim.through ?? []],
    ['place', claim.places ?? []],
  ];
  return document.mentions
    .filter(({ start, end }) => evidence && evidence.start <= start && end <= evidence.end)
    .flatMap(({ start, end, place, standsFor }) =>
      ends.flatMap(([role, ids]) => {
        const id = ids.find((each) => each === place || each === standsFor);
        return id ? [{ role, start, end, place: id }] : [];
      }),
    );
}

/** Marks the ends anew, and leaves the other parts as they were. */
function withEndParts(document: Document, claim: Claim): Claim {
  const others = claim.parts.filter(({ role }) => !['origin', 'destination', 'through', 'place'].includes(role));
  return { ...claim, parts: [...others, ...endParts(document, claim)].sort((a, b) => a.start - b.start) };
}

function changeClaim(document: Document, claim: Claim, set: ClaimFields): Claim {
  const changed = { ...claim, ...set, rule: `${claim.rule}, corrected` };
  return set.origins || set.destinations || set.through || set.places ? withEndParts(document, changed) : changed;
}

function setClaim(document: Document, correction: Correction & { action: 'set-claim' }): Document {
  const target = oneClaim(document, correction, correction.claim);
  const changed = changeClaim(document, target, correction.set);
  if (JSON.stringify({ ...changed, rule: target.rule }) === JSON.stringify(target))
    refuse(correction, 'the claim says so already');
  return { ...document, claims: document.claims.map((each) => (each === target ? changed : each)) };
}

function addClaim(document: Document, correction: Correction & { action: 'add-claim' }): Document {
  const sentence = oneSentence(document, correction, correction.sentence);
  const { relation, status = 'asserted', speaker = null, ...rest } = correction.set;
  if (!relation) refuse(correction, 'a claim needs a relation', 'Add "relation:" to its "set:".');
  const ends = [...(rest.origins ?? []), '>', ...(rest.destinations ?? []), ...(rest.places ?? [])].join(',');
  const id = `c${sentence.start}-${relation}-${rest.mover?.class ?? 'none'}-${status}-${ends}`;
  if (document.claims.some((claim) => claim.id === id)) refuse(correction, 'the claim is there already');
  const claim: Claim = {
    id,
    relation,
    status,
    speaker,
    ...rest,
    evidence: [makeQuotation(document.text, sentence.start, sentence.end, sentence.id)],
    parts: [],
    rule: 'added by an editor',
  };
  const claims = [...document.claims, withEndParts(document, claim)].sort(
    (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
  );
  return { ...document, claims };
}

function apply(document: Document, correction: Correction): Document {
  switch (correction.action) {
    case 'set-role':
      return setRole(document, correction);
    case 'set-mention':
      return setMention(document, correction);
    case 'add-mention':
      return addMention(document, correction);
    case 'drop-mention': {
      const target = mentionAt(document, correction, correction.mention);
      return { ...document, mentions: document.mentions.filter((each) => each !== target) };
    }
    case 'set-claim':
      return setClaim(document, correction);
    case 'add-claim':
      return addClaim(document, correction);
    case 'drop-claim': {
      const target = oneClaim(document, correction, correction.claim);
      return { ...document, claims: document.claims.filter((each) => each !== target) };
    }
  }
}

/** Ids of all places that a document's mentions and claims name. */
export function placesNamed({ mentions, claims }: Pick<Document, 'mentions' | 'claims'>): Set<string> {
  const ofMentions = mentions.flatMap(({ place, standsFor }) => [place, standsFor]);
  const ofClaims = claims.flatMap((claim) => [
    ...(claim.origins ?? []),
    ...(claim.destinations ?? []),
    ...(claim.through ?? []),
    ...(claim.places ?? []),
    claim.saidAt,
  ]);
  return new Set([...ofMentions, ...ofClaims].filter((id): id is string => typeof id === 'string'));
}

/** Places that the corrected document names, those it had before and those a correction brought. */
function gatherPlaces(document: Document, correction: Correction, lookUp: PlaceLookup): Document {
  const known = new Map(document.places.map((place) => [place.id, place]));
  for (const id of placesNamed(document)) {
    if (known.has(id)) continue;
    const place = lookUp(id);
    if (!place)
      throw new DataError(
        correction.file,
        correction.line,
        `no place "${id}" is in the gazetteer.`,
        'Correct the id, or add the place to data/gazetteer.',
      );
    known.set(id, place);
  }
  return { ...document, places: [...known.values()] };
}

/** @throws DataError */
export function applyCorrections(
  document: Document,
  corrections: readonly Correction[],
  lookUp: PlaceLookup,
): Document {
  const corrected = corrections.reduce(
    (soFar, correction) => gatherPlaces(apply(soFar, correction), correction, lookUp),
    document,
  );
  return withoutUnnamed(corrected);
}

function withoutUnnamed(document: Document): Document {
  const named = placesNamed(document);
  return { ...document, places: document.places.filter(({ id }) => named.has(id)) };
}

/** What became of each of several corrections of a text that has changed since they were made. */
export interface Applied {
  document: Document;
  /** Those that no longer apply, each with why. */
  refused: { correction: Correction; why: string }[];
}

/** Applies what still applies, one after the other, and says of the rest why not: nothing of an editor's work is lost. */
export function applyEach(document: Document, corrections: readonly Correction[], lookUp: PlaceLookup): Applied {
  const refused: Applied['refused'] = [];
  let soFar = document;
  for (const correction of corrections) {
    try {
      soFar = gatherPlaces(apply(soFar, correction), correction, lookUp);
    } catch (error) {
      // whatever is wrong with one that somebody kept or sent, the others hold
      refused.push({ correction, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { document: withoutUnnamed(soFar), refused };
}
