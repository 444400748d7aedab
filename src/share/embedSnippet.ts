/**
 * The code that a journalist copies. Comes in: addresses, a title and a height. Goes out: HTML with a frame that has a
 * title and loads when it is near, and a plain link below it for readers without frames; where asked, with the script that sets the height.
 */
export interface Snippet {
  /** Of `embed.html`, with its choices. */
  address: string;
  title: string;
  height: number;
  /** The same on a page of its own. */
  link: string;
  /** Of `embed.js`; null for a frame whose height stays. */
  script: string | null;
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function embedSnippet({ address, title, height, link, script }: Snippet): string {
  const words = escapeAttribute(title);
  const frame = `<iframe src="${escapeAttribute(address)}" title="${words}" loading="lazy" width="100%" height="${height}" allowfullscreen style="border:0"></iframe>`;
  const below = `<p><a href="${escapeAttribute(link)}">${words}</a></p>`;
  return [frame, below, ...(script === null ? [] : [`<script async src="${escapeAttribute(script)}"></script>`])].join(
    '\n',
  );
}
