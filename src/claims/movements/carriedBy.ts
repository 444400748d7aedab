/**
 * What a ship, plane or convoy carries, where a participle after the way says so: "the vessel sailed for Albania, carrying
 * eight migrants". The noun phrase of the load out, or null where the subject carries nothing that the clause names.
 */
import { headToken, isComma, isMoverNoun, leftOf, type NounSpan } from '../clauses/chunks';
import { objectSpan } from '../clauses/objectSpan';
import type { Parse } from '../clauses/Parse';
import { readClause } from '../clauses/readClause';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { isVehicle } from '../movers/vehicles';

const CARRYING = /^(?:carry|transport|haul|ferry|bear|bring)$/;
const LADEN = /^(?:load|lade|pack|fill|stack)$/;
/** What else is said in between takes no more chunks than this. */
const NEAR = 16;

/** ", carrying 90 men, the navy said": a list that begins with a comma is none. */
function withoutList(parse: Parse, span: NounSpan): NounSpan {
  const comma = parse.chunks.findIndex((chunk, k) => k > span.from && k < span.to && isComma(chunk));
  const joined = parse.chunks.slice(span.from, span.to).some(({ kind }) => kind === 'conj');
  return comma < 0 || joined ? span : { ...span, to: comma };
}

export function carriedBy(parse: Parse, trigger: number, index: LexiconIndex): NounSpan | null {
  for (let k = trigger + 1; k < Math.min(parse.chunks.length, trigger + NEAR); k++) {
    const chunk = parse.chunks[k];
    if (chunk?.kind === 'rel') {
      // "from a port that is closed, carrying grain"
      const comma = parse.chunks.findIndex((each, n) => n > k && isComma(each));
      if (comma < 0) return null;
      k = comma;
      continue;
    }
    if (chunk?.kind === 'sub' || chunk?.vg?.form === 'finite') return null;
    const { vg } = chunk ?? {};
    if (!vg) continue;
    const load = vg.form === 'ing' && CARRYING.test(vg.lemma) ? k + 1 : k + 2;
    const laden = vg.form === 'en' && LADEN.test(vg.lemma) && parse.chunks[k + 1]?.word === 'with';
    if (load === k + 2 && !laden) continue;
    // Beside a noun it is said of that noun: "towards a ship carrying arms".
    if (!isComma(parse.chunks[k - 1]) && parse.chunks[k - 1]?.kind !== 'adv') continue;
    return headToken(parse, load) && parse.chunks[load]?.kind === 'np'
      ? withoutList(parse, objectSpan(parse, load, index))
      : null;
  }
  return null;
}

/** "cocaine in containers travelling ...", "rifles hidden in trucks bound for ...": what a vehicle holds, told before it. */
export function loadOf(parse: Parse, { from, to }: NounSpan, index: LexiconIndex): NounSpan | null {
  if (!isVehicle(headToken(parse, to - 1)?.lower ?? '')) return null;
  const last = parse.chunks[to - 2]?.kind === 'prep' ? to - 1 : from;
  const inside = parse.chunks[last - 1];
  if (inside?.kind !== 'prep' || !/^(?:in|inside|aboard|on|on board|among)$/.test(inside.word)) return null;
  const host = leftOf(parse, last - 1);
  const vg = parse.chunks[host]?.vg;
  const load = vg && HIDES.test(vg.lemma) && (vg.passive || vg.form === 'en') ? held(parse, host, index) : host;
  return load >= 0 && isMoverNoun(parse, load, index) ? { from: load, to: load + 1 } : null;
}

const HIDES = /^(?:hide|conceal|stash|pack|load|find|seize|discover|stow|stuff|place|store|put)$/;

/** What is hidden: the noun before the participle, or the subject. */
function held(parse: Parse, verb: number, index: LexiconIndex): number {
  return readClause(parse, verb, index).subject?.from ?? -1;
}
