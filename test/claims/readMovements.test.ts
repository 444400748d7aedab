import { describe, expect, it } from 'vitest';
import { movementsOf } from './readMarked';

const cases = (rows: [string, string[]][]) =>
  it.each(rows)('%s', (sentence, expected) => {
    expect(movementsOf(sentence)).toEqual(expected);
  });

describe('verbs of going', () => {
  cases([
    ['Dozens of gunmen slipped from [LY Libya] into [TN Tunisia] overnight.', ['militants asserted LY > TN']],
    [
      'Fighters from [IQ Iraq], [YE Yemen] and elsewhere are pouring into [SD Sudan].',
      ['militants asserted IQ,YE+? > SD'],
    ],
    ['Jihadists have been flocking there, to [ML Mali], by way of [NE Niger].', ['militants asserted ? > ML']],
    ['The militants crossed the border into [CM Cameroon] at dawn.', ['militants asserted ? > CM']],
    ['Insurgents crossed [#ER-ET the Eritrean-Ethiopian border] from [ER Eritrea].', ['militants asserted ER > ET']],
    ['Refugees reached [UG Uganda] on foot.', ['refugees asserted ? > UG']],
    ['More than 3,000 civilians have fled [MM Myanmar] for [TH Thailand].', ['refugees asserted MM > TH']],
    ['Families escaping the fighting in [SD Sudan] arrived in [TD Chad].', ['refugees asserted SD > TD']],
    ['From [SO Somalia], gunmen moved into [KE Kenya].', ['militants asserted SO > KE']],
    ['The soldiers left [NE Niger] in December and returned to [FR France].', ['troops asserted NE > FR']],
    ['Some 40 Belgians left [BE Belgium] to become fighters in [SY Syria].', ['militants asserted BE > SY']],
    [
      'About 60 men left [NO Norway] for [SY Syria] to fight, and 15 have returned.',
      ['militants asserted NO > SY', 'militants asserted SY > NO'],
    ],
    ['The migrants sailed from [TR Turkey] to [GR Greece].', ['refugees asserted TR > GR']],
    ['Heroin from [AF Afghanistan] enters [TJ Tajikistan] by night.', ['drugs asserted AF > TJ']],
    [
      'Militants from [LY Libya] could slip into [GH Ghana], [BJ Benin] and other border states.',
      ['militants possible LY > GH,BJ+?'],
    ],
    ['Expelled from [NE Niger] last year, the French soldiers moved on to [TD Chad].', ['troops asserted NE > TD']],
    ['The prospect of jihadists moving south into [BJ Benin] worries officials.', ['militants possible ? > BJ']],
    ['The arms shipments to [SD Sudan] went on.', ['weapons asserted ? > SD']],
    ['Militants reached an agreement in [QA Qatar].', []],
    ['Rockets fired from [LB Lebanon] landed in [IL Israel].', []],
    ['Large quantities of cocaine reach [NL the Netherlands] through [BR Brazil].', ['drugs asserted ? > NL']],
    ['A cargo plane carrying ammunition landed in [ET Ethiopia] from [TR Turkey].', ['weapons asserted TR > ET']],
    ['The [~US US] military left [IQ Iraq].', ['troops asserted IQ > ?']],
    ['Rifles looted in the war risk ending up with militias in [NE Niger].', ['weapons possible ? > NE']],
    ['[ZA South Africa] may be importing fuel shipped from [IR Iran].', ['goods possible IR > ZA']],
    [
      'Pirates seized ships, 400 refugees fled [YE Yemen] and 300 more entered [OM Oman].',
      ['refugees asserted YE > ?', 'refugees asserted ? > OM'],
    ],
    ['Neither the rebels nor the army have moved tanks into [LB Lebanon].', ['weapons denied ? > LB']],
  ]);
});

