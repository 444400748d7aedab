/** The stages of the first view: one for every size, the same in the style sheet, and the same picture at each scale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { carryOver } from '../../src/map/carryOver';
import { collectContent } from '../../src/map/collectContent';
import { drawStill } from '../../src/map/drawStill';
import { layoutScene } from '../../src/map/layoutScene';
import { readMemory, writeMemory } from '../../src/map/SceneMemory';
import { coveredOn, firstView, STAGES, stageFor } from '../../src/map/stages';
import { choices, dataset, flows, geometry, statements } from './sampleMap';

const content = collectContent(dataset, flows, statements, choices);
const css = readFileSync(join(import.meta.dirname, '../../src/map/stages.css'), 'utf8');

it.each([
  [{ width: 390, height: 315 }, 'small'],
  [{ width: 300, height: 2000 }, 'small'],
  [{ width: 2000, height: 399 }, 'small'],
  [{ width: 520, height: 400 }, 'medium'],
  [{ width: 994, height: 742 }, 'large'],
  [{ width: 4000, height: 2000 }, 'huge'],
])('a map of %o shows the stage %s', (size, name) => expect(stageFor(size).name).toBe(name));

it.each(STAGES.slice(1))('the style sheet shows the stage $name where the map does', ({ name, from }) => {
  const query = `(min-width: ${from.width}px) and (min-height: ${from.height}px)`;
  const rule = css.slice(css.indexOf(query)).split('@container')[0];
  expect(css).toContain(query);
  expect(rule).toMatch(new RegExp(`stage-${name}[^}]*{\\s*display: block`));
});

describe.each([
  [390, 315],
  [994, 742],
  [1460, 922],
  [620, 1200],
])('at %i by %i', (width, height) => {
  it('what is shown is what was laid out, scaled as the picture is, and in the middle', () => {
    const { stage, laidOut, shown } = firstView(content, geometry, { width, height });
    const { scale, x, y } = carryOver(laidOut, shown);
    expect(scale).toBeCloseTo(Math.min(width / stage.width, height / stage.height), 6);
    expect(x).toBeCloseTo((width - stage.width * scale) / 2, 4);
    expect(y).toBeCloseTo((height - stage.height * scale) / 2, 4);
  });
});

it('a link that says where to look is followed at any size', () => {
  const spot = { longitude: 10, latitude: 20, zoom: 4 };
  expect(firstView(content, geometry, { width: 700, height: 500 }, spot).shown).toMatchObject({ ...spot, width: 700 });
});

it('a layout comes out again from what is remembered of it', () => {
  for (const stage of STAGES.slice(0, 2)) {
    const { laidOut } = firstView(content, geometry, stage, null, stage);
    const covered = coveredOn(stage);
    const memory = readMemory(writeMemory(layoutScene(content, geometry, laidOut, covered)));
    const again = layoutScene(content, geometry, laidOut, covered, memory, true);
    const once = layoutScene(content, geometry, laidOut, covered, memory, true);
    expect(JSON.stringify(writeMemory(again))).toBe(JSON.stringify(writeMemory(memory)));
    expect(JSON.stringify(again.arrows)).toBe(JSON.stringify(once.arrows));
  }
});

describe('the picture in the page', () => {
  const still = drawStill(content, geometry);
  const html = still.html + still.shapes;
  it('has a base and marks for each stage, and every shape once', () => {
    for (const { name } of STAGES) {
      expect(html).toContain(`still-base stage-${name}`);
      expect(html).toContain(`still-marks stage-${name}`);
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(used);
  });
  it('holds no style attribute and no address', () => expect(html).not.toMatch(/ style=|https?:\/\//));
  it('takes its colours from the style sheet', () => expect(html).not.toMatch(/#[0-9a-f]{6}"/));
  it('ties marks to what they stand for', () => {
    expect(html).toContain('data-kind="flow" data-id="militants:asserted:country:SY&gt;country:AF"');
    expect(html).toContain('data-kind="place" data-id="country:AF"');
  });
});
