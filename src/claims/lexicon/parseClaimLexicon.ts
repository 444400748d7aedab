/**
 * The YAML files of `data/lexicon` in (file name -> text), one plain ClaimLexicon out. Refuses, with file, line and what
 * is wrong, a file that is missing, that is not YAML, or that is not of its shape. Runs at build time; the browser gets
 * the value.
 */

import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { relationSchema } from '../relations/relationSchema';
import type { ClaimLexicon, ForeignLexicon, NounSense, VerbSense } from './ClaimLexicon';
import { conjugateSpanish } from './conjugateSpanish';
import * as schema from './lexiconSchema';

/** @param yamlTexts file name (with or without a folder) -> text @throws Error naming file, line and fault */
export function parseClaimLexicon(yamlTexts: Record<string, string>): ClaimLexicon {
  const files = new Map(
    Object.entries(yamlTexts).map(([path, text]) => [path.split('/').at(-1) as string, { path, text }]),
  );
  const read = <S extends v.GenericSchema>(name: string, shape: S): v.InferOutput<S> => {
    const file = files.get(name);
    if (!file) throw new Error(`${name}: this lexicon file is missing. Put it into data/lexicon.`);
    return readFile(file.path, file.text, shape);
  };
  const movements = read('movements.yaml', schema.movements);
  return {
    words: read('words.yaml', schema.words),
    grammar: read('grammar.yaml', schema.grammar),
    movers: read('movers.yaml', schema.movers),
    groups: read('groups.yaml', schema.groups),
    movements: {
      ...movements,
      verbs: movements.frames.flatMap(verbSenses),
      nouns: movements.nouns.flatMap(nounSenses),
    },
    status: read('status.yaml', schema.status),
    speech: read('speech.yaml', schema.speech),
    people: read('people.yaml', schema.people),
    relations: read('relations.yaml', relationSchema),
    foreign: ['es.yaml', 'ru.yaml'].map((name) => foreignLexicon(read(name, schema.foreign))),
  };
}

/** Verbs with their forms. */
function foreignLexicon({ conjugation, verbs, ...rest }: schema.ForeignFile): ForeignLexicon {
  const expand = (list: string[]) => (conjugation === 'spanish' ? list.flatMap(conjugateSpanish) : list);
  return {
    ...rest,
    stems: conjugation === 'stems',
    verbs: { go: expand(verbs.go), leave: expand(verbs.leave), send: expand(verbs.send) },
  };
}

function verbSenses({ frame, intransitive, transitive, verbs }: schema.VerbFrame): VerbSense[] {
  const roles = transitive ?? intransitive;
  return verbs.map((entry) => ({
    ...(typeof entry === 'string' ? { verb: entry } : entry),
    frame,
    transitive: Boolean(transitive),
    subject: roles?.subject ?? 'mover',
    object: transitive?.object ?? null,
  }));
}

function nounSenses({ frame, sender, receiver, nouns }: schema.NounFrame): NounSense[] {
  return nouns.map((entry) => ({ ...entry, frame, ...(sender ? { sender } : {}), ...(receiver ? { receiver } : {}) }));
}

function readFile<S extends v.GenericSchema>(path: string, text: string, shape: S): v.InferOutput<S> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core' });
  const fail = (offset: number, problem: string): never => {
    throw new Error(`${path}, line ${lineCounter.linePos(offset).line}: ${problem}. Correct this entry.`);
  };
  const [fault] = document.errors;
  if (fault) fail(fault.pos[0], `is not YAML: ${fault.message.split('\n')[0]}`);
  const result = v.safeParse(shape, document.toJS());
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = (issue.path ?? []).map((item) => item.key);
  for (let length = keys.length; length >= 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) fail(node.range[0], `"${keys.join('.')}": ${issue.message}`);
  }
  return fail(0, issue.message);
}
