/**
 * Where those who move stood before, as a participle beside them tells it: "send refugees living in Turkey back to Syria",
 * "fighters based in Mali moved to Niger". Answers the places; nothing where the participle tells anything else.
 */
import { leftOf } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { type PlaceList, readPlaces } from './readPlaces';

const STANDS =
  /^(?:reside|live|stay|dwell|shelter|camp|hide|linger|languish|remain|base|station|garrison|strand|host|house|hold|detain|jail|imprison|intern|stick|trap|settle|exile|shelter|encamp|quarter)$/;

/** The places after the participle at chunk `verb`, where it stands right after a noun that no preposition leads. */
export function stoodWhere(parse: Parse, verb: number, index: LexiconIndex): PlaceList | null {
  const { vg } = parse.chunks[verb] ?? {};
  if (!vg || (vg.form !== 'ing' && vg.form !== 'en') || !STANDS.test(vg.lemma)) return null;
  const noun = leftOf(parse, verb);
  // "sent arms to rebels based in Chad": there they are received.
  if (parse.chunks[noun]?.kind !== 'np' || /^(?:to|for|into)$/.test(parse.chunks[noun - 1]?.word ?? '')) return null;
  if (!/^(?:in|at|inside|across|near)$/.test(parse.chunks[verb + 1]?.word ?? '')) return null;
  return parse.chunks[verb + 2]?.kind === 'np' ? readPlaces(parse, verb + 2, index, { afterVerb: true }) : null;
}

const KEEPS = /^(?:have|keep|station|base|maintain|hold|deploy)$/;

/** "withdraw any troops it may have in Congo": a pronoun at chunk `np` has them there. */
export function keptWhere(parse: Parse, np: number, index: LexiconIndex): PlaceList | null {
  const owner = parse.chunks[np];
  if (owner?.kind !== 'np' || parse.tokens[owner.from]?.tag !== 'PRON') return null;
  if (parse.chunks[np - 1]?.kind !== 'np' || !KEEPS.test(parse.chunks[np + 1]?.vg?.lemma ?? '')) return null;
  if (parse.chunks[np + 2]?.word !== 'in' || parse.chunks[np + 3]?.kind !== 'np') return null;
  return readPlaces(parse, np + 3, index, { afterVerb: true });
}
