/**
 * Sentences that state geography, held against the map. Comes in: articles with claims of relation `border` and
 * `membership`, the finest geometry there is, and the blocs' dated members. Goes out: one check a claim, with what is
 * stated, what was computed, how, and whether they agree. The day of a membership is the article's. Refuses to judge
 * without reference data or a date: `cannot-tell`, and why. Which sentence states what is the claim's business; nothing
 * here reads a sentence, except for the number and its unit in the claim's own words of quantity.
 */
import type { Bloc, Check, ReadArticle } from '../model/dataset';
import type { Claim } from '../model/document';
import { borderCountries, countryCode } from '../model/placeIds';
import { checkBorderLength } from './checkBorderLength';
import { checkBordersCount } from './checkBordersCount';
import { checkMembership } from './checkMembership';
import { checkSharedBorder } from './checkSharedBorder';
import type { Geometry } from './Geometry';
import { type Quantity, readQuantity } from './readQuantity';

/** What a check is computed from. */
export interface CheckInput {
  article: ReadArticle;
  claim: Claim;
  quantity: Quantity | null;
  geometry: Geometry;
  blocs: Bloc[];
  /** Pairs of countries of the borders that the claim names. */
  borders: [string, string][];
  /** Countries it names otherwise. */
  countries: string[];
  nameOf(code: string): string;
}

/** What a check finds; the rest of it says where it was found. */
export type Finding = Pick<Check, 'kind' | 'stated' | 'computed' | 'method' | 'verdict' | 'places'>;

/** The first that has something to say about the claim is its check. */
const CHECKS: ((input: CheckInput) => Finding | null)[] = [
  checkMembership,
  checkBorderLength,
  checkBordersCount,
  checkSharedBorder,
];

function inputOf(article: ReadArticle, claim: Claim, geometry: Geometry, blocs: Bloc[]): CheckInput {
  const places = claim.places ?? [];
  return {
    article,
    claim,
    geometry,
    blocs,
    quantity: claim.quantity ? readQuantity(claim.quantity) : null,
    borders: places.flatMap((id) => {
      const pair = borderCountries(id);
      return pair ? [pair] : [];
    }),
    countries: places.flatMap((id) => countryCode(id) ?? []),
    nameOf: (code) => geometry.country(code)?.properties.name ?? code,
  };
}

/** A claim that says the thing is not so agrees where the map does not. */
function turnIfDenied(finding: Finding, claim: Claim): Finding {
  if (claim.status !== 'denied' || finding.verdict === 'cannot-tell') return finding;
  return { ...finding, stated: `not: ${finding.stated}`, verdict: finding.verdict === 'agrees' ? 'differs' : 'agrees' };
}

function sentenceWords({ document, language }: ReadArticle, id: string): Pick<Check, 'words' | 'language'> {
  const sentence = document.sentences.find((one) => one.id === id);
  if (!sentence) return { words: '' };
  const words = document.text.slice(sentence.start, sentence.end);
  return sentence.language === language ? { words } : { words, language: sentence.language };
}

/** Checks of every sentence that states a border, its length, or a bloc's members. */
export function computeChecks(articles: ReadArticle[], geometry: Geometry, blocs: Bloc[]): Check[] {
  return articles.flatMap((article) =>
    article.document.claims.flatMap((claim) => {
      const [evidence] = claim.evidence;
      if (!evidence || (claim.relation !== 'border' && claim.relation !== 'membership')) return [];
      const input = inputOf(article, claim, geometry, blocs);
      const found = CHECKS.map((check) => check(input)).find((finding) => finding !== null);
      if (!found) return [];
      const id = `${article.slug}.${claim.id}.${found.kind}`;
      const place = { id, article: article.slug, sentence: evidence.sentence, claim: claim.id };
      return [{ ...place, ...sentenceWords(article, evidence.sentence), ...turnIfDenied(found, claim) }];
    }),
  );
}
