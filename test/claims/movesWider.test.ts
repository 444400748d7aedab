/** Sentences beside those that a rule was made for: each table holds one turn of English, in other words than it was found in. */
import { describe, expect, it } from 'vitest';
import { readMarked } from './readMarked';
import { speakers, table } from './sentenceTables';

describe('civilians are driven away by fighting and are no fighters', () => {
  table([
    ['Some 4,000 civilians crossed into [TD Chad] to escape clashes with rebels.', ['refugees asserted ? > TD']],
    ['Villagers moved to [UG Uganda] to avoid attacks by the militia.', ['refugees asserted ? > UG']],
    ['Residents went from [SD Sudan] to [EG Egypt] as rebels advanced.', ['people asserted SD > EG']],
    [
      'About 900 [~ET Ethiopians] crossed into [SD Sudan] after a militia attack, the UN refugee agency said.',
      ['refugees asserted ? > SD'],
    ],
  ]);
});

describe('the dead are taken home', () => {
  table([
    ['The bodies of 12 soldiers were flown to [KE Kenya] from [SO Somalia].', ['people asserted SO > KE']],
    ['The remains of three fighters have been returned to [LB Lebanon].', ['people asserted ? > LB']],
    ['Coffins of 20 soldiers arrived in [RU Russia] from [SY Syria].', ['people asserted SY > RU']],
  ]);
});

describe('what is done somewhere is left there', () => {
  table([
    ['[KE Kenya] withdrew its troops from operations in [SO Somalia].', ['troops asserted SO > ?']],
    ['The rebel leader returned to [TD Chad] from exile in [FR France].', ['militants asserted FR > TD']],
    ['Fighters came home to [TN Tunisia] from jihad in [LY Libya].', ['militants asserted LY > TN']],
  ]);
});

describe('what is asked for is open', () => {
  table([
    ['Lawmakers demanded the troops in [NE Niger] withdraw.', ['troops possible NE > ?']],
    ['If [RW Rwanda] does not withdraw its soldiers from [CD Congo], talks will end.', ['troops possible CD > ?']],
    ['The group will act if [ET Ethiopia] does not pull its troops out of [SO Somalia].', ['troops possible SO > ?']],
  ]);
});

describe('a participle on its noun keeps its own mood', () => {
  table([
    ['Envoys were refused leave to visit the 40 migrants deported to [LY Libya].', ['refugees asserted ? > LY']],
    ['Judges may hear the men extradited to [US the United States] from [MX Mexico].', ['people asserted MX > US']],
    [
      'Aid groups could not reach refugees sent back to [MM Myanmar] from [BD Bangladesh].',
      ['refugees asserted BD > MM'],
    ],
    ['Judges will hear of migrants having been pushed back into [BY Belarus].', ['refugees asserted ? > BY']],
  ]);
});

describe('whoever is helped in moving moves', () => {
  table([
    ['[RW Rwanda] supports the rebels in crossing into [CD Congo].', ['militants asserted ? > CD']],
    ['Guides assisted the migrants in entering [PL Poland] from [BY Belarus].', ['refugees asserted BY > PL']],
    ['Smugglers help fighters in reaching [LY Libya].', ['militants asserted ? > LY']],
  ]);
});

describe('ways inside one country are none', () => {
  table([
    ['[SD Sudan] is moving 300 fighters to the south.', []],
    ['Troops rolled north from [!IQ-BA Basra] to seize a village near [!IQ-BG Baghdad].', []],
    ['[ET Ethiopia] shifted its soldiers on Monday.', []],
  ]);
});

describe('money and measures', () => {
  table([
    ['Diamonds worth $40 million left [CF the Central African Republic] for [TD Chad].', ['goods asserted CF > TD']],
    ['About $3 billion left [RU Russia] for [AE the Emirates].', []],
    ['A 90-strong company of infantry flew to [ML Mali] from [TD Chad].', ['troops asserted TD > ML']],
    ['Around a thousand migrants entered [IT Italy] from [LY Libya].', ['refugees asserted LY > IT']],
  ]);
});

describe('an adjective that stands alone is the noun', () => {
  table([
    ['[TR Turkey] is deploying its military to [LY Libya].', ['troops asserted TR > LY']],
    ['A contingent of peacekeeping troops from [NP Nepal] arrived in [HT Haiti].', ['troops asserted NP > HT']],
    [
      '[IR Iran] shipped lethal drones and army clothing to [SD Sudan].',
      ['weapons asserted IR > SD', 'goods asserted IR > SD'],
    ],
  ]);
});

