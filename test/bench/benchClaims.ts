/**
 * `npm run bench:claims -- FILE.jsonl... [--errors]`: movements read from passages with annotated claims (`{ id, text,
 * claims: [{ relation, status, mover, origins, destinations, originCountries, destinationCountries, speaker, evidence,
 * tolerated? }] }` a line), as pairs of ends, by the scores that the README explains. `--errors` prints each miss and each
 * false alarm with the rule that made it. Refuses a file that is no such corpus, naming its line.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadResources } from '../../src/build/loadResources';
import type { MovementScores } from '../../src/dataset/score/scoreMovements';
import { extract } from '../../src/extract';
import type { Document } from '../../src/model/document';
import { comparePassage, type Passage } from './comparePassage';

type PairOf<C> = { claim: C; origin: string; destination: string };
type AnyClaim = {
  status: string;
  mover?: { class: string; surface: string };
  speaker: { name: string } | null;
  rule?: string;
};

const { values: options, positionals } = parseArgs({
  options: { errors: { type: 'boolean' } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new Error('usage: npm run bench:claims -- FILE.jsonl... [--errors]');

const resources = await loadResources();
for (const file of positionals) {
  const passages = readPassages(file);
  const scores = passages.map((passage) => {
    const { id, text, date = null, language } = passage;
    const document = extract({ id, text, date, ...(language ? { language } : {}) }, resources);
    const score = comparePassage(passage, document);
    if (options.errors) printErrors(document, score);
    return score;
  });
  report(basename(file), passages.length, scores);
}

function readPassages(file: string): Passage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        const passage = JSON.parse(line) as Passage;
        if (typeof passage.text !== 'string' || !Array.isArray(passage.claims)) throw new Error('no text or no claims');
        return [passage];
      } catch (error) {
        throw new Error(`${file}, line ${i + 1}: ${(error as Error).message}`);
      }
    });
}

function report(name: string, texts: number, scores: readonly MovementScores[]): void {
  const sum = (count: (score: MovementScores) => number) => scores.reduce((total, score) => total + count(score), 0);
  const row = (label: string, kind: 'pairs' | 'endsOnly') => {
    const right = sum((score) => score[kind].right.length);
    const found = right + sum((score) => score[kind].wrong.length);
    const gold = right + sum((score) => score[kind].missed.length);
    const share = (whole: number) => (whole ? right / whole : 0).toFixed(3);
    return `  ${label.padEnd(28)} P ${share(found)}  R ${share(gold)}  F1 ${share((found + gold) / 2)}  (${right} of ${found} found, ${gold} annotated)`;
  };
  const right = sum((score) => score.pairs.right.length);
  const misheard = sum((score) => score.wrongSpeaker.length);
  console.log(`${name}: ${texts} passages`);
  console.log(row('ends, class and status', 'pairs'));
  console.log(row('ends only', 'endsOnly'));
  console.log(`  ${'speaker of the right pairs'.padEnd(28)} ${(right ? (right - misheard) / right : 0).toFixed(3)}`);
}

function printErrors(document: Document, { pairs, wrongSpeaker }: MovementScores): void {
  if (pairs.missed.length + pairs.wrong.length + wrongSpeaker.length === 0) return;
  const places = document.mentions.map(({ surface, place, sense }) => `${surface} = ${place ?? '?'} (${sense})`);
  console.log(`\n${document.id}: ${document.text}\n  places: ${places.join('; ')}`);
  const line = ({ claim, origin, destination }: PairOf<AnyClaim>) =>
    `${claim.mover?.class} ${claim.status} ${origin} > ${destination} "${claim.mover?.surface}" ${claim.speaker?.name ?? '-'} ${claim.rule ?? ''}`;
  for (const pair of pairs.missed) console.log(`  missed  ${line(pair)}`);
  for (const pair of pairs.wrong) console.log(`  wrong   ${line(pair)}`);
  for (const { gold, predicted } of wrongSpeaker)
    console.log(`  speaker ${gold.claim.speaker?.name ?? '-'} was heard as ${line(predicted)}`);
}
