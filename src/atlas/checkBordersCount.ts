/**
 * "Afghanistan borders four of the SCO members": the country's neighbours by shared edges, those of them that were
 * members on the article's day, and the number and names stated. Without a bloc, all neighbours are counted.
 */
import type { Bloc } from '../model/dataset';
import { borderId } from '../model/placeIds';
import type { CheckInput, Finding } from './computeChecks';
import { dayWords } from './dayWords';
import { listWords } from './listWords';
import { membersAt } from './membersAt';

/** The country that every border named has in common: whose borders they are. */
function subjectOf({ claim, borders }: CheckInput): string | null {
  const whole = (claim.places ?? []).map((id) => /^border:([A-Z]{2})$/.exec(id)?.[1]).find(Boolean);
  const [first, ...others] = borders;
  if (whole || !first || others.length === 0) return whole ?? null;
  return first.find((code) => others.every((pair) => pair.includes(code))) ?? null;
}

/** The bloc that the words of quantity or the sentence name; null for none, or for two. */
function blocOf({ article, claim, blocs }: CheckInput): Bloc | null {
  const sentence = claim.evidence[0]?.sentence;
  const named = new Set(
    article.document.mentions.filter((mention) => mention.sentence === sentence).map(({ place }) => place),
  );
  const found = blocs.filter(
    ({ id, abbreviation, name }) =>
      named.has(id) ||
      claim.places?.includes(id) ||
      [abbreviation, name].some((words) => claim.quantity?.includes(words)),
  );
  return found.length === 1 ? (found[0] as Bloc) : null;
}

function statedWords({ claim, nameOf }: CheckInput, subject: string, listed: string[], bloc: Bloc | null): string {
  const what = claim.quantity ?? (bloc ? `members of the ${bloc.abbreviation}` : 'countries');
  const names = listed.length > 0 ? `: ${listWords(listed.map(nameOf))}` : '';
  return `${nameOf(subject)} borders ${what}${names}`;
}

export function checkBordersCount(input: CheckInput): Finding | null {
  const { article, claim, quantity, geometry, borders, nameOf } = input;
  const subject = subjectOf(input);
  if (claim.relation !== 'border' || quantity?.unit || !subject) return null;
  const bloc = blocOf(input);
  // "four of the organisation's members" counts members of something: without knowing of what, there is nothing to hold.
  if (!bloc && (!quantity || /\bmembers?\b/i.test(claim.quantity ?? ''))) return null;
  const listed = borders.map(([a, b]) => (a === subject ? b : a));
  if (!quantity && listed.length === 0) return null;
  const stated = statedWords(input, subject, listed, bloc);
  const finding = { kind: 'borders-count' as const, stated, places: claim.places ?? [] };
  if (bloc && !article.date) {
    const computed = 'Without the article’s date, its members on that day are not known';
    return { ...finding, computed, method: `Members from ${bloc.source}.`, verdict: 'cannot-tell' };
  }
  const neighbours = geometry.neighboursOf(subject);
  const members = bloc && article.date ? membersAt(bloc, article.date) : neighbours;
  const counted = neighbours.filter((code) => members.includes(code));
  const others = neighbours.filter((code) => !members.includes(code));
  const fits = !quantity || counted.length === quantity.value;
  const ofBloc = bloc ? ` were members of the ${bloc.abbreviation} on ${dayWords(article.date ?? '')}` : '';
  const except = others.length > 0 ? `; not ${listWords(others.map(nameOf))}` : '';
  return {
    ...finding,
    computed: `${counted.length} of ${nameOf(subject)}’s ${neighbours.length} neighbours${ofBloc}: ${listWords(counted.map(nameOf))}${except}`,
    method: `Neighbours are countries that share an edge with ${nameOf(subject)} on the map${bloc ? `; members from ${bloc.source}` : ''}.`,
    verdict: fits && listed.every((code) => counted.includes(code)) ? 'agrees' : 'differs',
    places: [...new Set([...finding.places, ...counted.map((code) => borderId(subject, code))])],
  };
}