describe('who says so, as the sentence calls them', () => {
  speakers([
    ['[PL Poland] sent the men back to [BY Belarus], [=BY Minsk] said.', 'Minsk'],
    ['[US The United States] says [IR Iran] sent missiles to [YE Yemen].', 'United States'],
    [
      'The rifles came from [PE Peru], officials said; the guns never left the country, [=PE Lima] replied.',
      'officials',
    ],
    [
      'Migrants are leaving [LY Libya] for [IT Italy], according to the International Organisation for Migration.',
      'International Organisation for Migration',
    ],
    ['Captain Omar Sy told reporters in [SN Senegal] that 40 rebels had crossed into [GM Gambia].', 'Omar Sy'],
    ['[ET Ethiopia] rejected reports that its soldiers had entered [SD Sudan].', 'Ethiopia'],
  ]);

  it('takes only what an owner says for denied by it', () => {
    const [claim] = readMarked('[ET Ethiopia] rejected reports that its soldiers had entered [SD Sudan].');
    expect(claim).toMatchObject({ status: 'denied', deniedBy: { name: 'Ethiopia' } });
  });
});

describe('where a participle says they were, they come from', () => {
  table([
    ['Forty men detained in [TH Thailand] were deported to [CN China].', ['people asserted TH > CN']],
    ['Three drivers held hostage in [IQ Iraq] arrived back in [IN India].', ['people asserted IQ > IN']],
    ['Fishermen jailed in [LY Libya] have been returned to [IT Italy].', ['people asserted LY > IT']],
    ['The council told [RW Rwanda] to withdraw the soldiers it has in [CD Congo].', ['troops possible CD > ?']],
  ]);
});

describe('what a name is called by', () => {
  table([
    ['The warship Aldana sailed from [ES Spain] to [LB Lebanon].', ['weapons asserted ES > LB']],
    ['[GB Britain] sent the destroyer Marlow to [OM Oman].', ['weapons asserted GB > OM']],
    ['[FR France] has deployed the frigate Auvergne to [CY Cyprus].', ['weapons asserted FR > CY']],
  ]);
});

describe('a headline that refuses', () => {
  table([
    ['No [~FR French] soldiers to [TD Chad]', ['troops denied ? > TD']],
    ['Minister: No refugees to [RW Rwanda]', ['refugees denied ? > RW']],
    ['No more weapons to [SD Sudan]', ['weapons denied ? > SD']],
  ]);
});

describe('trade as a noun', () => {
  table([
    ['[~RU Russian] oil exports to [IN India] rose in May.', ['goods asserted RU > IN']],
    ['Arms exports from [RS Serbia] to [MM Myanmar] continued.', ['weapons asserted RS > MM']],
    ['[IR Iran]’s missile exports to [SD Sudan] may begin within weeks.', ['weapons possible IR > SD']],
    ['The firm exports to [DE Germany].', []],
  ]);
});

describe('land that is named with its state', () => {
  table([
    ['Gunmen slipped from [GE Georgia]’s Pankisi Gorge into [RU Russia].', ['militants asserted GE > RU']],
    ['Rebels moved from [CD Congo]’s Ituri Forest into [UG Uganda].', ['militants asserted CD > UG']],
    ['Smugglers took rifles to [TD Chad]’s Tibesti Mountains from [LY Libya].', ['weapons asserted LY > TD']],
    ['Fighters fled from [IL Israel]’s Golani Brigade into [LB Lebanon].', ['militants asserted ? > LB']],
  ]);
});

describe('one who goes to join fighters', () => {
  table([
    ['In 2013 Ahmed Hassan travelled to [SO Somalia] to join al-Shabaab.', ['militants asserted ? > SO']],
    ['At least 125 [~SE Swedes] went to [SY Syria] to join Isis-linked groups.', ['militants asserted ? > SY']],
    ['Omar al-Fassi flew to [TR Turkey], hoping to join Islamic State.', ['militants asserted ? > TR']],
    ['Ahmed Hassan travelled to [SO Somalia] to join his wife.', ['people asserted ? > SO']],
  ]);
});

describe('things that nobody but a pronoun names again', () => {
  table([
    [
      'The rifles were shipped to [JO Jordan] and [TR Turkey], from where many reached [SY Syria].',
      ['weapons asserted ? > JO,TR', 'weapons asserted JO,TR > SY'],
    ],
    [
      'Cocaine is carried into [TH Thailand], from where they reach [JP Japan].',
      ['drugs asserted ? > TH', 'drugs asserted TH > JP'],
    ],
  ]);
});
