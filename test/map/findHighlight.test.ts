import { describe, expect, it } from 'vitest';
import { collectContent } from '../../src/map/collectContent';
import { findHighlight } from '../../src/map/findHighlight';
import { layoutLit } from '../../src/map/layoutLit';
import { layoutScene } from '../../src/map/layoutScene';
import { startView } from '../../src/map/startView';
import { viewShowing } from '../../src/map/viewShowing';
import type { Selection } from '../../src/model/choices';
import { choices, dataset, documents, flows, geometry, statements } from './sampleMap';

const highlight = (kind: Selection['kind'], id: string) => {
  const { flows: lit, places } = findHighlight({ kind, id }, dataset, documents);
  return { flows: [...lit], places: [...places] };
};

describe('a selection', () => {
  it('of a flow lights it and its ends', () => {
    expect(highlight('flow', 'militants:asserted:country:SY>country:AF')).toEqual({
      flows: ['militants:asserted:country:SY>country:AF'],
      places: ['country:SY', 'country:AF'],
    });
  });

  it('of a statement lights the flows that rest on it and its places', () => {
    expect(highlight('statement', 'militants:asserted:?>country:AF0')).toEqual({
      flows: ['militants:asserted:?>country:AF'],
      places: ['country:AF'],
    });
  });

  it('of a place lights that place alone', () => {
    expect(highlight('place', 'country:TJ')).toEqual({ flows: [], places: ['country:TJ'] });
  });

  it('of a mention lights its place', () => {
    expect(highlight('mention', 'one/m0-1')).toEqual({ flows: [], places: ['country:AF'] });
  });

  it('of a sentence lights the places it names', () => {
    expect(highlight('sentence', 'one/s0').places).toContain('base:russian-201st');
  });

  it.each(['flow', 'statement', 'mention', 'sentence', 'article', 'check'] as const)(
    'of an unknown %s lights nothing',
    (kind) => {
      expect(highlight(kind, 'nothing/of-that-name')).toEqual({ flows: [], places: [] });
    },
  );
});

describe('a lit place', () => {
  const content = collectContent(dataset, flows, statements, choices);
  const scene = layoutScene(content, geometry, startView(content, geometry, { width: 900, height: 600 }));
  const lit = (id: string) => layoutLit([id], content, geometry, scene);

  it.each([
    ['country:AF', 'area'],
    ['border:AF-TJ', 'line'],
    ['region:central-asia', 'group'],
    ['group:neighbours-of-AF', 'group'],
  ])('%s is shown as %s', (id, form) => {
    expect(lit(id).shapes).toMatchObject([{ id, form }]);
  });

  it('that is a part of a country is shown without a sharp edge', () => {
    expect(lit('part:AF-N').parts[0]?.steps.length).toBeGreaterThan(2);
  });

  it('that has a symbol already gets no second mark', () => {
    expect(lit('base:russian-201st')).toEqual({ shapes: [], parts: [], points: [] });
  });

  it('that the map does not know is shown by nothing', () => {
    expect(lit('region:nowhere')).toEqual({ shapes: [], parts: [], points: [] });
  });
});

describe('the view that shows a selection', () => {
  const content = collectContent(dataset, flows, statements, choices);
  const view = startView(content, geometry, { width: 900, height: 600 });
  const find = (id: string, from = view) =>
    viewShowing({ flows: new Set(), places: new Set([id]) }, content, geometry, from);

  it('stays where it is when the place is in view', () => {
    expect(find('country:AF')).toBeNull();
  });

  it('moves to a place that is out of view', () => {
    const away = { ...view, longitude: -60 };
    const target = find('country:AF', away);
    expect(target?.longitude).toBeGreaterThan(40);
  });
});
