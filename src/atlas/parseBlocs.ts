/**
 * Reference data on blocs, checked. Comes in: the text of `blocs.yaml` and its name for messages. Goes out: blocs with
 * dated members. Refuses, naming file and line: what is not YAML, a missing or unknown field, a day that does not exist,
 * a membership that ends before it begins, a country twice at once, a bloc twice.
 */
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Bloc, BlocMember } from '../model/dataset';

const words = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const day = v.pipe(v.string('must be a day'), v.check(isDay, 'must be a day that exists, such as 2017-06-09'));

const schema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^bloc:[A-Z0-9]+$/, 'must look like bloc:SCO')),
    name: words,
    abbreviation: words,
    source: words,
    sourceUrl: v.pipe(v.string(), v.url('must be a web address')),
    note: v.optional(words),
    members: v.pipe(
      v.array(
        v.strictObject({
          from: day,
          to: v.optional(day),
          countries: v.pipe(
            v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code of two letters'))),
            v.minLength(1, 'must name a country'),
          ),
        }),
      ),
      v.minLength(1, 'must name its members'),
    ),
  }),
  'must be a list of blocs',
);

type Path = (string | number)[];
type Written = v.InferOutput<typeof schema>[number];

/** A fault that only shows between entries: where, and what. */
interface Fault {
  path: Path;
  problem: string;
}

function membersOf(bloc: Written): BlocMember[] {
  return bloc.members.flatMap(({ from, to, countries }) =>
    countries.map((country) => ({ country, from, to: to ?? null })),
  );
}

function overlap(a: BlocMember, b: BlocMember): boolean {
  return a.country === b.country && (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

function findFault(blocs: Written[]): Fault | null {
  for (const [index, bloc] of blocs.entries()) {
    if (blocs.findIndex(({ id }) => id === bloc.id) !== index)
      return { path: [index], problem: `${bloc.id} stands here twice` };
    const before: BlocMember[] = [];
    for (const [row, span] of bloc.members.entries()) {
      const path = [index, 'members', row];
      if (span.to !== undefined && span.to <= span.from)
        return { path, problem: `ends on ${span.to}, before it begins` };
      for (const member of membersOf({ ...bloc, members: [span] })) {
        if (before.some((other) => overlap(other, member)))
          return { path, problem: `${member.country} is a member already` };
        before.push(member);
      }
    }
  }
  return null;
}

/**
 * Reads `blocs.yaml`.
 * @throws Error with file, line and what to mend
 */
export function parseBlocs(file: string, text: string): Bloc[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core' });
  const refuse = (offset: number, problem: string): never => {
    throw new Error(`${file}, line ${lineCounter.linePos(offset).line}: ${problem}. Mend this entry.`);
  };
  const offsetOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  const [error] = document.errors;
  if (error) return refuse(error.pos[0], `is not YAML: ${error.message.split('\n')[0]}`);
  const result = v.safeParse(schema, document.toJS());
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return refuse(offsetOf(path), `"${path.join('.')}" ${issue.message}`);
  }
  const fault = findFault(result.output);
  if (fault) return refuse(offsetOf(fault.path), fault.problem);
  return result.output.map(({ members: _, ...bloc }, index) => ({
    ...bloc,
    members: membersOf(result.output[index] as Written),
  }));
}
