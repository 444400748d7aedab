/** Sentences where a word of movement means less than it seems to, or where who moves is told by the words around. */
import { describe, expect, it } from 'vitest';
import { movementsOf, speakerOf } from './readMarked';

const cases = (rows: [string, string[]][]) =>
  it.each(rows)('%s', (sentence, expected) => {
    expect(movementsOf(sentence)).toEqual(expected);
  });

describe('what is used, taught or blamed goes nowhere', () => {
  cases([
    ['The instructors help [ML Mali] deploy the drones.', []],
    ['[NE Niger] deployed its helicopters against the raiders.', []],
    ['Officers from [EG Egypt] showed [SD Sudan] how to deploy the rockets.', []],
    ['The cadets received weapons training beside men from [IT Italy] and [ES Spain].', []],
    ['Boys got weapons training from veterans of [LB Lebanon].', []],
    ['The unit received arms training from [FR France].', []],
    ['The militants continued to target farmers from [TD Chad].', []],
    ['Rebels proceeded to burn villages in [CF the Central African Republic].', []],
    ['The gunmen rushed to defend their camp in [LY Libya].', []],
    ['Some 300 soldiers were deployed in the country to fight rebels from [BF Burkina Faso].', []],
    ['Marines are deployed in the capital to guard envoys to [HT Haiti].', []],
    ['Rangers were deployed in the region to hunt poachers in [ZM Zambia].', []],
  ]);
});

describe('ends that belong to another verb or are no ends', () => {
  cases([
    [
      'Rebels sought shelter in the mountains of [GE Georgia], 25 miles south of [!RU-CE Chechnya].',
      ['militants asserted ? > GE'],
    ],
    ['The fighters reached [IQ Iraq], 40 km east of [SY Syria].', ['militants asserted ? > IQ']],
    ['Refugees arrived in [KE Kenya], two hours from [SO Somalia].', ['refugees asserted ? > KE']],
    ['[AT Austria] moved the migrants to [#AT-DE the German border] by bus.', []],
    ['[BY Belarus] brought refugees to [#BY-PL the Polish border].', []],
    ['[RS Serbia] drove the migrants to [#HR-RS the Croatian border].', []],
    ['[!ET-TI Tigray]’s forces handed over heavy weapons to [ET Ethiopia]’s army.', []],
    ['[KE Kenya]’s army handed over rifles to [SO Somalia].', ['weapons asserted ? > SO']],
    [
      'Migrants arrived in [GR Greece], many fleeing war-torn [SY Syria].',
      ['refugees asserted ? > GR', 'refugees asserted SY > ?'],
    ],
    [
      'Refugees reached [TD Chad], most fleeing hunger-stricken [SD Sudan].',
      ['refugees asserted ? > TD', 'refugees asserted SD > ?'],
    ],
    [
      'Officials said 700 refugees were returned to [AF Afghanistan] — 500 from [IR Iran] and 200 from [PK Pakistan].',
      ['refugees asserted IR > AF', 'refugees asserted PK > AF'],
    ],
  ]);
});

describe('status from the words around', () => {
  cases([
    ['There is no thought of [~KE Kenyan] soldiers entering [SO Somalia].', ['troops denied ? > SO']],
    ['The general dismissed any thought of troops entering [LB Lebanon].', ['troops denied ? > LB']],
    ['There is no notion of soldiers crossing into [CO Colombia].', ['troops denied ? > CO']],
    ['The refugees are afraid to return to [MM Myanmar].', ['refugees possible ? > MM']],
    ['Many migrants were reluctant to go back to [HT Haiti].', ['refugees possible ? > HT']],
    ['Many refugees are afraid to go to [ER Eritrea].', ['refugees possible ? > ER']],
    ['[NO Norway] has asked for the soldiers withdrawn from [ML Mali].', ['troops possible ML > ?']],
    ['The bloc called for foreign mercenaries withdrawn from [LY Libya].', ['militants possible LY > ?']],
    ['Envoys pleaded for the fighters withdrawn from [YE Yemen].', ['militants possible YE > ?']],
    ['A decision was taken for [SE Sweden] to send four jets.', ['weapons planned SE > ?']],
    [
      'He denied that tanks had arrived in [TR Turkey], but said an agreement was reached for [QA Qatar] to send jets.',
      ['weapons denied ? > TR', 'weapons planned QA > ?'],
    ],
    ['He said bringing the refugees into [DK Denmark] would be a gamble.', ['refugees possible ? > DK']],
    ['She said sending troops to [NE Niger] would be folly.', ['troops possible ? > NE']],
  ]);
});

