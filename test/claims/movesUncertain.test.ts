/** Sentences in the manner of news: movements that are denied, planned or possible. Rules were mended on some: no measure. */
import { describe, expect, it } from 'vitest';
import { movementsOf } from './readMarked';

const cases = (rows: [string, string[]][]) =>
  it.each(rows)('%s', (sentence, expected) => {
    expect(movementsOf(sentence)).toEqual(expected);
  });

describe('movements that are denied', () => {
  cases([
    ['[=RU Moscow] denied having sent troops to [VE Venezuela].', ['troops denied RU > VE']],
    [
      '"We have no information about any militants moving from [SY Syria] to [UA Ukraine]," the spokesman said.',
      ['militants denied SY > UA'],
    ],
    ['[TR Turkey] said it would not allow the fighters to cross into [SY Syria].', ['militants denied ? > SY']],
    [
      'No [~RU Russian] mercenaries have arrived in [BF Burkina Faso], the junta insisted.',
      ['militants denied ? > BF'],
    ],
    ['[=IL Jerusalem] will not transfer tanks to [UA Ukraine].', ['weapons denied IL > UA']],
    ['Officials ruled out sending peacekeepers to [HT Haiti].', ['troops denied ? > HT']],
    [
      '[=TR Ankara] rejects claims that it sent [~SY Syrian] mercenaries to [AZ Azerbaijan].',
      ['militants denied TR > AZ'],
    ],
    [
      'Claims that [TR Turkey] sent mercenaries to [AZ Azerbaijan] are baseless, the ministry said.',
      ['militants denied TR > AZ'],
    ],
    [
      'The spokesman dismissed as nonsense reports of [~CU Cuban] troops arriving in [VE Venezuela].',
      ['troops denied ? > VE'],
    ],
    ['[GB Britain] turned down a request to ship more ammunition to [UA Ukraine].', ['weapons denied GB > UA']],
    ['A senior officer ruled out any return of [~US American] troops to [AF Afghanistan].', ['troops denied ? > AF']],
    ['The [~CU Cuban] envoy rubbished talk of soldiers heading for [RU Russia].', ['troops denied ? > RU']],
    [
      'The [~AZ Azerbaijani] defence ministry called the allegation that fighters had arrived from [SY Syria] "pure fantasy".',
      ['militants denied SY > ?'],
    ],
    ['[PH the Philippines] has stopped sending maids to [KW Kuwait].', ['people denied PH > KW']],
    ['Rumours that commandos had landed in [GA Gabon] proved false.', ['troops denied ? > GA']],
    ['The Pentagon said that no decision had been made to send more troops to [IQ Iraq].', ['troops denied ? > IQ']],
    [
      '[CN China]\'s foreign ministry dismissed as "groundless" reports that it had shipped drones to [RU Russia].',
      ['weapons denied CN > RU'],
    ],
    [
      '"We are not going to send soldiers to [UA Ukraine]," the chancellor said in [=DE Berlin].',
      ['troops denied ? > UA'],
    ],
    [
      '[KZ Kazakhstan] does not plan to send peacekeepers to [SY Syria], the foreign minister reiterated.',
      ['troops denied KZ > SY'],
    ],
    ['[KE Kenya] shelves plan to send police to [HT Haiti]', ['troops denied KE > HT']],
    ['No [~IN Indian] soldiers will set foot in [LK Sri Lanka], says foreign secretary', ['troops denied ? > LK']],
    [
      'The task force concluded that none of the missing rifles had been taken to [SO Somalia].',
      ['weapons denied ? > SO'],
    ],
    [
      'The fishermen deny ever ferrying recruits from [ID Indonesia] to [PH the Philippines].',
      ['militants denied ID > PH'],
    ],
  ]);
});

