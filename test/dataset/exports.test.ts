import { describe, expect, it } from 'vitest';
import { exportClaimsCsv, exportMentionsCsv } from '../../src/dataset/exportCsv';
import { exportGeoJson } from '../../src/dataset/exportGeoJson';
import { exportWebAnnotation } from '../../src/dataset/exportWebAnnotation';
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

describe('exportWebAnnotation', () => {
  const URL = 'https://news.test/a';
  const withUrl = () => {
    const published = sampleDataset();
    for (const article of published.articles) article.url = URL;
    return published;
  };

  it('is a collection as the W3C model asks for it, each annotation with an id, a type and a target', () => {
    const collection = exportWebAnnotation(sampleDataset(), 'https://site.test/');
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage' } });
    for (const { id, type, target, body } of collection.first.items) {
      expect(() => new globalThis.URL(id)).not.toThrow();
      expect(type).toBe('Annotation');
      expect(target.length).toBeGreaterThan(0);
      expect(body.every((one) => one.type)).toBe(true);
    }
  });

  it('points at the words by quotation and position here, and by quotation alone in the original', () => {
    const { document } = sampleDataset().articles[0] as ReadArticle;
    const [here, original] = exportWebAnnotation(withUrl(), null).first.items[0]?.target ?? [];
    expect(here).toMatchObject({ type: 'SpecificResource', source: 'articles/sample.json' });
    const [quote, position] = (here?.selector ?? []) as { type: string; exact: string; start: number; end: number }[];
    expect([quote?.type, position?.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    expect(document.text.slice(position?.start, position?.end)).toBe(quote?.exact);
    expect(original).toMatchObject({
      source: { id: URL },
      selector: { type: 'TextQuoteSelector', exact: quote?.exact },
    });
  });

  it('says relation, ends, status and speaker, and links the places of a movement', () =>
    expect(exportWebAnnotation(sampleDataset(), null).first.items[0]).toMatchObject({
      id: 'annotations.jsonld#sample/c0-movement/1',
      motivation: 'linking',
      body: [
        { type: 'TextualBody', value: 'Fighters: Mali to Niger (asserted)' },
        {
          relation: 'movement',
          status: 'asserted',
          origins: [{ id: 'country:ML', name: 'Mali' }],
          destinations: [{ id: 'country:NE', name: 'Niger' }],
          speaker: { type: 'Person', name: 'Ann Ray' },
        },
      ],
    }));

  it('of what is no movement identifies the places', () => {
    const published = sampleDataset(({ claims }) =>
      Object.assign(claims[0] ?? {}, { relation: 'presence', places: ['country:NE'] }),
    );
    expect(exportWebAnnotation(published, null).first.items[0]).toMatchObject({
      motivation: 'identifying',
      body: [{}, { relation: 'presence', places: [{ id: 'country:NE' }] }],
    });
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
