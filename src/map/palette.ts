/**
 * The map's colours. Comes in: nothing. Goes out: a palette for light and one for dark, and one whose values are CSS
 * custom properties, for pictures that follow the page's theme without JavaScript. Refuses decoration: each colour here
 * has one meaning (kinds of mover, two blocs, the selection), the rest are paper, water and ink. Mover colours keep 3:1
 * against land and sea; the legend, the hover text and the labels say in words what a colour says.
 */
import type { MoverClass } from '../model/document';

export interface Palette {
  sea: string;
  land: string;
  /** Water inside the land: as the sea, a shade nearer to the land. */
  lake: string;
  river: string;
  coast: string;
  border: string;
  province: string;
  disputed: string;
  ink: string;
  soft: string;
  /** Ground of small panels over the map. */
  card: string;
  rule: string;
  selection: string;
  blocs: Record<string, string>;
  otherBloc: string;
  movers: Record<MoverClass, string>;
  /** The same for words, which need more contrast than marks. */
  words: Record<MoverClass, string>;
}

const LIGHT_MOVERS: Palette['movers'] = {
  militants: '#c8431a',
  refugees: '#93377f',
  troops: '#46505f',
  weapons: '#7d4a22',
  drugs: '#5c6a0a',
  goods: '#5f6672',
  people: '#6a55b0',
};

export const LIGHT: Palette = {
  sea: '#dfe6ea',
  land: '#f6f3ec',
  lake: '#e3eaed',
  river: '#c5d3db',
  coast: '#c3ccd0',
  border: '#c9c3b6',
  province: '#e2ddd1',
  disputed: '#a39b8b',
  ink: '#23211d',
  soft: '#6b675f',
  card: '#fffefb',
  rule: '#d9d4c8',
  selection: '#b27a00',
  blocs: { 'bloc:SCO': '#1f6fae', 'bloc:CSTO': '#0b7f5c', 'bloc:NATO': '#5b4b9a', 'bloc:EU': '#8c4a6b' },
  otherBloc: '#6f5b8f',
  movers: LIGHT_MOVERS,
  words: { ...LIGHT_MOVERS, militants: '#b23811' },
};

const DARK_MOVERS: Palette['movers'] = {
  militants: '#ff7a4a',
  refugees: '#e08fce',
  troops: '#b9c4d3',
  weapons: '#d3a172',
  drugs: '#b9c552',
  goods: '#a5adb8',
  people: '#b0a2f0',
};

export const DARK: Palette = {
  sea: '#171c22',
  land: '#242a31',
  lake: '#1a2027',
  river: '#2f3a45',
  coast: '#37404a',
  border: '#3a424b',
  province: '#2c333b',
  disputed: '#5d6670',
  ink: '#e9e6df',
  soft: '#a7aaab',
  card: '#1e242b',
  rule: '#3a424b',
  selection: '#e8b64a',
  blocs: { 'bloc:SCO': '#6db4e6', 'bloc:CSTO': '#4fc49a', 'bloc:NATO': '#ab9ce8', 'bloc:EU': '#d795b4' },
  otherBloc: '#b7a3dc',
  movers: DARK_MOVERS,
  words: DARK_MOVERS,
};

/** `bloc:SCO` -> `bloc-sco`, for a custom property's name. */
function slug(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Name and value of each custom property (`--map-sea`, `--map-bloc-sco`, `--map-mover-militants`). */
export function paletteVariables(palette: Palette): [name: string, value: string][] {
  const { blocs, movers, words, ...plain } = palette;
  return [
    ...Object.entries(plain).map(([key, value]): [string, string] => [`--map-${key}`, value]),
    ...Object.entries(blocs).map(([id, value]): [string, string] => [`--map-${slug(id)}`, value]),
    ...Object.entries(movers).map(([mover, value]): [string, string] => [`--map-mover-${mover}`, value]),
    ...Object.entries(words).map(([mover, value]): [string, string] => [`--map-words-${mover}`, value]),
  ];
}

function withVariables(palette: Palette): Palette {
  const variable = (name: string) => `var(--map-${name})`;
  const { blocs, movers, words, ...plain } = palette;
  return {
    ...(Object.fromEntries(Object.keys(plain).map((key) => [key, variable(key)])) as Omit<
      Palette,
      'blocs' | 'movers' | 'words'
    >),
    blocs: Object.fromEntries(Object.keys(blocs).map((id) => [id, variable(slug(id))])),
    movers: Object.fromEntries(Object.keys(movers).map((key) => [key, variable(`mover-${key}`)])) as Palette['movers'],
    words: Object.fromEntries(Object.keys(words).map((key) => [key, variable(`words-${key}`)])) as Palette['words'],
  };
}

/** Every colour a custom property: the style sheet decides between light and dark. */
export const FROM_CSS: Palette = withVariables(LIGHT);

export function blocColour(palette: Palette, bloc: string): string {
  return palette.blocs[bloc] ?? palette.otherBloc;
}
