/**
 * Claims into statements: one remark, however many articles report it (what makes one is told in `gatherRemarks.ts`).
 * Comes in: articles with their claims. Goes out: statements, oldest first, undated last, each with its claims best words
 * first. Refuses nothing: a claim that joins no other is a statement of its own.
 */

import { citeClaim } from '../model/citeClaim';
import type { ReadArticle, Statement } from '../model/dataset';
import type { Claim, Place, Speaker } from '../model/document';

import { gatherRemarks, type Said } from './gatherRemarks';
import { joinEnds, type PlaceIndex } from './joinEnds';
import { rankClaim } from './rankClaim';

/** `2021-09-01~` -> `2021-09-01`: how sure a day is tells nothing about which day it is. */
function bareDay(date: string | null | undefined): string | null {
  return date ? date.replace(/[~?%]/g, '') : null;
}

function sayings(articles: ReadArticle[]): Said[] {
  const all = articles.flatMap((article) =>
    article.document.claims.map((claim) => {
      const sentence = article.document.sentences.find(({ id }) => id === claim.evidence[0]?.sentence);
      const rank = rankClaim(claim, article.document, article.language);
      return {
        article,
        claim,
        day: bareDay(claim.saidOn ?? article.date),
        role: sentence?.role ?? 'body',
        rank,
      } as const;
    }),
  );
  return all.map((said, position) => ({ ...said, position }));
}

function unite(claims: Claim[], idsOf: (claim: Claim) => string[] | undefined): string[] {
  return [...new Set(claims.flatMap((claim) => idsOf(claim) ?? []))];
}

/** The person before the state, the fullest description before a bare name. */
function bestSpeaker(claims: Claim[]): Speaker | null {
  const speakers = claims.flatMap(({ speaker }) => speaker ?? []);
  const fullness = ({ body, role, country }: Speaker) => (body ? 0 : 4) + (role ? 2 : 0) + (country ? 1 : 0);
  return speakers.reduce<Speaker | null>((best, one) => (best && fullness(best) >= fullness(one) ? best : one), null);
}

function slug(words: string): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** Short name of a text, from the text alone (FNV-1a, base 36). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** The words of an end that no place stands for, where a claim marks them. */
function openWords(claims: Claim[], end: 'origin' | 'destination'): string | undefined {
  for (const { evidence, parts } of claims) {
    const part = parts.find(({ role, place }) => role === end && !place);
    const [first] = evidence;
    if (part && first) return first.exact.slice(part.start - first.start, part.end - first.start).replace(/\s+/g, ' ');
  }
  return undefined;
}

function makeStatement(group: Said[], places: PlaceIndex): Statement {
  const sorted = [...group].sort((a, b) => a.rank - b.rank || a.position - b.position);
  const claims = sorted.map(({ claim }) => claim);
  const [best] = sorted as [Said];
  const { claim } = best;
  const firstOf = <Value>(pick: (one: Claim) => Value | undefined) =>
    claims.map(pick).find((value) => value !== undefined);
  const movers = claims.flatMap(({ mover }) => mover ?? []);
  const deniedBy = firstOf((one) => one.deniedBy);
  const saidAt = firstOf((one) => one.saidAt);
  const saidOn = firstOf((one) => one.saidOn) ?? best.article.date;
  const when = unite(claims, (one) => (one.when && one.when !== bareDay(saidOn) ? [one.when] : []));
  const [originWords, destinationWords] = [openWords(claims, 'origin'), openWords(claims, 'destination')];
  return {
    id: '',
    relation: claim.relation,
    status: claim.status,
    ...(movers[0] && {
      moverClass: movers[0].class,
      moverGroup: movers.find(({ group: name }) => name !== null)?.group ?? null,
      moverLabel: movers[0].surface,
    }),
    origins: unite(claims, ({ origins }) => origins),
    destinations: unite(claims, ({ destinations }) => destinations),
    originsOpen: claims.some(({ originsOpen }) => originsOpen),
    destinationsOpen: claims.some(({ destinationsOpen }) => destinationsOpen),
    ...(originWords && { originWords }),
    ...(destinationWords && { destinationWords }),
    ...(claim.relation === 'movement' && { pairs: joinEnds(claims, places) }),
    places: unite(claims, (one) => one.places),
    speaker: bestSpeaker(claims),
    ...(deniedBy && { deniedBy }),
    saidOn,
    ...(saidAt && { saidAt }),
    ...(when.length > 0 && { when }),
    claims: sorted.map((said) => citeClaim(said.article, said.article.document, said.claim)),
    articles: [...new Set([...group].sort((a, b) => a.position - b.position).map(({ article }) => article.slug))],
    via: unite(claims, ({ via }) => via),
  };
}

/** Speaker (or article), day, thing and places: what makes the remark this one and not another. */
function contentId(statement: Statement): string {
  const voice = statement.speaker?.name ?? statement.articles[0] ?? '';
  const ends =
    statement.relation === 'movement'
      ? statement.destinations.length > 0
        ? statement.destinations
        : statement.origins
      : statement.places;
  const where = [...ends]
    .map((id) => slug(id.replace(/^country:/, '')))
    .sort()
    .join('-');
  const day = bareDay(statement.saidOn) ?? 'undated';
  const what = statement.relation === 'movement' ? (statement.moverClass ?? 'movement') : statement.relation;
  return [slug(voice), slug(day), what, statement.status, where].filter(Boolean).join('.');
}

/** Remarks that agree in all of that (two armed groups, two incidents) are told apart by their words. */
function nameApart(statements: Statement[], groups: Said[][]): Statement[] {
  const ids = statements.map(contentId);
  const uses = new Map<string, number>();
  for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
  return statements.map((statement, index) => {
    const id = ids[index] as string;
    if (uses.get(id) === 1) return { ...statement, id };
    const words = (groups[index] ?? []).map(({ claim }) => claim.evidence[0]?.exact ?? '').sort();
    return { ...statement, id: `${id}.${fingerprint(`${words[0]} ${statement.moverGroup} ${statement.moverLabel}`)}` };
  });
}

/** Statements of all articles. */
export function buildStatements(articles: ReadArticle[]): Statement[] {
  const places = new Map<string, Place>(
    articles.flatMap(({ document }) => document.places.map((place) => [place.id, place])),
  );
  const groups = gatherRemarks(sayings(articles), places);
  const statements = nameApart(
    groups.map((group) => makeStatement(group, places)),
    groups,
  );
  const day = ({ saidOn }: Statement) => bareDay(saidOn) ?? '9999';
  return statements.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
