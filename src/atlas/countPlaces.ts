/**
 * How articles speak of places. Comes in: articles with their mentions. Goes out: counts by place id. A capital said of
 * its government counts for its country as well. Refuses a mention whose sentence the article does not have.
 */
import type { PlaceCounts, ReadArticle } from '../model/dataset';
import type { Mention, Sentence } from '../model/document';
import { SPEAKING_ROLES } from '../model/speakingRoles';

interface Count extends PlaceCounts {
  lastArticle: string;
  lastSentence: string;
  wording: Map<string, number>;
}

function newCount(): Count {
  const wording = new Map<string, number>();
  return { mentions: 0, marked: 0, sentences: 0, articles: 0, senses: {}, lastArticle: '', lastSentence: '', wording };
}

/** Mentions come article by article and sentence by sentence, so that the last one tells a new one. */
function add(
  count: Count,
  slug: string,
  { sense, kind, surface, place }: Mention,
  sentence: Sentence,
  id: string,
): void {
  count.mentions += 1;
  count.senses[sense] = (count.senses[sense] ?? 0) + 1;
  if (sense !== 'embedded' && SPEAKING_ROLES.has(sentence.role)) count.marked += 1;
  const key = `${slug}/${sentence.id}`;
  if (count.lastSentence !== key) count.sentences += 1;
  if (count.lastArticle !== slug) count.articles += 1;
  count.lastSentence = key;
  count.lastArticle = slug;
  if (kind !== 'group' || place !== id || surface === '') return;
  const words = surface.replace(/\s+/g, ' ');
  count.wording.set(words, (count.wording.get(words) ?? 0) + 1);
}

/** The words used most, the shortest of equals. */
function bestWords(wording: ReadonlyMap<string, number>): string | undefined {
  return [...wording].sort(([a, n], [b, m]) => m - n || a.length - b.length)[0]?.[0];
}

export function countPlaces(articles: readonly ReadArticle[]): Map<string, PlaceCounts> {
  const counts = new Map<string, Count>();
  for (const { slug, document } of articles) {
    const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]));
    for (const mention of document.mentions) {
      const sentence = sentences.get(mention.sentence);
      if (!sentence) continue;
      for (const id of new Set([mention.place, mention.standsFor])) {
        if (!id) continue;
        const count = counts.get(id) ?? newCount();
        counts.set(id, count);
        add(count, slug, mention, sentence, id);
      }
    }
  }
  return new Map(
    [...counts].map(([id, { lastArticle: _, lastSentence: __, wording, ...count }]) => {
      const words = bestWords(wording);
      return [id, words === undefined ? count : { ...count, words }];
    }),
  );
}
