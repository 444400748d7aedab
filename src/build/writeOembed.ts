/**
 * The site as oEmbed (version 1.0, type `rich`), one answer for every address of it, since it is served as a file. Comes
 * in: title and the site's address. Goes out: JSON with the frame as hosts are to insert it, and the picture of its preview.
 */
import { escapeHtml } from './writeEmbedPage.ts';

const SIZE = { width: 800, height: 640 };
const DAY_SECONDS = 86_400;
/** The preview picture that the build writes beside the page. */
const PICTURE = { file: 'preview.png', width: 1200, height: 630 };

export function writeOembed(title: string, siteUrl: string): string {
  const address = `${siteUrl}embed.html`;
  const frame = `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${SIZE.height}" allowfullscreen style="border:0"></iframe>`;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Claimed Flows',
    provider_url: siteUrl,
    cache_age: DAY_SECONDS,
    ...SIZE,
    html: frame,
    thumbnail_url: `${siteUrl}${PICTURE.file}`,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  });
}
