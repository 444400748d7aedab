/**
 * Moves style attributes of some HTML into a style sheet, which a policy can allow by its hash; attributes it cannot.
 * Comes in: HTML. Goes out: the same with `data-style` for `style`, and the rules. `src/app/restoreStyles.ts` turns
 * them back in the browser. A rule weighs more than those of the style sheet, as an attribute does.
 */
export function liftStyles(html: string): { html: string; css: string } {
  const rules: string[] = [];
  const lifted = html.replace(/(<[a-z][^>]*?) style="([^"]*)"/g, (_, before: string, style: string) => {
    const at = rules.indexOf(style);
    const index = at < 0 ? rules.push(style) - 1 : at;
    return `${before} data-style="${index}"`;
  });
  const css = rules
    .map((style, index) => `[data-style="${index}"][data-style][data-style]{${style.replaceAll('&quot;', '"')}}`)
    .join('');
  return { html: lifted, css };
}
