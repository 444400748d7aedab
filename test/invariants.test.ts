/**
 * What holds for every document, whatever the text: offsets are exact, quotations can be found again, nothing set aside
 * speaks, ids are unique, and the same input gives the same bytes. Held on the articles and on random and broken texts.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadResources } from '../src/build/loadResources';
import { extract, type Resources } from '../src/extract';
import type { Document, Span } from '../src/model/document';
import { readArticles } from './gold/readGold';

const SPEAKS = new Set(['headline', 'kicker', 'heading', 'body', 'caption']);
const articles = readArticles();
let resources: Resources;

beforeAll(async () => {
  resources = await loadResources();
});

const read = (id: string, text: string, date: string | null = '2021-07-28', language = 'en') =>
  extract({ id, text, date, language }, resources);

const within = (inner: Span, outer: Span | undefined) =>
  outer !== undefined && outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;

/** How often a quotation is found: by its words alone, or by its words between its prefix and suffix. */
function timesFound(text: string, exact: string): number {
  let times = 0;
  for (let at = text.indexOf(exact); exact !== '' && at >= 0; at = text.indexOf(exact, at + 1)) times++;
  return times;
}

/** Everything in a document that is not as it must be, in words; an empty list is what is wanted. */
function faults({ text, sentences, mentions, places, claims }: Document): string[] {
  const sentenceOf = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const known = new Set(places.map(({ id }) => id));
  const wrong: string[] = [];
  const must = (holds: boolean, what: string, where: unknown) =>
    holds || wrong.push(`${what}: ${JSON.stringify(where)}`);

  for (const [i, sentence] of sentences.entries()) {
    must(within(sentence, { start: 0, end: text.length }), 'a sentence lies in the text', sentence);
    must(text.slice(sentence.start, sentence.end).trim() !== '', 'a sentence has words', sentence);
    must(i === 0 || (sentences[i - 1] as Span).end <= sentence.start, 'sentences follow each other', sentence);
    must(SPEAKS.has(sentence.role) || Boolean(sentence.setAside), 'what is set aside says why', sentence);
  }
  for (const mention of mentions) {
    const sentence = sentenceOf.get(mention.sentence);
    must(text.slice(mention.start, mention.end) === mention.surface, 'a mention is its words', mention);
    must(within(mention, sentence), 'a mention lies in its sentence', mention);
    must(SPEAKS.has(sentence?.role ?? ''), 'a mention stands in a sentence that speaks', mention);
    must(mention.place === null || known.has(mention.place), 'a place mentioned is listed', mention);
    must(mention.score >= 0 && mention.score <= 1, 'a score is a share', mention);
  }
  for (const claim of claims) {
    must(claim.evidence.length > 0, 'a claim has its words', claim);
    for (const quotation of claim.evidence) {
      const { start, end, exact, prefix, suffix } = quotation;
      const sentence = sentenceOf.get(quotation.sentence);
      must(text.slice(start, end) === exact, 'a quotation is verbatim', quotation);
      must(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix), 'its context too', quotation);
      must(
        timesFound(text, exact) === 1 || timesFound(text, prefix + exact + suffix) === 1,
        'it is found once',
        quotation,
      );
      must(within(quotation, sentence), 'a quotation lies in its sentence', quotation);
      must(SPEAKS.has(sentence?.role ?? ''), 'a quotation is of a sentence that speaks', quotation);
    }
    for (const part of claim.parts) must(within(part, claim.evidence[0]), 'a part lies in the first quotation', part);
    const ends = [...(claim.origins ?? []), ...(claim.destinations ?? [])];
    if (claim.relation === 'movement') must(ends.length > 0, 'a movement has an end', claim);
    for (const id of [...ends, ...(claim.places ?? []), ...(claim.through ?? [])])
      must(known.has(id), 'a place claimed is listed', [id, claim.evidence[0]?.exact]);
  }
  for (const list of [sentences, mentions, claims, places])
    must(
      new Set(list.map(({ id }) => id)).size === list.length,
      'ids are unique',
      list.map(({ id }) => id),
    );
  return wrong;
}

