import { describe, expect, it } from 'vitest';
import { placesIn } from './mentionsIn';

describe('borders', () => {
  it.each([
    ['a compound is one mention', 'Drills on the Tajik-Afghan border began.', ['Tajik-Afghan border border:AF-TJ']],
    [
      'an owner and another country are mentions of their own',
      'Drills near Tajikistan’s border with Afghanistan began.',
      ['Tajikistan’s border with Afghanistan border:AF-TJ', 'Tajikistan country:TJ', 'Afghanistan country:AF'],
    ],
    [
      'the owner may stand before',
      'Tajikistan shares an 843-mile border with Afghanistan.',
      ['Tajikistan country:TJ', 'an 843-mile border with Afghanistan border:AF-TJ', 'Afghanistan country:AF'],
    ],
    ['who serves at a border is none', 'Russian border guards opened fire.', ['Russian country:RU']],
    ['nor are those who police it', 'Thai border police found the drugs.', ['Thai country:TH']],
    ['nor the office that runs it', 'Polish border officials denied it.', ['Polish country:PL']],
    [
      'all of a country’s borders',
      'Camps lie close to borders of Pakistan.',
      ['borders of Pakistan border:PK', 'Pakistan country:PK'],
    ],
    [
      'the borders of a group',
      'They crossed the borders of states adjacent to Afghanistan.',
      [
        'the borders of states adjacent to Afghanistan border:group:neighbours-of-AF',
        'states adjacent to Afghanistan group:neighbours-of-AF',
        'Afghanistan country:AF',
      ],
    ],
    ['the verb is no border', 'Afghanistan borders four of them.', ['Afghanistan country:AF']],
    [
      'a border of an anaphor',
      'They fight in Afghanistan. They hold the country’s borders.',
      ['Afghanistan country:AF', 'the country’s borders border:AF', 'the country country:AF'],
    ],
    [
      'an owner that comes after',
      'The fighting near its borders has rattled Tajikistan.',
      ['its borders border:TJ', 'Tajikistan country:TJ'],
    ],
    [
      'between two',
      'They cross the border between Iraq and Syria.',
      ['border between Iraq and Syria border:IQ-SY', 'Iraq country:IQ', 'Syria country:SY'],
    ],
  ])('%s', (_, text, expected) => expect(placesIn(text)).toEqual(expected));
});

describe('groups and parts', () => {
  it.each([
    [
      'a region’s states',
      'Troops in the Central Asian states left.',
      ['Central Asian states group:central-asian-states'],
    ],
    ['former Soviet states', 'The former Soviet states met.', ['former Soviet states group:former-soviet']],
    [
      'two rules are joined',
      'They cross from Afghanistan into neighbouring former Soviet countries.',
      ['Afghanistan country:AF', 'neighbouring former Soviet countries group:former-soviet+neighbours-of-AF'],
    ],
    [
      'neighbours of what the text is about',
      'War goes on in Afghanistan. They may enter neighbouring countries.',
      ['Afghanistan country:AF', 'neighbouring countries group:neighbours-of-AF'],
    ],
    ['other countries are no group', 'They went to other countries.', []],
    [
      'two parts of one country',
      'They hold northern and eastern Afghanistan.',
      ['northern part:AF-N', 'eastern Afghanistan part:AF-E'],
    ],
  ])('%s', (_, text, expected) => expect(placesIn(text)).toEqual(expected));
});

describe('bases, airports, capitals and crossings', () => {
  it.each([
    ['a base by its number', 'It acts from its 201st base.', ['201st base base:russian-201st']],
    [
      'a base that alone fits',
      'Russia has reinforced its military base in Tajikistan.',
      ['Russia country:RU', 'its military base in Tajikistan base:russian-201st', 'Tajikistan country:TJ'],
    ],
    ['bases in general stay out', 'They have military bases.', []],
    [
      'an airport named with its city',
      'They left Kabul airport. They left the airport in Kabul.',
      ['Kabul airport airport:KBL', 'the airport in Kabul airport:KBL', 'Kabul geonames:1138958'],
    ],
    ['a capital by its country', 'They met in the Tajik capital.', ['the Tajik capital geonames:1221874']],
    [
      'no capital beside its own name',
      'They met in Tajikistan’s capital Dushanbe.',
      ['Tajikistan country:TJ', 'Dushanbe geonames:1221874'],
    ],
    ['a crossing', 'They took Shir Khan Bandar.', ['Shir Khan Bandar crossing:shir-khan-bandar']],
  ])('%s', (_, text, expected) => expect(placesIn(text)).toEqual(expected));
});

describe('anaphors', () => {
  it.each([
    [
      'the country last spoken of as a place',
      'They fight in Afghanistan. Russia said it would leave the country.',
      ['Afghanistan country:AF', 'Russia country:RU', 'the country country:AF'],
    ],
    [
      'there is not where they come from',
      'War goes on in Afghanistan. Militants from Iraq and Syria are drawn there.',
      ['Afghanistan country:AF', 'Iraq country:IQ', 'Syria country:SY', 'there country:AF'],
    ],
    [
      'a dummy subject is no place',
      'War goes on in Iraq. There is no end, and there will be none.',
      ['Iraq country:IQ'],
    ],
    [
      'a region’s country',
      'They left Syria for Uzbekistan, the Central Asian country.',
      ['Syria country:SY', 'Uzbekistan country:UZ', 'the Central Asian country country:UZ'],
    ],
    [
      'a person’s country',
      'Tajikistan’s leader said that drugs come from Afghanistan into his country.',
      ['Tajikistan country:TJ', 'Afghanistan country:AF', 'his country country:TJ'],
    ],
    [
      'who comes to a country does not come from it',
      'War goes on in Bosnia. In 1993 Algerian volunteers arrived in the country.',
      ['Bosnia country:BA', 'Algerian country:DZ', 'the country country:BA'],
    ],
    [
      'nor do those who enter it',
      'Camps are full in Chad. Sudanese families still cross into the country.',
      ['Chad country:TD', 'Sudanese country:SD', 'the country country:TD'],
    ],
    [
      'an army in its own country stays there',
      'Kenya sent help. The Somali army holds the country together.',
      ['Kenya country:KE', 'Somali country:SO', 'the country country:SO'],
    ],
    [
      'a country with several adjectives',
      'Ecuador votes today. Hundreds went to the small South American nation.',
      ['Ecuador country:EC', 'the small South American nation country:EC'],
    ],
    [
      'a continent by a country in it',
      'Migrants land in Italy. Many stay on the continent.',
      ['Italy country:IT', 'the continent region:europe'],
    ],
    [
      'a continent that is named',
      'Arms pour into Africa. The continent needs none.',
      ['Africa region:africa', 'The continent region:africa'],
    ],
    [
      'a superlative is none spoken of',
      'Laos is poor. It is the second poorest country, they say.',
      ['Laos country:LA'],
    ],
    ['a country in general is none', 'A country may fall, and so may any country.', []],
    [
      'both countries are a mention each',
      'Drills were held in Tajikistan and Uzbekistan. Both countries agreed.',
      ['Tajikistan country:TJ', 'Uzbekistan country:UZ', 'Both countries country:TJ', 'Both countries country:UZ'],
    ],
  ])('%s', (_, text, expected) => expect(placesIn(text)).toEqual(expected));
});