describe('words for who moves and where to', () => {
  cases([
    ['Most of the displaced crossed into [UG Uganda].', ['refugees asserted ? > UG']],
    ['The displaced fled to [CM Cameroon] on foot.', ['refugees asserted ? > CM']],
    ['Thousands of the displaced returned to [SS South Sudan].', ['refugees asserted ? > SS']],
    ['Rifles destined to [LY Libya] were found at sea.', ['weapons asserted ? > LY']],
    ['Police found cocaine destined to [BE Belgium] from [EC Ecuador].', ['drugs asserted EC > BE']],
    ['Envoys spoke of the return to [FR France] of military assets.', ['weapons asserted ? > FR']],
    ['The entrance of soldiers into [GW Guinea-Bissau] surprised nobody.', ['troops asserted ? > GW']],
  ]);
});

describe('where things are held and meant to go', () => {
  cases([
    ['The gang imported heroin in containers travelling from [PK Pakistan] to [IT Italy].', ['drugs asserted PK > IT']],
    ['The rifles were hidden in two trucks bound for [ML Mali].', ['weapons asserted ? > ML']],
    ['Migrants in lorries crossing into [AT Austria] were found.', ['refugees asserted ? > AT']],
    ['[NE Niger] is the new destination for jihadists.', ['militants asserted ? > NE']],
    ['[TD Chad] could become a destination for mercenaries.', ['militants possible ? > TD']],
    ['The main destination for most of the heroin is [DE Germany].', ['drugs asserted ? > DE']],
    ['[PT Portugal] is a top destination for tourists.', []],
    [
      'The flow of mercenaries to and from [LY Libya] grew.',
      ['militants asserted ? > LY', 'militants asserted LY > ?'],
    ],
    ['He wants to stem the flow of arms into [SD Sudan].', ['weapons asserted ? > SD']],
    ['Ministers hope to curb the influx of migrants to [MT Malta].', ['refugees asserted ? > MT']],
    ['Refugees being allowed into [NO Norway] are few.', ['refugees asserted ? > NO']],
    ['[EE Estonia] allowed 40 migrants into [^EE the country] from [RU Russia].', ['refugees asserted RU > EE']],
    ['The gang took the cocaine to a stash house in [ES Spain].', ['drugs asserted ? > ES']],
    ['[SE Sweden] sent jets to a [~PL Polish] airbase.', ['weapons asserted SE > PL']],
    ['[KE Kenya] wants to send over half of the refugees to [SO Somalia].', ['refugees planned KE > SO']],
    ['[DE Berlin] will after all send tanks to [UA Ukraine].', ['weapons planned DE > UA']],
  ]);
});

describe('groups too large to mean each of their states', () => {
  cases([
    [
      'Jihadists from [group:arab DZ,TN,MA,LY,EG,SD,SO,DJ,YE,SA,JO,IQ,KW,BH,OM,QA Arab countries] arrived in [ML Mali].',
      ['militants asserted ? > ML'],
    ],
    [
      'Recruits came to [TR Turkey] from [group:arab DZ,TN,MA,LY,EG,SD,SO,DJ,YE,SA,JO,IQ,KW,BH,OM,QA Arab states].',
      ['militants asserted ? > TR'],
    ],
    [
      'Fighters from [group:baltic EE,LV,LT the Baltic states] entered [UA Ukraine].',
      ['militants asserted group:baltic > UA'],
    ],
  ]);
});

describe('topics before a colon', () => {
  it.each([
    ['Nairobi Hotel attack: gunmen entering [KE Kenya] by sea', '-'],
    ['Border Crisis: thousands of migrants leaving [HN Honduras]', '-'],
    ['Gulf War: soldiers withdrawn from [KW Kuwait]', '-'],
    ['Two boats of fighters left [YE Yemen] for [SO Somalia], the war monitor reported.', 'war monitor'],
  ])('%s', (text, expected) => {
    expect(speakerOf(text)).toBe(expected);
  });
});
