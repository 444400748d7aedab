import { describe, expect, it } from 'vitest';
import { movementsOf } from './readMarked';

const cases = (rows: [string, string[]][]) =>
  it.each(rows)('%s', (sentence, expected) => {
    expect(movementsOf(sentence)).toEqual(expected);
  });

describe('what a ship or plane carries moves', () => {
  cases([
    ['The frigate sailed for [CY Cyprus], carrying 200 evacuees.', ['people asserted ? > CY']],
    ['The freighter left [GE Georgia], loaded with rifles.', ['weapons asserted GE > ?']],
    ['A tanker is on its way from [QA Qatar] to [IT Italy], carrying gas.', ['goods asserted QA > IT']],
  ]);
});

describe('loads are of things, whoever was named last', () => {
  cases([
    [
      'Police seized rifles that belong to the rebels; the shipment came from [BG Bulgaria].',
      ['weapons asserted BG > ?'],
    ],
    ['Customs officers found heroin. The consignment arrived from [IR Iran].', ['drugs asserted IR > ?']],
    ['Cocaine was found by soldiers. The cargo had been sent from [EC Ecuador].', ['drugs asserted EC > ?']],
  ]);
});

describe('where people live is where they are moved from', () => {
  cases([
    ['[LB Lebanon] wants to send refugees living in [LB the country] to [SY Syria].', ['refugees planned LB > SY']],
    ['[TR Turkey] moved fighters based in [SY Syria] to [LY Libya].', ['militants asserted SY > LY']],
    ['The UN will fly migrants stranded in [NE Niger] to [GN Guinea].', ['refugees planned NE > GN']],
  ]);
});

describe('who does it, and tells no way', () => {
  cases([
    ['[SN Senegal] deployed 300 soldiers to quell the riots.', []],
    ['[JP Japan] will evacuate its nationals.', []],
    ['The [~IT Italian] troop deployment cost millions.', []],
    ['[IR Iran] deported 800 migrants.', ['refugees asserted IR > ?']],
  ]);
});

describe('lists and asides', () => {
  cases([
    [
      'Rifles were shipped to [OM Oman] and other [group:gulf-states KW,QA Gulf countries].',
      ['weapons asserted ? > OM+?'],
    ],
    ['Fighters – known as the Black Eagles – entered [ML Mali].', ['militants asserted ? > ML']],
    ['Militants who went to [ML Mali] and [NE Niger] have died.', ['militants asserted ? > ML,NE']],
    ['Volunteers fighters came from all over [FR France].', ['militants asserted FR > ?']],
    ['Three and a half tonnes of cocaine were shipped to [ES Spain].', ['drugs asserted ? > ES']],
    ['Migrants arrived by sea to [MT Malta].', ['refugees asserted ? > MT']],
    ['A [~FR French] military convoy left [NE Niger] for [TD Chad].', ['troops asserted NE > TD']],
    ['The soldiers decided not to leave [ML Mali].', ['troops denied ML > ?']],
    ['The firm will reroute 300 rifles to [YE Yemen].', ['weapons planned ? > YE']],
  ]);
});
