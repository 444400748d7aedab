/**
 * Articles and their places in, W3C Web Annotations out (JSON-LD, one collection): each quotation that a claim rests on is
 * an annotation whose targets are its words, in the text as published here (by quotation and by position, in UTF-16 code
 * units) and in the original where that has an address (by quotation alone: positions there are not known). Its bodies say
 * the claim in plain words and in parts. A movement links places, any other relation identifies something at one.
 */
import type { ReadArticle } from '../model/dataset';
import type { Claim, Place, Quotation, Speaker } from '../model/document';

interface Published {
  articles: readonly ReadArticle[];
  places: readonly Place[];
}

const ANNOTATION = 'http://www.w3.org/ns/anno.jsonld';
/** Words that the vocabulary of annotations has none for are this project's own. */
const OWN_WORDS = { '@vocab': 'urn:claimed-flows:' };

type NameOf = (placeId: string) => string;

/** An end as its id, which names a country by ISO 3166, a city by GeoNames, and in words. */
function ends(ids: readonly string[] | undefined, nameOf: NameOf) {
  return (ids ?? []).map((id) => ({ id, type: 'Place', name: nameOf(id) }));
}

function speakerOf({ name, role, country, body }: Speaker) {
  return { type: body ? 'Organization' : 'Person', name, ...(role && { role }), ...(country && { country }) };
}

/** "militants: Syria and Libya to Afghanistan (asserted)" */
function inWords({ relation, status, mover, origins = [], destinations = [], places = [] }: Claim, nameOf: NameOf) {
  const names = (ids: string[]) => ids.map(nameOf).join(', ') || 'a place not named';
  const where = relation === 'movement' ? `${names(origins)} to ${names(destinations)}` : names(places);
  return `${mover?.surface ?? relation}: ${where} (${status})`;
}

function claimBody(claim: Claim, nameOf: NameOf) {
  const { relation, status, mover, speaker, deniedBy, saidOn, when, quantity } = claim;
  return {
    type: 'Claim',
    relation,
    status,
    ...(mover && { mover: { moverClass: mover.class, group: mover.group, surface: mover.surface } }),
    ...(relation === 'movement'
      ? {
          origins: ends(claim.origins, nameOf),
          originsOpen: claim.originsOpen ?? false,
          destinations: ends(claim.destinations, nameOf),
          destinationsOpen: claim.destinationsOpen ?? false,
        }
      : { places: ends(claim.places, nameOf) }),
    speaker: speaker && speakerOf(speaker),
    ...(deniedBy && { deniedBy: speakerOf(deniedBy) }),
    ...(saidOn && { saidOn }),
    ...(when && { when }),
    ...(quantity && { quantity }),
  };
}

function targets({ slug, url, language }: ReadArticle, { exact, prefix, suffix, start, end }: Quotation, at: Address) {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  const position = { type: 'TextPositionSelector', start, end };
  const here = { type: 'SpecificResource', source: at(`data/articles/${encodeURIComponent(slug)}.json`) };
  const original = url && { type: 'SpecificResource', source: { id: url, type: 'Text', language }, selector: quote };
  return [{ ...here, selector: [quote, position] }, ...(original ? [original] : [])];
}

/** Address of a file of the site, by its path below the root. */
type Address = (path: string) => string;

/** @param site where the site stands, ending in a slash; null where that is not known: addresses then lead from `data/` */
export function exportWebAnnotation({ articles, places }: Published, site: string | null) {
  const at: Address = (path) => (site === null ? path.replace(/^data\//, '') : `${site}${path}`);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const nameOf: NameOf = (id) => names.get(id) ?? id;
  const file = at('data/annotations.jsonld');
  const items = articles.flatMap((article) =>
    article.document.claims.flatMap((claim) =>
      claim.evidence.map((quotation, index) => ({
        id: `${file}#${encodeURIComponent(article.slug)}/${encodeURIComponent(claim.id)}/${index + 1}`,
        type: 'Annotation',
        motivation: claim.relation === 'movement' ? 'linking' : 'identifying',
        body: [
          { type: 'TextualBody', value: inWords(claim, nameOf), format: 'text/plain', language: 'en' },
          claimBody(claim, nameOf),
        ],
        target: targets(article, quotation, at),
      })),
    ),
  );
  return {
    '@context': [ANNOTATION, OWN_WORDS],
    id: file,
    type: 'AnnotationCollection',
    label: 'Claims and the words that make them',
    total: items.length,
    first: { id: `${file}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}
