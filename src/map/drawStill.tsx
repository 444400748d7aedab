/**
 * The first view as SVG for the page's HTML, for each stage. Comes in: dataset, geometry of the first map, flows and
 * statements shown at first. Goes out: HTML in which the large shapes stand once, for all stages, in whole numbers of a
 * grid twice as fine as the `large` stage; arrows, symbols and names stand once a stage; and, as JSON, where these stood,
 * so that the live map lays out the same. Runs in Node only.
 */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Geometry } from '../atlas/Geometry';
import { Arrow } from './Arrow';
import { carryOver } from './carryOver';
import type { MapContent } from './collectContent';
import { compactPath, compactPaths } from './compactPath';
import { describeMap } from './describeMap';
import { bandWidth, layoutBlocs } from './layoutBlocs';
import { groupOutline } from './layoutGroups';
import { layoutScene } from './layoutScene';
import { LINE_WIDTHS, widthAt } from './lineWidths';
import { MarkSymbol } from './MarkSymbol';
import { Name } from './Name';
import { blocColour, FROM_CSS } from './palette';
import { placeFlowEnds } from './placeFlowEnds';
import type { Scene } from './Scene';
import { readMemory, type SceneMemory, type WrittenStill, writeMemory } from './SceneMemory';
import { pathData, screenLines, screenRings } from './screenShapes';
import { coveredOn, firstView, STAGES, type Stage } from './stages';
import type { View } from './View';

const GRAIN = 2.6; // of the grid: 1.3 pixels of the large stage
const ROUND = { fill: 'none', strokeLinejoin: 'round', strokeLinecap: 'round' } as const;

interface Frame {
  content: MapContent;
  geometry: Geometry;
  grid: View;
}

/** The view whose pixels are the grid: around the large stage, and as far beyond it as an odd box may show. */
function gridView(content: MapContent, geometry: Geometry): View {
  const large = STAGES.find(({ name }) => name === 'large') as Stage;
  const { laidOut } = firstView(content, geometry, large, null, large);
  const { width, height } = large;
  return { ...laidOut, zoom: laidOut.zoom + 1, width: width * 2, height: height * 2, beyond: width };
}

type Shape = Parameters<typeof screenLines>[0];

const areaPath = (shapes: Parameters<typeof screenRings>[0][], { grid }: Frame) =>
  compactPath(
    pathData(
      shapes.flatMap((shape) => screenRings(shape, grid, 0, GRAIN)),
      true,
    ),
    0,
  );
const linePath = (shapes: Shape[], { grid }: Frame) =>
  compactPath(
    pathData(
      shapes.flatMap((shape) => screenLines(shape, grid, 0, GRAIN)),
      false,
    ),
    0,
  );
const shapesOf = <Of,>({ features }: { features: { geometry: Of }[] }) => features.map(({ geometry }) => geometry);

/** Every shape that stages share, by its id; a shape without colour takes that of its use. */
function Shapes({ frame, scene }: { frame: Frame; scene: Scene }) {
  const { geometry, content, grid } = frame;
  const path = (id: string, d: string) => <path key={id} id={`still-${id}`} d={d} />;
  const line = (id: string, d: string) => <path key={id} className="still-line" id={`still-${id}`} d={d} />;
  const outlines = scene.arrows.flatMap(({ flow, outline }) => {
    const place = outline ? content.places.get(flow.destination) : undefined;
    return place ? [path(`outline-${flow.id}`, linePath([groupOutline(geometry, place).geometry], frame))] : [];
  });
  return (
    <>
      {line('land', areaPath([geometry.land().geometry], frame))}
      {line('lakes', areaPath(shapesOf(geometry.lakes()), frame))}
      {line('rivers', linePath(shapesOf(geometry.rivers()), frame))}
      {line('lines', linePath([geometry.borders().geometry], frame))}
      {line('disputed', linePath(shapesOf(geometry.disputedLines()), frame))}
      {scene.ends.map(({ place }) => {
        const country = geometry.country(place.replace('country:', ''));
        return country && path(place, areaPath([country.geometry], frame));
      })}
      {layoutBlocs(geometry, content.blocs, content.date, grid).flatMap(({ bloc, bands }) => [
        path(bloc, areaPath([geometry.blocArea(content.allBlocs.get(bloc) as never, content.date).geometry], frame)),
        // the band of one that shares no line is its outline
        ...(bands.length > 1 ? bands.map((band) => path(`${bloc}-${band.slot}`, compactPath(band.path, 0))) : []),
        <clipPath key={`${bloc}-clip`} id={`still-${bloc}-clip`}>
          <use href={`#still-${bloc}`} clipRule="evenodd" />
        </clipPath>,
      ])}
      {scene.borders.map(({ place }) => {
        const line = geometry.borderLine(content.places.get(place) as never);
        return line && path(place, linePath([line.geometry], frame));
      })}
      {outlines}
    </>
  );
}

