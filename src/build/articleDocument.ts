/** The whole document of an article's page: the text that `prerender.tsx` wrote, with head and style sheet. */
import type { Dataset } from '../model/dataset';
import { liftStyles } from './liftStyles';
import { pageDocument } from './pageDocument';
import type { Prerendered } from './prerender';

/** @param sheet path of the style sheet below the site's root */
export function articleDocument(
  { slug, title, html }: Prerendered['articles'][number],
  dataset: Dataset,
  sheet: string,
  site: string | null,
): string {
  const lifted = liftStyles(html);
  const path = `articles/${slug}.html`;
  const description = `The article with every place and claim marked that was found in it. ${dataset.title}`;
  const head = { title: `${title} · ${dataset.title}`, description, path, type: 'article' as const };
  return pageDocument({ head, base: '../', sheet, css: lifted.css, html: lifted.html }, site);
}
