/**
 * What sentences say of places besides movements, and what they do not: one row a sentence, with every such claim that a
 * careful reader finds in it. None of the sentences comes from an article.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadResources } from '../../src/build/loadResources';
import { extract, type Resources } from '../../src/extract';
import type { Claim } from '../../src/model/document';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

const claimsIn = (text: string): Claim[] =>
  extract({ id: 'row', text, date: '2022-03-16', language: 'en' }, resources).claims.filter(
    ({ relation }) => relation !== 'movement',
  );

/** Cities, provinces and the like by name: which of two of one name is meant is no matter of claims. */
const nameOf = (id: string): string =>
  /^(?:country|border|bloc|part):/.test(id) ? id : (resources.gazetteer.placeById(id)?.name ?? id);

const short = ({ relation, status, places = [], mover }: Claim): string =>
  [relation, status, places.map(nameOf).sort().join('+'), mover?.class].filter(Boolean).join(' ');

/** Sentence, then each claim as "relation status places mover". */
const SAY: [string, string[]][] = [
  // Presence
  ['Some 900 American soldiers are stationed in Jordan, the Pentagon said.', ['presence asserted country:JO troops']],
  ['The presence of Al-Qaeda in northern Mali worries Algeria.', ['presence asserted part:ML-N militants']],
  ['There are still hundreds of Boko Haram fighters in Cameroon.', ['presence asserted country:CM militants']],
  ['No Iranian troops are in Armenia, the spokesman said.', ['presence denied country:AM troops']],
  ['Al-Shabaab militants operate in Kenya and Somalia.', ['presence asserted country:KE+country:SO militants']],
  ['Lebanon hosts about 1.5 million Syrian refugees.', ['presence asserted country:LB refugees']],
  ['Three jihadists were arrested in Belgium on Tuesday.', ['presence asserted country:BE militants']],
  ['Moscow denied the presence of its troops in Transnistria.', ['presence denied Transnistria troops']],
  ['Polish soldiers patrol the border with Belarus.', ['presence asserted border:BY-PL troops']],
  ['Rebels are hiding in the mountains of northern Chad.', ['presence asserted part:TD-N militants']],
  ['Missiles could be deployed in Romania next year.', ['presence possible country:RO weapons']],
  ['Islamic State has established a foothold in Niger.', ['presence asserted country:NE militants']],
  // Facilities
  ['Turkey has a military base in Somalia.', ['facility asserted country:SO']],
  ['China plans to build a naval base in Cambodia.', ['facility planned country:KH']],
  ['The government denied that France would open an air base in Chad.', ['facility denied country:TD']],
  ['Djibouti hosts an American military base.', ['facility asserted country:DJ']],
  ['Washington may establish military facilities in Uzbekistan.', ['facility possible country:UZ']],
  // Exercises
  ['Serbia and Hungary began joint military exercises in Vojvodina on Monday.', ['exercise asserted Vojvodina']],
  ['NATO will hold naval drills in the Black Sea next month.', ['exercise planned Black Sea']],
  ['The war games took place near the border between Latvia and Russia.', ['exercise asserted border:LV-RU']],
  ['Belarus cancelled military exercises in Brest.', ['exercise denied Brest']],
  ['In Kazakhstan, soldiers of six countries took part in a command-staff exercise.', ['exercise asserted country:KZ']],
  ['Egyptian troops could join military drills in Sudan.', ['exercise possible country:SD']],
  // Incidents
  ['Rebels captured the city of Goma on Sunday.', ['incident asserted Goma militants']],
  ['Gunmen attacked Bamako overnight.', ['incident asserted Bamako militants']],
  ['A car bomb exploded and killed nine people in Mogadishu.', ['incident asserted Mogadishu weapons']],
  ['The militants control most of Yemen.', ['incident asserted country:YE militants']],
  ['Kidal came under the control of the rebels.', ['incident asserted Kidal militants']],
  ['Mosul fell to Islamic State in June 2014.', ['incident asserted Mosul militants']],
  ['The army tried to retake Benghazi.', ['incident possible Benghazi troops']],
  ['Houthi rebels took control of the port of Aden.', ['incident asserted Aden militants']],
  ['Officials warned of terrorist attacks in Sweden.', ['incident possible country:SE']],
  ['Police foiled a terror attack on Vienna airport.', ['incident denied Vienna Schwechat International Airport']],
  ['Sirte is not under the control of the militants.', ['incident denied Sirte militants']],
  ['The rebels say they control Bangui, a claim that the army denies.', ['incident denied Bangui militants']],
  ['Fighting erupted near the border with Ethiopia in Sudan.', ['incident asserted country:SD']],
  ['Azerbaijan invaded Armenia, Yerevan said.', ['incident asserted country:AM']],
  ['An airstrike on Tripoli wounded eleven people.', ['incident asserted Tripoli']],
  ['Militants seized about 40 per cent of the territory of Burkina Faso.', ['incident asserted country:BF militants']],
  ['Two soldiers were killed in Donetsk.', ['incident asserted Donetsk troops']],
  ['The attack in Nice killed 86 people.', ['incident asserted Nice']],
  // Meetings
  ['The leaders of Greece and Turkey held talks in Geneva.', ['meeting asserted Genève']],
  ['The Geneva talks between Kabul and the Taliban ended on Friday.', ['meeting asserted Genève']],
  ['President Biden will meet his counterpart in Helsinki.', ['meeting planned Helsinki']],
  ['Envoys may meet in Doha for a new round of negotiations.', ['meeting possible Doha']],
  ['A summit of the African Union was held in Kigali.', ['meeting asserted Kigali']],
  ['The foreign minister travelled to Ankara for talks with rebel envoys.', ['meeting asserted Ankara']],
  ['Talks in Minsk were cancelled.', ['meeting denied Minsk']],
  // Memberships and borders
  [
    'The Eurasian Economic Union comprises Russia, Belarus, Kazakhstan, Armenia and Kyrgyzstan.',
    ['membership asserted bloc:EAEU+country:AM+country:BY+country:KG+country:KZ+country:RU'],
  ],
  [
    'The members of the CSTO are Russia, Belarus, Armenia, Kazakhstan, Kyrgyzstan and Tajikistan.',
    ['membership asserted bloc:CSTO+country:AM+country:BY+country:KG+country:KZ+country:RU+country:TJ'],
  ],
  ['Armenia is a member of the CSTO.', ['membership asserted bloc:CSTO+country:AM']],
  ['Laos borders Thailand, Vietnam and Cambodia.', ['border asserted border:KH-LA+border:LA-TH+border:LA-VN']],
  ['Spain and Portugal share a border.', ['border asserted border:ES-PT']],
  ['Niger shares a border with seven countries.', ['border asserted border:NE']],
  ['Nepal, which borders India, imports its fuel.', ['border asserted border:IN-NP']],
  ['Finland has an 830-mile border with Russia.', ['border asserted border:FI-RU']],
  ['Portugal does not border France.', ['border denied border:FR-PT']],
];

