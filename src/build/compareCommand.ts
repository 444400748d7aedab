/**
 * `npm run compare -- ARTICLE.md ONE.yaml OTHER.yaml`: two people's corrections of one article. Prints on standard error how far
 * they agree (share, and Cohen's kappa), by mention and by claim, and where they do not; on standard output both in one file of
 * corrections, without what they contradict each other in. Exit 0 where they do not, 1 where they do, 2 for what cannot be read.
 */
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { applyCorrections } from '../dataset/applyCorrections';
import { type Agreement, compareDocuments } from '../dataset/compareDocuments';
import { mergeCorrections } from '../dataset/mergeCorrections';
import { parseArticle } from '../dataset/parseArticle';
import { type Correction, parseCorrections } from '../dataset/parseCorrections';
import { extract } from '../extract';
import { decodeText, reasonOf } from './decodeText';
import { loadResources } from './loadResources';
import { placeLookup } from './readArticle';

const USAGE = 'usage: npm run -s compare -- ARTICLE.md ONE.yaml OTHER.yaml > MERGED.yaml';

const tell = (line: string) => process.stderr.write(`${line}\n`);

function told(what: string, { units, agreed, share, kappa, differences }: Agreement): string[] {
  const figures =
    share === null ? 'none' : `${agreed} of ${units} alike (${(share * 100).toFixed(1)} %, kappa ${kappa?.toFixed(2)})`;
  return [
    `${what}: ${figures}`,
    ...differences.flatMap(({ words, a, b }) => [`  “${words}”`, `      one:   ${a}`, `      other: ${b}`]),
  ];
}

const bare = ({ file: _file, line: _line, ...correction }: Correction) => correction;

async function runCompare(files: string[]): Promise<number> {
  const [article, one, other] = files;
  if (!article || !one || !other || files.length > 3) {
    tell(`compare: ${USAGE}`);
    return 2;
  }
  const read = (file: string) => decodeText(readFileSync(file));
  const { meta, text } = parseArticle(article, read(article));
  const [first, second] = [parseCorrections(one, read(one)), parseCorrections(other, read(other))];
  const resources = await loadResources();
  const document = extract({ ...meta, id: meta.slug, text }, resources);
  const corrected = (list: Correction[]) => applyCorrections(document, list, placeLookup(resources));
  const { mentions, claims } = compareDocuments(corrected(first), corrected(second));
  const { corrections, conflicts } = mergeCorrections(first, second);
  for (const line of [...told('mentions', mentions), ...told('claims', claims)]) tell(line);
  tell(
    `corrections: ${first.length} and ${second.length}, ${corrections.length} together, ${conflicts.length} that contradict`,
  );
  for (const [a, b] of conflicts)
    tell(`  ${a.file}, line ${a.line}, against ${b.file}, line ${b.line}: decide, and add the one that stands`);
  process.stdout.write(stringify({ corrections: corrections.map(bare) }, { lineWidth: 0 }));
  return conflicts.length > 0 ? 1 : 0;
}

process.exitCode = await runCompare(process.argv.slice(2)).catch((error: unknown) => {
  tell(`compare: ${reasonOf(error)}`);
  return 2;
});
