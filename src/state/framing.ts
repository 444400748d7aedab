/**
 * What a frame makes of the choices: which controls its form has and shows, which links lead out of it, and where the
 * whole page is that it is a part of. Takes choices and, for addresses, the document; knows no view.
 */
import type { Choices, Control, Form } from '../model/choices';
import { writeChoices } from './urlChoices';

/** The controls that each form can have. */
export const FORM_CONTROLS: Record<Form, readonly Control[]> = {
  whole: ['views', 'timeline', 'layers', 'legend', 'zoom'],
  map: ['layers', 'legend', 'zoom'],
  claim: [],
  table: [],
};

export function showsControl({ form, controls }: Choices, control: Control): boolean {
  if (!form) return true;
  return FORM_CONTROLS[form].includes(control) && (controls?.includes(control) ?? true);
}

/** A frame of claims alone, without articles and places: these are read on the whole page. */
export function hasClaimsOnly(choices: Choices): boolean {
  return !showsControl(choices, 'views');
}

/** The same choices on the page itself. */
export function withoutFrame(choices: Choices): Choices {
  const { form: _form, controls: _controls, heading: _heading, ...rest } = choices;
  return rest;
}

/** Name of the `<meta>` of a page that is one file, with no site around it. */
export const ALONE_NAME = 'stands-alone';

/** Whether this page is all there is: no whole page that a link could lead to. */
export function isAlone(): boolean {
  return typeof document !== 'undefined' && document.querySelector(`meta[name="${ALONE_NAME}"]`) !== null;
}

/** The folder that the site stands in: its address where the build knew it, else where this page came from. */
export function siteAddress(page: Document): string {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return canonical ?? new URL('./', page.location.href).href;
}

function pageAddress(page: Document): string {
  const site = siteAddress(page);
  return site.startsWith('file:') ? `${site}index.html` : site;
}

/** Absolute address of choices on the whole page, whether they are shown in a frame or not. */
export function wholePageLink(choices: Choices): string {
  const search = writeChoices(withoutFrame(choices));
  // On a server there is no address yet, and the link stands beside the page.
  if (typeof document === 'undefined') return search || './';
  if (choices.form && !isAlone()) return new URL(search || '?', pageAddress(document)).href.replace(/\?$/, '');
  return new URL(search || window.location.pathname, window.location.href).href;
}