describe('movements that are planned', () => {
  cases([
    ['[DE Germany] to send 4,000 troops to [LT Lithuania]', ['troops planned DE > LT']],
    ['[KE Kenya] plans to deploy 1,000 police officers to [HT Haiti].', ['troops planned KE > HT']],
    ['[SE Sweden] has promised to deliver fighter jets to [UA Ukraine] by summer.', ['weapons planned SE > UA']],
    [
      "[UA Ukraine]'s parliament voted to send 20 instructors to [ML Mali], a proposal the president later vetoed.",
      ['troops planned UA > ML'],
    ],
    ['[JP Japan] is to receive 400 cruise missiles from [US the United States].', ['weapons planned US > JP']],
    [
      '[=AU Canberra] would take another 12,000 refugees from [SY Syria], the prime minister announced.',
      ['refugees planned SY > AU'],
    ],
    ['The regiment will move from [DE Germany] to [RO Romania] in the spring.', ['troops planned DE > RO']],
    ['[IR Iran] says it will go on supplying [LB Lebanon] with fuel.', ['goods planned IR > LB']],
    [
      'Turkish-backed militias have been recruiting men to be sent to [NE Niger] as guards, the observatory said.',
      ['militants planned ? > NE'],
    ],
    [
      'The defence minister confirmed that 300 more marines will be dispatched to [NO Norway] this winter.',
      ['troops planned ? > NO'],
    ],
    [
      '[ES Spain] will resettle 200 refugees from [LB Lebanon], the interior ministry announced.',
      ['refugees planned LB > ES'],
    ],
    ['[PE Peru] to deport 40 Venezuelans aboard chartered flight', ['people planned PE > ?']],
    [
      'A brigade from [RO Romania] is due to arrive in [MD Moldova] next Tuesday for exercises.',
      ['troops planned RO > MD'],
    ],
    [
      'The cell planned to bring explosives into [AT Austria] from [SI Slovenia], prosecutors allege.',
      ['weapons planned SI > AT'],
    ],
  ]);
});

describe('movements that are possible', () => {
  cases([
    ['[HU Hungary] fears a new wave of migrants from [AF Afghanistan].', ['refugees possible AF > HU']],
    [
      'The general warned that jihadists driven out of [ML Mali] could regroup in [NE Niger].',
      ['militants possible ML > NE'],
    ],
    ['If [=BY Minsk] opens the crossing, migrants will head for [PL Poland].', ['refugees possible ? > PL']],
    ['[US Washington] is considering sending long-range missiles to [UA Ukraine].', ['weapons possible US > UA']],
    [
      'Militants from [AF Afghanistan] may try to enter [TJ Tajikistan], the committee warned.',
      ['militants possible AF > TJ'],
    ],
    ['The junta wants the last [~FR French] soldiers gone from [TD Chad] by January.', ['troops possible TD > ?']],
    ['If the corridor closes, wheat from [UA Ukraine] will no longer reach [EG Egypt].', ['goods possible UA > EG']],
    ['Parents fear that their sons will be lured to [SY Syria].', ['people possible ? > SY']],
    ['[=US Washington] wants [EG Egypt] to let in refugees from [PS Gaza].', ['refugees possible PS > EG']],
    ['Could [KP North Korea] send more troops to [RU Russia]?', ['troops possible KP > RU']],
    [
      'Analysts fear that battle-hardened jihadists could head for [XK Kosovo] once [SY Syria] is lost.',
      ['militants possible ? > XK'],
    ],
    ['The two presidents discussed shipping grain to [EG Egypt].', ['goods possible ? > EG']],
    [
      'Europol warned that weapons from [UA Ukraine] may fall into the hands of gangs in [SE Sweden].',
      ['weapons possible UA > SE'],
    ],
    ['If [US the US] pulls out of [SY Syria], IS prisoners may escape to [IQ Iraq].', ['militants possible SY > IQ']],
    ['Are [~CU Cuban] troops going to [AO Angola] again?', ['troops possible ? > AO']],
    [
      'Ansar fighters are regrouping in [LY Libya], from where they could cross into [DZ Algeria].',
      ['militants possible LY > DZ'],
    ],
  ]);
});
