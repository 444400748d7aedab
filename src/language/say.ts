/**
 * The interface's words in the visitor's language. A text is looked up by its English words, as gettext does, so that code
 * reads as the page does and English needs no table; `{name}` in it is filled in. A table that lacks a text leaves it English.
 * One language holds for a page's whole life: it is set before anything is drawn (`setSpeech`), and changing it loads the page anew.
 */

export const LANGUAGES = ['en', 'es', 'ru', 'ar'] as const;
export type LanguageId = (typeof LANGUAGES)[number];

/** Each in itself: who looks for one reads it. */
export const OWN_NAMES: Readonly<Record<LanguageId, string>> = {
  en: 'English',
  es: 'Español',
  ru: 'Русский',
  ar: 'العربية',
};

/** Of a counted text the plural forms that the language has (Unicode CLDR), by their names: `one`, `few`, `many`, `other`. */
export type Catalogue = Readonly<Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;

/** What stands in braces in a text, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** What the page needs to speak another language than English; comes with its table (`speak.ts`). */
export interface Speech {
  id: LanguageId;
  words: Catalogue;
  plural: (n: number) => Intl.LDMLPluralRule;
  number: (n: number) => string;
  /** "a, b and c". */
  list: (words: string[], joiner: 'and' | 'or') => string;
  /** A day (`YYYY-MM-DD`) or its month. */
  day: (iso: string, form: Intl.DateTimeFormatOptions) => string;
  /** A place by its id; from its English name where the language's tables lack it. */
  place: (id: string, name: string) => string;
}

let speech: Speech | null = null;

/** Null is English again. */
export function setSpeech(other: Speech | null): void {
  speech = other;
}

/** Null where the page speaks English. */
export const otherSpeech = (): Speech | null => speech;

/** The page's language. */
export const pageLanguage = (): LanguageId => speech?.id ?? 'en';

/** Small whole numbers look the same in English: only others need the browser's tables, which take a while to come. */
export function sayNumber(value: number): string {
  if (speech) return speech.number(value);
  return Number.isInteger(value) && Math.abs(value) < 1000 ? String(value) : value.toLocaleString('en');
}

/** A place's name in the page's language. */
export function sayPlace({ id, name }: { id: string; name: string }): string {
  return speech ? speech.place(id, name) : name;
}

function fillIn(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? sayNumber(value) : (value ?? braces);
  });
}

/** `say('Read in {title}', { title })`: the text in the page's language. */
export function say(text: string, values: Values = {}): string {
  const words = speech?.words[text];
  return fillIn(typeof words === 'string' ? words : text, values);
}

/** `sayCount(2, '{n} statement', '{n} statements')`: the form that the number asks for. Tables know it by the English plural. */
export function sayCount(n: number, one: string, many: string, values: Values = {}): string {
  const forms = speech?.words[many];
  const english = n === 1 ? one : many;
  const text = typeof forms === 'object' ? (forms[speech?.plural(n) ?? 'other'] ?? forms.other ?? english) : english;
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

const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ps|ckb|sd|ug|yi|dv)(-|$)/;

/** Which way a language is written. @param language BCP 47 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
