/**
 * "The SCO, which comprises Russia, India, ...": the countries listed, held against the bloc's members on the article's
 * day. A list of three or more is read as the whole; one or two ("Tajikistan, a CSTO member") only as belonging.
 */
import type { CheckInput, Finding } from './computeChecks';
import { dayWords } from './dayWords';
import { listWords } from './listWords';
import { membersAt } from './membersAt';

/** From here on a list of countries is taken to name all members. */
const WHOLE_LIST = 3;

function differences(listed: string[], members: string[], nameOf: (code: string) => string): string[] {
  const wrong = listed.filter((code) => !members.includes(code));
  const missing = listed.length >= WHOLE_LIST ? members.filter((code) => !listed.includes(code)) : [];
  return [
    ...(wrong.length > 0 ? [`not a member: ${listWords(wrong.map(nameOf))}`] : []),
    ...(missing.length > 0 ? [`not in the list: ${listWords(missing.map(nameOf))}`] : []),
  ];
}

export function checkMembership({ article, claim, quantity, blocs, countries, nameOf }: CheckInput): Finding | null {
  const id = claim.places?.find((place) => place.startsWith('bloc:'));
  if (claim.relation !== 'membership' || !id) return null;
  const bloc = blocs.find((one) => one.id === id);
  const listed = [...new Set(countries)];
  const name = bloc?.abbreviation ?? id.slice('bloc:'.length);
  const count = quantity && !quantity.unit ? quantity.value : null;
  if (listed.length === 0 && count === null) return null;
  const stated = `Members of the ${name}: ${listed.length > 0 ? listWords(listed.map(nameOf)) : claim.quantity}`;
  if (!bloc || !article.date) {
    const computed = bloc
      ? 'Without the article’s date, its members on that day are not known'
      : `No reference data on the ${name}`;
    return {
      kind: 'membership',
      stated,
      computed,
      method: 'None.',
      verdict: 'cannot-tell',
      places: claim.places ?? [],
    };
  }
  const members = membersAt(bloc, article.date);
  const faults = differences(listed, members, nameOf);
  const countFits = count === null || count === members.length;
  return {
    kind: 'membership',
    stated,
    computed: [`${members.length} members: ${listWords(members.map(nameOf))}`, ...faults].join('; '),
    method: `Members as of ${dayWords(article.date)} from ${bloc.source}.${bloc.note ? ` ${bloc.note}` : ''}`,
    verdict: faults.length === 0 && countFits ? 'agrees' : 'differs',
    places: claim.places ?? [],
  };
}
