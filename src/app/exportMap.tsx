/**
 * The map as a picture that stands alone. Comes in: what the map shows, where it looks, and how large it is on the
 * screen. Goes out: SVG with its own colours, the page's typefaces, and below the map what its marks mean, its dates and a
 * line of credit.
 */
import { buildFlows } from '../atlas/buildFlows';
import type { Geometry } from '../atlas/Geometry';
import { dateWords, rangeWords } from '../interface/dateWords';
import { say } from '../language/say';
import { collectContent } from '../map/collectContent';
import { DARK, LIGHT, type Palette } from '../map/palette';
import { SvgMap } from '../map/SvgMap';
import type { Size } from '../map/View';
import { siteAddress } from '../state/framing';
import { visibleStatements } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { drawLegend } from './drawLegend';
import { renderApart } from './renderApart';
import { svgElement } from './svgElement';

const WIDTH = 1200;
const FOOT = 66; // pixels for two lines below the map and its legend

function addText(svg: Element, y: number, size: number, weight: number, fill: string, text: string): void {
  const line = svgElement('text', { x: 20, y, 'font-size': size, 'font-weight': weight, fill, 'font-family': FAMILY });
  line.textContent = text;
  svg.append(line);
}
const FAMILY = "'Source Sans 3', system-ui, sans-serif";

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Latin faces of the page's own style sheets, with their files inside: a picture may load nothing. */
async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
  const latin = faces.filter(({ style }) => /U\+0+-0*FF/i.test(style.getPropertyValue('unicode-range')));
  const texts = latin.map(async ({ cssText, parentStyleSheet }) => {
    const file = /url\("([^"]+)"\)/.exec(cssText)?.[1];
    if (!file) return '';
    const response = await fetch(new URL(file, parentStyleSheet?.href ?? document.baseURI));
    return cssText.replace(file, await asDataAddress(await response.blob()));
  });
  // without the typefaces the picture takes the system's
  return (await Promise.all(texts).catch(() => [])).join('\n');
}

function drawMap(state: AtlasState, geometry: Geometry, palette: Palette, screen: Size): SVGSVGElement {
  const { dataset, choices, looking } = state;
  const statements = visibleStatements(dataset, choices);
  const height = Math.round((WIDTH * screen.height) / screen.width);
  const spot = looking ?? choices.spot;
  const view = spot && { ...spot, zoom: spot.zoom + Math.log2(WIDTH / screen.width), width: WIDTH, height };
  const flows = buildFlows(statements);
  const box = renderApart(
    <SvgMap
      dataset={dataset}
      geometry={geometry}
      flows={flows}
      statements={statements}
      choices={choices}
      width={WIDTH}
      height={height}
      view={view ?? undefined}
      palette={palette}
    />,
  );
  const svg = box.querySelector('svg') as SVGSVGElement;
  const content = collectContent(dataset, flows, statements, choices);
  addFoot(svg, height, palette, drawLegend(content, palette, WIDTH, FAMILY));
  return svg;
}

/** Makes the picture as high as map, legend and two lines; the legend stands where the map ends. */
function addFoot(svg: Element, top: number, palette: Palette, legend: ReturnType<typeof drawLegend>): void {
  const height = top + legend.height + FOOT;
  svg.setAttribute('width', String(WIDTH));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  const foot = svgElement('rect', { x: 0, y: top, width: WIDTH, height: height - top, fill: palette.card });
  legend.group.setAttribute('transform', `translate(0 ${top})`);
  svg.append(foot, legend.group);
}

/** Of when the statements drawn are, and the day of the picture: a file that goes round says how old it is. */
function datesOf({ dataset, choices }: AtlasState): string {
  const said = rangeWords(visibleStatements(dataset, choices).map(({ saidOn }) => saidOn));
  const today = dateWords(new Date().toISOString().slice(0, 10));
  return said ? say('(statements of {said}; drawn {today})', { said, today }) : say('(drawn {today})', { today });
}

export async function exportMap(state: AtlasState, geometry: Geometry, isDark: boolean, screen: Size): Promise<string> {
  const palette = isDark ? DARK : LIGHT;
  const svg = drawMap(state, geometry, palette, screen);
  const top = Number(svg.getAttribute('height')) - FOOT;
  addText(svg, top + 28, 19, 600, palette.ink, `${state.dataset.title} ${datesOf(state)}`);
  const credit = [
    `${say('A map of claims, not of facts')}.`,
    say('Arrows join the countries named; no route is claimed.'),
    `Claimed Flows, ${siteAddress(document)}.`,
    `${say('Map data: Natural Earth')}.`,
  ].join(' ');
  addText(svg, top + 51, 14, 400, palette.soft, credit);
  const style = svgElement('style', {});
  style.textContent = await fontFaces();
  svg.prepend(style);
  return new XMLSerializer().serializeToString(svg);
}
