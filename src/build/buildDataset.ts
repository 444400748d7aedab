/**
 * `data/` in, the dataset and the files beside the page out. Reads every article, extracts, corrects, validates, gathers
 * statements and checks. Refuses, with file, line and remedy, whatever in `data/` is not as it should be.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { assembleDataset } from '../atlas/assembleDataset';
import { buildStatements } from '../atlas/buildStatements';
import { computeChecks } from '../atlas/computeChecks';
import { createGeometry } from '../atlas/createGeometry';
import { parseBlocs } from '../atlas/parseBlocs';
import type { PlaceLookup } from '../dataset/applyCorrections';
import { DataError } from '../dataset/DataError';
import { exportClaimsCsv, exportMentionsCsv } from '../dataset/exportCsv';
import { exportGeoJson } from '../dataset/exportGeoJson';
import { exportWebAnnotation } from '../dataset/exportWebAnnotation';
import { parseCorrections } from '../dataset/parseCorrections';
import { parseStory } from '../dataset/parseStory';
import { quoteOnly } from '../dataset/quoteOnly';
import { readYaml } from '../dataset/readYaml';
import type { Dataset, ReadArticle } from '../model/dataset';
import type { Document, Place } from '../model/document';
import type { Story } from '../model/story';
import { URL_KEYS } from '../state/urlChoices';
import { loadResources } from './loadResources';
import { makeStory } from './makeStory';
import { type CorrectionsFile, openReader, placeLookup } from './readArticle';
import { scoreArticles } from './scoreArticles';
import { siteUrl } from './siteUrl';
import { splitDataset } from './splitDataset';

export interface BuiltDataset {
  /** All of it. */
  dataset: Dataset;
  /** What the page reads first: all of a small dataset, an overview of a large one. */
  first: Dataset;
  /** The walk through it: an editor's, or made from the data. */
  story: Story;
  /** Each article with all that was read in it, corrected, as far as its publisher lets it be shown. */
  articles: ReadArticle[];
  /** Each article as extraction left it, before corrections. */
  raw: Document[];
  /** How many of them were read now, and not taken from an earlier build. */
  fresh: number;
  /** Path below the site's root -> content. */
  files: Record<string, string>;
}

const about = v.strictObject({ title: v.pipe(v.string(), v.trim(), v.nonEmpty('the dataset needs a title')) });

function filesIn(folder: string, ending: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
}

function readTopology(root: string, name: string): Topology {
  return JSON.parse(readFileSync(join(root, 'data/geo', name), 'utf8')) as Topology;
}

function readCorrections(root: string, slugs: ReadonlySet<string>): Map<string, CorrectionsFile> {
  return new Map(
    filesIn(join(root, 'data/corrections'), '.yaml').map((name) => {
      const slug = name.replace(/\.yaml$/, '');
      const file = `data/corrections/${name}`;
      if (!slugs.has(slug))
        throw new DataError(file, null, `there is no article "${slug}".`, 'Rename or remove this file.');
      const source = readFileSync(join(root, file), 'utf8');
      return [slug, { source, corrections: parseCorrections(file, source) }];
    }),
  );
}

/** Slugs that differ in letter case alone would be one page on some hosts. */
function refuseDuplicates(slugs: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const slug of slugs) {
    const other = seen.get(slug.toLowerCase());
    if (other !== undefined)
      throw new DataError(`data/articles/${slug}.md`, null, `has the same slug as ${other}.md.`, 'Rename one of them.');
    seen.set(slug.toLowerCase(), slug);
  }
}

