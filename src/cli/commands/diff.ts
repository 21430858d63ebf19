import { statSync } from 'node:fs';
import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { ifThereNow } from '../../core/files/missing.js';
import { type Diffed, diff } from '../../index.js';
import type { Blame, BlamedFile } from '../../obtain/index.js';
import type { AddCommand } from '../command.js';
import { blamedPatch, blameLines } from '../lines/blame-lines.js';

export const addDiff: AddCommand = (program, context) => {
  program
    .command('diff [files...]')
    .description(
      'what the patch for a kernel does to the sources, each hunk under the rules that made it',
    )
    .action(async (words: string[]) => {
      const { session, at, print } = context();
      // A driver's directory is named as for build, and files in it behind that.
      const [first = '', ...rest] = words;
      const isDir = ifThereNow(() => statSync(path.resolve(session.cwd, first)).isDirectory());
      const dir = first !== '' && isDir ? first : undefined;
      const request = at(dir);
      const files = dir === undefined ? words : rest;
      const base = dir === undefined ? session.cwd : request.root;
      const found = await diff(session, request);
      const { fingerprint, entryDir, made } = found;
      const blame = only(found, files, [base, session.cwd]);
      print({ fingerprint, entry: entryDir, made, ...blame }, blamedPatch(blame), {
        words: (screen) => blameLines(blame, screen),
      });
    });
};

/** What is said of these files; of all where none is named. Throws USAGE for what is no source of the module. */
function only(
  { project, blame }: Diffed,
  files: readonly string[],
  bases: readonly string[],
): Blame {
  if (files.length === 0) return blame;
  const names = [...project.sources.keys()];
  const { root } = project.config;
  const wanted = files.map((file) => {
    const paths = bases.map((base) => path.relative(root, path.resolve(base, file)));
    const name = [...paths, file].find((one) => names.includes(one));
    if (name !== undefined) return name;
    throw new CompatError('USAGE', `${file} is not a source of the module in ${root}`, {
      hint: `Its sources are ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' and others' : ''}.`,
    });
  });
  const kept = blame.files.filter(({ path }) => wanted.includes(path));
  return { files: kept, rules: blame.rules.filter(({ name }) => kept.some(isBy(name))) };
}

function isBy(rule: string): (file: BlamedFile) => boolean {
  return ({ hunks }) => hunks.some(({ rules }) => rules.includes(rule));
}
