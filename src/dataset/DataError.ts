/**
 * A fault in a file of `data/` that stops the build: which file, which line, what is wrong and what to do about it.
 */
export class DataError extends Error {
  readonly file: string;
  /** 1-based, or null where the file as a whole is meant. */
  readonly line: number | null;

  constructor(file: string, line: number | null, problem: string, remedy: string) {
    super(`${file}${line === null ? '' : `, line ${line}`}: ${problem} ${remedy}`);
    this.name = 'DataError';
    this.file = file;
    this.line = line;
  }
}
