/**
 * The legend as part of a picture: what the page's legend explains, set in lines of text with the same samples. Comes in: what
 * is drawn and the room there is. Goes out: an SVG group and how high it is, in pixels. It is read off the legend itself, so
 * that the two cannot differ.
 */
import type { MapContent } from '../map/collectContent';
import { Legend } from '../map/Legend';
import type { Palette } from '../map/palette';
import { textWidth } from '../map/textWidth';
import { renderApart } from './renderApart';
import { svgElement } from './svgElement';

const SIZE = 14;
const LINE = 25;
const MARGIN = 20;
const SWATCH = { width: 24, height: 13 };
const APART = 22; // pixels between one entry and the next
const CLOSE = 8; // and between a sample and its words

interface Entry {
  sample: SVGElement | null;
  width: number;
  words: string;
}

/** A swatch of the page's is a styled box: a dot of a mover, or a frame of a bloc. */
function swatch(box: HTMLElement): SVGElement {
  const { borderColor, background, backgroundColor } = box.style;
  if (borderColor)
    return svgElement('rect', {
      x: 1.5,
      y: 1.5,
      width: 21,
      height: 10,
      rx: 1,
      fill: 'none',
      stroke: borderColor,
      'stroke-width': 3,
    });
  return svgElement('circle', { cx: 12, cy: 6.5, r: 6, fill: backgroundColor || background });
}

function readEntry(part: HTMLElement): Entry {
  const words = (part.textContent ?? '').replace(/\s*\(/, ' (').trim();
  const drawing = part.querySelector('svg');
  if (drawing) {
    for (const name of ['class', 'aria-hidden']) drawing.removeAttribute(name);
    return { sample: drawing, width: Number(drawing.getAttribute('width')), words };
  }
  const box = part.querySelector('i');
  return { sample: box && swatch(box), width: box ? SWATCH.width : 0, words };
}

function readLegend(content: MapContent, palette: Palette): Entry[] {
  const box = renderApart(<Legend content={content} palette={palette} open={true} className="" />);
  const rows = [...box.querySelectorAll<HTMLElement>('li')];
  return rows.flatMap((row) => {
    const parts = [...row.querySelectorAll<HTMLElement>(':scope > span')];
    return (parts.length > 0 ? parts : [row]).map(readEntry);
  });
}

export function drawLegend(
  content: MapContent,
  palette: Palette,
  width: number,
  family: string,
): { group: SVGElement; height: number } {
  const group = svgElement('g', { 'font-family': family, 'font-size': SIZE, fill: palette.ink });
  let x = MARGIN;
  let y = LINE;
  for (const { sample, width: drawn, words } of readLegend(content, palette)) {
    const gap = sample ? CLOSE : 0;
    const needed = drawn + gap + textWidth(words, 'sans', SIZE);
    if (x > MARGIN && x + needed > width - MARGIN) {
      x = MARGIN;
      y += LINE;
    }
    if (sample) {
      const holder = svgElement('g', { transform: `translate(${x} ${y - (sample.localName === 'svg' ? 13 : 11)})` });
      holder.append(sample);
      group.append(holder);
    }
    const text = svgElement('text', { x: x + drawn + gap, y });
    text.textContent = words;
    group.append(text);
    x += needed + APART;
  }
  return { group, height: y + 4 };
}
