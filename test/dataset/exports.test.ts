import { describe, expect, it } from 'vitest';
import { exportClaimsCsv, exportMentionsCsv } from '../../src/dataset/exportCsv';
import { exportGeoJson } from '../../src/dataset/exportGeoJson';
import { validateDocument } from '../../src/dataset/validateDocument';
import type { ReadArticle } from '../../src/model/dataset';
import type { Place } from '../../src/model/document';
import { sampleDocument } from './sampleDocument';

interface Published {
  articles: ReadArticle[];
  places: Place[];
}

function sampleDataset(change: (document: ReturnType<typeof sampleDocument>) => void = () => {}): Published {
  const document = sampleDocument();
  change(document);
  const meta = {
    slug: 'sample',
    title: 'A report',
    publisher: null,
    authors: [],
    date: '2024-05-01',
    dateBasis: 'printed',
    url: null,
    language: 'en',
  };
  return { articles: [{ ...meta, document }], places: document.places };
}

describe('exportGeoJson', () => {
  it('joins the label points of the places named, and carries quotation, speaker, date, status and source', () => {
    const { features } = exportGeoJson(sampleDataset());
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      type: 'Feature',
      id: 'sample/c0-movement/country:ML>country:NE',
      geometry: {
        type: 'LineString',
        coordinates: [
          [-4, 17],
          [8, 16],
        ],
      },
      properties: {
        quotation: 'Fighters moved from Mali to Niger, said Ann Ray.',
        speaker: 'Ann Ray',
        saidOn: '2024-05-01',
        status: 'asserted',
        schematic: true,
        source: { article: 'sample', title: 'A report' },
      },
    });
  });

  it('gives an open end a feature of its own, at the end that is known', () => {
    const { features } = exportGeoJson(
      sampleDataset(({ claims }) => Object.assign(claims[0] ?? {}, { originsOpen: true })),
    );
    expect(features.map(({ geometry }) => geometry)).toEqual([
      {
        type: 'LineString',
        coordinates: [
          [-4, 17],
          [8, 16],
        ],
      },
      { type: 'Point', coordinates: [8, 16] },
    ]);
  });

  it('cuts a line at the antimeridian', () => {
    const { features } = exportGeoJson(
      sampleDataset(({ places }) => {
        Object.assign(places[0] ?? {}, { point: [170, 10] });
        Object.assign(places[1] ?? {}, { point: [-170, 20] });
      }),
    );
    expect(features[0]?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 10],
          [180, 15],
        ],
        [
          [-180, 15],
          [-170, 20],
        ],
      ],
    });
  });

  it('keeps a claim whose places have no point', () => {
    const { features } = exportGeoJson(
      sampleDataset(({ places }) => {
        for (const place of places) place.point = null;
      }),
    );
    expect(features.map(({ geometry }) => geometry)).toEqual([null]);
  });
});

describe('the tables', () => {
  it('have a row a mention and a row a claim', () => {
    expect(exportMentionsCsv(sampleDataset()).trim().split('\n')).toHaveLength(4);
    expect(exportClaimsCsv(sampleDataset()).split('\n')[1]).toMatch(
      /^sample,c0-movement,movement,asserted,militants,,Fighters,country:ML,false,country:NE,false,/,
    );
  });

  it('disarm a cell that a spreadsheet would run', () => {
    const dataset = sampleDataset(({ mentions }) => Object.assign(mentions[0] ?? {}, { surface: '=HYPERLINK("x")' }));
    expect(exportMentionsCsv(dataset)).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('validateDocument', () => {
  it('lets a sound document pass', () => {
    expect(() => validateDocument('a.md', 10, sampleDocument())).not.toThrow();
  });

  it.each([
    [
      'a quotation that no longer matches',
      (d: ReturnType<typeof sampleDocument>) => Object.assign(d.claims[0]?.evidence[0] ?? {}, { exact: 'Other words' }),
      /a\.md, line 10: the quotation/,
    ],
    [
      'a mention that is not there',
      (d: ReturnType<typeof sampleDocument>) => Object.assign(d.mentions[0] ?? {}, { surface: 'Chad' }),
      /a\.md, line 10: the mention "Chad"/,
    ],
    [
      'a place that is not in the gazetteer',
      (d: ReturnType<typeof sampleDocument>) => d.places.pop(),
      /no place "country:NE"/,
    ],
  ])('refuses %s', (_, spoil, words) => {
    const document = sampleDocument();
    spoil(document);
    expect(() => validateDocument('a.md', 10, document)).toThrow(words);
  });
});