/** Tempting sentences that claim nothing of the kind. */
const SAY_NOTHING: string[] = [
  'Sales in Germany met expectations.',
  'The village lies at the base of the mountain in Nepal.',
  'She had the presence of mind to leave for Paris.',
  'The idea borders on the absurd, a lawyer in Madrid said.',
  'The senator launched a scathing attack on the proposal in Washington.',
  'Investors in Tokyo should exercise caution.',
  'Members of parliament in London voted against the bill.',
  'The minister had a heart attack in Rome.',
  'Teachers in France are on strike over pay.',
  'The company wants to expand its customer base in Brazil.',
  'The museum in Vienna held an exhibition on the battle.',
  'Inflation in Turkey is out of control.',
  'The film captures the spirit of Havana.',
  'The band captured the hearts of fans in Mexico.',
  'Amazon strengthened its online presence in India.',
  'He met his wife in Prague.',
  'The price of oil in London fell to 60 dollars.',
  'Prague hosted a festival of jazz.',
  'The striker took Liverpool to the final.',
  'Air traffic control in Zurich was overloaded.',
  'The battle for the title goes on in Monaco.',
  'The book includes chapters on Chile, Peru and Bolivia.',
  'Cancer attacks cells, researchers in Oslo said.',
  'The school in Dublin held a fire drill.',
  'The city of Leipzig controls the water company.',
  'A talk on birds was given in Oxford.',
  'The court in Hague took control of the case.',
  'The storm hit Florida on Tuesday.',
  'Birth control is free in Portugal.',
  'The gallery in Milan shot to fame.',
  'The European Union criticised Poland, Hungary and Slovenia.',
  'Tourists invaded Venice.',
  'He is a member of the city council of Antwerp.',
  'Yoga exercises are popular in California.',
];

const rows = [...SAY, ...SAY_NOTHING.map((text): [string, string[]] => [text, []])];

describe('what is said of places besides movements', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(claimsIn(text).map(short).sort()).toEqual([...expected].sort());
  });
});
