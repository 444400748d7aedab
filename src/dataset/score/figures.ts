/** Scores of several documents in; the figures that tests hold and the page shows, each from 0 to 1, out. */
import type { ScoreRow } from '../../model/dataset';
import type { DocumentScores } from './scoreDocument';
import { type Rates, rates, type Tally } from './Tally';

export interface Figures {
  sentenceRoles: number;
  sentenceCuts: Rates;
  mentionsFound: Rates;
  mentionsWithPlace: Rates;
  movementPairs: Rates;
  movementEnds: Rates;
  /** Of the right pairs, the share whose speaker is right. */
  movementSpeakers: number;
  /** Movements in sentences that make none. */
  inventedMovements: number;
  otherClaims: Rates;
}

export function figures(scores: readonly DocumentScores[]): Figures {
  const of = (pick: (score: DocumentScores) => Tally<unknown, unknown>) => rates(scores.map(pick));
  const count = (pick: (score: DocumentScores) => unknown[]) => scores.reduce((n, score) => n + pick(score).length, 0);
  const right = count(({ movements }) => movements.pairs.right);
  const misattributed = count(({ movements }) => movements.wrongSpeaker);
  return {
    sentenceRoles: of(({ roles }) => roles).recall,
    sentenceCuts: of(({ cuts }) => cuts),
    mentionsFound: of(({ mentions }) => mentions.recognised),
    mentionsWithPlace: of(({ mentions }) => mentions.resolved),
    movementPairs: of(({ movements }) => movements.pairs),
    movementEnds: of(({ movements }) => movements.endsOnly),
    movementSpeakers: right === 0 ? 0 : (right - misattributed) / right,
    inventedMovements: count(({ movements }) => movements.invented),
    otherClaims: of(({ relations }) => relations),
  };
}

const MEASURES: [string, (figures: Figures) => number][] = [
  ['Sentences with the right role', (f) => f.sentenceRoles],
  ['Mentions found (F1)', (f) => f.mentionsFound.f1],
  ['Mentions with the right place (F1)', (f) => f.mentionsWithPlace.f1],
  ['Movements: both ends, mover and status (F1)', (f) => f.movementPairs.f1],
  ['Movements: both ends (F1)', (f) => f.movementEnds.f1],
  ['Movements that a sentence makes (precision)', (f) => f.movementPairs.precision],
  ['Speaker of the movements', (f) => f.movementSpeakers],
  ['Other claims (F1)', (f) => f.otherClaims.f1],
];

/** The rows of the About page: each measure before and after the corrections. */
export function scoreRows(raw: readonly DocumentScores[], corrected: readonly DocumentScores[]): ScoreRow[] {
  const [before, after] = [figures(raw), figures(corrected)];
  return MEASURES.map(([measure, pick]) => ({ measure, raw: pick(before), corrected: pick(after) }));
}
