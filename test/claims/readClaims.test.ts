import { describe, expect, it } from 'vitest';
import { movementsOf, readMarked } from './readMarked';

describe('a claim', () => {
  it('quotes its sentence, with the spans of its parts inside', () => {
    const text = 'It rained. Some 40 fighters from [LY Libya] have entered [NE Niger], Ali Sow said.';
    const [claim] = readMarked(text);
    const plain = text.replaceAll(/\[[A-Z]+ ([^\]]+)\]/g, '$1');
    expect(claim?.evidence[0]?.exact).toBe('Some 40 fighters from Libya have entered Niger, Ali Sow said.');
    expect(claim?.parts.map(({ role, start, end }) => `${role}: ${plain.slice(start, end)}`)).toEqual([
      'mover: Some 40 fighters from Libya',
      'origin: Libya',
      'verb: have entered',
      'destination: Niger',
      'speaker: Ali Sow',
    ]);
    expect(claim?.rule).toBe('verb:enter/enter');
    expect(claim?.quantity).toBe('Some 40 fighters from Libya');
  });

  it('that is repeated word for word adds evidence and is no second claim', () => {
    const claims = readMarked('Fighters enter [NE Niger]\n\nFighters enter [NE Niger]\n\nOthers enter [TD Chad].');
    expect(claims.map(({ evidence }) => evidence.length)).toEqual([2, 1]);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
  });

  it('comes from no sentence that does not speak for the article', () => {
    expect(readMarked('Fighters entered [NE Niger].', { role: 'comment' })).toEqual([]);
  });

  it('keeps its id when another claim comes before it', () => {
    const [alone] = readMarked('It rained for long. Fighters entered [NE Niger].');
    const both = readMarked('Fighters left [TD Chad]. Fighters entered [NE Niger].');
    expect(both.some(({ id }) => id.replace(/^c\d+/, '') === alone?.id.replace(/^c\d+/, ''))).toBe(true);
  });
});

describe('kinds of mover', () => {
  it.each([
    ['The group smuggles heroin, rifles and migrants into [IR Iran].', ['drugs', 'weapons', 'refugees']],
    ['Civilians fled [ML Mali].', ['refugees']],
    ['Diplomats were evacuated from [SD Sudan].', ['people']],
    ['Hezbollah units moved into [SY Syria].', ['militants']],
    ['A ship carrying 300 migrants left [LY Libya].', ['refugees']],
    ['Trucks loaded with wheat entered [YE Yemen].', ['goods']],
    ['Fighters are in the country. About 40 have left for [NE Niger].', ['militants']],
  ])('%s', (sentence, classes) => {
    expect(movementsOf(sentence).map((line) => line.split(' ')[0])).toEqual(classes);
  });

  it('gathers the names of a group under one slug', () => {
    const groups = ['Daesh', 'ISIS', 'Islamic State', 'Isil'].map(
      (name) => readMarked(`${name} fighters entered [NE Niger].`)[0]?.mover?.group,
    );
    expect(new Set(groups)).toEqual(new Set(['islamic-state']));
  });
});

describe('"the country"', () => {
  it('that troops leave is not their own', () => {
    expect(movementsOf('[IQ Iraq] wants [~US US] troops to leave [^US the country].')).toEqual([
      'troops possible IQ > ?',
    ]);
  });

  it('that a people flees is theirs', () => {
    expect(movementsOf('[TR Turkey] shelters many of the [~SY Syrians] who have fled [^TR the country].')).toEqual([
      'refugees asserted SY > ?',
    ]);
  });
});

describe('other languages', () => {
  it.each([
    [
      'Rusia: combatientes de Daesh de [LY Libia] y [SY Siria] entran en [AF Afganistán].',
      'es',
      ['militants asserted LY,SY > AF'],
    ],
    ['[CO Colombia] enviará tropas a [HT Haití].', 'es', ['troops planned CO > HT']],
    ['Los migrantes no entraron en [ES España].', 'es', ['refugees denied ? > ES']],
    ['Hace calor en [ES España].', 'es', []],
    ['Боевики проникают в [AF Афганистан] из [SY Сирии] и [LY Ливии].', 'ru', ['militants asserted SY,LY > AF']],
    ['Die Kämpfer kamen aus [LY Libyen] nach [NE Niger].', 'de', []],
  ])('%s', (sentence, language, expected) => {
    expect(movementsOf(sentence, { language })).toEqual(expected);
  });
});
