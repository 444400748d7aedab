/**
 * Articles in, tables for a spreadsheet out (RFC 4180, UTF-8): one row a mention, one row a claim. A cell that a
 * spreadsheet would run as a formula is led by an apostrophe (OWASP, CSV injection).
 */
import { csvFormatRows } from 'd3-dsv';
import type { ReadArticle } from '../model/dataset';
import type { Place } from '../model/document';

interface Published {
  articles: readonly ReadArticle[];
  places: readonly Place[];
}

const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: unknown): string => {
  const text = Array.isArray(value) ? value.join(' ') : value === null || value === undefined ? '' : String(value);
  return typeof value === 'number' ? text : text.replace(FORMULA, "'$&");
};

const table = (header: string[], rows: unknown[][]) =>
  `${csvFormatRows([header, ...rows.map((row) => row.map(cell))])}\n`;

export function exportMentionsCsv({ articles, places }: Published): string {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const header = [
    'article',
    'mention',
    'sentence',
    'start',
    'end',
    'surface',
    'kind',
    'sense',
    'place',
    'place_name',
    'countries',
    'longitude',
    'latitude',
    'stands_for',
    'score',
  ];
  const rows = articles.flatMap(({ slug, document }) =>
    document.mentions.map(({ id, sentence, start, end, surface, kind, sense, place, standsFor, score }) => {
      const found = place === null ? undefined : placeOf.get(place);
      const [longitude, latitude] = found?.point ?? [null, null];
      return [
        slug,
        id,
        sentence,
        start,
        end,
        surface,
        kind,
        sense,
        place,
        found?.name,
        found?.countries,
        longitude,
        latitude,
        standsFor,
        score,
      ];
    }),
  );
  return table(header, rows);
}

export function exportClaimsCsv({ articles }: Pick<Published, 'articles'>): string {
  const header = [
    'article',
    'claim',
    'relation',
    'status',
    'mover_class',
    'mover_group',
    'mover',
    'origins',
    'origins_open',
    'destinations',
    'destinations_open',
    'places',
    'quantity',
    'speaker',
    'speaker_role',
    'speaker_country',
    'denied_by',
    'via',
    'said_on',
    'said_at',
    'when',
    'quotation',
    'start',
    'end',
    'rule',
  ];
  const rows = articles.flatMap(({ slug, document }) =>
    document.claims.map((claim) => {
      const { id, relation, status, mover, speaker, evidence } = claim;
      const [first] = evidence;
      return [
        slug,
        id,
        relation,
        status,
        mover?.class,
        mover?.group,
        mover?.surface,
        claim.origins,
        claim.originsOpen ?? false,
        claim.destinations,
        claim.destinationsOpen ?? false,
        claim.places,
        claim.quantity,
        speaker?.name,
        speaker?.role,
        speaker?.country,
        claim.deniedBy?.name,
        (claim.via ?? []).join('; '),
        claim.saidOn,
        claim.saidAt,
        claim.when,
        first?.exact,
        first?.start,
        first?.end,
        claim.rule,
      ];
    }),
  );
  return table(header, rows);
}
