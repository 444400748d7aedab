/**
 * What a noun names as a mover: its class by the lexicon (three, two or one word, or a modifier: "IS units"), and the
 * class of people by what the text around says they do. Null for what does not move by itself.
 */
import type { MoverClass } from '../../model/document';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Token } from '../words/Token';

export interface MoverContext {
  /** Class and group of what a pronoun may stand for, nearest first; of goods only where `things` asks for them. */
  antecedent: (
    before: number,
    things?: boolean,
    /** "3,000 more": of those that were counted before. */
    counted?: boolean,
  ) => { class: MoverClass; group: string | null } | null;
  /** The sentence itself, or the text near, speaks of fighting; the text near, of flight. */
  fightsHere: () => boolean;
  fleesHere: () => boolean;
  fights: () => boolean;
  flees: () => boolean;
}

export interface HeadClass {
  class: MoverClass;
  single: boolean;
  group?: string;
}

/** Always many, whatever their form. */
const MASS =
  /^(?:people|men|women|children|troops|forces|arms|personnel|police|military|army|cattle|contingent|brigade|battalion|regiment|division|legion|militia|squadron|platoon|garrison|navy|fleet|crew|family|population|community)$/;
/** Nouns that say nothing of their own: their modifier does. */
const EMPTY_PEOPLE =
  /^(?:members?|units?|cells?|elements?|leaders?|commanders?|cadres?|affiliates?|proxies|formations?|groups?|factions?|organi[sz]ations?|networks?|remnants|squads?|gangs?|fronts?|supporters?|followers?|volunteers?|sympathi[sz]ers?|recruits?|suspects?|convicts?|returnees?|families|veterans?|chiefs?)$/;
const EMPTY_THINGS =
  /^(?:pills?|tablets?|powder|paste|bricks|precursors?|supplies|deliveries|shipments?|equipment|stocks?|systems?|vehicles?|goods|cargo(?:es)?|trucks?|lorry|lorries|tankers?|trailers?|flights?|convoys?|columns?|ships?|boats?|consignments?|hauls?|stash(?:es)?|caches?|packets?|parcels?|loads?|batteries|launchers|parts|components|production|trade)$/;
/** "an army convoy" is soldiers on their way, "army trucks" are what they drive. */
const CONVOY = /^(?:convoys?|columns?)$/;
/** "an evacuation flight": whom it carries. */
const ERRANDS: Record<string, MoverClass> = {
  evacuation: 'people',
  repatriation: 'people',
  deportation: 'people',
  rescue: 'people',
  aid: 'goods',
  relief: 'goods',
};
const RADICAL =
  /^(?:terrorist|extremist|militant|jihadist|jihadi|rebel|islamist|insurgent|armed|radical|guerrilla|paramilitary|mercenary|extreme|hardline|jihadi-salafist)$/;
/** Their families go with them and stay people. */
const FAMILY =
  /^(?:famil(?:y|ies)|relatives?|wi(?:fe|ves)|child(?:ren)?|wom[ae]n|widows?|orphans?|brides?|mothers?|fathers?|daughters?|sons?|girls?|bab(?:y|ies)|evacuees?|hostages?|workers?|tourists?|passengers?|staff|diplomats?|pilgrims?)$/;

/** Class of the noun that ends at token `at` of a noun phrase that begins at `from`. */
export function headClass(tokens: readonly Token[], at: number, from: number, index: LexiconIndex): HeadClass | null {
  const token = tokens[at] as Token;
  // "the first Russian planes": a state's own.
  if (/^(?:planes|aircraft|airplanes)$/.test(token.lower) && tokens.slice(from, at).some(ofState))
    return { class: 'weapons', single: false };
  if (token.group) return { class: token.group.class, single: false, group: token.group.slug };
  return byModifier(tokens, at, from, index) ?? byWords(tokens, at, from, index) ?? byGroup(tokens, at);
}

/** Also "Su-25 aircraft": a make. */
const ofState = ({ mention, lower, tag }: Token) =>
  mention?.sense === 'demonym' ||
  (tag === 'NAME' && /^[a-z]+-?\d/.test(lower)) ||
  /^(?:military|transport|surveillance|reconnaissance)$/.test(lower);

/** "Wagner PMCs", "Hezbollah men": a group's name before a name or a plural. */
function byGroup(tokens: readonly Token[], at: number): HeadClass | null {
  const { group } = tokens[at - 1] ?? {};
  const token = tokens[at] as Token;
  return group && (token.tag === 'NAME' || token.lower.endsWith('s')) && !token.mention
    ? { class: group.class, single: false, group: group.slug }
    : null;
}

