/**
 * Asks for the live map's code as soon as the page's own script runs, where its arrival has not done so already. The
 * addresses are the build's (`src/build/preloadPlugin.ts`); in development there are none, and nothing happens.
 */
export function loadLater(page: Document): void {
  const links = page.getElementById('load-later');
  if (links instanceof HTMLTemplateElement) page.head.append(links.content);
}
