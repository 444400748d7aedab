/** General turns of English: what is measured, who is let in, what stands before a list, who is meant by "the country". */
import { describe, expect, it } from 'vitest';
import { readMarked } from './readMarked';
import { speakers, table } from './sentenceTables';

describe('states that lie in a region are those named, and more', () => {
  table([
    [
      '[CN China] has shipped drones to several countries in [region:africa AO,CD,EG,KE,ML,NG Africa], including [NG Nigeria] and [KE Kenya].',
      ['weapons asserted CN > NG,KE+?'],
    ],
    ['[IR Iran] sent rifles to poor nations across [region:africa AO,CD,EG Africa].', ['weapons asserted IR > ?']],
    [
      'Mercenaries from countries in [region:latin-america CO,PE,VE Latin America], such as [CO Colombia], arrived in [YE Yemen].',
      ['militants asserted CO+? > YE'],
    ],
    [
      '[TR Turkey] exports tanks to states in [region:gulf AE,QA,SA the Gulf] where its rivals sell none, including [QA Qatar].',
      ['weapons asserted TR > QA+?'],
    ],
  ]);
});

describe('a measure is of what it measures', () => {
  table([
    ['Traffickers shipped half a ton of heroin from [AF Afghanistan] to [IR Iran].', ['drugs asserted AF > IR']],
    ['Smugglers took $3 million worth of gold into [UG Uganda] from [CD Congo].', ['goods asserted CD > UG']],
    ['About 300 kilos of hashish were flown to [ES Spain] from [MA Morocco].', ['drugs asserted MA > ES']],
    ['[IR Iran] shipped half a million rifles to [YE Yemen].', ['weapons asserted IR > YE']],
  ]);
});

describe('"the country" that others enter is not their own', () => {
  table([
    [
      '[KE Kenya] gave shelter to [~SO Somali] fighters who crossed into [^SO the country] last week.',
      ['militants asserted ? > KE'],
    ],
    [
      '[IR Iran] arrested [~AF Afghan] militants who had infiltrated [^AF the country] in May.',
      ['militants asserted ? > IR'],
    ],
    ['[~LY Libyan] fighters returned to [^LY the country] from [TR Turkey].', ['militants asserted TR > LY']],
  ]);
});

describe('what stands open for a way leaves it as open', () => {
  table([
    ['[MX Mexico] could be a gateway for militants to enter [US the United States].', ['militants possible ? > US']],
    ['The port may become a route for smugglers to ship rifles to [SO Somalia].', ['weapons possible ? > SO']],
    ['The ministry has approved a plan for soldiers to withdraw from [ML Mali].', ['troops planned ML > ?']],
  ]);
});

describe('who speaks, by the whole of a name', () => {
  speakers([
    [
      'According to the National Institute for Border Affairs, [IR Iran] sent rifles to [IQ Iraq].',
      'National Institute for Border Affairs',
    ],
    ['A paper by the Horn Institute estimated that 300 rebels had crossed into [KE Kenya].', 'Horn Institute'],
    ['Rebels have entered [TD Chad], a United Nations official said on Friday.', 'United Nations official'],
  ]);

  it('counts a capital that speaks as its country', () => {
    const [claim] = readMarked('[PL Poland] has sent 14 tanks to [UA Ukraine], [=PL Warsaw] said.');
    expect(claim?.speaker).toEqual({ name: 'Warsaw', country: 'PL', body: true });
  });
});

describe('who is allowed to go, whatever is said of them in between', () => {
  table([
    [
      '[KE Kenya] will allow refugees who have lived in camps for ten years to return to [SO Somalia].',
      ['refugees planned ? > SO'],
    ],
    ['The court ordered soldiers who fought for the rebels in May to leave [ML Mali].', ['troops planned ML > ?']],
    ['Leaders urged fighters who belong to the group to go to [LY Libya].', ['militants possible ? > LY']],
  ]);
});

describe('where nobody goes, it is denied once', () => {
  table([
    ['None of the soldiers has been allowed to leave [ML Mali].', ['troops denied ML > ?']],
    ['No refugees have yet been permitted to enter [HU Hungary].', ['refugees denied ? > HU']],
    ['No migrants were allowed to cross into [PL Poland].', ['refugees denied ? > PL']],
  ]);
});

describe('one verb sends several kinds, each its own way', () => {
  table([
    [
      '[FR France] sent 300 soldiers to [ML Mali] and six helicopters to [TD Chad].',
      ['troops asserted FR > ML', 'weapons asserted FR > TD'],
    ],
    [
      'Smugglers took heroin to [IR Iran] and rifles to [IQ Iraq].',
      ['drugs asserted ? > IR', 'weapons asserted ? > IQ'],
    ],
    [
      '[TR Turkey] will send drones to [LY Libya] and troops to [QA Qatar].',
      ['weapons planned TR > LY', 'troops planned TR > QA'],
    ],
  ]);
});

describe('on the verge of going is not gone', () => {
  table([
    ['The rebels are on the verge of crossing into [TD Chad].', ['militants planned ? > TD']],
    ['Thousands of refugees were on the brink of leaving [LB Lebanon].', ['refugees planned LB > ?']],
    ['[RW Rwanda] is on the brink of sending troops to [MZ Mozambique].', ['troops planned RW > MZ']],
  ]);
});

describe('back into what is done somewhere', () => {
  table([
    ['[US The United States] sent its troops back into combat in [IQ Iraq].', ['troops asserted US > IQ']],
    ['[RU Russia] sent the battalion back into combat in [SY Syria].', ['troops asserted RU > SY']],
    ['Commanders will send the recruits into battle in [UA Ukraine].', ['militants planned ? > UA']],
  ]);
});

describe('what a make or a plant is', () => {
  table([
    ['[IR Iran] sent three Su-25 aircraft to [IQ Iraq].', ['weapons asserted IR > IQ']],
    ['Coca paste is flown from [PE Peru] to [BO Bolivia].', ['drugs asserted PE > BO']],
    ['[KE Kenya] exports roses and tulips to [NL the Netherlands].', ['goods asserted KE > NL']],
  ]);
});

describe('what is called false in the next breath', () => {
  table([
    [
      'Rebels said [RU Russia] had sent troops to [SY Syria]; the ministry said these were false allegations.',
      ['troops denied RU > SY'],
    ],
    ['Officials said fighters had entered [TD Chad]; the army said this was untrue.', ['militants denied ? > TD']],
    [
      'A blog wrote that [IR Iran] sent missiles to [YE Yemen], but diplomats said that was nonsense.',
      ['weapons denied IR > YE'],
    ],
  ]);
});

describe('whose decision it is, acts', () => {
  table([
    [
      "The mayor defended [DE Germany]'s decision to take 200 refugees from camps in [GR Greece].",
      ['refugees planned GR > DE'],
    ],
    ["[KE Kenya]'s plan to send police to [HT Haiti] was approved.", ['troops planned KE > HT']],
    ["Lawmakers praised [PL Poland]'s pledge to deliver tanks to [UA Ukraine].", ['weapons planned PL > UA']],
  ]);
});

describe('what a state brings to a place within it leaves no country', () => {
  table([
    ['[CN China] sent drugs and equipment to the hospital.', []],
    ['[ET Ethiopia] moved weapons to the town.', []],
    ['[KE Kenya] delivered food to two villages.', []],
    ['[CN China] sent drugs to a hospital in [TD Chad].', ['drugs asserted CN > TD']],
  ]);
});
