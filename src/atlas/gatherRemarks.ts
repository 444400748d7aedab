/**
 * Which claims are one remark. Comes in: claims, each with its article, its day and how near it is to the speaker's mouth.
 * Goes out: groups of them. One remark is said by one voice on one day about one thing: the same relation, status and
 * kind of mover, a destination in common (or, where none is named, an origin), for anything but a movement the same
 * places. A state as a speaker ("Russia said") joins the person who said it that day, in whichever article he or she is
 * named; a headline without a speaker joins the one speaker of its own article. Refuses to join two persons, two
 * ministries, two armed groups, or the own voices of two articles.
 */
import type { ReadArticle } from '../model/dataset';
import type { Claim, SentenceRole, Speaker } from '../model/document';
import { endOf, type PlaceIndex } from './joinEnds';

export interface Said {
  article: ReadArticle;
  claim: Claim;
  /** EDTF without its qualifiers; null where neither claim nor article has a date. */
  day: string | null;
  role: SentenceRole;
  rank: number;
  /** Position among all claims: article by article, in the order of the text. */
  position: number;
}

type Voice = 'person' | 'body' | 'state' | 'article' | 'headline';
/** Who is gathered first: those who can only join their own come before those who look for one to join. */
const ORDER: Voice[] = ['person', 'body', 'state', 'article', 'headline'];
const HEADLINES: readonly SentenceRole[] = ['headline', 'caption'];

/** A state speaks by its own name or its capital's; a ministry or an army has a name that is no place. */
function isState(speaker: Speaker, places: PlaceIndex): boolean {
  if (!speaker.body || !speaker.country) return false;
  if (places.get(`country:${speaker.country}`)?.name === speaker.name) return true;
  return [...places.values()].some(
    ({ name, kind, countries }) => kind === 'city' && name === speaker.name && countries[0] === speaker.country,
  );
}

function voiceOf(said: Said, places: PlaceIndex): Voice {
  const { speaker } = said.claim;
  if (!speaker) return HEADLINES.includes(said.role) ? 'headline' : 'article';
  if (!speaker.body) return 'person';
  return isState(speaker, places) ? 'state' : 'body';
}

/** The words of what happened: two incidents at one place are two unless the same is said of both. */
function verbOf({ parts, evidence }: Claim): string {
  const verb = parts.find(({ role }) => role === 'verb');
  const [first] = evidence;
  return verb && first ? first.exact.slice(verb.start - first.start, verb.end - first.start).toLowerCase() : '';
}

function sameWords(a: Claim, b: Claim): boolean {
  const verb = verbOf(a);
  return verb === '' ? a.evidence[0]?.exact === b.evidence[0]?.exact : verb === verbOf(b);
}

function sharesOne(a: string[], b: string[]): boolean {
  return a.some((id) => b.includes(id));
}

function sameEnds(a: Claim, b: Claim, places: PlaceIndex): boolean {
  const ends = (ids: string[] | undefined) => (ids ?? []).map((id) => endOf(id, places));
  if (a.relation !== 'movement') {
    const all = (claim: Claim) => [...new Set(claim.places ?? [])].sort().join();
    return all(a) === all(b) && (a.relation !== 'incident' || sameWords(a, b));
  }
  const [toA, toB] = [ends(a.destinations), ends(b.destinations)];
  if (toA.length > 0 || toB.length > 0) return sharesOne(toA, toB);
  return sharesOne(ends(a.origins), ends(b.origins));
}

function sameThing(a: Said, b: Said, places: PlaceIndex): boolean {
  const [one, other] = [a.claim, b.claim];
  const [group, otherGroup] = [one.mover?.group ?? null, other.mover?.group ?? null];
  return (
    one.relation === other.relation &&
    one.status === other.status &&
    one.mover?.class === other.mover?.class &&
    (group === otherGroup || group === null || otherGroup === null) &&
    sameEnds(one, other, places)
  );
}

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  return a.name === b.name && (a.country === b.country || !a.country || !b.country);
}

/** Whether a claim may be the same voice as another; `voice` is the first one's. */
function mayJoin(said: Said, voice: Voice, member: Said): boolean {
  const [own, other] = [said.claim.speaker, member.claim.speaker];
  const sameArticle = said.article.slug === member.article.slug;
  if (voice === 'headline') return sameArticle;
  if (voice === 'article') return sameArticle && !other;
  if (!own || !other || said.day !== member.day) return false;
  return sameSpeaker(own, other) || (voice === 'state' && own.country === other.country);
}

/** Of several groups that fit: the own article's first, then the better attested. A headline joins only the only one. */
function choose(candidates: Said[][], said: Said, voice: Voice): Said[] | undefined {
  if (voice === 'headline' && candidates.length > 1) return undefined;
  const here = (group: Said[]) => Number(group.some(({ article }) => article.slug === said.article.slug));
  // Between equals their content decides, so that the order of the articles does not.
  const key = (group: Said[]) =>
    group.map(({ article, claim }) => `${claim.speaker?.name} ${article.slug} ${claim.id}`).sort()[0] as string;
  return [...candidates].sort((a, b) => here(b) - here(a) || b.length - a.length || (key(a) < key(b) ? -1 : 1))[0];
}

/** Groups in which each claim goes with some other; whichever way round they come, the groups are the same. */
function cluster(all: Said[], goTogether: (a: Said, b: Said) => boolean): Said[][] {
  let groups: Said[][] = [];
  for (const said of all) {
    const fitting = groups.filter((group) => group.some((member) => goTogether(said, member)));
    groups = [...groups.filter((group) => !fitting.includes(group)), [...fitting.flat(), said]];
  }
  return groups;
}

/** Groups of claims, one a remark, in the order of their first claim. */
export function gatherRemarks(all: Said[], places: PlaceIndex): Said[][] {
  const voices = new Map(all.map((said) => [said, voiceOf(said, places)]));
  const groups: Said[][] = [];
  for (const voice of ORDER) {
    const goTogether = (a: Said, b: Said) => mayJoin(a, voice, b) && sameThing(a, b, places);
    const joined: [Said[], Said][] = [];
    const left: Said[] = [];
    for (const said of all.filter((one) => voices.get(one) === voice)) {
      const fitting = groups.filter((group) => group.some((member) => goTogether(said, member)));
      const group = choose(fitting, said, voice);
      if (group) joined.push([group, said]);
      else left.push(said);
    }
    // Only now: what one claim joins must not depend on which other was looked at first.
    for (const [group, said] of joined) group.push(said);
    groups.push(...cluster(left, goTogether));
  }
  const first = (group: Said[]) => Math.min(...group.map(({ position }) => position));
  return groups.sort((a, b) => first(a) - first(b));
}