function byWords(tokens: readonly Token[], at: number, from: number, index: LexiconIndex): HeadClass | null {
  for (let length = Math.min(3, at - from + 1); length > 0; length--) {
    const words = tokens
      .slice(at - length + 1, at + 1)
      .map(({ lower }) => lower)
      .join(' ');
    const found = index.moverHeads.get(words);
    if (!found) continue;
    const group = tokens.slice(from, at).find((word) => word.group)?.group;
    // "Wagner instructors", "IS prisoners" are the group's own.
    const own =
      tokens[at - length]?.group && /^(?:people|troops)$/.test(found) && !FAMILY.test(tokens[at]?.lower ?? '');
    return {
      class: own ? (group?.class ?? found) : found,
      single: !index.plurals.has(words) && !MASS.test(words),
      ...(group ? { group: group.slug } : {}),
    };
  }
  return null;
}

/** "IS units", "terrorist elements", "weapons supplies": the modifier is the mover. */
function byModifier(tokens: readonly Token[], at: number, from: number, index: LexiconIndex): HeadClass | null {
  const { lower } = tokens[at] as Token;
  const people = EMPTY_PEOPLE.test(lower);
  const errand = /^(?:flights?|planes?|trains?|buses|bus|convoys?|ships?|boats?)$/.test(lower)
    ? tokens.slice(from, at).find((modifier) => ERRANDS[modifier.lower])
    : undefined;
  if (errand) return { class: ERRANDS[errand.lower] as MoverClass, single: false };
  if (!people && !EMPTY_THINGS.test(lower)) return null;
  for (let k = at - 1; k >= from; k--) {
    const modifier = tokens[k] as Token;
    if (people && modifier.group && lower !== 'families')
      return { class: modifier.group.class, single: false, group: modifier.group.slug };
    if (people && RADICAL.test(modifier.lower)) return { class: 'militants', single: false };
    const found = people ? undefined : index.moverHeads.get(modifier.lower);
    if (found && (modifier.tag === 'NOUN' || modifier.tag === 'NAME' || modifier.lower === 'military'))
      return { class: found === 'troops' && !CONVOY.test(lower) ? 'weapons' : found, single: false };
  }
  return null;
}

/** Many people: who flees are refugees, who goes where the text speaks of fighting, militants. */
export function peopleClass(context: MoverContext, fallback: MoverClass | undefined): MoverClass {
  if (fallback === 'refugees' || fallback === 'people') return fallback;
  if (context.fleesHere()) return 'refugees';
  if (context.fightsHere()) return 'militants';
  if (context.flees()) return 'refugees';
  return context.fights() ? 'militants' : 'people';
}

/** One person: flight alone makes no refugee. */
export function personClass(context: MoverContext, fallback: MoverClass | undefined): MoverClass {
  if (fallback === 'people') return 'people';
  if (context.fightsHere()) return 'militants';
  return context.flees() ? 'refugees' : 'people';
}

/** Who may be meant by people that go to fight; artists and protesters are not. */
const MAY_FIGHT =
  /^(?:people|persons?|men|nationals|citizens|individuals|youths?|youngsters|students|pupils|teenagers|girls|boys|brothers|sisters|friends|muslims|converts|residents|volunteers|supporters|sympathi[sz]ers|followers|natives|others|civilians|women|members|graduates|prisoners|smugglers|officers|perpetrators?|suspects?|assailants?|killers?|plotters?|masterminds?|operatives?)$/;

/** Whom fighting drives away. */
const VICTIMS = /^(?:civilians|residents|villagers|inhabitants|survivors|families|foreigners)$/;

/** The class of a word for people in its sentence: families stay people, the rest is what they go for. */
export function classOfPeople(
  head: Token,
  single: boolean,
  context: MoverContext,
  fallback: MoverClass | undefined,
): MoverClass {
  if (FAMILY.test(head.lower)) return fallback === 'refugees' ? 'refugees' : 'people';
  if (single) return personClass(context, fallback);
  if (VICTIMS.test(head.lower)) return fallback === 'refugees' || context.fleesHere() ? 'refugees' : 'people';
  return MAY_FIGHT.test(head.lower) || fallback === 'refugees' ? peopleClass(context, fallback) : 'people';
}

/** "a person of that name": unknown capitals in the plural are a people ("Central Americans", "Kurds"). */
export const isPeopleName = (word: string) => /(?:ans|ians|is|rds|urs|ens|ims|ews|cks|las|nis)$/.test(word);

/** Whether the noun phrase at chunk `k` names an organisation rather than a person. */
export function isOrganisation(parse: Parse, k: number, index: LexiconIndex): boolean {
  const chunk = parse.chunks[k];
  if (!chunk) return false;
  const tokens = parse.tokens.slice(chunk.from, chunk.to);
  return tokens.some(
    ({ lower, text, agency }, k) =>
      index.bodies.has(lower) ||
      agency !== undefined ||
      lower === 'the' ||
      // "PODEMOS candidate Ana Ruiz" is a person, "UNHCR" none.
      (/^\p{Lu}{3,}$/u.test(text) && k === tokens.length - 1),
  );
}
