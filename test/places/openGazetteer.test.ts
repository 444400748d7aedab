import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../src/places/openGazetteer';
import { gazetteer } from '../mentions/mentionsIn';

describe('the gazetteer', () => {
  it.each([
    ['country:AF', 'Afghanistan', ['AF']],
    ['admin:AF-PAN', 'Panjshir', ['AF']],
    ['geonames:1221874', 'Dushanbe', ['TJ']],
    ['airport:KBL', 'Kabul International Airport', ['AF']],
    ['border:AF-TJ', 'Afghanistan–Tajikistan border', ['AF', 'TJ']],
    ['border:group:neighbours-of-AF', 'Borders of neighbours of Afghanistan', ['CN', 'IR', 'PK', 'TJ', 'TM', 'UZ']],
    ['part:AF-N', 'Northern Afghanistan', ['AF']],
    [
      'group:former-soviet+neighbours-of-AF',
      'Former Soviet states that are neighbours of Afghanistan',
      ['TJ', 'TM', 'UZ'],
    ],
    ['group:central-asian-states', 'Central Asian states', ['KG', 'KZ', 'TJ', 'TM', 'UZ']],
    ['base:russian-201st', "Russia's 201st military base", ['TJ']],
    ['crossing:shir-khan-bandar', 'Shir Khan Bandar', ['AF', 'TJ']],
    ['region:central-asia', 'Central Asia', ['TM', 'TJ', 'KG', 'KZ', 'UZ']],
  ])('knows %s', (id, name, countries) => {
    const place = gazetteer.placeById(id);
    expect([place?.name, place?.countries]).toEqual([name, countries]);
  });

  it.each(['country:QQ', 'geonames:1', 'part:AF-X', 'group:nobody', 'base:nowhere', ''])('knows no %j', (id) => {
    expect(gazetteer.placeById(id)).toBeNull();
  });

  it('puts a part of a country on its side', () => {
    const [north, middle] = [gazetteer.placeById('part:AF-N')?.point, gazetteer.placeById('country:AF')?.point];
    expect((north?.[1] ?? 0) > (middle?.[1] ?? 0)).toBe(true);
  });

  it('names a source for every curated base', () => {
    const sourced = new Set(gazetteer.sources().map(({ place }) => place));
    expect(gazetteer.curated.bases.filter(({ id }) => !sourced.has(id))).toEqual([]);
  });

  it('refuses bytes that are no gazetteer', () => {
    expect(() => openGazetteer(new Uint8Array(3))).toThrow('not a prepared gazetteer');
    expect(() => openGazetteer(new Uint8Array(64).fill(255))).toThrow('not a prepared gazetteer');
  });
});
