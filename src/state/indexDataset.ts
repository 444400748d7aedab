/**
 * Looks up what a dataset holds: takes a dataset, gives maps by id, built once for each dataset. An id that nothing
 * carries gives undefined: a link may outlive what it points at.
 */
import type { Article, ClaimRef, Dataset, Statement } from '../model/dataset';
import type { Claim, Mention, Place, Sentence } from '../model/document';

export interface MentionInArticle {
  article: Article;
  mention: Mention;
  sentence: Sentence;
}

export interface DatasetIndex {
  articles: Map<string, Article>;
  places: Map<string, Place>;
  statements: Map<string, Statement>;
  /** `slug/c12` */
  claims: Map<string, { article: Article; claim: Claim }>;
  /** `slug/s12` */
  sentences: Map<string, { article: Article; sentence: Sentence }>;
  /** `slug/m12-15` */
  mentions: Map<string, MentionInArticle>;
  /** In the order of the articles and of their texts; a capital said of its government counts for its country too. */
  mentionsByPlace: Map<string, MentionInArticle[]>;
  /** Statements by `slug/s12` of their evidence. */
  statementsBySentence: Map<string, Statement[]>;
}

/** Key of a part of an article, as selections write it. */
export function keyIn(article: string, id: string): string {
  return `${article}/${id}`;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function indexArticle(article: Article, index: DatasetIndex): void {
  const { slug, document } = article;
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]));
  for (const sentence of document.sentences) index.sentences.set(keyIn(slug, sentence.id), { article, sentence });
  for (const claim of document.claims) index.claims.set(keyIn(slug, claim.id), { article, claim });
  for (const mention of document.mentions) {
    const sentence = sentences.get(mention.sentence);
    if (!sentence) continue;
    const entry = { article, mention, sentence };
    index.mentions.set(keyIn(slug, mention.id), entry);
    if (mention.place) append(index.mentionsByPlace, mention.place, entry);
    if (mention.standsFor && mention.standsFor !== mention.place)
      append(index.mentionsByPlace, mention.standsFor, entry);
  }
}

function build(dataset: Dataset): DatasetIndex {
  const index: DatasetIndex = {
    articles: new Map(dataset.articles.map((article) => [article.slug, article])),
    places: new Map(dataset.places.map((place) => [place.id, place])),
    statements: new Map(dataset.statements.map((statement) => [statement.id, statement])),
    claims: new Map(),
    sentences: new Map(),
    mentions: new Map(),
    mentionsByPlace: new Map(),
    statementsBySentence: new Map(),
  };
  for (const article of dataset.articles) indexArticle(article, index);
  for (const statement of dataset.statements)
    for (const ref of statement.claims)
      for (const quotation of claimOf(index, ref)?.claim.evidence ?? [])
        append(index.statementsBySentence, keyIn(ref.article, quotation.sentence), statement);
  return index;
}

const built = new WeakMap<Dataset, DatasetIndex>();

/** The index of a dataset; the same object for the same dataset. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  let index = built.get(dataset);
  if (!index) {
    index = build(dataset);
    built.set(dataset, index);
  }
  return index;
}

/** The claim that a statement cites, with its article. */
export function claimOf(index: DatasetIndex, ref: ClaimRef): { article: Article; claim: Claim } | undefined {
  return index.claims.get(keyIn(ref.article, ref.claim));
}
