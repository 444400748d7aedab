import { describe, expect, it } from 'vitest';
import { readMarked, speakerOf } from './readMarked';

const speakers = (rows: [string, string][]) =>
  it.each(rows)('%s', (text, expected) => {
    expect(speakerOf(text)).toBe(expected);
  });

describe('who says it', () => {
  speakers([
    ['Fighters entered [NE Niger].', '-'],
    ['[TD Chad] says fighters entered [NE Niger].', 'Chad'],
    ['The Foreign Ministry said on Friday that fighters entered [NE Niger].', 'Foreign Ministry'],
    ['“Fighters entered [NE Niger],” General Moussa Salaou told reporters in [ML Bamako].', 'Moussa Salaou'],
    ['“Fighters entered [NE Niger],” said the army spokesman, Idriss Kane.', 'Idriss Kane'],
    ['According to Idriss Kane, fighters entered [NE Niger].', 'Idriss Kane'],
    ['According to Reuters, fighters entered [NE Niger].', '- / Reuters'],
    ['Fighters entered [NE Niger], Idriss Kane told Reuters.', 'Idriss Kane / Reuters'],
    ['Fighters entered [NE Niger], AFP reported.', '- / AFP'],
    ['Fighters entered [NE Niger], US media reported.', '- / US media'],
    ['Idriss Kane: Fighters enter [NE Niger]', 'Idriss Kane'],
    ['Police denied that fighters had entered [NE Niger].', 'Police'],
    ['Idriss Kane’s claim that fighters entered [NE Niger] surprised many.', 'Idriss Kane'],
    ['A Crisis Watch report shows that fighters entered [NE Niger].', 'Crisis Watch'],
    ['It was reported that fighters entered [NE Niger].', '-'],
  ]);
});

describe('a pronoun or an office finds its person in the article', () => {
  it('he', () => {
    const claims = readMarked('Defence Minister Idriss Kane arrived. He said fighters had entered [NE Niger].');
    expect(claims[0]?.speaker?.name).toBe('Idriss Kane');
  });

  it('the minister', () => {
    const claims = readMarked(
      '[~TD Chadian] Defence Minister Idriss Kane spoke. So did Ali Sow. Fighters entered [NE Niger], the minister warned.',
    );
    expect(claims[0]?.speaker).toEqual({ name: 'Idriss Kane', role: 'Chadian Defence Minister', country: 'TD' });
  });

  it('a surname', () => {
    const claims = readMarked('Idriss Kane, the head of the militia, spoke. “Fighters entered [NE Niger],” Kane said.');
    expect(claims[0]?.speaker?.name).toBe('Idriss Kane');
  });

  it('a known official has one spelling', () => {
    const names = ['Sergey Shoigu', 'Sergei Shoigu', 'Shoigou', 'Mr Shoigu'].map(
      (name) => readMarked(`${name} said fighters had entered [TJ Tajikistan].`)[0]?.speaker?.name,
    );
    expect(new Set(names)).toEqual(new Set(['Sergei Shoigu']));
  });
});

describe('a quotation over several sentences', () => {
  it('belongs to whom its first sentence names', () => {
    const text = 'Ali Sow said: “We are few. Fighters entered [NE Niger]. Nobody helps.”';
    expect(readMarked(text)[0]?.speaker?.name).toBe('Ali Sow');
  });

  it('goes on from the one before it in the paragraph', () => {
    const text = '“We are few,” Ali Sow said. “Fighters entered [NE Niger].”';
    expect(readMarked(text)[0]?.speaker?.name).toBe('Ali Sow');
  });

  it('does not go on in the next paragraph', () => {
    const text = '“We are few,” Ali Sow said.\n\nFighters entered [NE Niger].';
    expect(readMarked(text)[0]?.speaker).toBeNull();
  });
});

describe('when and where it was said', () => {
  it.each([
    ['Ali Sow said on Wednesday that fighters entered [NE Niger].', '2021-07-28'],
    ['Ali Sow said on Monday that fighters entered [NE Niger].', '2021-07-26'],
    ['Last week, Ali Sow said that fighters had entered [NE Niger].', '2021-07-19/2021-07-25'],
    ['Ali Sow said on June 3 that fighters had entered [NE Niger].', '2021-06-03'],
    ['Ali Sow said on December 3 that fighters had entered [NE Niger].', '2020-12-03'],
    ['Ali Sow said that fighters had entered [NE Niger].', '2021-07-28'],
  ])('%s', (text, saidOn) => {
    expect(readMarked(text, { date: '2021-07-28' })[0]?.saidOn).toBe(saidOn);
  });

  it('stays open without a date to count from', () => {
    expect(readMarked('Ali Sow said on Monday that fighters entered [NE Niger].')[0]?.saidOn).toBeUndefined();
  });

  it('the place goes into saidAt, and is no end', () => {
    const [claim] = readMarked('“Fighters entered [NE Niger],” Ali Sow said in [TD Chad].');
    expect([claim?.saidAt, claim?.destinations]).toEqual(['country:TD', ['country:NE']]);
  });
});