function shape(id: string): string {
  return `#still-${id}`;
}

/** The base map's lines keep their width on the screen, as the live map's do. */
function Base({ zoom }: { zoom: number }) {
  const width = (name: keyof typeof LINE_WIDTHS) => widthAt(LINE_WIDTHS[name], zoom);
  return (
    <g {...ROUND}>
      <use
        href={shape('land')}
        fill={FROM_CSS.land}
        fillRule="evenodd"
        stroke={FROM_CSS.coast}
        strokeWidth={width('coast')}
      />
      <use href={shape('lakes')} fill={FROM_CSS.lake} fillRule="evenodd" />
      <use href={shape('rivers')} stroke={FROM_CSS.river} strokeWidth={width('river')} />
      <use href={shape('lines')} stroke={FROM_CSS.border} strokeWidth={width('border')} />

      <use href={shape('disputed')} stroke={FROM_CSS.disputed} strokeWidth={width('disputed')} strokeDasharray="3 3" />
    </g>
  );
}

/** Tints, bands and border lines, in the grid; `px` is a pixel of the stage in it. */
function Areas({ scene, px }: { scene: Scene; px: number }) {
  const { movers } = FROM_CSS;
  const band = bandWidth(scene.view.zoom);
  const slots = [...new Set(scene.blocs.flatMap(({ bands }) => bands.map(({ slot }) => slot)))].sort((a, b) => b - a);
  return (
    <>
      {scene.ends.map(({ place, mover, role }) => (
        <g key={place} data-kind="place" data-id={place}>
          <use href={shape(place)} fill={movers[mover]} fillOpacity={role === 'destination' ? 0.13 : 0.07} />
          <use
            href={shape(place)}
            {...ROUND}
            stroke={movers[mover]}
            strokeWidth={(role === 'destination' ? 1.2 : 0.8) * px}
            strokeOpacity={role === 'destination' ? 0.75 : 0.45}
          />
        </g>
      ))}
      {scene.blocs.map(({ bloc }) => (
        <use key={bloc} href={shape(bloc)} fill={blocColour(FROM_CSS, bloc)} fillOpacity={0.055} fillRule="evenodd" />
      ))}
      {slots.flatMap((slot) =>
        scene.blocs.flatMap(({ bloc, bands }) => {
          const found = bands[slot];
          if (!found?.path) return [];
          const line = {
            href: shape(bands.length > 1 ? `${bloc}-${slot}` : bloc),
            fill: 'none',
            strokeLinejoin: 'round' as const,
          };
          return (
            <g key={`${bloc} ${slot}`} clipPath={`url(#still-${bloc}-clip)`}>
              <use {...line} stroke={blocColour(FROM_CSS, bloc)} strokeWidth={found.width * px} strokeOpacity={0.75} />
              {slot > 0 && <use {...line} stroke={FROM_CSS.land} strokeWidth={(2 * band * slot + 2.2) * px} />}
            </g>
          );
        }),
      )}
      {scene.borders.map(({ place }) => (
        <g key={place} data-kind="place" data-id={place}>
          <use href={shape(place)} {...ROUND} stroke={FROM_CSS.ink} strokeWidth={1.1 * px} strokeOpacity={0.6} />
        </g>
      ))}
      {scene.arrows.flatMap(({ flow, outline }) =>
        outline
          ? [
              <use
                key={flow.id}
                href={shape(`outline-${flow.id}`)}
                {...ROUND}
                stroke={movers[flow.moverClass]}
                strokeWidth={1.1 * px}
                strokeOpacity={0.7}
                strokeDasharray={`${1.5 * px} ${4.5 * px}`}
              />,
            ]
          : [],
      )}
    </>
  );
}

