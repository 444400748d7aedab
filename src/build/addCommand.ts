/**
 * `npm run add -- FILE...`: puts articles into `data/articles`, each with a front matter guessed from its text, and says what was
 * guessed, what was found in it and what it leaves in doubt. A `.md` file with a front matter of its own keeps it. Refuses, in
 * one line, what is no text, and a slug that is taken: no file is ever written over. `DATA_ROOT=FOLDER` takes another folder's `data`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { frontMatterLength, parseArticle } from '../dataset/parseArticle';
import { validateDocument } from '../dataset/validateDocument';
import { extract, type Resources } from '../extract';
import type { Claim, Document } from '../model/document';
import { slugOf } from '../model/slugOf';
import { decodeText, reasonOf } from './decodeText';
import { guessFrontMatter } from './guessFrontMatter';
import { loadResources } from './loadResources';

const USAGE = 'usage: npm run add -- FILE... (.txt or .md)';
const MOST_LINES = 12; // of each list: the rest is counted

function claimWords(
  { relation, status, mover, origins = [], destinations = [], places = [], speaker, rule }: Claim,
  document: Document,
): string {
  const name = (id: string) => document.places.find((place) => place.id === id)?.name ?? id;
  const ends =
    relation === 'movement'
      ? `${origins.map(name).join(', ') || '?'} to ${destinations.map(name).join(', ') || '?'}`
      : places.map(name).join(', ');
  return `${relation}, ${status}: ${mover ? `${mover.surface}, ` : ''}${ends}, said by ${speaker?.name ?? 'the article itself'}${rule ? ` (${rule})` : ''}`;
}

function list(head: string, lines: string[]): string[] {
  const more = lines.length > MOST_LINES ? [`      and ${lines.length - MOST_LINES} more`] : [];
  return [
    `  ${head}${lines.length > 0 ? ':' : ''}`,
    ...lines.slice(0, MOST_LINES).map((line) => `      ${line}`),
    ...more,
  ];
}

function report(document: Document): string[] {
  const movements = document.claims.filter(({ relation }) => relation === 'movement');
  const places = document.places.map(({ name }) => name);
  return [
    `  ${document.sentences.length} sentences, ${document.mentions.length} mentions of ${places.length} places: ${places.slice(0, MOST_LINES).join(', ')}`,
    ...list(
      `${movements.length} movements of ${document.claims.length} claims`,
      document.claims.map((claim) => claimWords(claim, document)),
    ),
    ...list(
      `${document.doubts.length} doubts`,
      document.doubts.map(({ message }) => message),
    ),
  ];
}

/** @returns lines for the editor @throws Error in one line */
function add(file: string, root: string, resources: Resources): string[] {
  const source = decodeText(readFileSync(file));
  const slug = slugOf(basename(file, extname(file)));
  const target = join('data', 'articles', `${slug}.md`);
  if (existsSync(join(root, target))) throw new Error(`${target} is there already. Rename the file, or edit that one.`);
  const hasMatter = extname(file) === '.md' && frontMatterLength(source) > 0;
  const { matter, notes } = guessFrontMatter(source, slug);
  const whole = hasMatter ? source : `---\n${stringify(matter, { lineWidth: 0 })}---\n${source.replace(/^\ufeff/, '')}`;
  const { meta, text } = parseArticle(target, whole);
  const document = extract({ ...meta, id: slug, text }, resources);
  validateDocument(target, whole.slice(0, whole.length - text.length).split('\n').length, document);
  mkdirSync(join(root, 'data', 'articles'), { recursive: true });
  writeFileSync(join(root, target), whole, { flag: 'wx' });
  return [
    `${target}`,
    ...(hasMatter ? ['  front matter: its own'] : ['  guessed:', ...notes.map((note) => `      ${note}`)]),
    ...report(document),
  ];
}

/** Runs the command with these arguments; gives the exit code. */
async function runAdd(files: string[], root: string): Promise<number> {
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) return complain(USAGE);
  const resources = await loadResources();
  let code = 0;
  for (const file of files) {
    try {
      process.stdout.write(`${add(file, root, resources).join('\n')}\n`);
    } catch (error) {
      code = complain(`${file}: ${reasonOf(error)}`);
    }
  }
  if (code === 0) process.stdout.write('\nCheck the front matter, then npm start.\n');
  return code;
}

function complain(line: string): number {
  process.stderr.write(`add: ${line}\n`);
  return 2;
}

process.exitCode = await runAdd(process.argv.slice(2), process.env.DATA_ROOT ?? process.cwd());
