/**
 * The picture that a link to the site is shown with. Comes in: dataset, geometry. Goes out: PNG of `PREVIEW`'s size, the
 * map under the title, drawn without a browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { renderToStaticMarkup } from 'react-dom/server';
import { pickFlows } from '../app/pickFlows';
import { buildFlows } from '../atlas/buildFlows';
import type { Geometry } from '../atlas/Geometry';
import { LIGHT } from '../map/palette';
import { SvgMap } from '../map/SvgMap';
import type { Dataset } from '../model/dataset';
import { overviewFor } from '../state/overview';
import { visibleStatements } from '../state/selectors';
import { readFirstChoices } from '../state/urlChoices';
import { cutWeight, type Family } from './cutFont';
import { PREVIEW } from './pageHead';

const HEAD = 118; // pixels for the words above the map
const LEFT = 40;
const TITLE_SIZE = 46;
const LETTER = 0.5; // mean width of a letter of the title, in ems

/** Every weight that the map's names and the title have. */
const WEIGHTS: [Family, number][] = [
  ['source-sans-3', 400],
  ['source-sans-3', 500],
  ['source-sans-3', 600],
  ['source-sans-3', 650],
  ['source-serif-4', 500],
  ['source-serif-4', 600],
  ['source-serif-4', 650],
];

let ready: Promise<Uint8Array[]> | null = null;

/** The program that draws, and the typefaces: once a process. */
function prepare(root: string): Promise<Uint8Array[]> {
  ready ??= (async () => {
    await initWasm(readFileSync(join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')));
    return Promise.all(WEIGHTS.map(([family, weight]) => cutWeight(root, family, weight)));
  })();
  return ready;
}

function Picture({ dataset, geometry }: { dataset: Dataset; geometry: Geometry }) {
  const choices = readFirstChoices('', dataset.start);
  const statements = visibleStatements(dataset, choices);
  const all = overviewFor(dataset, choices)?.flows ?? buildFlows(statements);
  const flows = pickFlows(all, new Set());
  const [width, height] = [PREVIEW.width, PREVIEW.height - HEAD];
  const size = Math.min(TITLE_SIZE, (width - 2 * LEFT) / (LETTER * Math.max(1, dataset.title.length)));
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={PREVIEW.width} height={PREVIEW.height}>
      <title>{dataset.title}</title>
      <rect width={PREVIEW.width} height={PREVIEW.height} fill={LIGHT.card} />
      <text x={LEFT} y={62} fontFamily="Source Serif 4" fontSize={size} fontWeight={650} fill={LIGHT.ink}>
        {dataset.title}
      </text>
      <text x={LEFT} y={97} fontFamily="Source Sans 3" fontSize={23} fontWeight={400} fill={LIGHT.soft}>
        {dataset.description}. A map of claims, not of facts.
      </text>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a place inside the picture, which has its title */}
      <svg y={HEAD} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <SvgMap
          dataset={dataset}
          geometry={geometry}
          flows={flows}
          statements={statements}
          choices={choices}
          width={width / 1.25}
          height={height / 1.25}
          palette={LIGHT}
        />
      </svg>
      <rect y={HEAD - 1} width={width} height={1} fill={LIGHT.rule} />
      <text
        x={width - 14}
        y={PREVIEW.height - 12}
        textAnchor="end"
        fontFamily="Source Sans 3"
        fontSize={15}
        fill={LIGHT.soft}
      >
        Map data: Natural Earth
      </text>
    </svg>
  );
}

export async function drawPreview(root: string, dataset: Dataset, geometry: Geometry): Promise<Uint8Array> {
  const fontBuffers = await prepare(root);
  const svg = renderToStaticMarkup(<Picture dataset={dataset} geometry={geometry} />)
    // the program knows these two families, upright, and takes no second choice
    .replace(/font-family="[^"]*(Source (?:Sans 3|Serif 4))[^"]*"/g, 'font-family="$1"')
    .replaceAll('font-style="italic"', '');
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svg, { font }).render().asPng();
}