function Marks({ scene, parts }: { scene: Scene; parts: ReactNode }) {
  return (
    <>
      {parts}
      {scene.arrows.map((arrow) => (
        <Arrow
          key={arrow.flow.id}
          arrow={{ ...arrow, outline: '', hit: '' }}
          palette={FROM_CSS}
          selected={false}
          hovered={false}
        />
      ))}
      {scene.symbols.map(({ key, kind, place, at }) => (
        <MarkSymbol key={key} kind={kind} place={place} at={at} palette={FROM_CSS} lit={false} hovered={false} />
      ))}
      {scene.labels.map((label) => (
        <Name key={label.key} label={{ ...label, fresh: false }} palette={FROM_CSS} lit={false} />
      ))}
    </>
  );
}

/** Both layers of a stage: the base, and what is drawn over it, which stays when the live map takes the base's place. */
function StageSvg({ stage, scene, grid, label }: { stage: Stage; scene: Scene; grid: View; label: string }) {
  const { scale, x, y } = carryOver(grid, scene.view);
  const onGrid = { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(6)})` };
  const viewBox = `0 0 ${stage.width} ${stage.height}`;
  return (
    <>
      <svg viewBox={viewBox} className={`still-stage still-base stage-${stage.name}`} role="img" aria-label={label}>
        <g {...onGrid}>
          <Base zoom={scene.view.zoom} />
        </g>
      </svg>
      <svg viewBox={viewBox} className={`still-stage still-marks stage-${stage.name}`} aria-hidden="true">
        <Marks
          scene={scene}
          parts={
            <g {...onGrid}>
              <Areas scene={scene} px={1 / scale} />
            </g>
          }
        />
      </svg>
    </>
  );
}

/** A layout that comes out again, to the last digit, from what is remembered of it. */
function settle(frame: Frame, stage: Stage): { scene: Scene; memory: SceneMemory } {
  const { content, geometry } = frame;
  const { laidOut } = firstView(content, geometry, stage, null, stage);
  const covered = coveredOn(stage);
  const memory = readMemory(writeMemory(layoutScene(content, geometry, laidOut, covered)));
  return { memory, scene: layoutScene(content, geometry, laidOut, covered, memory, true) };
}

export interface DrawnStill {
  /** HTML of the picture, for the inside of `StillPicture`. */
  html: string;
  /** HTML of the shapes that it uses. They may stand anywhere in the page: last, so that the words need not wait for them. */
  shapes: string;
}

export function drawStill(content: MapContent, geometry: Geometry): DrawnStill {
  const frame = { content, geometry, grid: gridView(content, geometry) };
  const stages = STAGES.map((stage) => ({ stage, ...settle(frame, stage) }));
  const label = describeMap(content);
  const [first] = stages;
  const shapes = renderToStaticMarkup(
    <svg className="still-shapes" width={0} height={0} aria-hidden="true">
      <defs>{first && <Shapes frame={frame} scene={first.scene} />}</defs>
    </svg>,
  );
  const svg = renderToStaticMarkup(
    stages.map(({ stage, scene }) => (
      <StageSvg key={stage.name} stage={stage} scene={scene} grid={frame.grid} label={label} />
    )),
  );
  const memory: WrittenStill = {
    stages: Object.fromEntries(stages.map(({ stage, memory }) => [stage.name, writeMemory(memory)])),
    ends: [...placeFlowEnds(content, geometry)],
  };
  const json = JSON.stringify(memory).replaceAll('<', '\\u003c');
  return {
    html: compactPaths(svg),
    shapes: `${compactPaths(shapes)}<script type="application/json" id="still-memory">${json}</script>`,
  };
}
