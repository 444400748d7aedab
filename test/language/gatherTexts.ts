/**
 * Every text that the interface says, gathered from its code: what `say`, `sayParts`, `sayCount` and `countWords` are given,
 * and the values of the tables whose names end in `_WORDS`. A counted text stands under its English plural.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAst } from 'vite';

const SRC = join(import.meta.dirname, '../../src');
const TABLE = /_(WORDS|CHOICES)$/;
/** Rooms that write for no visitor of the page. */
const WITHOUT_WORDS = new Set(['atlas', 'build', 'claims', 'dataset', 'mentions', 'model', 'places', 'text']);
const HAS_WORDS = /\p{L}/u;

interface Node {
  type: string;
  [key: string]: unknown;
}

export interface Text {
  text: string;
  isCounted: boolean;
  file: string;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

function children(node: Node): Node[] {
  return Object.entries(node).flatMap(([key, value]) => (key === 'parent' ? [] : [value].flat().filter(isNode)));
}

/** Strings that an expression may give; of an object's properties the values alone. */
function stringsIn(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'Property') return stringsIn(node.value as Node);
  if (node.type === 'ConditionalExpression')
    return [node.consequent as Node, node.alternate as Node].flatMap(stringsIn);
  if (node.type === 'ArrowFunctionExpression' || node.type === 'CallExpression') return [];
  return children(node).flatMap(stringsIn);
}

function saidBy(node: Node): { text: string; isCounted: boolean }[] {
  const callee = (node.callee as { name?: string } | undefined)?.name;
  const [first, second, third] = (node.arguments ?? []) as Node[];
  const literal = (one: Node | undefined) => (one?.type === 'Literal' ? String(one.value) : undefined);
  if ((callee === 'say' || callee === 'sayParts') && first && first.type !== 'MemberExpression')
    return stringsIn(first).map((text) => ({ text, isCounted: false }));
  const many = literal(third);
  if (callee === 'sayCount' && many !== undefined) return [{ text: many, isCounted: true }];
  const one = literal(second);
  if (callee === 'countWords' && one !== undefined) return [{ text: `{n} ${many ?? `${one}s`}`, isCounted: true }];
  return [];
}

function inTable(node: Node): { text: string; isCounted: boolean }[] {
  const { name } = node.id as { name?: string };
  if (!name || !TABLE.test(name) || !isNode(node.init)) return [];
  return stringsIn(node.init)
    .filter((text) => HAS_WORDS.test(text))
    .map((text) => ({ text, isCounted: false }));
}

function* walk(node: Node): Generator<{ text: string; isCounted: boolean }> {
  if (node.type === 'CallExpression') yield* saidBy(node);
  if (node.type === 'VariableDeclarator') yield* inTable(node);
  for (const child of children(node)) yield* walk(child);
}

/** Each once, in the order of files and lines. */
export function gatherTexts(): Text[] {
  const texts = new Map<string, Text>();
  const entries = readdirSync(SRC, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(({ name }) => /\.tsx?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !WITHOUT_WORDS.has(relative(SRC, file).split(/[\\/]/)[0] ?? ''));
  for (const file of files.sort()) {
    const source = readFileSync(file, 'utf8');
    if (!/language\/say'|\.\/say'|_WORDS\b/.test(source)) continue;
    for (const { text, isCounted } of walk(parseAst(source, { lang: 'tsx' }) as unknown as Node))
      if (text !== '' && !texts.has(text)) texts.set(text, { text, isCounted, file: relative(SRC, file) });
  }
  return [...texts.values()];
}
