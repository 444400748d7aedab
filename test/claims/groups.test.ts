/** Armed groups by one slug, whatever a text calls them; abbreviations that other things share need the text to say which. */
import { describe, expect, it } from 'vitest';
import { readMarked } from './readMarked';

const groupOf = (marked: string) =>
  readMarked(marked).find(({ relation }) => relation === 'movement')?.mover?.group ?? null;

describe('groups of movers', () => {
  it.each<[string, string | null]>([
    ['Fighters of Jaish-e-Mohammed crossed into [IN India] from [PK Pakistan].', 'jaish-e-mohammed'],
    ['JNIM militants entered [BJ Benin] from [BF Burkina Faso].', 'jnim'],
    ['ISWAP insurgents crossed from [NG Nigeria] into [NE Niger].', 'iswap'],
    ['Arakan Army fighters slipped into [BD Bangladesh].', 'arakan-army'],
    ['[~LY Libyan] National Army units crossed into [TD Chad].', 'libyan-national-army'],
    ['Tamil Tigers fled from [LK Sri Lanka] to [IN India].', 'ltte'],
    ['Tren de Aragua members entered [CL Chile] from [VE Venezuela].', 'tren-de-aragua'],
    ['Africa Corps mercenaries arrived in [NE Niger] from [ML Mali].', 'africa-corps'],
    ['Fighters of al-Qaeda in the Arabian Peninsula moved from [YE Yemen] to [SO Somalia].', 'aqap'],
  ])('%s', (sentence, group) => {
    expect(groupOf(sentence)).toBe(group);
  });

  it.each<[string, string | null]>([
    ['RSF fighters crossed from [SD Sudan] into [TD Chad].', 'rapid-support-forces'],
    ['RSF, which defends reporters, sent helmets to [UA Ukraine] from [FR France].', null],
    ['The Allied Democratic Forces began in [UG Uganda]. ADF members entered [CD Congo].', 'allied-democratic-forces'],
    ['The ADF flew tents from [AU Australia] to [FJ Fiji].', null],
    ['The IRA tax credit drew investors from [GB Britain] to [US the United States].', null],
  ])('%s', (sentence, group) => {
    expect(groupOf(sentence)).toBe(group);
  });

  it('takes what a cartel ships for shipped', () => {
    const [claim] = readMarked('The Sinaloa Cartel ships fentanyl to [US the United States] from [MX Mexico].');
    expect(claim).toMatchObject({ relation: 'movement', origins: ['country:MX'], destinations: ['country:US'] });
  });
});
