/**
 * Where on Earth the map looks, once it looks closely: a small globe with the outline of the view and a thin line for each
 * movement, which leads back to all of them. A globe, because on it the part shown has its true size among the rest.
 */
import { geoOrthographic, geoPath } from 'd3-geo';
import type { LineString, MultiLineString } from 'geojson';
import { useMemo } from 'react';
import type { Geometry } from '../atlas/Geometry';
import { say } from '../language/say';
import type { MapContent } from './collectContent';
import { placeFlowEnds } from './placeFlowEnds';
import { type Point, unproject, type View } from './View';

interface OverviewProps {
  content: MapContent;
  geometry: Geometry;
  view: View;
  onShowAll: () => void;
}

const SIZE = 92; // pixels across
const EDGE = 1.5; // left free for its outline
const STEPS = 12; // points on each side of the view's outline: on a globe its sides are curves
const MOST_LINES = 60; // more would be a blot

/** The sides of the view in degrees, one after the other. */
function outline(view: View): LineString {
  const { width, height } = view;
  const corners: Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
    [0, 0],
  ];
  const coordinates = corners.slice(1).flatMap((to, side) => {
    const from = corners[side] as Point;
    return Array.from({ length: STEPS }, (_, step): Point => {
      const share = step / STEPS;
      return unproject(view, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    });
  });
  return { type: 'LineString', coordinates: [...coordinates, coordinates[0] as Point] };
}

/** From end to end of each movement, the most stated first. */
function ways(content: MapContent, geometry: Geometry): MultiLineString {
  const ends = placeFlowEnds(content, geometry);
  const coordinates = content.flows.slice(0, MOST_LINES).flatMap(({ origin, destination }) => {
    const [from, to] = [ends.get(origin), ends.get(destination)];
    return from && to ? [[from, to]] : [];
  });
  return { type: 'MultiLineString', coordinates };
}

/** A globe turned so that this place is in its middle, as a way to draw shapes. */
function globeAt(longitude: number, latitude: number) {
  const box: [Point, Point] = [
    [EDGE, EDGE],
    [SIZE - EDGE, SIZE - EDGE],
  ];
  return geoPath(geoOrthographic().rotate([-longitude, -latitude]).fitExtent(box, { type: 'Sphere' })).digits(1);
}

export function OverviewGlobe({ content, geometry, view, onShowAll }: OverviewProps) {
  const paths = useMemo(() => {
    const path = globeAt(view.longitude, view.latitude);
    return { land: path(geometry.land()), ways: path(ways(content, geometry)), view: path(outline(view)) };
  }, [content, geometry, view]);
  return (
    <button
      type="button"
      className="map-overview"
      aria-label={say('Where the map looks now. Show all movements')}
      title={say('Show all movements')}
      onClick={onShowAll}
    >
      <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
        <circle className="overview-sea" cx={SIZE / 2} cy={SIZE / 2} r={SIZE / 2 - EDGE} />
        <path className="overview-land" d={paths.land ?? undefined} />
        <path className="overview-ways" d={paths.ways ?? undefined} />
        <path className="overview-view" d={paths.view ?? undefined} />
        <circle className="overview-edge" cx={SIZE / 2} cy={SIZE / 2} r={SIZE / 2 - EDGE} />
      </svg>
    </button>
  );
}
