/**
 * A document of an article whose publisher lets only quotations be shown in, the same without any other word of it out:
 * what no claim cites is blanked, so that every offset and id stays what it was. Mentions keep their place, not their
 * words, where their sentence is left out; a quotation's surroundings and a doubt's words go with the sentences they are of.
 */
import type { Document, Quotation, Sentence, Span } from '../model/document';

const isWithin = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** Blank, with its lines kept: they say where a paragraph ends. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function blankBetween(text: string, kept: readonly Sentence[]): string {
  let done = '';
  for (const { start, end } of kept) done += blank(text.slice(done.length, start)) + text.slice(start, end);
  return done + blank(text.slice(done.length));
}

export function quoteOnly(document: Document): Document {
  const cited = new Set(document.claims.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));
  const kept = document.sentences.filter(({ id }) => cited.has(id));
  const text = blankBetween(document.text, kept);
  const surroundings = ({ start, end, prefix, suffix }: Quotation) => ({
    prefix: text.slice(start - prefix.length, start).trimStart(),
    suffix: text.slice(end, end + suffix.length).trimEnd(),
  });
  return {
    ...document,
    text,
    sentences: document.sentences.map((one) => (cited.has(one.id) ? one : { ...one, leftOut: true })),
    mentions: document.mentions.map((mention) => {
      if (cited.has(mention.sentence)) return mention;
      const { reasons: _, candidates: __, ...rest } = mention;
      return { ...rest, surface: '' };
    }),
    claims: document.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((quotation) => ({ ...quotation, ...surroundings(quotation) })),
    })),
    doubts: document.doubts.filter(({ start, end }) => {
      if (start === undefined || end === undefined) return false;
      return kept.some((sentence) => isWithin({ start, end }, sentence));
    }),
  };
}
