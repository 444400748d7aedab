import { geoMercator } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { carryOver } from '../../src/map/carryOver';
import { fitView, project, unproject, type View, worldSize } from '../../src/map/View';

const view: View = { longitude: 50, latitude: 35, zoom: 2.7, width: 1000, height: 740 };

describe('the view', () => {
  it('agrees with d3-geo’s Mercator', () => {
    const mercator = geoMercator()
      .scale(worldSize(view.zoom) / (2 * Math.PI))
      .center([view.longitude, view.latitude])
      .translate([view.width / 2, view.height / 2]);
    for (const position of [
      [17, 27],
      [66, 34],
      [96, 62],
      [-70, -20],
    ] as [number, number][]) {
      const [x, y] = mercator(position) as [number, number];
      const [px, py] = project(view, position);
      expect(px).toBeCloseTo(x, 6);
      expect(py).toBeCloseTo(y, 6);
    }
  });

  it('comes back from pixels to degrees', () => {
    const [longitude, latitude] = unproject(view, project(view, [68.8, 38.5]));
    expect(longitude).toBeCloseTo(68.8, 9);
    expect(latitude).toBeCloseTo(38.5, 9);
  });

  it('fits positions inside its padding', () => {
    const padding = { top: 50, right: 120, bottom: 90, left: 60 };
    const positions = [
      [17, 27],
      [66, 34],
      [69, 39],
    ];
    const fitted = fitView(positions, { width: 800, height: 500 }, padding);
    for (const position of positions) {
      const [x, y] = project(fitted, position);
      expect(x).toBeGreaterThanOrEqual(59.9);
      expect(x).toBeLessThanOrEqual(680.1);
      expect(y).toBeGreaterThanOrEqual(49.9);
      expect(y).toBeLessThanOrEqual(410.1);
    }
  });

  it('carries marks from one view into another', () => {
    const next = { ...view, zoom: 2.9, longitude: 52, latitude: 36 };
    const { scale, x, y } = carryOver(view, next);
    const [px, py] = project(view, [66, 34]);
    const [qx, qy] = project(next, [66, 34]);
    expect(px * scale + x).toBeCloseTo(qx, 6);
    expect(py * scale + y).toBeCloseTo(qy, 6);
  });
});
