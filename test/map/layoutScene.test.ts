import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectContent } from '../../src/map/collectContent';
import { boxesMeet, boxHolds, distance, growBox } from '../../src/map/curve';
import { layoutScene } from '../../src/map/layoutScene';
import type { Scene } from '../../src/map/Scene';
import { startView } from '../../src/map/startView';
import type { View } from '../../src/map/View';
import { choices, dataset, flow, flows, geometry, statements } from './sampleMap';

const content = collectContent(dataset, flows, statements, choices);
const militants = collectContent(dataset, flows, statements, { ...choices, movers: ['militants'] });

const SIZES = [
  { width: 1000, height: 740 },
  { width: 390, height: 420 },
  { width: 640, height: 400 },
];
const start = (size: { width: number; height: number }) => startView(militants, geometry, size);
const sceneAt = (view: View) => layoutScene(militants, geometry, view);

function numbers(scene: Scene): string {
  return JSON.stringify({ ...scene, choices: [] });
}

function tailAndTip(path: string): [number, number][] {
  const points = path
    .split(/[ML]/)
    .filter(Boolean)
    .map((pair) => pair.split(' ').map(Number) as [number, number]);
  return [points[0] as [number, number], points.at(-1) as [number, number]];
}

describe.each(SIZES)('the scene at $width by $height', (size) => {
  const scene = sceneAt(start(size));

  it('draws every flow', () => {
    expect(scene.arrows.map(({ flow: { id } }) => id).sort()).toEqual(militants.flows.map(({ id }) => id).sort());
  });

  it('holds no number that is none', () => {
    expect(numbers(scene)).not.toMatch(/NaN|Infinity|null,null/);
  });

  it('lets no two names touch', () => {
    for (const a of scene.labels) {
      for (const b of scene.labels)
        if (a.key < b.key) expect([a.key, b.key, boxesMeet(a.box, b.box)]).toEqual([a.key, b.key, false]);
    }
  });

  it('keeps every name within the view', () => {
    for (const { box, key } of scene.labels) {
      expect([key, box[0] >= 0 && box[1] >= 0 && box[2] <= size.width && box[3] <= size.height]).toEqual([key, true]);
    }
  });

  it('names every country that an asserted flow joins', () => {
    const names = scene.labels.map(({ lines }) => lines.join(' '));
    for (const name of ['Afghanistan', 'Syria', 'Libya', 'Iraq']) expect(names).toContain(name);
  });

  it('ends every arrow outside the names of its ends', () => {
    for (const {
      flow: { origin, destination },
      shape,
      hit,
    } of scene.arrows) {
      if (!shape) continue;
      for (const label of scene.labels.filter(({ key }) => key === origin || key === destination)) {
        for (const point of tailAndTip(hit)) expect(boxHolds(label.box, point)).toBe(false);
      }
    }
  });

  it('spreads the tips of arrows into one country', () => {
    const tips = scene.arrows
      .filter((arrow) => arrow.flow.destination === 'country:AF')
      .map(({ shape }) => shape?.tip ?? ([0, 0] as [number, number]));
    for (const a of tips) for (const b of tips) if (a !== b) expect(distance(a, b)).toBeGreaterThan(6);
  });
});

describe('arrows', () => {
  const scene = sceneAt(start({ width: 1000, height: 740 }));

  it('cross no name that they could avoid', () => {
    for (const {
      hit,
      flow: { id },
    } of scene.arrows) {
      for (const { box, key } of scene.labels) {
        if (key.endsWith(id)) continue;
        for (const run of hit.split('M').filter(Boolean)) {
          const crossed = run
            .split('L')
            .filter((pair) => boxHolds(growBox(box, 1), pair.split(' ').map(Number) as [number, number]));
          expect([id, key, crossed]).toEqual([id, key, []]);
        }
      }
    }
  });

  it('are wider for more statements', () => {
    const width = (origin: string) => scene.arrows.find(({ flow: { origin: from } }) => from === origin)?.width ?? 0;
    expect(width('country:SY')).toBeGreaterThan(width('country:LY'));
  });

  it('show status by form: filled, dashed, hollow, struck', () => {
    const shape = (status: string) =>
      layoutScene(content, geometry, start(SIZES[0] as never)).arrows.find(
        (arrow) => arrow.flow.status === status && arrow.shape,
      )?.shape;
    expect(shape('asserted')).toMatchObject({ strokes: [], hollow: '' });
    expect(shape('possible')?.fill.split('M').length).toBeGreaterThan(4);
    expect(shape('possible')?.strokes).toHaveLength(1);
    expect(shape('planned')).toMatchObject({ fill: '', strokes: [] });
    expect(shape('denied')).toMatchObject({ fill: '', hollow: '' });
    expect(shape('denied')?.strokes).toHaveLength(3);
  });

  it('to neighbours that are not named are a tick over each border', () => {
    const fan = scene.arrows.find(({ flow: { destination } }) => destination === 'group:neighbours-of-AF');
    expect(fan?.shape).toBeNull();
    expect(fan?.ticks.length).toBeGreaterThanOrEqual(5);
  });

  it('to a region come with its outline', () => {
    expect(scene.arrows.find(({ flow: { destination } }) => destination === 'region:central-asia')?.outline).not.toBe(
      '',
    );
  });

  it('with an end left open carry the words, and with one not mentioned none', () => {
    const silent = collectContent(dataset, [flow('militants', 'possible', '?', 'country:AF')], [], choices);
    expect(
      layoutScene(silent, geometry, start(SIZES[0] as never)).labels.filter(({ key }) => key.startsWith('open:')),
    ).toEqual([]);
    expect(scene.labels.find(({ key }) => key.startsWith('open:'))?.lines.join(' ')).toBe('elsewhere');
  });

  it('leave out a flow whose end is no place on the map', () => {
    const unknown = collectContent(
      dataset,
      [flow('militants', 'asserted', 'country:SY', 'region:nowhere')],
      [],
      choices,
    );
    expect(layoutScene(unknown, geometry, start(SIZES[0] as never)).arrows).toEqual([]);
  });
});

describe('the layout', () => {
  it('is the same for the same input', () => {
    const view = start({ width: 900, height: 600 });
    expect(numbers(sceneAt(view))).toBe(numbers(sceneAt(view)));
  });

  it('never fails, wherever the map looks', () => {
    const views = fc.record({
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      latitude: fc.double({ min: -80, max: 80, noNaN: true }),
      zoom: fc.double({ min: 0, max: 9, noNaN: true }),
      width: fc.integer({ min: 200, max: 1400 }),
      height: fc.integer({ min: 150, max: 900 }),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(numbers(layoutScene(content, geometry, view))).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('keeps the bends of its arrows while the map moves', () => {
    const view = start({ width: 1000, height: 740 });
    const rest = sceneAt(view);
    const moving = layoutScene(militants, geometry, { ...view, zoom: view.zoom + 0.3 }, [], rest, true);
    for (const [id, { bend, landing }] of moving.choices) expect(rest.choices.get(id)).toMatchObject({ bend, landing });
  });

  it('keeps names clear of what lies over the map', () => {
    const panel: [number, number, number, number] = [0, 500, 330, 740];
    const view = startView(militants, geometry, { width: 1000, height: 740 }, [panel]);
    for (const { box, key } of layoutScene(militants, geometry, view, [panel]).labels) {
      expect([key, boxesMeet(box, panel)]).toEqual([key, false]);
    }
  });
});
