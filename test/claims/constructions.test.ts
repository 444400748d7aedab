import { describe, expect, it } from 'vitest';
import { movementsOf, speakerOf } from './readMarked';

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

describe('ends told beside their names', () => {
  cases([
    ['The rifles came from a third neighbour, [LY Libya].', ['weapons asserted LY > ?']],
    ['Gunmen fled to the Tarek valley, an area in [TD Chad].', ['militants asserted ? > TD']],
    ['The fighters in [IQ Iraq] come from [TN Tunisia].', ['militants asserted TN > IQ']],
    [
      'Weapons go to [KE Kenya], where they are smuggled to [SO Somalia].',
      ['weapons asserted ? > KE', 'weapons asserted KE > SO'],
    ],
    [
      'Refugees fled to [TD Chad] or [NE Niger], both [group:sahel-states ML,BF Sahel states].',
      ['refugees asserted ? > TD,NE'],
    ],
  ]);
});

describe('who has it done, and to whom', () => {
  cases([
    ['[IR Iran] uses militants to ship rifles to [YE Yemen].', ['weapons asserted IR > YE']],
    ['[QA Qatar] employs smugglers to send missiles to [LY Libya].', ['weapons asserted QA > LY']],
    ['[IR Iran] accused [IL Israel] of arming rebels by shipping rifles to [SY Syria].', ['weapons asserted IL > SY']],
    ['The refugees face deportation to [ER Eritrea].', ['refugees possible ? > ER']],
    ['Migrants fear removal to [RW Rwanda].', ['refugees possible ? > RW']],
    ['Should [IR Iran] supply drones to [SD Sudan], the US would act.', ['weapons possible IR > SD']],
    ['[BG Bulgaria] shipped to [SD Sudan] thousands of rifles.', ['weapons asserted BG > SD']],
    ['Small groups consisting of soldiers have moved to [NE Niger].', ['troops asserted ? > NE']],
  ]);
});

describe('one claim a kind of mover, status and direction', () => {
  cases([
    ['Troops were sent to [ML Mali] and units were deployed to [ML Mali].', ['troops asserted ? > ML']],
    ['Rifles reached [SO Somalia], and more guns were shipped to [SO Somalia].', ['weapons asserted ? > SO']],
    [
      'Rifles reached [SO Somalia], and more guns were shipped to [KE Kenya].',
      ['weapons asserted ? > SO', 'weapons asserted ? > KE'],
    ],
  ]);
});

describe('they are who moved before', () => {
  cases([
    [
      'Jihadists reached [ML Mali] despite the army. They came from [LY Libya].',
      ['militants asserted ? > ML', 'militants asserted LY > ?'],
    ],
    [
      'Migrants sailed to [IT Italy] past soldiers. Most left [TN Tunisia] at night.',
      ['refugees asserted ? > IT', 'refugees asserted TN > ?'],
    ],
    ['Some try to flee to [MY Malaysia].', ['refugees asserted ? > MY']],
  ]);
});

describe('how surely, by what stands beside', () => {
  cases([
    ['He is "very likely" to have entered [GR Greece].', ['people possible ? > GR']],
    ['Sending troops to [ML Mali] is one of several options.', ['troops possible ? > ML']],
    ['[US Washington] is concerned [CN China] would provide weapons to [RU Russia].', ['weapons possible CN > RU']],
    ['They announced a plan later in the week to send soldiers to [HT Haiti].', ['troops planned ? > HT']],
    ['The ship will dock soon, with the migrants landing in [MT Malta].', ['refugees planned ? > MT']],
  ]);
});

describe('who speaks, and what is said around the name', () => {
  it.each([
    ['Investigators in both cases said fighters had entered [FR France].', 'Investigators'],
    ['Officers on the ground said fighters had entered [FR France].', 'Officers'],
    ['CNN reported, citing diplomats, that fighters had entered [FR France].', 'diplomats / CNN'],
    ['Senior White House officials said fighters had entered [FR France].', 'Senior White House officials'],
    ['There are refugees who want to escape to [FR France].', '-'],
  ])('%s', (sentence, expected) => {
    expect(speakerOf(sentence)).toBe(expected);
  });
  it('stands at the end of a headline', () => {
    expect(speakerOf('Jihadists pour into [ML Mali]: witnesses', { role: 'headline' })).toBe('witnesses');
  });
});
