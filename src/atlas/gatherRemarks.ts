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

/** Names by which a state speaks, its own and its capital's, each with its code; a ministry has a name that is no place. */
function namesOfStates(places: PlaceIndex): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { id, name, kind, countries } of places.values()) {
    if (kind === 'city') names.add(`${countries[0]} ${name}`);
    if (id.startsWith('country:')) names.add(`${id.slice('country:'.length)} ${name}`);
  }
  return names;
}

function voiceOf(said: Said, states: ReadonlySet<string>): Voice {
  const { speaker } = said.claim;
  if (!speaker) return HEADLINES.includes(said.role) ? 'headline' : 'article';
  if (!speaker.body) return 'person';
  return speaker.country && states.has(`${speaker.country} ${speaker.name}`) ? 'state' : 'body';
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

/**
 * Groups by what their members may share with a claim that joins: its article, or its day and its speaker or
 * state, with the same relation, status and kind of mover. Finds the few groups that are worth a closer look, in the order in which they were made.
 */
class Shelf {
  private readonly orders = new Map<Said[], number>();
  private readonly byKey = new Map<string, Set<Said[]>>();

  private keysOf({ claim, article, day }: Said): string[] {
    const thing = `${claim.relation} ${claim.status} ${claim.mover?.class}`;
    const { name, country } = claim.speaker ?? {};
    return [
      `${thing} in ${article.slug}`,
      ...(name ? [`${thing} on ${day} by ${name}`] : []),
      ...(country ? [`${thing} on ${day} for ${country}`] : []),
    ];
  }

  /** Puts a group, or those who came to it, where they are looked for. */
  put(group: Said[], members: readonly Said[] = group): void {
    if (!this.orders.has(group)) this.orders.set(group, this.orders.size);
    for (const key of members.flatMap((said) => this.keysOf(said)))
      this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(group));
  }

  take(group: Said[]): void {
    for (const key of group.flatMap((said) => this.keysOf(said))) this.byKey.get(key)?.delete(group);
  }

  near(said: Said): Said[][] {
    const found = new Set(this.keysOf(said).flatMap((key) => [...(this.byKey.get(key) ?? [])]));
    return [...found].sort((a, b) => (this.orders.get(a) ?? 0) - (this.orders.get(b) ?? 0));
  }
}

/** Groups in which each claim goes with some other; whichever way round they come, the groups are the same. */
function cluster(all: Said[], goTogether: (a: Said, b: Said) => boolean): Said[][] {
  const shelf = new Shelf();
  const groups = new Set<Said[]>();
  for (const said of all) {
    const fitting = shelf.near(said).filter((group) => group.some((member) => goTogether(said, member)));
    for (const group of fitting) {
      shelf.take(group);
      groups.delete(group);
    }
    const joined = [...fitting.flat(), said];
    shelf.put(joined);
    groups.add(joined);
  }
  return [...groups];
}

/** Groups of claims, one a remark, in the order of their first claim. */
export function gatherRemarks(all: Said[], places: PlaceIndex): Said[][] {
  const states = namesOfStates(places);
  const voices = new Map(all.map((said) => [said, voiceOf(said, states)]));
  const groups: Said[][] = [];
  const shelf = new Shelf();
  for (const voice of ORDER) {
    const goTogether = (a: Said, b: Said) => mayJoin(a, voice, b) && sameThing(a, b, places);
    const joined: [Said[], Said][] = [];
    const left: Said[] = [];
    for (const said of all.filter((one) => voices.get(one) === voice)) {
      const fitting = shelf.near(said).filter((group) => group.some((member) => goTogether(said, member)));
      const group = choose(fitting, said, voice);
      if (group) joined.push([group, said]);
      else left.push(said);
    }
    // Only now: what one claim joins must not depend on which other was looked at first.
    for (const [group, said] of joined) {
      group.push(said);
      shelf.put(group, [said]);
    }
    for (const group of cluster(left, goTogether)) {
      groups.push(group);
      shelf.put(group);
    }
  }
  const first = new Map(groups.map((group) => [group, Math.min(...group.map(({ position }) => position))]));
  return groups.sort((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0));
}
