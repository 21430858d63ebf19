import { constants, copyFile } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { makeDirectory } from '../core/files/atomic.js';
import { listFiles } from '../core/files/glob.js';
import { namesIn, readIfThere } from '../core/files/missing.js';
import { explainWriteError, isReadOnly } from '../core/files/write-errors.js';
import { PROGRAM_DIR } from '../core/program-dir.js';

/** What `init` did. Paths are relative to the module. */
export interface LaidOut {
  written: string[];
  /** Files that were there already, and are as they were. */
  kept: string[];
  /** What to do next, a line a step. */
  next: string[];
}

/**
 * Lays out an existing module directory for compat-gen: the files of templates/module/, and compat.mk.
 * A file that is there is never changed, so a second run writes nothing. Throws USAGE where there
 * is not a module.
 *
 * @param root the module's directory, absolute
 */
export async function init(root: string, signal?: AbortSignal): Promise<LaidOut> {
  await checkModule(root);
  const templates = path.join(PROGRAM_DIR, 'templates/module');
  const files = new Map([['compat/compat.mk', path.join(PROGRAM_DIR, 'scripts/compat.mk')]]);
  const names = await listFiles(['**/*'], { cwd: templates, signal });
  for (const name of names) files.set(name, path.join(templates, name));

  const written: string[] = [];
  const kept: string[] = [];
  for (const [name, source] of [...files].sort(([a], [b]) => byBytes(a, b))) {
    const isNew = await copyNew(source, path.join(root, name));
    (isNew ? written : kept).push(name);
  }
  const makefile = await readIfThere(path.join(root, 'GNUmakefile'));
  return { written, kept, next: nextSteps(makefile?.includes('compat.mk') === true) };
}

async function checkModule(root: string): Promise<void> {
  const names = await namesIn(root);
  if (names.some((name) => /\.c$|^(?:Kbuild|Makefile)$/.test(name))) return;
  throw new CompatError(
    'USAGE',
    `${root} is not a module's directory: it has no .c file, Kbuild or Makefile`,
    { hint: 'Run init where the Kbuild file or the Makefile with obj-m is, or name it: -C DIR.' },
  );
}

/** Copies where nothing is, not even a dangling link. True when it did. */
async function copyNew(source: string, target: string): Promise<boolean> {
  const dir = path.dirname(target);
  await makeDirectory(dir).catch((error: unknown) => {
    throw cannotMake(dir, error);
  });
  try {
    await copyFile(source, target, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cannotMake(target, error);
  }
}

function cannotMake(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (isReadOnly(error)) return new CompatError('USAGE', `${file} can't be written (${code})`);
  return explainWriteError(file, error);
}

function nextSteps(included: boolean): string[] {
  return [
    included
      ? '1. Build the module: make, or for another kernel: make KDIR=DIR, make KVER=RELEASE'
      : '1. Add the line `include compat/compat.mk` to GNUmakefile, then build the module: make',
    '2. See which rules wait for what: compat-gen rules list; put your own below compat/, after the example',
    '3. Commit compat.toml, compat/ and GNUmakefile; let build-*/ and build-current be ignored',
  ];
}
