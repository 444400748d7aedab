/**
 * An article as blocks to read: takes a document, gives its sentences grouped as they stand in the text (a line is a
 * paragraph), with what was set aside apart and a caption that repeats folded behind its first. Every sentence stands in
 * exactly one block, in order.
 */
import type { Document, Sentence } from '../model/document';

export type Block =
  | { kind: 'headline' | 'kicker' | 'heading' | 'paragraph' | 'caption'; sentences: Sentence[] }
  /** The same words as an earlier caption. */
  | { kind: 'repeat'; sentences: Sentence[] }
  | { kind: 'aside'; sentences: Sentence[]; why: string }
  /** Left out at the publisher's wish, whatever they were. */
  | { kind: 'omitted'; sentences: Sentence[] };

const OWN_BLOCK = { headline: 'headline', kicker: 'kicker', heading: 'heading', caption: 'caption' } as const;

function textOf(document: Document, sentences: Sentence[]): string {
  return sentences.map(({ start, end }) => document.text.slice(start, end)).join(' ');
}

function kindOf(line: Sentence[]): 'headline' | 'kicker' | 'heading' | 'caption' | 'paragraph' {
  const role = line.find((sentence) => !sentence.setAside)?.role;
  return (role && OWN_BLOCK[role as keyof typeof OWN_BLOCK]) ?? 'paragraph';
}

function splitLines(document: Document): Sentence[][] {
  const lines: Sentence[][] = [];
  let end = -1;
  for (const sentence of document.sentences) {
    const isSameLine = end >= 0 && !/\n/.test(document.text.slice(end, sentence.start));
    const last = lines.at(-1);
    if (isSameLine && last && last[0]?.role !== 'headline') last.push(sentence);
    else lines.push([sentence]);
    end = sentence.end;
  }
  return lines;
}

/** A line in stretches that are shown, and stretches that are left out. */
function splitLeftOut(line: Sentence[]): Sentence[][] {
  const stretches: Sentence[][] = [];
  for (const sentence of line) {
    const last = stretches.at(-1);
    if (last && Boolean(last[0]?.leftOut) === Boolean(sentence.leftOut)) last.push(sentence);
    else stretches.push([sentence]);
  }
  return stretches;
}

/** Blocks of a document, in the order of its text. */
export function layOutArticle(document: Document): Block[] {
  const blocks: Block[] = [];
  const captions = new Set<string>();
  for (const line of splitLines(document).flatMap(splitLeftOut)) {
    const why = line.every((sentence) => sentence.setAside) ? (line[0]?.setAside ?? '') : null;
    const last = blocks.at(-1);
    if (line[0]?.leftOut) {
      if (last?.kind === 'omitted') last.sentences.push(...line);
      else blocks.push({ kind: 'omitted', sentences: [...line] });
      continue;
    }
    if (why !== null) {
      if (last?.kind === 'aside' && last.why === why) last.sentences.push(...line);
      else blocks.push({ kind: 'aside', sentences: [...line], why });
      continue;
    }
    const kind = kindOf(line);
    const text = textOf(document, line);
    if (kind === 'caption' && captions.has(text)) blocks.push({ kind: 'repeat', sentences: line });
    else blocks.push({ kind, sentences: line });
    if (kind === 'caption') captions.add(text);
  }
  return blocks;
}
