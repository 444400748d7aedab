/**
 * Articles and their places in, RFC 7946 GeoJSON out: a feature for each pair of ends that a movement claims, and one for each other
 * claim at its places. Every feature carries its quotation, speaker, date, status and source. A line joins the label
 * points of the places named; it is schematic and claims no route. A claim none of whose ends has a point keeps a
 * feature with a null geometry, so that nothing is lost.
 */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { ReadArticle } from '../model/dataset';
import type { Claim, Place } from '../model/document';

type Point = [number, number];
type PointOf = (placeId: string) => Point | null;

const HALF_WORLD = 180;
const round = (degrees: number) => Number(degrees.toFixed(4)); // about 10 m: label points are no finer

/** A straight line, cut where it crosses the antimeridian (RFC 7946, 3.1.9). */
function line([fromLng, fromLat]: Point, [toLng, toLat]: Point): Geometry {
  if (Math.abs(toLng - fromLng) <= HALF_WORLD)
    return {
      type: 'LineString',
      coordinates: [
        [round(fromLng), round(fromLat)],
        [round(toLng), round(toLat)],
      ],
    };
  const side = fromLng > 0 ? HALF_WORLD : -HALF_WORLD;
  const unwrapped = toLng + 2 * side;
  const lat = round(fromLat + ((side - fromLng) / (unwrapped - fromLng)) * (toLat - fromLat));
  return {
    type: 'MultiLineString',
    coordinates: [
      [
        [round(fromLng), round(fromLat)],
        [side, lat],
      ],
      [
        [-side, lat],
        [round(toLng), round(toLat)],
      ],
    ],
  };
}

function points(coordinates: Position[]): Geometry | null {
  const [first] = coordinates;
  if (!first) return null;
  return coordinates.length === 1 ? { type: 'Point', coordinates: first } : { type: 'MultiPoint', coordinates };
}

const rounded = (point: Point): Position => point.map(round);

function properties({ slug, title, publisher, date, url }: ReadArticle, claim: Claim) {
  const [quotation] = claim.evidence;
  return {
    claim: claim.id,
    relation: claim.relation,
    status: claim.status,
    moverClass: claim.mover?.class ?? null,
    moverGroup: claim.mover?.group ?? null,
    mover: claim.mover?.surface ?? null,
    quantity: claim.quantity ?? null,
    quotation: quotation?.exact ?? null,
    quotationStart: quotation?.start ?? null,
    quotationEnd: quotation?.end ?? null,
    speaker: claim.speaker?.name ?? null,
    speakerRole: claim.speaker?.role ?? null,
    speakerCountry: claim.speaker?.country ?? null,
    deniedBy: claim.deniedBy?.name ?? null,
    via: claim.via ?? [],
    saidOn: claim.saidOn ?? null,
    when: claim.when ?? null,
    source: { article: slug, title, publisher, date, url },
  };
}

function movementFeatures(article: ReadArticle, claim: Claim, pointOf: PointOf): Feature<Geometry | null>[] {
  const ends = (ids: string[] | undefined, open: boolean | undefined): (string | null)[] =>
    open || !ids?.length ? [...(ids ?? []), null] : ids;
  const destinations = ends(claim.destinations, claim.destinationsOpen);
  return ends(claim.origins, claim.originsOpen)
    .flatMap((origin) => destinations.map((destination) => ({ origin, destination })))
    .filter(({ origin, destination }) => origin !== null || destination !== null)
    .map(({ origin, destination }) => {
      const [from, to] = [origin, destination].map((id) => (id === null ? null : pointOf(id)));
      return {
        type: 'Feature',
        id: `${article.slug}/${claim.id}/${origin ?? '?'}>${destination ?? '?'}`,
        geometry: from && to ? line(from, to) : points([from, to].filter((point) => point != null).map(rounded)),
        properties: { ...properties(article, claim), origin, destination, schematic: true },
      };
    });
}

function placeFeature(article: ReadArticle, claim: Claim, pointOf: PointOf): Feature<Geometry | null> {
  const places = claim.places ?? [];
  const known = places.map(pointOf).filter((point) => point !== null);
  return {
    type: 'Feature',
    id: `${article.slug}/${claim.id}`,
    geometry: points(known.map(rounded)),
    properties: { ...properties(article, claim), places },
  };
}

export function exportGeoJson({
  articles,
  places,
}: {
  articles: readonly ReadArticle[];
  places: readonly Place[];
}): FeatureCollection<Geometry | null> {
  const pointById = new Map(places.map(({ id, point }) => [id, point]));
  const pointOf: PointOf = (id) => pointById.get(id) ?? null;
  const features = articles.flatMap((article) =>
    article.document.claims.flatMap((claim) =>
      claim.relation === 'movement'
        ? movementFeatures(article, claim, pointOf)
        : [placeFeature(article, claim, pointOf)],
    ),
  );
  return { type: 'FeatureCollection', features };
}
