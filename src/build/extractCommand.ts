/**
 * `npm run -s extract -- [--date 2021-07-28] [--lang en] FILE...` ('-' reads standard input): one JSON object a file on
 * standard output, diagnostics on standard error. A file that cannot be read, is empty, no text or too large gets one
 * line there, the others are still done, and the exit code is 2.
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { frontMatterLength } from '../dataset/parseArticle';
import { extract, type Resources } from '../extract';
import { decodeText, reasonOf } from './decodeText';
import { loadResources } from './loadResources';

const USAGE = 'usage: npm run -s extract -- [--date 2021-07-28] [--lang en] FILE... (- reads standard input)';

interface Options {
  date?: string;
  lang?: string;
}

/** Runs the command with these arguments; gives the exit code. */
export async function runExtract(args: string[]): Promise<number> {
  const options = { date: { type: 'string' }, lang: { type: 'string' } } as const;
  let parsed: { values: Options; positionals: string[] };
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return complain(`${(error as Error).message.split('.')[0]}. ${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return complain(USAGE);
  if (values.lang !== undefined && !/^[a-z]{2,3}$/.test(values.lang))
    return complain(`--lang ${values.lang}: is no language code, such as en`);
  if (values.date !== undefined && !/^\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?$/.test(values.date))
    return complain(`--date ${values.date}: is no EDTF date, such as 2021-07-28`);
  const resources = await loadResources();
  let code = 0;
  for (const file of positionals) {
    try {
      process.stdout.write(`${JSON.stringify(extractFile(file, values, resources))}\n`);
    } catch (error) {
      code = complain(`${file === '-' ? 'standard input' : file}: ${reasonOf(error)}`);
    }
  }
  return code;
}

function extractFile(file: string, { date, lang }: Options, resources: Resources) {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const text = decodeText(bytes);
  const id = file === '-' ? 'stdin' : basename(file, extname(file));
  const front = extname(file) === '.md' ? frontMatter(text) : { length: 0 };
  const input = {
    id,
    text: text.slice(front.length),
    date: date ?? front.date ?? null,
    language: lang ?? front.language,
    home: front.home,
  };
  return extract(input, resources);
}

/** Date, language and home that a `.md` file's own front matter gives. */
function frontMatter(text: string): { length: number; date?: string; language?: string; home?: string } {
  const length = frontMatterLength(text);
  const head = text.slice(0, length);
  const value = (key: string) => {
    const found = new RegExp(`^${key}:\\s*(?:"([^"]*)"|'([^']*)'|(.+?))\\s*$`, 'm').exec(head);
    const given = found?.[1] ?? found?.[2] ?? found?.[3];
    return given === 'null' ? undefined : given;
  };
  return { length, date: value('date'), language: value('language'), home: value('home') };
}

function complain(line: string): number {
  process.stderr.write(`extract: ${line}\n`);
  return 2;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
// Set the code and let output drain: exiting at once would cut a pipe.
process.exitCode = await runExtract(process.argv.slice(2));