/** Every place that an article names and every member of a bloc, once, in the order of their ids. */
function gatherPlaces(articles: readonly ReadArticle[], blocs: Dataset['blocs'], lookUp: PlaceLookup): Place[] {
  const places = new Map(
    articles.flatMap(({ document }) => document.places.map((place) => [place.id, place] as const)),
  );
  for (const id of blocs.flatMap(({ members }) => members.map(({ country }) => `country:${country}`))) {
    const place = places.get(id) ?? lookUp(id);
    if (place) places.set(id, place);
  }
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @throws DataError */
export async function buildDataset(
  root: string,
  tell: (line: string) => void = (line) => console.warn(line),
): Promise<BuiltDataset> {
  const resources = await loadResources();
  const lookUp = placeLookup(resources);
  const names = filesIn(join(root, 'data/articles'), '.md');
  const slugs = names.map((name) => name.replace(/\.md$/, ''));
  refuseDuplicates(slugs);
  const corrections = readCorrections(root, new Set(slugs));

  const read = openReader(root, resources, tell);
  const all = names.map((name, i) => read.article(name, corrections.get(slugs[i] ?? '')));
  read.done();
  const whole = all.map(({ meta, document }): ReadArticle => ({ ...meta, document }));
  // Nothing below but statements and checks sees a text that its publisher does not let be shown.
  const articles = whole.map((one) => (one.show === 'quotes' ? { ...one, document: quoteOnly(one.document) } : one));
  const raw = all.map((article) => article.raw ?? article.document);

  const geometry = createGeometry(readTopology(root, 'world.topojson'), readTopology(root, 'detail.topojson'));
  const aboutFile = 'data/dataset.yaml';
  const blocFile = 'data/gazetteer/blocs.yaml';
  const blocs = parseBlocs(blocFile, readFileSync(join(root, blocFile), 'utf8'));
  const dataset = assembleDataset({
    title: readYaml(aboutFile, readFileSync(join(root, aboutFile), 'utf8'), about).value.title,
    description: describe(articles),
    articles,
    places: gatherPlaces(articles, blocs, lookUp),
    statements: buildStatements(whole),
    blocs,
    checks: computeChecks(whole, geometry, blocs),
    placeSources: resources.gazetteer.sources(),
    scores: scoreArticles(
      root,
      raw,
      whole.map(({ document }) => document),
    ),
    corrections: [...corrections].flatMap(([article, { corrections: list }]) =>
      list.map(({ action, reason }) => ({ article, action, reason })),
    ),
  });
  const { first, catalogue } = splitDataset(dataset);
  const storyFile = 'data/story.yaml';
  const story = existsSync(join(root, storyFile))
    ? parseStory(storyFile, readFileSync(join(root, storyFile), 'utf8'), dataset, whole, URL_KEYS)
    : makeStory(dataset);
  const published = { articles, places: dataset.places };
  const files: Record<string, string> = {
    'data/dataset.json': JSON.stringify(first),
    ...(catalogue && { 'data/catalogue.json': JSON.stringify(catalogue) }),
    'data/story.json': JSON.stringify(story),
    'data/claims.geojson': JSON.stringify(exportGeoJson(published)),
    'data/annotations.jsonld': JSON.stringify(exportWebAnnotation(published, siteUrl())),
    'data/mentions.csv': exportMentionsCsv(published),
    'data/claims.csv': exportClaimsCsv(published),
    'data/geo/world.topojson': readFileSync(join(root, 'data/geo/world.topojson'), 'utf8'),
    'data/geo/detail.topojson': readFileSync(join(root, 'data/geo/detail.topojson'), 'utf8'),
    ...Object.fromEntries(
      articles.map(({ slug, document }) => [`data/articles/${slug}.json`, JSON.stringify(document)]),
    ),
  };
  return { dataset, first, story, articles, raw, fresh: read.fresh(), files };
}

/** "Claims in 5 articles, 2018–2021, each with its sentence" */
function describe(articles: readonly ReadArticle[]): string {
  const years = articles.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined ? '' : first === last ? `, ${first}` : `, ${first}–${last}`;
  const count = articles.length === 1 ? '1 article' : `${articles.length.toLocaleString('en')} articles`;
  return `Claims in ${count}${span}, each with its sentence`;
}
