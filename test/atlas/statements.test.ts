import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFlows } from '../../src/atlas/buildFlows';
import { buildStatements } from '../../src/atlas/buildStatements';
import type { Claim } from '../../src/model/document';
import { movement, russia, sampleArticle, shoigu } from './sampleArticle';

const DAY = '2021-07-28';
const quoted = {
  text: '"We see how actively Daesh units are moving there from Syria," Shoigu said.',
  claims: [movement()],
};

function one(lines: { text: string; claims: Partial<Claim>[] }[], date: string | null = DAY) {
  return buildStatements([sampleArticle('a', date, lines)]);
}

describe('a remark', () => {
  it('in two articles is one statement, its own words first', () => {
    const first = sampleArticle('a', DAY, [
      {
        text: 'Russia: fighters enter Afghanistan',
        role: 'headline',
        claims: [movement({ speaker: russia, origins: ['country:LY', 'country:SY'] })],
      },
      { text: 'Rusia: entran a Afganistán', role: 'caption', language: 'es', claims: [movement({ speaker: russia })] },
      { text: 'Russia said that fighters are moving in.', claims: [movement({ speaker: russia, originsOpen: true })] },
      {
        ...quoted,
        claims: [
          movement({ originsOpen: true, via: ['TASS'], saidAt: 'geonames:1', origins: ['country:SY', 'country:LY'] }),
        ],
      },
    ]);
    const second = sampleArticle('b', DAY, [
      {
        text: 'They pour in from Syria and elsewhere, Russia warned.',
        claims: [movement({ speaker: russia, via: ['Interfax'] })],
      },
    ]);
    expect(buildStatements([first, second])).toMatchObject([
      {
        id: 'sergei-shoigu.2021-07-28.militants.asserted.af',
        speaker: shoigu,
        saidOn: DAY,
        saidAt: 'geonames:1',
        origins: ['country:SY', 'country:LY'],
        originsOpen: true,
        destinations: ['country:AF'],
        articles: ['a', 'b'],
        via: ['TASS', 'Interfax'],
        claims: [
          { article: 'a', claim: 'c103-0' },
          { article: 'a', claim: 'c62-0' },
          { article: 'b', claim: 'c0-0' },
          { article: 'a', claim: 'c0-0' },
          { article: 'a', claim: 'c35-0' },
        ],
      },
    ]);
  });

  it.each<[string, Partial<Claim>]>([
    ['another day', { saidOn: '2021-07-29' }],
    ['another person', { speaker: { name: 'Vladimir Putin', country: 'RU' } }],
    ['another state', { speaker: { name: 'Tajikistan', country: 'TJ', body: true } }],
    ['another status', { status: 'possible' }],
    ['another kind of mover', { mover: { class: 'refugees', group: null, surface: 'Afghans' } }],
    ['another armed group', { mover: { class: 'militants', group: 'taliban', surface: 'the Taliban' } }],
    ['another destination', { destinations: ['country:TJ'] }],
    ['no destination', { destinations: [] }],
    ['another relation', { relation: 'presence', places: ['country:AF'] }],
    ['the article’s own voice', { speaker: null }],
  ])('with %s is another statement', (_, change) => {
    expect(one([quoted, { text: 'Another sentence.', claims: [movement(change)] }])).toHaveLength(2);
  });

  it.each<[string, Partial<Claim>]>([
    ['another origin', { origins: ['country:IQ'] }],
    ['an unnamed group', { mover: { class: 'militants', group: null, surface: 'fighters' } }],
    ['the capital of the destination', { destinations: ['geonames:1138958'] }],
    ['a further destination', { destinations: ['country:AF', 'country:TJ'] }],
    ['the state that the person speaks for', { speaker: russia }],
    ['the capital that stands for the state', { speaker: { name: 'Moscow', country: 'RU', body: true } }],
  ])('with %s is the same statement', (_, change) => {
    expect(one([quoted, { text: 'Another sentence.', claims: [movement(change)] }])).toHaveLength(1);
  });

  it('of a ministry stays apart from a person’s, but not from its state’s', () => {
    const ministry = movement({ speaker: { name: 'Russian Foreign Ministry', country: 'RU', body: true } });
    expect(one([quoted, { text: 'The ministry said so.', claims: [ministry] }])).toHaveLength(2);
    const found = one([
      { text: 'The ministry said so.', claims: [ministry] },
      { text: 'Russia did.', claims: [movement({ speaker: russia })] },
    ]);
    expect(found).toMatchObject([{ claims: [{}, {}] }]);
  });

  it('in a headline without a speaker joins the only one in its own article', () => {
    const headline = {
      text: 'Fighters enter Afghanistan',
      role: 'headline' as const,
      claims: [movement({ speaker: null })],
    };
    const other = {
      text: 'Putin said so too.',
      claims: [movement({ speaker: { name: 'Vladimir Putin', country: 'RU' } })],
    };
    const speakers = (statements: ReturnType<typeof one>) => statements.map(({ speaker }) => speaker?.name ?? null);
    expect(speakers(one([headline, quoted]))).toEqual(['Sergei Shoigu']);
    expect(speakers(one([headline, quoted, other]))).toEqual([null, 'Sergei Shoigu', 'Vladimir Putin']);
    expect(buildStatements([sampleArticle('a', DAY, [headline]), sampleArticle('b', DAY, [quoted])])).toHaveLength(2);
  });

  it('in two articles’ own voices is two statements', () => {
    const own = { text: 'Fighters enter.', claims: [movement({ speaker: null })] };
    expect(buildStatements([sampleArticle('a', DAY, [own]), sampleArticle('b', DAY, [own])])).toHaveLength(2);
  });

  it('has the article’s date where its sentence gives none, and none where neither does', () => {
    expect(one([quoted], '2021-09-01~')).toMatchObject([
      { saidOn: '2021-09-01~', id: 'sergei-shoigu.2021-09-01.militants.asserted.af' },
    ]);
    expect(one([quoted], null)).toMatchObject([{ saidOn: null, id: 'sergei-shoigu.undated.militants.asserted.af' }]);
  });
});

