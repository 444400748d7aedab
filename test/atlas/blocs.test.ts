import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { membersAt } from '../../src/atlas/membersAt';
import { parseBlocs } from '../../src/atlas/parseBlocs';
import type { Bloc } from '../../src/model/dataset';

const FILE = 'data/gazetteer/blocs.yaml';
const blocs = parseBlocs(FILE, readFileSync(FILE, 'utf8'));
const bloc = (id: string) => blocs.find((one) => one.id === id) as Bloc;

it.each([
  ['bloc:SCO', '2001-06-14', ''],
  ['bloc:SCO', '2001-06-15', 'CN KG KZ RU TJ UZ'],
  ['bloc:SCO', '2017-06-08', 'CN KG KZ RU TJ UZ'],
  ['bloc:SCO', '2017-06-09', 'CN IN KG KZ PK RU TJ UZ'],
  ['bloc:SCO', '2021-07-28', 'CN IN KG KZ PK RU TJ UZ'],
  ['bloc:SCO', '2023-07-04', 'CN IN IR KG KZ PK RU TJ UZ'],
  ['bloc:SCO', '2024-07-04', 'BY CN IN IR KG KZ PK RU TJ UZ'],
  ['bloc:CSTO', '2003-01-01', 'AM BY KG KZ RU TJ'],
  ['bloc:CSTO', '2010', 'AM BY KG KZ RU TJ UZ'],
  ['bloc:CSTO', '2012-06-28', 'AM BY KG KZ RU TJ'],
  ['bloc:CSTO', '2018-02-20', 'AM BY KG KZ RU TJ'],
  ['bloc:CSTO', '2021-10-13', 'AM BY KG KZ RU TJ'],
])('knows the members of %s on %s', (id, date, members) => {
  expect(membersAt(bloc(id), date).join(' ')).toBe(members);
});

it.each([
  ['bloc:NATO', '1949-04-04', 12],
  ['bloc:NATO', '2018-02-20', 29],
  ['bloc:NATO', '2024-03-07', 32],
  ['bloc:EU', '2020-01-31', 28],
  ['bloc:EU', '2020-02-01', 27],
])('counts the members of %s on %s', (id, date, count) => {
  expect(membersAt(bloc(id), date)).toHaveLength(count);
});

it('takes an approximate or coarse date from its first day', () => {
  expect(membersAt(bloc('bloc:SCO'), '2021-09-01~')).toHaveLength(8);
  expect(membersAt(bloc('bloc:SCO'), '2017-06~')).toHaveLength(6);
});

it('refuses what is no date', () => {
  expect(() => membersAt(bloc('bloc:SCO'), 'last week')).toThrow('Not a date: "last week"');
});

const good = `- id: bloc:X
  name: X Union
  abbreviation: XU
  source: X
  sourceUrl: https://example.org/
  members:
    - { from: 2001-01-01, to: 2005-01-01, countries: [FR, DE] }
    - { from: 2005-01-01, countries: [FR] }
`;

it('takes a country that leaves and comes back', () => {
  expect(parseBlocs('b.yaml', good)[0]?.members).toHaveLength(3);
});

it.each([
  [
    'a day that does not exist',
    good.replace('to: 2005-01-01', 'to: 2005-02-30'),
    'b.yaml, line 7: "0.members.0.to" must be a day that exists',
  ],
  [
    'an end before the beginning',
    good.replace('to: 2005-01-01', 'to: 2000-01-01'),
    'b.yaml, line 7: ends on 2000-01-01, before it begins',
  ],
  [
    'a country twice at once',
    good.replace('- { from: 2005-01-01', '- { from: 2004-01-01'),
    'b.yaml, line 8: FR is a member already',
  ],
  [
    'a country that is no code',
    good.replace('DE', 'Germany'),
    'b.yaml, line 7: "0.members.0.countries.1" must be an ISO 3166-1 code',
  ],
  ['a field that is missing', good.replace('  source: X\n', ''), 'b.yaml, line 1: "0.source"'],
  ['a field that is unknown', good.replace('source: X', 'source: X\n  flag: red'), '"0.flag"'],
  ['a bloc twice', good + good, 'b.yaml, line 9: bloc:X stands here twice'],
  ['what is not YAML', `${good}  - [`, 'is not YAML'],
])('refuses %s, with file and line', (_, text, message) => {
  expect(() => parseBlocs('b.yaml', text)).toThrow(message);
});
