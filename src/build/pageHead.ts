/**
 * What a page says of itself to search engines and to whoever previews a link. Comes in: the dataset, where the site will
 * stand (or null). Goes out: elements for the head. Addresses are absolute where the site's is known; a canonical link is
 * given only then.
 */
import type { Dataset } from '../model/dataset';
import { escapeHtml } from './writeEmbedPage';

export const PREVIEW = { file: 'preview.png', width: 1200, height: 630 };

export interface PageWords {
  title: string;
  description: string;
  /** Of the page below the site's root; empty for the first page. */
  path: string;
  type: 'website' | 'article';
}

function meta(name: 'name' | 'property', pairs: Record<string, string | null>): string {
  return Object.entries(pairs)
    .flatMap(([key, value]) => (value === null ? [] : [`<meta ${name}="${key}" content="${escapeHtml(value)}">`]))
    .join('\n');
}

/** Title, description, preview and canonical address of one page. */
export function pageHead({ title, description, path, type }: PageWords, site: string | null): string {
  const image = `${site ?? './'}${PREVIEW.file}`;
  const address = site && `${site}${path}`;
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', { description, 'twitter:card': 'summary_large_image' }),
    meta('property', {
      'og:type': type,
      'og:title': title,
      'og:description': description,
      'og:url': address,
      'og:image': image,
      'og:image:width': String(PREVIEW.width),
      'og:image:height': String(PREVIEW.height),
      'og:image:alt': 'Map of the claimed movements: arrows between the countries that the sentences name',
    }),
    address ? `<link rel="canonical" href="${escapeHtml(address)}">` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

const FILES = {
  'data/claims.csv': 'text/csv',
  'data/claims.geojson': 'application/geo+json',
  'data/annotations.jsonld': 'application/ld+json',
  'data/mentions.csv': 'text/csv',
};

/** The dataset as schema.org has it: what it is, of which time and places, from which articles, and its files. */
export function datasetJsonLd(dataset: Dataset, description: string, site: string | null): string {
  const dates = dataset.statements.flatMap(({ saidOn }) => saidOn?.slice(0, 10) ?? []).sort();
  const countries = dataset.places.filter(({ id }) => id.startsWith('country:'));
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: dataset.title,
    description,
    inLanguage: 'en',
    isAccessibleForFree: true,
    ...(site ? { url: site, image: site + PREVIEW.file } : {}),
    ...(dates.length ? { temporalCoverage: `${dates[0]}/${dates.at(-1)}` } : {}),
    spatialCoverage: countries.map(({ name }) => ({ '@type': 'Country', name })),
    distribution: Object.entries(FILES).map(([path, format]) => ({
      '@type': 'DataDownload',
      encodingFormat: format,
      contentUrl: `${site ?? ''}${path}`,
    })),
    citation: dataset.articles.map(({ title, publisher, authors, date, url }) => ({
      '@type': 'NewsArticle',
      headline: title,
      ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
      ...(authors.length ? { author: authors.map((name) => ({ '@type': 'Person', name })) } : {}),
      ...(date && /^\d{4}(-\d\d){0,2}$/.test(date) ? { datePublished: date } : {}),
      ...(url ? { url } : {}),
    })),
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
