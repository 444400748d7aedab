/** The page's words: looked up by their English, filled in, counted as each language counts. */
import { afterEach, describe, expect, it } from 'vitest';
import { say, sayCount, sayParts, setSpeech } from '../../src/language/say';
import { makeSpeech } from '../../src/language/speak';

const RUSSIAN = {
  'Read in {title}': 'Читать в {title}',
  '{n} statements': { one: '{n} высказывание', few: '{n} высказывания', many: '{n} высказываний' },
  'From {link} on': 'Начиная с {link}',
};

afterEach(() => setSpeech(null));

describe('in English', () => {
  it('says a text as it stands in the code', () => expect(say('Back')).toBe('Back'));
  it('fills in what stands in braces', () => expect(say('Read in {title}', { title: 'A' })).toBe('Read in A'));
  it.each([
    [0, '0 statements'],
    [1, '1 statement'],
    [1234, '1,234 statements'],
  ])('counts %i', (n, words) => expect(sayCount(n, '{n} statement', '{n} statements')).toBe(words));
});

describe('in another language', () => {
  it('says what its table has', () => {
    setSpeech(makeSpeech('ru', RUSSIAN));
    expect(say('Read in {title}', { title: 'А' })).toBe('Читать в А');
  });
  it('leaves English what its table lacks', () => {
    setSpeech(makeSpeech('ru', RUSSIAN));
    expect(say('Back')).toBe('Back');
    expect(sayCount(1, '{n} place', '{n} places')).toBe('1 place');
  });
  it.each([
    [1, '1 высказывание'],
    [3, '3 высказывания'],
    [11, '11 высказываний'],
    [21, '21 высказывание'],
  ])('counts %i as Russian counts', (n, words) => {
    setSpeech(makeSpeech('ru', RUSSIAN));
    expect(sayCount(n, '{n} statement', '{n} statements')).toBe(words);
  });
  it('puts elements where the language has them', () => {
    setSpeech(makeSpeech('ru', RUSSIAN));
    expect(sayParts('From {link} on', { link: 7 })).toEqual(['Начиная с ', 7]);
  });
});
