/**
 * Gives elements of the written page their styles back. The page's policy allows no style attribute, so that the build
 * puts each into a style sheet (`src/build/liftStyles.ts`); before React takes over, each becomes its element's own.
 */
export const LIFTED_ID = 'lifted-styles';

export function restoreStyles(page: Document): void {
  const sheet = (page.getElementById(LIFTED_ID) as HTMLStyleElement | null)?.sheet;
  if (!sheet) return;
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSStyleRule)) continue;
    for (const element of page.querySelectorAll<HTMLElement>(rule.selectorText)) {
      element.style.cssText = rule.style.cssText;
      element.removeAttribute('data-style');
    }
  }
}
