import { describe, expect, it } from 'vitest';
import { collectContent, membershipDate } from '../../src/map/collectContent';
import { describeMap, flowWords } from '../../src/map/describeMap';
import type { Dataset } from '../../src/model/dataset';
import { choices, dataset, flow, flows, makeDataset, statements } from './sampleMap';

const collect = (data: Dataset, list = flows) => collectContent(data, list, data.statements, choices);

describe('what the map shows', () => {
  it('leaves out kinds of movement that are not chosen', () => {
    const content = collectContent(dataset, flows, statements, { ...choices, movers: ['troops'] });
    expect(content.flows.map(({ moverClass }) => moverClass)).toEqual(['troops']);
  });

  it('counts no mention in a reader’s comment', () => {
    const content = collect(
      makeDataset(({ sentences }) => {
        for (const sentence of sentences) sentence.role = 'comment';
      }),
    );
    expect(content.named.size).toBe(0);
  });

  it('counts no place inside the name of an organisation', () => {
    const content = collect(
      makeDataset(({ mentions }) => {
        for (const mention of mentions) if (mention.place === 'country:IQ') mention.sense = 'embedded';
      }),
    );
    expect(content.named.has('country:IQ')).toBe(false);
    expect(content.named.has('country:AF')).toBe(true);
  });

  it('shows what happens at places only when asked', () => {
    expect(collect(dataset).events).toEqual([]);
    const asked = collectContent(dataset, flows, statements, { ...choices, relations: ['presence'] });
    expect(asked.events.map(({ place }) => place.id)).toEqual(['part:AF-N', 'border:AF-TJ']);
  });

  it('quotes the sentence for an open end', () => {
    const data = makeDataset();
    const [open] = data.statements;
    if (open) open.originWords = 'among other countries';
    expect([...collect(data).openWords.values()]).toEqual(['“among other countries”']);
  });

  it('calls a group of countries what the articles call it', () => {
    expect(collect(dataset).groupWords.get('group:neighbours-of-AF')).toBe('neighbouring countries');
  });
});

describe('the day of membership', () => {
  it.each([
    [['2018-01-01', '2019-06'], '2019-06-28'],
    [['2018-01-01', '2020'], '2020-12-31'],
    [null, '2021-07-28'],
  ] as [[string, string] | null, string][])('of %j is %s', (range, day) => {
    expect(membershipDate(statements, range)).toBe(day);
  });

  it('takes an approximate date for what it says', () => {
    const about = statements.map((statement) => ({ ...statement, saidOn: '2021-09-01~' }));
    expect(membershipDate(about, null)).toBe('2021-09-01');
  });
});

describe('the map in words', () => {
  it('says a flow as a claim with its sources', () => {
    const content = collect(dataset);
    expect(flowWords(content, flow('militants', 'asserted', 'country:SY', 'country:AF', 2))).toEqual({
      title: 'Syria → Afghanistan',
      detail: 'Militants, said to be moving · 2 statements in 1 article',
    });
  });

  it('says who claims it', () => {
    const [statement] = dataset.statements as [Dataset['statements'][number]];
    const own = flow('militants', 'asserted', '?', 'country:AF');
    const content = collect(
      { ...dataset, statements: [{ ...statement, speaker: { name: 'Ada Brandt', country: 'NO' } }] },
      [own],
    );
    expect(flowWords(content, own).title).toBe('Brandt: elsewhere → Afghanistan');
  });

  it('says when an end is not named', () => {
    const content = collect(dataset, [flow('militants', 'possible', '?', 'country:RU')]);
    expect(describeMap(content)).toContain('Map of 1 claimed movement: origin not said to Russia.');
  });
});
