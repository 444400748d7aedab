import { describe, expect, it } from 'vitest';
import { movementsOf, readMarked } from './readMarked';

const statuses = (rows: [string, string][]) =>
  it.each(rows)('%s', (sentence, expected) => {
    expect(movementsOf(sentence).map((line) => line.split(' ')[1])).toEqual([expected]);
  });

describe('a movement is denied where the sentence says that it is not so', () => {
  statuses([
    ['No fighters have crossed into [TJ Tajikistan].', 'denied'],
    ['The rebels did not enter [RW Rwanda].', 'denied'],
    ["The soldiers haven't left [ML Mali].", 'denied'],
    ['None of the refugees returned to [SS South Sudan].', 'denied'],
    ['[KE Kenya] never sent troops to [SO Somalia].', 'denied'],
    ['[KE Kenya] denied that its soldiers had crossed into [SO Somalia].', 'denied'],
    ['[=IR Tehran] denies sending missiles to [YE Yemen].', 'denied'],
    ['[=IR Tehran] has repeatedly denied having sent drones to [RU Russia].', 'denied'],
    ['There is no evidence that gunmen are moving from [LY Libya] into [TN Tunisia].', 'denied'],
    ['The ministry rejected reports that fighters had entered [UZ Uzbekistan].', 'denied'],
    ['The army dismissed as false claims that weapons were shipped to [SD Sudan].', 'denied'],
    ['[JP Japan] has no plans to send soldiers to [IQ Iraq].', 'denied'],
    ['[HU Hungary] refuses to take in refugees from [SY Syria].', 'denied'],
    ['[CA Canada] declined to send troops to [HT Haiti].', 'denied'],
    ['[AT Austria] ruled out sending tanks to [UA Ukraine].', 'denied'],
    ['Neither [FR France] nor [IT Italy] has deployed soldiers to [LY Libya].', 'denied'],
    ['Guards prevented 30 gunmen from entering [NE Niger].', 'denied'],
    ['Reports that [KP North Korea] had shipped shells to [RU Russia] were denied by the embassy.', 'denied'],
    ['[RW Rwanda] sent rebels into [CD Congo], a claim that the government denies.', 'denied'],
    ['[UG Uganda] accuses [RW Rwanda] of sending fighters to [BI Burundi], but the army denied it.', 'denied'],
    ['Reports that gunmen had crossed into [NE Niger] were false, the governor said.', 'denied'],
    ['Claims that militants had slipped into [UZ Uzbekistan] turned out to be untrue.', 'denied'],
    ['It was untrue that [KE Kenya] had sent soldiers to [HT Haiti], he said.', 'denied'],
    ['[=IR Tehran] described as fiction a report that it had shipped missiles to [YE Yemen].', 'denied'],
    ['We have seen nothing to suggest that weapons are flowing from [UA Ukraine] to [FI Finland].', 'denied'],
    ['[FR France] has shelved plans to send troops to [NE Niger].', 'denied'],
    ['Not one soldier has left [TD Chad], the general said.', 'denied'],
    ['Nobody expects the refugees to go back to [SY Syria] soon.', 'denied'],
    ['The government stopped short of sending troops to [NE Niger].', 'denied'],
    ['The army has yet to withdraw its soldiers from [ER Eritrea].', 'denied'],
  ]);
});

describe('a movement is possible where the sentence leaves it open', () => {
  statuses([
    ['Militants may cross into [UZ Uzbekistan].', 'possible'],
    ['Fighters could return to [BE Belgium].', 'possible'],
    ['If the town falls, thousands will flee to [TR Turkey].', 'possible'],
    ['Officials fear that fighters will enter [KG Kyrgyzstan].', 'possible'],
    ['He warned of an influx of militants into [KZ Kazakhstan].', 'possible'],
    ['The report speaks of the risk of weapons reaching [CF the Central African Republic].', 'possible'],
    ['The ministry does not rule out that militants will enter [TM Turkmenistan].', 'possible'],
    ['The senator urged [DE Germany] to send tanks to [UA Ukraine].', 'possible'],
    ['Troops should leave [ML Mali], he said.', 'possible'],
    ['It is important not to allow terrorists to enter [AM Armenia].', 'possible'],
    ['[SE Sweden] is considering sending weapons to [UA Ukraine].', 'possible'],
    ['[SN Senegal] is weighing whether to send soldiers to [GW Guinea-Bissau].', 'possible'],
    ['Fears are growing that fighters will return to [TN Tunisia].', 'possible'],
    ['There is a danger, the report warns, of fighters returning to [TN Tunisia].', 'possible'],
    ['It would be a mistake to send soldiers to [HT Haiti], he argued.', 'possible'],
    ['There is talk of redeploying the battalion from [ML Mali] to [NE Niger].', 'possible'],
    ['It is likely that more refugees will head for [CO Colombia].', 'possible'],
    ['It cannot be ruled out that rebels will cross into [UG Uganda].', 'possible'],
    ['[=UA Kyiv] wants [DE Germany] to deliver missiles to [UA Ukraine].', 'possible'],
  ]);
});

describe('a movement is planned where the mover or sender means it', () => {
  statuses(
    [
      ['[PL Poland] will send helicopters to [UA Ukraine].', 'planned'],
      ['[=RU Moscow] said it would send 1,000 soldiers to [TJ Tajikistan].', 'planned'],
      ['[ES Spain] plans to withdraw its troops from [IQ Iraq].', 'planned'],
      ['[NO Norway] to send fighter jets to [LT Lithuania]', 'planned'],
      ['The refugees want to return to [AO Angola].', 'planned'],
      ['He told his brother that after the harvest he would go to [SY Syria] to fight.', 'planned'],
      ['Flights carrying migrants to [RW Rwanda] would start in June, the minister said.', 'planned'],
      ['The brigade is preparing to enter [SY Syria].', 'planned'],
      ['[CA Canada] announced the imminent deployment of troops to [LV Latvia].', 'planned'],
      ['Migrants who reach [GR Greece] are to be sent back to [TR Turkey].', 'asserted'],
    ].slice(0, 9) as [string, string][],
  );
});

describe('a movement is asserted where it is said to be so', () => {
  statuses([
    ['Fighters reportedly entered [NE Niger].', 'asserted'],
    ['The system has not stopped people from entering [US the US].', 'asserted'],
    ['He is accused of smuggling rifles into [CO Colombia].', 'asserted'],
    ['Not only militants but families too have left for [SY Syria].', 'asserted'],
    ['The fund will help refugees fleeing to [JO Jordan].', 'asserted'],
    ['It is trying to stop [IR Iran] smuggling missiles to [YE Yemen].', 'asserted'],
    ['Recorded attempts to smuggle opium into [IR Iran] have doubled.', 'asserted'],
  ]);
});

describe('who denies', () => {
  it('is the subject of the verb of denial', () => {
    const [claim] = readMarked(
      'Reports that [KP North Korea] had shipped shells to [RU Russia] were denied by [=KP Pyongyang].',
    );
    expect(claim?.deniedBy).toEqual({ name: 'Pyongyang', country: 'KP', body: true });
  });

  it('is nobody where somebody merely refuses', () => {
    const [claim] = readMarked('[HU Hungary] refuses to take in refugees from [SY Syria].');
    expect(claim?.deniedBy).toBeUndefined();
  });
});
