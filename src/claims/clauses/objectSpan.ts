/** An object with its list and its "of" phrases: "drugs, weapons and ammunition", "a number of fighters". */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { headToken, isComma, type NounSpan } from './chunks';
import type { Parse } from './Parse';

export function objectSpan(parse: Parse, i: number, index: LexiconIndex): NounSpan {
  let to = i + 1;
  for (let steps = 0; steps < 20; steps++) {
    const chunk = parse.chunks[to];
    if (chunk?.kind === 'prep' && chunk.word === 'of' && parse.chunks[to + 1]?.kind === 'np') {
      to += 2;
      continue;
    }
    if (chunk?.kind !== 'conj' && !isComma(chunk)) break;
    const k = parse.chunks[to + 1]?.kind === 'conj' ? to + 2 : to + 1;
    const after = parse.chunks[k + 1]?.vg;
    if (parse.chunks[k]?.kind !== 'np' || (after && after.form === 'finite') || !isListable(parse, k, index)) break;
    to = k + 1;
  }
  return { from: i, to };
}

function isListable(parse: Parse, k: number, index: LexiconIndex): boolean {
  const head = headToken(parse, k);
  if (!head) return false;
  return (
    index.moverHeads.has(head.lower) ||
    head.group !== undefined ||
    index.containers.has(head.lower) ||
    head.mention?.sense === 'demonym' ||
    head.tag === 'NAME' ||
    index.things.has(head.lower) ||
    index.persons.has(head.lower)
  );
}
