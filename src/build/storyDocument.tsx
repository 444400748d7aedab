/** The whole document of `story.html`: every step of the walk in words, with a link to the map as it wants it. */
import { renderToStaticMarkup } from 'react-dom/server';
import { StoryPage } from '../app/StoryPage';
import type { Dataset } from '../model/dataset';
import type { Story } from '../model/story';
import { pageDocument } from './pageDocument';

const CSS = '.story-page{max-width:640px;margin:0 auto;padding:24px 16px 48px}.story-page h2{margin:28px 0 6px}';

/** @param sheet path of the page's style sheet below the site's root */
export function storyDocument(story: Story, { description }: Dataset, sheet: string, site: string | null): string {
  const head = {
    title: `${story.title} Step by step`,
    description: `Who claims what, when and in which words, step by step. ${description}.`,
    path: 'story.html',
    type: 'website' as const,
  };
  const html = renderToStaticMarkup(<StoryPage story={story} description={description} />);
  return pageDocument({ head, base: './', sheet, css: CSS, html }, site);
}
