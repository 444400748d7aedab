import { describe, expect, it } from 'vitest';
import { placesIn, sensesIn } from './mentionsIn';

describe('names', () => {
  it.each([
    ['a country', 'They left Syria.', ['Syria country:SY']],
    ['a country by its abbreviation', 'They left the U.S. in May.', ['U.S. country:US']],
    ['no country in the pronoun', 'They told us to go.', []],
    ['a demonym', 'The Tajik army came.', ['Tajik country:TJ']],
    ['a people', 'The Afghans came.', ['Afghans country:AF']],
    ['a capital', 'They came to Dushanbe.', ['Dushanbe geonames:1221874']],
    ['a province', 'They hold Panjshir.', ['Panjshir admin:AF-PAN']],
    ['a bloc', 'The SCO met.', ['SCO bloc:SCO']],
    [
      'a town by the larger place after it',
      'They live in Paris, Texas.',
      ['Paris geonames:4717560', 'Texas admin:US-TX'],
    ],
    ['the capital where nothing speaks for a town', 'They live in Paris.', ['Paris geonames:2988507']],
    ['no person', 'Mr. Paris came, and so did Vladimir Putin.', []],
    ['no month and no function word', 'On Monday, in March, We came. Still, Of course.', []],
    ['no armed group', 'IS and Isis fighters, the Taliban and the West.', []],
    [
      'a demonym in small letters where a language writes it so',
      'El ejército afgano llegó a Siria y los rusos no.',
      ['afgano country:AF', 'Siria country:SY', 'rusos country:RU'],
      'es',
    ],
    [
      'a Russian name in another case',
      'Боевики из Сирии в Афганистане, сказали в Москве.',
      ['Сирии country:SY', 'Афганистане country:AF', 'Москве geonames:524901'],
      'ru',
    ],
    [
      'a Russian name of several words in another case',
      'Войска ушли из Саудовской Аравии.',
      ['Саудовской Аравии country:SA'],
      'ru',
    ],
    [
      "a language's own names for famous cities before villages that bear them",
      'Volaron de Argel a Damasco y El Cairo, y de allí a Moscú.',
      ['Argel geonames:2507480', 'Damasco geonames:170654', 'El Cairo geonames:360630', 'Moscú geonames:524901'],
      'es',
    ],
    [
      'the village (its municipality) where its own country is spoken of',
      'En Colombia, la gente de El Cairo, Valle del Cauca, espera.',
      ['Colombia country:CO', 'El Cairo admin:CO-VAC.76246', 'Valle del Cauca admin:CO-VAC'],
      'es',
    ],
    [
      'a bloc with its article',
      'La Unión Europea y la Liga Árabe hablaron de Nagorno-Karabaj.',
      ['La Unión Europea bloc:EU', 'Liga Árabe bloc:ARAB-LEAGUE'],
      'es',
    ],
    [
      'a Ukrainian name in another case',
      'Вибухи в Одесі та Києві.',
      ['Одесі geonames:698740', 'Києві geonames:703448'],
      'uk',
    ],
    [
      'a name after an elided article',
      'Ils quittent l’Allemagne pour Paris.',
      ['Allemagne country:DE', 'Paris geonames:2988507'],
      'fr',
    ],
    [
      'an Arabic name with its particle',
      'ذهبوا إلى موسكو ولبنان',
      ['موسكو geonames:524901', 'ولبنان country:LB'],
      'ar',
    ],
    [
      'a state by its abbreviation',
      'He lives in Alexandria, Va., now.',
      ['Alexandria geonames:4744091', 'Va admin:US-VA'],
    ],
    ['a city before the unit of its name', 'They met in Washington on Monday.', ['Washington geonames:4140963']],
    [
      'the state where its towns are named',
      'Seattle, Spokane and Tacoma grew, and so did Washington.',
      ['Seattle geonames:5809844', 'Spokane geonames:5811696', 'Tacoma geonames:5812944', 'Washington admin:US-WA'],
    ],
    ['no institution', 'The White House and the Red Cross said so.', []],
    ['a people of a region', 'The European leaders met.', ['European region:europe']],
    ['an Arabic name', 'دخلوا أفغانستان', ['أفغانستان country:AF'], 'ar'],
  ])('finds %s', (_, text, expected, language?: string) => {
    expect(placesIn(text, language)).toEqual(expected);
  });

  it.each([
    ['a government that speaks', 'Moscow said it would act.', ['Moscow metonym']],
    ['a list of governments', 'Russia and Tajikistan plan to meet.', ['Russia metonym', 'Tajikistan metonym']],
    ['a country where something is', 'Fighting in Iraq and Syria has ended.', ['Iraq literal', 'Syria literal']],
    ['a capital where something is', 'They met in Moscow.', ['Moscow literal']],
    ['a title before a name', 'Russian Defence Minister Sergei Shoigu came.', ['Russian embedded']],
    ['an organisation', 'The US Middle East Institute met.', ['US embedded', 'Middle East embedded']],
    ['an abbreviation used as an adjective', 'The US military left.', ['US demonym']],
  ])('tells %s', (_, text, expected) => {
    expect(sensesIn(text)).toEqual(expected);
  });
});
