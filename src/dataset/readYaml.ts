/**
 * YAML in, a checked value out. Refuses what is not YAML or not of the schema's shape, with a DataError that names file
 * and line; keeps the line of every node, so that a later fault (a quotation not found) can name its line as well.
 */
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { DataError } from './DataError';

export interface CheckedYaml<T> {
  value: T;
  /** 1-based line of the node at a path such as `['corrections', 2]`. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * @param firstLine line of the file that the YAML begins on (front matter begins on 2)
 * @throws DataError
 */
export function readYaml<S extends v.GenericSchema>(
  file: string,
  source: string,
  schema: S,
  firstLine = 1,
): CheckedYaml<v.InferOutput<S>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, schema: 'core' });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const [fault] = document.errors;
  if (fault)
    throw new DataError(file, lineAt(fault.pos[0]), `is not YAML: ${fault.message.split('\n')[0]}`, 'Mend it.');

  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };

  const result = v.safeParse(schema, toValue(document, file, firstLine));
  if (result.success) return { value: result.output, lineOf };
  const [issue] = result.issues;
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  throw new DataError(file, lineOf(path), `"${path.join('.')}": ${issue.message}.`, 'Correct this entry.');
}

/** Names within it that stand for ever more of each other are refused before they fill the memory. */
function toValue(document: Document, file: string, line: number): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DataError(file, line, `cannot be read: ${why}.`, 'Write the values out instead of naming them.');
  }
}
