import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Told } from '../detect/ask.js';

/** Where the tests of one `make test` leave things for one another. */
const RUN = process.env.COMPAT_GEN_TEST_RUN;

/** What the library's tests answered on a kernel, for who needs them after that: to ask all of them takes a while. */
export function leaveAnswers(release: string, told: readonly Told[]): void {
  if (RUN === undefined) return;
  const file = fileFor(RUN, release);
  const rows = told.map(({ test, yes }) => [test, yes]);
  writeFileSync(`${file}.new`, JSON.stringify(rows));
  renameSync(`${file}.new`, file);
}

/** undefined where nobody has asked yet. */
export function answersLeft(release: string): Map<string, boolean> | undefined {
  const file = RUN === undefined ? undefined : fileFor(RUN, release);
  if (file === undefined || !existsSync(file)) return undefined;
  return new Map(JSON.parse(readFileSync(file, 'utf8')));
}

function fileFor(run: string, release: string): string {
  return path.join(run, `answers-${release}.json`);
}
