/**
 * A saved web page in, its article out: found by Readability (Mozilla, as in Firefox's reader view), each block a paragraph
 * of its own. The page is parsed, never shown: no script of it runs and nothing of it loads.
 */
import { Readability } from '@mozilla/readability';
import type { FileText } from './readFile';

const BLOCKS = 'address,article,blockquote,dd,div,dt,figcaption,h1,h2,h3,h4,h5,h6,li,main,p,pre,section,td,th,tr';
const UNSEEN = 'script,style,noscript,template,iframe,svg,form,button,nav';

/** The words of an element, blocks apart from each other by an empty line. */
function wordsOf(root: Element): string {
  for (const element of root.querySelectorAll(UNSEEN)) element.remove();
  for (const element of root.querySelectorAll('br')) element.replaceWith('\n');
  const pieces: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push((node.textContent ?? '').replace(/[ \t\r\f]+/g, ' '));
    const isBlock = node instanceof Element && node.matches(BLOCKS);
    if (isBlock) pieces.push('\n\n');
    for (const child of node.childNodes) walk(child);
    if (isBlock) pieces.push('\n\n');
  };
  walk(root);
  return pieces
    .join('')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

/**
 * Attributes that would act on a page of their own: in a parsed one they never do, but browsers report each of them as a
 * breach of the page's policy. Inside of tags alone, so that no word of the text changes.
 */
const withoutActions = (source: string) =>
  source.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(on\w+|style|srcdoc)(?=\s*=)/gi, ' data-$1'));

export function readHtml(source: string): FileText {
  const page = new DOMParser().parseFromString(withoutActions(source), 'text/html');
  const language = page.documentElement.lang || undefined;
  const found = new Readability(page.cloneNode(true) as Document).parse();
  const body = found?.content ? new DOMParser().parseFromString(found.content, 'text/html').body : page.body;
  const words = wordsOf(body);
  const title = found?.title?.trim() ?? '';
  const date = found?.publishedTime ?? page.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  return { text: title === '' || words.startsWith(title) ? words : `${title}\n\n${words}`, date, language };
}
