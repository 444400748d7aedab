/**
 * Regular English inflection: a base form in, its forms out. Irregular verbs come with their past and participle.
 */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Short verbs that double their last consonant: ship -> shipped. */
const DOUBLES = /^(?:[^aeiou]*[aeiou]|.*(?:qu)[aeiou])[bdgklmnprtvz]$/;
const ALSO_DOUBLE = new Set([
  'smuggle',
  'transfer',
  'refer',
  'defer',
  'deter',
  'admit',
  'commit',
  'permit',
  'transmit',
  'occur',
  'compel',
  'expel',
  'repel',
  'propel',
  'control',
  'patrol',
  'travel',
  'cancel',
  'traffic',
  'regret',
  'begin',
  'equip',
  'kidnap',
  'worship',
  'channel',
  'funnel',
  'abet',
  'allot',
  'rebel',
  'prefer',
  'submit',
  'upset',
  'airdrop',
  'outfit',
  'confer',
  'quit',
  'label',
  'signal',
  'model',
  'counsel',
  'level',
  'quarrel',
  'fuel',
  'total',
]);

/** Form -> what it may be. `parts`: base, past and participle of an irregular verb. */
export function verbForms(lemma: string, parts?: string[]): Map<string, Set<VerbForm>> {
  const forms = new Map<string, Set<VerbForm>>();
  const add = (form: string, kind: VerbForm) => {
    const kinds = forms.get(form);
    if (kinds) kinds.add(kind);
    else forms.set(form, new Set([kind]));
  };
  add(lemma, 'base');
  add(thirdPerson(lemma), 's');
  for (const form of presentParticiples(lemma)) add(form, 'ing');
  const pasts = parts ? [parts[1] as string] : regularPasts(lemma);
  const participles = parts ? [parts[2] ?? (parts[1] as string)] : pasts;
  for (const form of pasts) add(form, 'past');
  for (const form of participles) add(form, 'participle');
  return forms;
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (lemma === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function stems(lemma: string): string[] {
  const doubled = lemma.endsWith('c') ? `${lemma}k` : lemma + lemma.at(-1);
  if (ALSO_DOUBLE.has(lemma)) return lemma.endsWith('e') ? [lemma.slice(0, -1)] : [doubled, lemma];
  if (DOUBLES.test(lemma) && !/[wxy]$/.test(lemma)) return [doubled];
  return [lemma];
}

function presentParticiples(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) && lemma !== 'be') return [`${lemma.slice(0, -1)}ing`];
  return stems(lemma).map((stem) => `${stem}ing`);
}

function regularPasts(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return stems(lemma).map((stem) => `${stem}ed`);
}

/** Regular plural of a noun, of the last word of a phrase. */
export function pluralise(noun: string): string {
  if (/[^s]s$/.test(noun) || noun.endsWith('men') || noun.endsWith('people')) return noun;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
