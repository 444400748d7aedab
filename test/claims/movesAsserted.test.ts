/** Sentences in the manner of news: movements said to be so. Some were read at once, some have had a rule mended for them: no measure. */
import { describe, expect, it } from 'vitest';
import { movementsOf } from './readMarked';

const cases = (rows: [string, string[]][], test: typeof it | typeof it.fails = it) =>
  test.each(rows)('%s', (sentence, expected) => {
    expect(movementsOf(sentence)).toEqual(expected);
  });

describe('movements that are said to be so', () => {
  cases([
    [
      'Some 800 Chechen fighters have made their way to [SY Syria] through [TR Turkey] since 2013, the report says.',
      ['militants asserted ? > SY'],
    ],
    ['[PL Poland] has begun moving tanks to [UA Ukraine], [=PL Warsaw] confirmed.', ['weapons asserted PL > UA']],
    ['Truckloads of ammunition crossed into [SD Sudan] from [TD Chad] last week.', ['weapons asserted TD > SD']],
    [
      'At least 12,000 people have sought safety in [UG Uganda] after fleeing clashes in eastern [CD Congo].',
      ['refugees asserted CD > UG'],
    ],
    ['The arrival of Wagner mercenaries in [ML Mali] alarmed [FR France].', ['militants asserted ? > ML']],
    ['[IR Iran] is accused of funnelling missiles to the Houthis in [YE Yemen].', ['weapons asserted IR > YE']],
    [
      'The first batch of evacuees from [SD Sudan] landed in [SA Saudi Arabia] on Saturday.',
      ['people asserted SD > SA'],
    ],
    ['The ship, laden with rifles, was bound for [SO Somalia] when it was intercepted.', ['weapons asserted ? > SO']],
    ['Smugglers carry the drug across the [#IR-TR Iranian border] into [TR Turkey].', ['drugs asserted IR > TR']],
    [
      'Families are streaming out of [SD Sudan] into neighbouring [TD Chad] and [SS South Sudan].',
      ['people asserted SD > TD,SS'],
    ],
    ['[PK Pakistan] has expelled more than 400,000 Afghans since October.', ['people asserted PK > ?']],
    [
      'Nearly 3,000 men were recruited in [NP Nepal] and sent to fight in [UA Ukraine].',
      ['militants asserted NP > UA'],
    ],
    ['Refugees returning to [SY Syria] from [LB Lebanon] face arrest.', ['refugees asserted LB > SY']],
    ['[CN China] supplied drones to [RU Russia], US officials allege.', ['weapons asserted CN > RU']],
    [
      'The militants, who came from [UZ Uzbekistan], crossed into [AF Afghanistan] in 2014.',
      ['militants asserted UZ > AF'],
    ],
    ['An estimated 500 fighters have gone back to [TN Tunisia] from [LY Libya].', ['militants asserted LY > TN']],
    ['Cocaine shipped from [EC Ecuador] to [BE Belgium] is hidden among bananas.', ['drugs asserted EC > BE']],
    ['A convoy of 30 trucks carrying aid entered [PS Gaza] from [EG Egypt].', ['goods asserted EG > PS']],
    ['[IN India] rushed relief supplies to [NP Nepal] after the earthquake.', ['goods asserted IN > NP']],
    ['Al-Shabaab fighters slipped across the [#KE-SO border] into [KE Kenya].', ['militants asserted SO > KE']],
    ['Up to 200 Cubans a day are arriving in [NI Nicaragua].', ['people asserted ? > NI']],
    ['Dozens of [~RO Romanian] women were trafficked to [GB Britain].', ['people asserted ? > GB']],
    ['The deportation of [~AF Afghans] from [IR Iran] has accelerated.', ['people asserted IR > ?']],
    ['The flow of fighters into [SY Syria] has slowed to a trickle.', ['militants asserted ? > SY']],
    ['The last French soldiers left [NE Niger] on Friday.', ['troops asserted NE > ?']],
    ['[KZ Kazakhstan] repatriated 600 citizens from [SY Syria].', ['people asserted SY > KZ']],
    ['Thousands fled across the river into [CM Cameroon] when Boko Haram attacked.', ['refugees asserted ? > CM']],
    ['[VE Venezuela] exports oil to [CU Cuba].', ['goods asserted VE > CU']],
    ['A smuggler who took migrants from [LY Libya] to [IT Italy] was jailed.', ['refugees asserted LY > IT']],
    [
      'The vessel, carrying 3,000 tonnes of wheat from [UA Ukraine], docked in [TR Turkey].',
      ['goods asserted UA > TR'],
    ],
    ['[~RU Russian] forces redeployed from [SY Syria] to [UA Ukraine].', ['troops asserted SY > UA']],
    [
      '[~RU Russian] forces have been redeployed to [BY Belarus] from [SY Syria], according to the Pentagon.',
      ['troops asserted SY > BY'],
    ],
    ['[MX Mexico] returned 120 Hondurans to [HN Honduras] by bus.', ['people asserted MX > HN']],
    [
      "The Taliban's seizure of the crossing sent hundreds of soldiers fleeing into [TJ Tajikistan].",
      ['troops asserted ? > TJ'],
    ],
    ['Over 1,000 [~AF Afghan] soldiers fled into [TJ Tajikistan] after Taliban advances.', ['troops asserted ? > TJ']],
    [
      '[~AF Afghan] soldiers who fled to [UZ Uzbekistan] were sent back.',
      ['troops asserted ? > UZ', 'troops asserted UZ > ?'],
    ],
    [
      'Weapons looted from [~LY Libyan] depots found their way to [ML Mali], [NE Niger] and [TD Chad].',
      ['weapons asserted LY > ML,NE,TD'],
    ],
    ['The bulk of the heroin consumed in [RU Russia] comes from [AF Afghanistan].', ['drugs asserted AF > RU']],
    ['[US The US] airlifted 124,000 people from [=AF Kabul].', ['people asserted AF > ?']],
    [
      'Al Qaeda has relocated some of its operatives from [PK Pakistan] to [AF Afghanistan].',
      ['militants asserted PK > AF'],
    ],
    [
      'Its fighters were transferred by [TR Turkey] to [AZ Azerbaijan], [~AM Armenian] officials claim.',
      ['militants asserted TR > AZ'],
    ],
    ['Poles smuggled cigarettes from [BY Belarus].', ['goods asserted BY > ?']],
    [
      'About 300 militants infiltrated [!IN-JK Kashmir] from [PK Pakistan] last year.',
      ['militants asserted PK > IN-JK'],
    ],
    ['The UN began evacuating its staff from [AF Afghanistan] to [KZ Kazakhstan].', ['people asserted AF > KZ']],
    ['Up to 20,000 [~CU Cubans] have been lured to [RU Russia] to fight.', ['militants asserted ? > RU']],
    ['[KP North Korea] dispatched 10,000 soldiers to [RU Russia].', ['troops asserted KP > RU']],
    [
      "[KR South Korea]'s spy agency says [KP North Korea] has dispatched troops to [RU Russia].",
      ['troops asserted KP > RU'],
    ],
    ['The flow of migrants towards [=GB London] has not stopped.', ['refugees asserted ? > GB']],
    ['Migrants are being pushed back from [GR Greece] to [TR Turkey].', ['refugees asserted GR > TR']],
    ['He was extradited from [ES Spain] to [US the United States] on drug charges.', ['people asserted ES > US']],
    ['Up to 50,000 [~NE Nigerien] workers went home from [LY Libya].', ['people asserted LY > NE']],
    ['An exodus of [~VE Venezuelans] to [CO Colombia] is under way.', ['refugees asserted VE > CO']],
    [
      'The arms were flown by [AE the Emirates] to [TD Chad] and then trucked to [SD Sudan].',
      ['weapons asserted AE > TD', 'weapons asserted TD > SD'],
    ],
    [
      'Border guards caught 200 people trying to cross from [BY Belarus] into [LT Lithuania].',
      ['people asserted BY > LT'],
    ],
    [
      'Two Kosovars who had slipped across [#RS-XK the boundary line] were picked up by police in [RS Serbia].',
      ['people asserted XK > RS'],
    ],
    [
      'Nobody doubts that rifles keep leaking out of [UA Ukraine], a customs officer in [PL Poland] says.',
      ['weapons asserted UA > ?'],
    ],
    ['[=IN Delhi] handed back forty fishermen to [PK Pakistan] last night.', ['people asserted IN > PK']],
    [
      'Traffickers have started moving meth out of [MM Myanmar] by sea rather than through [TH Thailand].',
      ['drugs asserted MM > ?'],
    ],
    ['The Houthis get their missiles from [IR Iran], the admiral said.', ['weapons asserted IR > ?']],
    ['The agency said it had flown 28 tonnes of medicine into [SD Sudan] from [KE Kenya].', ['goods asserted KE > SD']],
    [
      'Of the 6,000 who left [RU Russia] for the caliphate, fewer than a tenth have come home.',
      ['militants asserted RU > ?'],
    ],
    ['Migrants stranded in [BY Belarus] were flown back to [IQ Iraq] on Thursday.', ['refugees asserted BY > IQ']],
    ['[CU Cuba] pulled its doctors out of [BR Brazil] after the election.', ['people asserted BR > ?']],
    [
      'A cartel lieutenant told the court how cocaine was packed in [CO Colombia] and shipped on to [ES Spain] in coffee sacks.',
      ['drugs asserted CO > ES'],
    ],
    ['Militiamen loyal to the general have been seen crossing into [SD Sudan].', ['militants asserted ? > SD']],
    ['[HU Hungary] bused 4,000 asylum seekers to [AT Austria] overnight.', ['refugees asserted HU > AT']],
    ['The Rohingya who made it to [MY Malaysia] were towed back out to sea.', ['refugees asserted ? > MY']],
    ['[AM Armenia] accuses [TR Turkey] of shipping jihadists in from [SY Syria].', ['militants asserted SY > ?']],
    ['Police believe the suspect fled to [MA Morocco] via [ES Spain].', ['people asserted ? > MA']],
    [
      '[NO Norway] sent a second battery of missiles to [UA Ukraine], [~DE German] papers reported.',
      ['weapons asserted NO > UA'],
    ],
    ['[~KE Kenyan] troops have begun to pull out of [SO Somalia].', ['troops asserted SO > ?']],
    ['[UG Uganda] airlifted its nationals out of [SD Sudan].', ['people asserted SD > ?']],
    ['The smugglers charge $3,000 to take a family from [TR Turkey] to [GR Greece].', ['people asserted TR > GR']],
    [
      'Ivory poached in [MZ Mozambique] is trucked to ports in [TZ Tanzania] and shipped to [VN Vietnam].',
      ['goods asserted MZ > TZ', 'goods asserted TZ > VN'],
    ],
    [
      'Seventy families crossed from [MM Myanmar] into [IN India] on Sunday alone, an aid worker said.',
      ['people asserted MM > IN'],
    ],
    [
      'The ministry played down reports that [~SY Syrian] recruits were on their way to [RU Russia].',
      ['militants asserted ? > RU'],
    ],
    [
      'A second ship with 900 migrants aboard left [TR Turkey] for [IT Italy] on Monday.',
      ['refugees asserted TR > IT'],
    ],
    ['Fuel is smuggled out of [NG Nigeria] to [BJ Benin] in jerrycans.', ['goods asserted NG > BJ']],
    ['A dozen [~TM Turkmen] border guards fled into [TM Turkmenistan].', ['troops asserted ? > TM']],
    [
      'The [~CO Colombian] mercenaries had travelled to [HT Haiti] by way of [DO the Dominican Republic].',
      ['militants asserted ? > HT'],
    ],
    ['The Wagner men withdrew to [BY Belarus] after the mutiny.', ['militants asserted ? > BY']],
    ['[~NG Nigerian] gangs smuggle young women to [IT Italy], often through [LY Libya].', ['people asserted ? > IT']],
    ['Rebel fighters streamed back into [CD Congo] from their camps in [UG Uganda].', ['militants asserted UG > CD']],
    ['The men were arrested in [ES Spain] after arriving on a flight from [TR Turkey].', ['people asserted TR > ES']],
    ['Cigarettes made in [BY Belarus] pour across the frontier into [LT Lithuania].', ['goods asserted ? > LT']],
    [
      'According to the UN refugee agency, 1.2 million people have crossed into [PL Poland] since the invasion began.',
      ['refugees asserted ? > PL'],
    ],
    [
      'The Northern Alliance says more than 2,000 Pakistanis have crossed [#AF-PK the border] to fight alongside the Taliban in [AF Afghanistan].',
      ['militants asserted PK > AF'],
    ],
    [
      'Officials say most of the fighters entered [SY Syria] from [TR Turkey], using forged passports.',
      ['militants asserted TR > SY'],
    ],
    ['Last year, [TJ Tajikistan] extradited 17 suspected militants from [RU Russia].', ['militants asserted RU > TJ']],
    [
      '[UZ Uzbekistan] has brought home 318 people, mostly women and children, from camps in [SY Syria].',
      ['people asserted SY > UZ'],
    ],
    [
      'He was detained at the airport in [=TR Istanbul] while trying to travel to [SY Syria].',
      ['people asserted ? > SY'],
    ],
    [
      'The drug is produced in [LB Lebanon] and trafficked through [JO Jordan] to the Gulf states.',
      ['drugs asserted LB > ?'],
    ],
    [
      'Customs officers at [BE Antwerp] intercepted 11 tonnes of cocaine that had arrived from [PA Panama].',
      ['drugs asserted PA > ?'],
    ],
    ['A shipment of 20 BMP-1s from [BG Bulgaria] reached [AM Armenia] in May.', ['weapons asserted BG > AM']],
    [
      'The [~BY Belarusian] opposition claims Wagner instructors have already left for [NE Niger].',
      ['militants asserted ? > NE'],
    ],
    [
      '[IL Israel] allowed 20 trucks with medicine and food to enter [PS Gaza] from [EG Egypt].',
      ['goods asserted EG > PS'],
    ],
    [
      'The return of foreign fighters to [BA Bosnia] is a growing concern, the prosecutor told reporters.',
      ['militants asserted ? > BA'],
    ],
    ['The last US forces left [NE Niger] for [DE Germany] on Monday.', ['troops asserted NE > DE']],
    ['Nine in ten weapons seized in [MX Mexico] come from [US the United States].', ['weapons asserted US > MX']],
    [
      'Smuggling of tramadol from [IN India] to [NG Nigeria] has doubled, the UN drugs office says.',
      ['drugs asserted IN > NG'],
    ],
    ["The group's founder fled to [QA Qatar] in 2012 and now lives in [TR Turkey].", ['people asserted ? > QA']],
    [
      '[FI Finland] closed its border after 1,300 asylum seekers arrived from [RU Russia] without papers.',
      ['refugees asserted RU > FI'],
    ],
    [
      '[KE Kenya] is sending back thousands of refugees to [SO Somalia] against their will.',
      ['refugees asserted KE > SO'],
    ],
    [
      "Rwanda's army has repeatedly been accused of crossing into [CD Congo] in support of the M23 rebels.",
      ['troops asserted ? > CD'],
    ],
    ['A group of 37 migrants has been relocated to [PT Portugal] from [MT Malta].', ['refugees asserted MT > PT']],
    ['In June, [=RU Moscow] transferred 30 T-72 tanks to [LA Laos].', ['weapons asserted RU > LA']],
    ['Hundreds of [~UZ Uzbek] students returned from [PK Pakistan] last month.', ['people asserted PK > UZ']],
    [
      'The Islamic State has moved hundreds of fighters from [IQ Iraq] to [SY Syria] in recent weeks, a spokesman for the coalition said.',
      ['militants asserted IQ > SY'],
    ],
    ['A resident said he saw trucks full of soldiers drive towards [RW Rwanda].', ['troops asserted ? > RW']],
    ['[MD Moldova] expelled 45 [~RU Russian] diplomats.', ['people asserted MD > ?']],
    ['Oil worth $2bn flowed from [IQ Iraq] to [TR Turkey] last year.', ['goods asserted IQ > TR']],
    ['Three [~DE German] tourists were flown home from [EG Egypt] after the crash.', ['people asserted EG > DE']],
    [
      'Members of the gang moved heroin from [PK Pakistan] through [KE Kenya] into [ZA South Africa].',
      ['drugs asserted PK > ZA'],
    ],
    [
      'Up to 400 fighters of the Southern Front have been evacuated from [SY Syria] to [JO Jordan].',
      ['militants asserted SY > JO'],
    ],
    ['Some [~CD Congolese] soldiers have deserted and fled to [UG Uganda].', ['troops asserted ? > UG']],
    ['Rights groups accuse [LY Libya] of returning migrants to [NE Niger] by force.', ['refugees asserted LY > NE']],
    ['[PK Pakistan] has started to repatriate undocumented [~AF Afghans].', ['refugees asserted PK > ?']],
    [
      '[BG Bulgaria] has secretly exported ammunition to [UA Ukraine] via [PL Poland] and [RO Romania].',
      ['weapons asserted BG > UA'],
    ],
    [
      'The [~CO Colombian] navy seized a submarine loaded with three tonnes of cocaine bound for [MX Mexico].',
      ['drugs asserted ? > MX'],
    ],
    ['In 2014 alone, 5,000 [~NE Nigerien] migrants were deported from [DZ Algeria].', ['refugees asserted DZ > ?']],
    ['BREAKING: first [~UA Ukrainian] grain ship leaves [UA Odesa] for [LB Lebanon]', ['goods asserted UA > LB']],
    [
      'Gold from [CD eastern Congo] is carried across Lake Kivu into [RW Rwanda] by night, according to Global Witness.',
      ['goods asserted CD > RW'],
    ],
    [
      'Weapons inspectors found that the missiles had been assembled in [IR Iran] and moved to [YE Yemen] in parts.',
      ['weapons asserted IR > YE'],
    ],
    [
      'An [~EG Egyptian] newspaper reported, without naming its source, that 200 commandos had been flown to [SD Sudan].',
      ['troops asserted ? > SD'],
    ],
    ['The pipeline carries gas from [AZ Azerbaijan] to [TR Turkey].', ['goods asserted AZ > TR']],
    [
      'More than 60 [~FR French] paratroopers arrived in [GA Gabon] from bases in [CI Ivory Coast].',
      ['troops asserted CI > GA'],
    ],
    [
      'Up to 30 jihadists escaped from a prison in [NE Niger] and are thought to have made for [NG Nigeria].',
      ['militants asserted NE > NG'],
    ],
    [
      'A convoy of the Red Crescent carrying blankets and tents reached [SY Aleppo] from [TR Turkey].',
      ['goods asserted TR > SY'],
    ],
    ['[RS Serbia] was flooded with migrants moving north from [MK North Macedonia].', ['refugees asserted MK > RS']],
    ['[=VE Caracas] handed the two deserters over to [CO Colombia].', ['troops asserted VE > CO']],
    [
      'The think-tank counts 850 fighters who have gone from [KZ Kazakhstan] to [SY Syria] and [IQ Iraq], a third of them with their families.',
      ['militants asserted KZ > SY,IQ'],
    ],
    ['Thousands of [~ZW Zimbabwean] nurses have left for [GB Britain] since 2020.', ['people asserted ? > GB']],
    ['[ZM Zambia] sends maize to [MW Malawi]; [MZ Mozambique] does not.', ['goods asserted ZM > MW']],
    [
      'Some of the weapons found in [ML Mali] had been exported legally from [CN China] to [CI Ivory Coast].',
      ['weapons asserted CN > CI'],
    ],
    [
      'Mercenaries recruited in [CO Colombia] were flown via [AE the Emirates] to [SD Sudan], where they were told to guard a refinery.',
      ['militants asserted CO > SD'],
    ],
    [
      'The suspected bombers had entered [GE Georgia] from [RU Russia] by the Roki tunnel.',
      ['militants asserted RU > GE'],
    ],
  ]);
});

