/** Sentences in the manner of news that tempt to read a movement, and make none. */
import { describe, expect, it } from 'vitest';
import { movementsOf } from './readMarked';

describe('what is no movement', () => {
  it.each([
    'Hundreds of Rwandan soldiers are operating across the border in [CD Congo].',
    'The group moved its headquarters from [QA Qatar] to [TR Turkey].',
    'Trade between [CN China] and [RU Russia] reached a record.',
    'The minister travelled to [IN India] for talks on arms sales.',
    'Fighters trained in [LY Libya] carried out the attack in [TN Tunisia].',
    'The violence could spill over into [LB Lebanon].',
    'Investors are pouring money into [VN Vietnam].',
    'Several thousand foreign fighters are in [SY Syria].',
    'The team flew from [ES Spain] to [JP Japan] for the tournament.',
    'The president returned to [=KE Nairobi] from [FR France] on Monday.',
    'A [~TR Turkish] drone strike killed fighters in [IQ Iraq].',
    'Weapons, drugs and fighters move freely between [LY Libya] and [NE Niger].',
    'Tunisian fishermen say boats leave [TN Tunisia] for [IT Italy] every night.',
    'Hundreds of tribesmen have gathered near [#AF-PK the Afghan border].',
    '[EG Egypt] has massed troops along [#EG-LY the border with Libya].',
    'Three brothers from [=GB Luton] are believed to have joined the group in [SO Somalia].',
    'What worries [=ET Addis Ababa] is the steady seepage of al-Shabaab men over [#ET-SO the border].',
    'The caravan set out from [HN Honduras] on Saturday, bound for [US the United States].',
    'Workers from [BD Bangladesh] are no longer welcome in [MY Malaysia].',
    '[CZ the Czech Republic] intends to buy shells in [KR South Korea] for [UA Ukraine].',
    '"There will be no [~SE Swedish] boots on the ground in [UA Ukraine]," she said.',
    "The influx from [VE Venezuela] has overwhelmed [BR Brazil]'s north.",
    'More than 4,000 people have been killed since fighting broke out in [SD Sudan], and 1.6 million have fled the country.',
    '[AU Australia] turned back a boat carrying 35 [~LK Sri Lankan] asylum seekers.',
    '[SY Syria] is where many [~TN Tunisian] jihadists died.',
    'Foreign ministers will travel to [CN China] next week.',
    'He learned to make bombs in [AF Afghanistan].',
    'About a hundred [~DZ Algerian] militants are believed to be in [LY Libya].',
    '[RU Russia] wants to station missiles in [BY Belarus].',
    'The spread of cholera from [HT Haiti] to [DO the Dominican Republic] was slow.',
    '[HU Hungary] is not willing to let arms for [UA Ukraine] cross its territory.',
    'Seven buses carrying rebels and their families left for [!SY-ID Idlib].',
    'Officials in [=UG Kampala] expect 10,000 more arrivals from [CD Congo] by the end of the year.',
    'The [~AU Australian] navy will escort the boat back to [ID Indonesia].',
    'The coach said the striker would move from [PT Porto] to [IT Milan].',
    'Exports from [VN Vietnam] to [US the United States] rose by 12 per cent.',
    'Tourists flock to [TH Thailand] every winter.',
    'The pope will fly from [=IT Rome] to [PH the Philippines] to say mass.',
    'Ideas flowed from [FR France] to [PL Poland].',
    'The storm moved from [CU Cuba] to [US Florida].',
    'The remittances that [~PH Filipino] maids send home from [SA Saudi Arabia] keep villages alive.',
    'At dawn the column had turned north, towards [#SY-TR the Turkish border].',
    '[~ET Ethiopian] troops were reported to be massing for a thrust into [ER Eritrea].',
  ])('%s', (sentence) => {
    expect(movementsOf(sentence)).toEqual([]);
  });
});
