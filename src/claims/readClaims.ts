/**
 * Sentences, mentions and places of an article in, its claims out: movements first, then presence, facilities,
 * exercises, incidents, meetings, memberships and borders, each with its evidence, speaker, status and the spans of its
 * parts. Refuses sentences that do not speak for the article. A sentence repeated word for word adds evidence.
 */
import type { Claim, Doubt, Mention, Place, Sentence } from '../model/document';
import { createReader, type Reader } from './articleReader';
import type { ClaimLexicon } from './lexicon/ClaimLexicon';
import { indexLexicon } from './lexicon/indexLexicon';
import { foreignClaim, movementClaim, relationClaim } from './makeClaims';
import { mergeClaims } from './mergeClaims';
import type { Movement } from './movements/Movement';
import { readMovements } from './movements/readMovements';
import { readForeign } from './readForeign';
import { readRelations } from './relations/readRelations';

export interface ClaimInput {
  text: string;
  sentences: Sentence[];
  mentions: Mention[];
  places: Place[];
  /** EDTF, or null. */
  date: string | null;
  /** BCP 47, of the article. */
  language: string;
}

/** A return looks for its way out this many sentences back, among the last movements read. */
const SENTENCES_BACK = 2;
const MOVEMENTS_BACK = 12;
/** A return needs no place of its own: it goes back the way that was told. */
const RETURNS = /\b(?:return|come back|came back|gone back|went back)/;

/** By the patterns of the sentence's language; nothing in one that the lexicon does not have. */
function foreignClaims(reader: Reader, sentence: Sentence, lexicon: ClaimLexicon): Claim[] {
  const patterns = lexicon.foreign.find(({ language }) => language === sentence.language);
  return patterns
    ? readForeign(reader.words(sentence), patterns, reader.index).map((movement) =>
        foreignClaim(reader, sentence, movement),
      )
    : [];
}

export function readClaims(input: ClaimInput, lexicon: ClaimLexicon): { claims: Claim[]; doubts: Doubt[] } {
  const reader = createReader(input, indexLexicon(lexicon));
  const claims: Claim[] = [];
  const read: { sentence: number; movement: Movement }[] = [];
  for (const [k, sentence] of reader.sentences.entries()) {
    const recent = read.at(-1);
    const returns =
      recent !== undefined &&
      k - recent.sentence <= SENTENCES_BACK &&
      RETURNS.test(input.text.slice(sentence.start, sentence.end));
    if (!reader.hasPlaces(sentence) && !returns) continue;
    if (sentence.language !== 'en') {
      claims.push(...foreignClaims(reader, sentence, lexicon));
      continue;
    }
    const parse = reader.parse(k);
    const near = read.slice(-MOVEMENTS_BACK).filter((entry) => k - entry.sentence <= SENTENCES_BACK);
    const context = reader.movementContext(k, near.map(({ movement }) => movement).toReversed());
    for (const movement of readMovements(parse, reader.index, context)) {
      read.push({ sentence: k, movement });
      claims.push(movementClaim(reader, k, parse, movement));
    }
    for (const relation of readRelations(parse, reader.index, {
      ...context,
      text: input.text,
      mentions: reader.mentionsIn(sentence),
    }))
      claims.push(relationClaim(reader, k, parse, relation));
  }
  return { claims: mergeClaims(claims), doubts: [] };
}