describe('verbs of sending', () => {
  cases([
    ['[IR Iran] has smuggled missiles to [YE Yemen].', ['weapons asserted IR > YE']],
    ['[=RU Moscow] shipped tanks and howitzers to [VE Venezuela] last year.', ['weapons asserted RU > VE']],
    ['The network sends recruits to camps in [PK Pakistan] and [AF Afghanistan].', ['militants asserted ? > PK,AF']],
    ['Heroin was trafficked from [AF Afghanistan] through [IR Iran] to [TR Turkey].', ['drugs asserted AF > TR']],
    [
      'Troops and drones were flown to [EE Estonia] from [GB Britain].',
      ['troops asserted GB > EE', 'weapons asserted GB > EE'],
    ],
    ['Weapons supplied by [TR Turkey] reached fighters in [LY Libya].', ['weapons asserted TR > LY']],
    ['[US Washington] provided [UA Ukraine] with missiles.', ['weapons asserted US > UA']],
    ['[BR Brazil] imports fertiliser from [RU Russia].', ['goods asserted RU > BR']],
    ['[DE Germany] took in refugees from [SY Syria].', ['refugees asserted SY > DE']],
    ['[KE Kenya] withdrew its soldiers from [SO Somalia].', ['troops asserted SO > ?']],
    ['[TH Thailand] deported 40 migrants to [MM Myanmar].', ['refugees asserted TH > MM']],
    ['The group bought rifles in [LY Libya] and then shipped them to [ML Mali].', ['weapons asserted LY > ML']],
  ]);
});

describe('journeys', () => {
  cases([
    [
      'She flew from [IE Ireland] to [TR Turkey] and was smuggled into [SY Syria].',
      ['people asserted IE > TR', 'people asserted TR > SY'],
    ],
    [
      'Fighters moved from [IQ Iraq] into [SY Syria] and from [^SY there] to [LB Lebanon].',
      ['militants asserted IQ > SY', 'militants asserted SY > LB'],
    ],
    ['The gunmen fled [ML Mali] and returned to [NE Niger].', ['militants asserted ML > NE']],
    ['Of the 400 migrants who reached [IT Italy], 90 came from [ER Eritrea].', ['refugees asserted ER+? > IT']],
    ['Some 900 men had gone to [SY Syria], with a majority from [FR France].', ['people asserted FR+? > SY']],
    [
      'Thousands went to [SY Syria], and another 500 from [LY Libya].',
      ['people asserted ? > SY', 'people asserted LY > SY'],
    ],
    ['[SE Sweden] closed its border as 9,000 migrants arrived from [DK Denmark].', ['refugees asserted DK > SE']],
    ['From [VN Vietnam] we crossed into [KH Cambodia].', ['people asserted VN > KH']],
    ['[TR Turkey] is accused of sending fighters from [SY Syria] to [LY Libya].', ['militants asserted SY > LY']],
    ['[UG Uganda] accused [RW Rwanda] of sending rebels into [CD Congo].', ['militants asserted RW > CD']],
    ['Ships bound for [EG Egypt] left [UA Ukraine] with wheat.', []],
    ['Rifles destined for [HT Haiti] were shipped from [US the US].', ['weapons asserted US > HT']],
    ['A soldier jailed in [TR Turkey] after joining a militia has fled to [GR Greece].', ['troops asserted ? > GR']],
    ['Fighters from [LY Libya] shipped weapons to groups in [SD Sudan].', ['weapons asserted ? > SD']],
  ]);
});

describe('nouns of movement', () => {
  cases([
    ['An influx of fighters from [SO Somalia] into [YE Yemen] worries aid workers.', ['militants asserted SO > YE']],
    ['The exodus of [~VE Venezuelans] to [CO Colombia] and [PE Peru] continues.', ['refugees asserted VE > CO,PE']],
    ['After the withdrawal of foreign troops from [ML Mali], towns fell.', ['troops asserted ML > ?']],
    ['Arms shipments from [BG Bulgaria] to [SA Saudi Arabia] doubled.', ['weapons asserted BG > SA']],
    ['The smuggling of cocaine from [CO Colombia] to [ES Spain] is rising.', ['drugs asserted CO > ES']],
    [
      'The town is a hub for the ferrying of jihadists from [TR Turkey] into [SY Syria] and vice versa.',
      ['militants asserted TR > SY', 'militants asserted SY > TR'],
    ],
  ]);
});

describe('what is no movement', () => {
  cases([
    ['Militants hardened by war in [SY Syria] attacked the town.', []],
    ['The minister travelled to [FR Paris] for talks.', []],
    ['[~TN Tunisian] fighters were captured in [LY Libya].', []],
    ['Five thousand troops are deployed in [PL Poland].', []],
    ['The government sent money to [LB Lebanon].', []],
    ['Violence spilled over into [NE Niger].', []],
    ['The refugees moved from [!SD-KH Khartoum] to [!SD-NO Port Sudan].', []],
    ['She comes from [IE Ireland].', []],
    ['The war in [SY Syria] has entered its tenth year.', []],
    ['The company entered the [CN Chinese] market.', []],
    ['A letter was sent to [=IR Tehran].', []],
    ['The fighters are returning to their roots in [IQ Iraq].', []],
  ]);
});
