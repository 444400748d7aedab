import { describe, expect, it } from 'vitest';
import { makeQuotation } from '../../src/model/makeQuotation';
import { findQuotation } from '../../src/text/quote';

describe('a quotation', () => {
  const text = 'They went to Syria. Others went to Libya. They went to Syria. The end.';

  it('is found where it was made, though its words repeat', () => {
    const second = text.lastIndexOf('They');
    const quote = makeQuotation(text, second, second + 19, 's1');
    expect(findQuotation(text, quote)).toEqual({ start: second, end: second + 19 });
  });

  it('is found after words were put before it', () => {
    const quote = makeQuotation(text, 20, 41, 's20');
    expect(findQuotation(`New words. ${text}`, quote)).toEqual({ start: 31, end: 52 });
  });

  it('is not found when a word of it has changed', () => {
    const quote = makeQuotation(text, 20, 41, 's20');
    expect(findQuotation(text.replace('Libya', 'Lybia'), quote)).toBeNull();
  });

  it('is not settled between equal places without its old start', () => {
    const same = 'Go. Go. ';
    expect(findQuotation(`${same}`, { exact: 'Go' })).toBeNull();
    expect(findQuotation(`${same}`, { exact: 'Go' }, 4)).toEqual({ start: 4, end: 6 });
  });
});
