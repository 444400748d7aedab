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
  ["The group's fighters have been spotted in Badakhshan.", ['presence asserted Badakhshan militants']],
  ['French soldiers remain in Niger despite the coup.', ['presence asserted country:NE troops']],
  ['There is no evidence of a Wagner presence in Burkina Faso.', ['presence denied country:BF militants']],
  ['Turkey dismissed reports that its troops were stationed in Libya.', ['presence denied country:LY troops']],
  ['The militants have set up training camps in Badakhshan.', ['presence asserted Badakhshan militants']],
  ['There are up to 6,000 Islamic State fighters in Yemen.', ['presence asserted country:YE militants']],
  // Facilities
  ['The United States has closed its air base in Kyrgyzstan.', ['facility denied country:KG']],
  ['Moscow said it has no plans to build a base in Uzbekistan.', ['facility denied country:UZ']],
  ['The presence of US bases in Central Asia is unacceptable, he said.', ['facility asserted Central Asia']],
  ['Turkey has a military base in Somalia.', ['facility asserted country:SO']],
  ['China plans to build a naval base in Cambodia.', ['facility planned country:KH']],
  ['The government denied that France would open an air base in Chad.', ['facility denied country:TD']],
  ['Djibouti hosts an American military base.', ['facility asserted country:DJ']],
  ['Washington may establish military facilities in Uzbekistan.', ['facility possible country:UZ']],
  ['Officials denied that Uzbekistan would host American bases.', ['facility denied country:UZ']],
  ['India runs an air base at Farkhor in Tajikistan.', ['facility asserted Farkhor']],
  // Exercises
  ['Serbia and Hungary began joint military exercises in Vojvodina on Monday.', ['exercise asserted Vojvodina']],
  ['NATO will hold naval drills in the Black Sea next month.', ['exercise planned Black Sea']],
  ['The war games took place near the border between Latvia and Russia.', ['exercise asserted border:LV-RU']],
  ['Belarus cancelled military exercises in Brest.', ['exercise denied Brest']],
  ['In Kazakhstan, soldiers of six countries took part in a command-staff exercise.', ['exercise asserted country:KZ']],
  ['Egyptian troops could join military drills in Sudan.', ['exercise possible country:SD']],
  [
    'The drills, which will be held at the Momirak training ground in Tajikistan, involve 500 troops.',
    ['exercise planned country:TJ'],
  ],
  // Incidents
  [
    'Taliban fighters are in control of the border crossing at Spin Boldak.',
    ['incident asserted Spīn Bōldak militants'],
  ],
  ['Clashes broke out on the Kyrgyz-Tajik border on Thursday.', ['incident asserted border:KG-TJ']],
  ['Fighting continues in Kandahar.', ['incident asserted Kandahār']],
  ['Israel bombed targets near Damascus.', ['incident asserted Damascus']],
  ['Nigeria suffered a wave of bombings in spring.', ['incident asserted country:NG']],
  ['A rocket hit their car near Kharkiv.', ['incident asserted Kharkiv weapons']],
  ['Ministers will discuss the rebel offensive in Chad.', ['incident asserted country:TD']],
  ['The area, which Armenia captured from Azerbaijan, is empty.', []],
  ['The army claims to control 70 per cent of Syria, which the rebels dispute.', ['incident denied country:SY troops']],
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
  ['The two presidents met in Geneva in June.', ['meeting asserted Genève']],
  ['Talks between Russia and Ukraine took place in Istanbul on Tuesday.', ['meeting asserted Istanbul']],
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
  ['Turkmenistan is not a member of the SCO.', ['membership denied bloc:SCO+country:TM']],
  ['Kazakhstan and Uzbekistan have a border of more than 2,300 kilometres.', ['border asserted border:KZ-UZ']],
  ['The border between Iran and Iraq is 1,599 kilometres long.', ['border asserted border:IQ-IR']],
  ["Afghanistan's neighbours include Iran and Pakistan.", ['border asserted border:AF-IR+border:AF-PK']],
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
  'The film festival in Cannes was attacked by critics.',
  'The upwelling causes an explosion of marine life near the Farallon Islands.',
  'A meeting of shareholders was held in Zurich.',
  'The airline will open a base in Lisbon.',
  'The university opened a new facility in Seoul.',
  'He was captured on camera in Liverpool.',
  'Arsenal host Chelsea in London on Sunday.',
  'The exercise of power in Beijing is opaque.',
  'Prices exploded in Argentina.',
  'A new care home in Leeds is fully occupied.',
  'The lawyer, who fought for asylum, lives in Athens.',
  'The party lost control of Birmingham city council.',
  'The drug firm has bases and markets in Denmark.',
  'Yoga exercises are popular in California.',
];

const rows = [...SAY, ...SAY_NOTHING.map((text): [string, string[]] => [text, []])];

describe('what is said of places besides movements', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(claimsIn(text).map(short).sort()).toEqual([...expected].sort());
  });
});

describe('a claim of a relation', () => {
  it.each([
    ['Finland has an 830-mile border with Russia.', '830-mile'],
    ['Niger shares a border with seven countries.', 'seven countries'],
    ['Rebels captured nearly all of the city of Aleppo.', 'nearly all of the city of Aleppo'],
    ['Some 900 American soldiers are stationed in Jordan.', 'Some 900 American soldiers'],
  ])('keeps how much or how many: %s', (text, quantity) => {
    expect(claimsIn(text).map((claim) => claim.quantity)).toEqual([quantity]);
  });

  it('says who denies what another claims', () => {
    const [claim] = claimsIn('The rebels say they control Bangui, a claim that the government denies.');
    expect(claim?.speaker?.name).toBe('rebels');
    expect(claim?.deniedBy?.name).toBe('government');
  });

  it.each(SAY.filter(([, claims]) => claims.length > 0))('marks its word and its places: %s', (text) => {
    for (const { parts, evidence, rule } of claimsIn(text)) {
      const roles = parts.map(({ role }) => role);
      expect(roles).toContain('verb');
      expect(roles).toContain('place');
      expect(parts.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      expect(evidence[0]?.exact).toBe(text);
      expect(rule).toMatch(/^[a-z]+:/);
    }
  });
});
