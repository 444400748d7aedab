/**
 * Where the site will stand, for what must be an absolute address (canonical link, picture of a preview, oEmbed): the
 * environment variable `SITE_URL`, such as `https://news.example/flows/`. Goes out: that address with a slash at its end,
 * or null where none is given: then the page has relative addresses only. Refuses what no browser could open.
 */

/** @throws Error when `SITE_URL` is no http(s) address */
export function siteUrl(environment: Record<string, string | undefined> = process.env): string | null {
  const given = environment.SITE_URL?.trim();
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE_URL is "${given}", which is no address: give one such as https://news.example/flows/, or none.`,
    );
  url.search = '';
  url.hash = '';
  const site = url.href.endsWith('/') ? url.href : `${url.href}/`;
  // a dataset of its own stands in a folder of the site
  return environment.DATASET ? `${site}${environment.DATASET}/` : site;
}
