/**
 * The interface's words in the visitor's language. A text is looked up by its English words, as gettext does, so that code
 * reads as the page does and English needs no table; `{name}` in it is filled in. A table that lacks a text leaves it English.
 * One language holds for a page's whole life: it is set before anything is drawn (`setLanguage`), and changing it loads the page anew.
 */

export const LANGUAGES = ['en', 'es', 'ru', 'ar'] as const;
export type LanguageId = (typeof LANGUAGES)[number];

/** Of a counted text the plural forms that the language has (Unicode CLDR), by their names: `one`, `few`, `many`, `other`. */
export type Catalogue = Readonly<Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;

/** What stands in braces in a text, by name. */
export type Values = Readonly<Record<string, string | number>>;

let language: LanguageId = 'en';
let catalogue: Catalogue = {};

export function setLanguage(id: LanguageId, words: Catalogue = {}): void {
  language = id;
  catalogue = words;
}

/** Small whole numbers look the same in English: only others need the browser's tables, which take a while to come. */
export function sayNumber(value: number): string {
  return language === 'en' && Number.isInteger(value) && Math.abs(value) < 1000
    ? String(value)
    : value.toLocaleString(language);
}

function fillIn(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? sayNumber(value) : (value ?? braces);
  });
}

/** `say('Read in {title}', { title })`: the text in the page's language. */
export function say(text: string, values: Values = {}): string {
  const words = catalogue[text];
  return fillIn(typeof words === 'string' ? words : text, values);
}

/** `sayCount(2, '{n} statement', '{n} statements')`: the form that the number asks for. Tables know it by the English plural. */
export function sayCount(n: number, one: string, many: string, values: Values = {}): string {
  const forms = catalogue[many];
  const english = n === 1 ? one : many;
  const text =
    typeof forms === 'object' ? (forms[new Intl.PluralRules(language).select(n)] ?? forms.other ?? english) : english;
  return fillIn(text, { n, ...values });
}

/** A text whose braces stand for elements: its parts in the language's own order, to be rendered one after the other. */
export function sayParts<Part>(text: string, parts: Readonly<Record<string, Part>>): (string | Part)[] {
  return say(text)
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      return name !== undefined && name in parts ? (parts[name] as Part) : piece;
    });
}