describe.each(articles)('$meta.slug', ({ meta, text }) => {
  const document = () => read(meta.slug, text, meta.date, meta.language);

  it('is read without a fault', () => expect(faults(document())).toEqual([]));

  it('keeps its text as it was', () => expect(document().text).toBe(text));

  it('is read alike twice, byte for byte', () => {
    expect(JSON.stringify(document())).toBe(JSON.stringify(document()));
  });

  it('is set aside or read to its last word', () => {
    const { sentences } = document();
    const left = sentences.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    expect(left.replace(/<\/?p>/g, '').trim()).toBe('');
  });
});

describe('any text', () => {
  const holds = (text: string) => {
    expect(faults(read('any', text))).toEqual([]);
    return true;
  };
  const words = (list: string) => fc.constantFrom(...list.split('|'));
  // Words that the rules look for, with broken punctuation and letters, find more than random characters do.
  const name = words(
    'Syria|Libya|Afghanistan|Russia|Tajikistan|Kabul|Moscow|Central Asia|the country|neighbouring states|us',
  );
  const noise = words(
    'there|his borders|the Tajik-Afghan border|northern and eastern|airport in|U.S.|“|”|"|.|,|?!|—|#|\n|\n\n|<p>|Shoigu said|\u00a0|\ufeff|\u200b|\u202e|\ud83d\ude00|\ud83d|é|Афганистан|سوريا|İstanbul|ﬁghters',
  );
  const claim = fc
    .tuple(
      words('Militants|IS fighters|Refugees|“Russian weapons|1,000 troops|Drugs'),
      words(' may| will| did not||, he denied,'),
      words(' enter| are entering| left| fled| crossed into| were sent to| are stationed in'),
      name,
      words(' from | to | via | and | near the border of '),
      name,
      words('.| and elsewhere.|,” Putin said.| next week|\n|, according to TASS.| on Tuesday! '),
    )
    .map(
      ([mover, status, verb, first, link, second, tail]) => `${mover}${status}${verb} ${first}${link}${second}${tail}`,
    );
  const jumble = fc
    .array(fc.oneof({ arbitrary: claim, weight: 2 }, { arbitrary: noise, weight: 1 }, name), {
      maxLength: 20,
      size: 'max',
    })
    .map((pieces) => pieces.join(' '));
  // Code units, not characters: halves of surrogate pairs are among them.
  const units = fc.uint16Array({ maxLength: 200 }).map((codes) => String.fromCharCode(...codes));

  it('with claims in it is really read', () => {
    const found = fc.sample(jumble, { numRuns: 50, seed: 1 }).flatMap((text) => read('any', text).claims);
    expect(found.length).toBeGreaterThan(20);
  });

  it('is read without a fault, however it is jumbled', () => {
    fc.assert(fc.property(jumble, holds), { numRuns: 150 });
  });

  it('is read without a fault, whatever its characters', () => {
    fc.assert(fc.property(units, holds), { numRuns: 100 });
  });

  it('is read without a fault with a piece cut out, doubled or put in', () => {
    const change = fc.record({
      article: fc.nat(articles.length - 1),
      at: fc.nat(3000),
      cut: fc.nat(400),
      length: fc.nat(700),
      put: fc.oneof(fc.constant(''), jumble, units),
    });
    const mutate = ({
      article,
      at,
      cut,
      length,
      put,
    }: { [key in 'article' | 'at' | 'cut' | 'length']: number } & { put: string }) => {
      const text = (articles[article] as { text: string }).text;
      return text.slice(Math.max(0, at - length), at) + put + text.slice(at + cut, at + cut + length);
    };
    fc.assert(
      fc.property(change, (each) => holds(mutate(each))),
      { numRuns: 100 },
    );
  });

  it.each(['', ' ', '\n\n', '.', '\ud800', '\ufeff', 'a'.repeat(5000), '('.repeat(5000), 'Syria '.repeat(500)])(
    'of an odd shape is read without a fault (%#)',
    (text) => expect(faults(read('odd', text))).toEqual([]),
  );
});
