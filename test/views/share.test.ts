/** What an embed's address and code say, from what was chosen for it. */
import { describe, expect, it } from 'vitest';
import { type Choices, DEFAULT_CHOICES } from '../../src/model/choices';
import { type EmbedPlan, planChoices } from '../../src/share/EmbedPlan';
import { embedSnippet } from '../../src/share/embedSnippet';
import { showsControl } from '../../src/state/framing';
import { writeChoices } from '../../src/state/urlChoices';

const choices: Choices = {
  ...DEFAULT_CHOICES,
  tab: 'sources',
  article: 'harbour',
  selection: { kind: 'place', id: 'country:NO' },
};
const plan: EmbedPlan = {
  form: 'whole',
  theme: 'auto',
  language: null,
  without: [],
  heading: '',
  statement: 'said',
  spot: null,
};
const address = (patch: Partial<EmbedPlan>) => writeChoices(planChoices(choices, { ...plan, ...patch }));

describe('the address of an embed', () => {
  it('of the whole view says what the page shows', () =>
    expect(address({})).toBe('?tab=sources&article=harbour&select=place:country:NO'));
  it('of the map has no article', () => expect(address({ form: 'map' })).toBe('?select=place:country:NO&form=map'));
  it('of one claim selects it', () => expect(address({ form: 'claim' })).toBe('?select=statement:said&form=claim'));
  it('names the parts shown only where some are left out', () => {
    expect(address({ form: 'map', without: ['zoom'] })).toContain('&controls=layers,legend');
    expect(address({ form: 'map', without: ['timeline'] })).not.toContain('controls');
    expect(address({ form: 'map', without: ['layers', 'legend', 'zoom'] })).toContain('&controls=none');
  });
  it('carries theme, title and the place that the map was moved to', () =>
    expect(address({ theme: 'dark', heading: ' Ours ', spot: { longitude: 1, latitude: 2, zoom: 3 } })).toBe(
      '?tab=sources&article=harbour&select=place:country:NO&theme=dark&view=1,2,3&title=Ours',
    ));
});

it('the code of an embed holds no text that could end an attribute', () =>
  expect(
    embedSnippet({
      address: 'https://a/?x=1&y="',
      title: 'A <b> & "c"',
      height: 500,
      link: 'https://a/',
      script: null,
    }),
  ).toBe(
    '<iframe src="https://a/?x=1&amp;y=&quot;" title="A &lt;b&gt; &amp; &quot;c&quot;" loading="lazy" width="100%" height="500" allowfullscreen style="border:0"></iframe>\n' +
      '<p><a href="https://a/">A &lt;b&gt; &amp; &quot;c&quot;</a></p>',
  ));

it.each<[Partial<Choices>, 'views' | 'timeline' | 'zoom', boolean]>([
  [{}, 'timeline', true],
  [{ controls: [] }, 'timeline', true],
  [{ form: 'whole' }, 'timeline', true],
  [{ form: 'whole', controls: ['views'] }, 'timeline', false],
  [{ form: 'map' }, 'timeline', false],
  [{ form: 'map', controls: ['timeline'] }, 'timeline', false],
  [{ form: 'map' }, 'zoom', true],
  [{ form: 'claim' }, 'views', false],
])('%j shows %s: %s', (patch, control, shown) =>
  expect(showsControl({ ...DEFAULT_CHOICES, ...patch }, control)).toBe(shown),
);