it('tells two incidents at one place apart by what happened', () => {
  const incident = (verb: string) => {
    const text = `Something ${verb} there.`;
    const claim: Partial<Claim> = { relation: 'incident', places: ['airport:KBL'] };
    return { text, claims: [claim], verb };
  };
  const lines = ['exploded', 'fell', 'fell'].map(incident);
  const article = sampleArticle('a', DAY, lines);
  for (const [index, claim] of article.document.claims.entries()) {
    const start = (claim.evidence[0]?.start ?? 0) + 'Something '.length;
    claim.parts = [{ role: 'verb', start, end: start + (lines[index]?.verb.length ?? 0) }];
  }
  const statements = buildStatements([article]);
  expect(statements.map(({ claims }) => claims.length)).toEqual([1, 2]);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(2);
});

describe('flows', () => {
  const flowIds = (...claims: Partial<Claim>[]) =>
    buildFlows(
      one(claims.map((claim, index) => ({ text: `"We say this here and now ${index}," he said.`, claims: [claim] }))),
    ).map(({ id }) => id);

  it('join each origin with each destination of one claim', () => {
    expect(flowIds(movement({ origins: ['country:SY', 'country:LY'] }))).toEqual([
      'militants:asserted:country:LY>country:AF',
      'militants:asserted:country:SY>country:AF',
    ]);
  });

  it('never join ends of two claims', () => {
    const ids = flowIds(
      movement({ origins: ['country:SY'], destinations: ['country:AF'] }),
      movement({ origins: ['country:IQ'], destinations: ['country:AF', 'country:TJ'] }),
    );
    expect(ids).not.toContain('militants:asserted:country:SY>country:TJ');
    expect(ids).toHaveLength(3);
  });

  it('have an open end where the sentence leaves one open', () => {
    expect(flowIds(movement({ originsOpen: true }))).toEqual([
      'militants:asserted:?>country:AF',
      'militants:asserted:country:SY>country:AF',
    ]);
    expect(flowIds(movement({ destinations: [] }))).toEqual(['militants:asserted:country:SY>?']);
  });

  it('have none where another claim of the remark names what one leaves out', () => {
    expect(flowIds(movement(), movement({ origins: [] }))).toEqual(['militants:asserted:country:SY>country:AF']);
    expect(flowIds(movement({ origins: [] }))).toEqual(['militants:asserted:?>country:AF']);
  });

  it('end at the country of a city, an airport or a part, and at a region itself', () => {
    expect(flowIds(movement({ origins: ['airport:KBL'], destinations: ['region:central-asia'] }))).toEqual([
      'militants:asserted:country:AF>region:central-asia',
    ]);
    expect(flowIds(movement({ destinations: ['part:AF-N'] }))).toEqual(['militants:asserted:country:SY>country:AF']);
  });

  it('leave out what begins and ends in one country', () => {
    expect(flowIds(movement({ origins: ['geonames:1138958'], destinations: ['part:AF-N'] }))).toEqual([]);
  });

  it('count statements, not claims, and articles beside them', () => {
    const a = sampleArticle('a', DAY, [quoted, { text: 'Shoigu said it again.', claims: [movement()] }]);
    const b = sampleArticle('b', '2021-10-13', [
      { text: 'Putin said.', claims: [movement({ speaker: { name: 'Vladimir Putin', country: 'RU' } })] },
    ]);
    const [flow] = buildFlows(buildStatements([a, b]));
    expect(flow).toMatchObject({ origin: 'country:SY', destination: 'country:AF', articles: 2 });
    expect(flow?.statements).toBe(2);
  });

  it('leave out whatever is no movement', () => {
    expect(flowIds(movement({ relation: 'presence', places: ['country:AF'] }))).toEqual([]);
  });
});

