import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { collectContent } from '../../src/map/collectContent';
import { Legend } from '../../src/map/Legend';
import { DARK } from '../../src/map/palette';
import { SvgMap } from '../../src/map/SvgMap';
import { choices, dataset, flows, geometry, statements } from './sampleMap';

const props = { dataset, geometry, flows, statements, choices, width: 800, height: 560 };

describe('the static map', () => {
  const svg = renderToStaticMarkup(<SvgMap {...props} />);

  it('renders in Node, with colours from the style sheet', () => {
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('var(--map-sea)');
  });

  it('can carry its own colours', () => {
    const dark = renderToStaticMarkup(<SvgMap {...props} palette={DARK} />);
    expect(dark).toContain(DARK.sea);
    expect(dark).not.toContain('var(');
  });

  it('says in words what it shows', () => {
    expect(svg).toMatch(/aria-label="Map of 10 claimed movements: Syria to Afghanistan; /);
  });

  it('ties marks to what they stand for', () => {
    expect(svg).toContain('data-kind="flow" data-id="militants:asserted:country:SY&gt;country:AF"');
    expect(svg).toContain('data-kind="place" data-id="base:russian-201st"');
    expect(svg).toContain('data-kind="place" data-id="border:AF-TJ"');
  });

  it('lights the selection', () => {
    const selection = { kind: 'place' as const, id: 'country:AF' };
    const lit = renderToStaticMarkup(<SvgMap {...props} choices={{ ...choices, selection }} />);
    expect(lit).toMatch(/map-lit-selected"[^>]*><path /);
    expect(svg).not.toMatch(/map-lit-selected"[^>]*><path /);
  });
});

describe('the legend', () => {
  const legend = (movers: typeof choices.movers) =>
    renderToStaticMarkup(
      <Legend content={collectContent(dataset, flows, statements, { ...choices, movers })} open={true} className="" />,
    );

  it('explains only what is shown', () => {
    expect(legend(['militants'])).toContain('said to be possible');
    expect(legend(['militants'])).not.toContain('planned');
    expect(legend(['troops'])).toContain('planned');
  });

  it('says that no route is claimed', () => {
    expect(legend(['militants'])).toContain('Arrows join the countries named; no route is claimed.');
  });
});