describe('movements that no rule reads yet', () => {
  cases(
    [
      [
        'Rebels who had been based in [TD Chad] poured over the border into [SD Sudan].',
        ['militants asserted TD > SD'],
      ],
      ['[=KE Nairobi] has yet to send the officers to [HT Haiti].', ['troops denied KE > HT']],
      ['There is a risk that weapons delivered to [UA Ukraine] end up in [AL Albania].', ['weapons possible UA > AL']],
      ['[RU Russia] is pulling its troops out of [AM Armenia].', ['troops asserted AM > RU']],
      ['He said that 40 [~TJ Tajik] families had been brought home from [IQ Iraq].', ['people asserted IQ > ?']],
      ['[UA Ukraine] asked [DE Germany] to deliver Taurus missiles.', ['weapons possible DE > UA']],
      ['More than a million [~VE Venezuelans] have settled in [PE Peru].', ['people asserted ? > PE']],
      [
        'By the end of the week some 7,000 Masalit had walked into [TD Chad] from [SD Sudan], most of them barefoot.',
        ['refugees asserted SD > TD'],
      ],
      [
        '"I came here from [ER Eritrea] with my sister," she said in a camp in [SD Sudan].',
        ['people asserted ER > SD'],
      ],
      [
        '[~SO Somali] officials insist no mercenaries have been sent to [LY Libya] from their country.',
        ['militants denied SO > LY'],
      ],
      [
        'Nearly all the uranium that [FR France] burns is brought in from [NE Niger] and [KZ Kazakhstan].',
        ['goods asserted NE,KZ > FR'],
      ],
      ['[IQ Iraq] has hanged two men who brought a car bomb from [SY Syria].', ['weapons asserted SY > IQ']],
      [
        'After three years with the group, he crept back over the frontier into [TR Turkey].',
        ['militants asserted ? > TR'],
      ],
      [
        '[DJ Djibouti] says the freighter had weapons aboard meant for rebels in [ET Ethiopia].',
        ['weapons planned ? > ET'],
      ],
    ],
    it.fails,
  );
});
