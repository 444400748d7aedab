import { describe, expect, it } from 'vitest';
import { parseClaimLexicon } from '../../src/claims/lexicon/parseClaimLexicon';
import { lexiconTexts } from './readMarked';

describe('the lexicon', () => {
  it('is a plain value that survives JSON', () => {
    const lexicon = parseClaimLexicon(lexiconTexts());
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });

  it('names the file and the line of an entry of the wrong shape', () => {
    const texts = {
      ...lexiconTexts(),
      'groups.yaml':
        '- slug: a\n  name: A\n  class: militants\n  aliases: [A]\n- slug: No Slug\n  name: B\n  class: militants\n  aliases: []\n',
    };
    expect(() => parseClaimLexicon(texts)).toThrow(/groups\.yaml, line 5: .*is not a slug/);
  });

  it('names the file and the line of what is no YAML', () => {
    expect(() => parseClaimLexicon({ ...lexiconTexts(), 'speech.yaml': 'verbs: [say\nnouns: x' })).toThrow(
      /speech\.yaml, line \d+: is not YAML/,
    );
  });

  it('says which file is missing', () => {
    const { 'people.yaml': _, ...rest } = lexiconTexts();
    expect(() => parseClaimLexicon(rest)).toThrow(/people\.yaml: this lexicon file is missing/);
  });
});