const code = fc.constantFrom(
  'country:AF',
  'country:SY',
  'country:IQ',
  'country:TJ',
  'airport:KBL',
  'region:central-asia',
);
const anyClaim = fc.record({
  origins: fc.uniqueArray(code, { maxLength: 2 }),
  destinations: fc.uniqueArray(code, { maxLength: 2 }),
  originsOpen: fc.boolean(),
  status: fc.constantFrom('asserted' as const, 'possible' as const),
  speaker: fc.constantFrom(shoigu, russia, { name: 'Vladimir Putin', country: 'RU' }, null),
});
const anyArticles = fc
  .array(fc.array(anyClaim, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((articles) =>
    articles.map((claims, index) =>
      sampleArticle(
        `a${index}`,
        DAY,
        claims.map((claim, line) => ({ text: `Article ${index}, line ${line}.`, claims: [movement(claim)] })),
      ),
    ),
  );

describe('whatever the claims', () => {
  it('each is in one statement, and ids differ', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const statements = buildStatements(articles);
        const cited = statements
          .flatMap(({ claims }) => claims.map(({ article, claim }) => `${article}/${claim}`))
          .sort();
        expect(cited).toEqual(
          articles.flatMap(({ slug, document }) => document.claims.map(({ id }) => `${slug}/${id}`)).sort(),
        );
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
      }),
    );
  });

  it('statements do not depend on the order of the articles', () => {
    const shape = (articles: Parameters<typeof buildStatements>[0]) =>
      buildStatements(articles)
        .map(({ claims }) =>
          claims
            .map(({ article, claim }) => `${article}/${claim}`)
            .sort()
            .join(),
        )
        .sort();
    fc.assert(
      fc.property(anyArticles, (articles) => {
        expect(shape([...articles].reverse())).toEqual(shape(articles));
      }),
    );
  });

  it('a flow between two places is made by one claim alone', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const at = (id: string) => (id === 'airport:KBL' ? 'country:AF' : id);
        const made = new Set(
          articles.flatMap(({ document }) =>
            document.claims.flatMap(({ origins, destinations, status }) =>
              (origins ?? []).flatMap((from) => (destinations ?? []).map((to) => `${status} ${at(from)}>${at(to)}`)),
            ),
          ),
        );
        for (const { status, origin, destination } of buildFlows(buildStatements(articles)))
          if (origin !== '?' && destination !== '?') expect(made).toContain(`${status} ${origin}>${destination}`);
      }),
    );
  });
});
