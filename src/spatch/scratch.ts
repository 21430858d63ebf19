import { lstat, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeDirectory } from '../core/files/atomic.js';
import { isMissing } from '../core/files/missing.js';
import { withTempDir } from '../core/files/temp-dir.js';
import { explainWriteError } from '../core/files/write-errors.js';
import { scratchName } from './scratch-name.js';

/**
 * A directory of our own in which spatch runs:
 *   tree/     the sources as the rules so far have left them; the working directory
 *   rules/    each rule's text, as it was digested
 *   tmp/      for spatch's temporary files
 *   macros.h  the macro file, where there are macros
 * spatch is given relative names only, so that what it does can't depend on where this stands.
 */
export interface Scratch {
  root: string;
  tree: string;
  /** For spatch processes. */
  env: Record<string, string | undefined>;
}

/** The macro file, as spatch is given it. */
export const MACROS = '../macros.h';

/** Runs `work` with a fresh scratch directory that is gone afterwards, however it ends. */
export async function withScratch<T>(
  session: { env: NodeJS.ProcessEnv },
  work: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  return withTempDir(session, async (root) => {
    for (const dir of ['tree', 'rules', 'tmp']) await mkdir(path.join(root, dir));
    return work({ root, tree: path.join(root, 'tree'), env: await environment(session.env, root) });
  });
}

/**
 * spatch reads options from ~/.cocciconfig and ends with an exception where HOME is unset; both are
 * kept from it. Otherwise HOME stays: a wrapper such as podman may need it.
 */
async function environment(
  { HOME }: NodeJS.ProcessEnv,
  root: string,
): Promise<Record<string, string | undefined>> {
  const ownHome = HOME === undefined || (await mayConfigure(path.join(HOME, '.cocciconfig')));
  return {
    LC_ALL: 'C',
    // --temp-files doesn't reach OCaml's and Python's own temporary files.
    TMPDIR: path.join(root, 'tmp'),
    PYTHONDONTWRITEBYTECODE: '1',
    ...(ownHome ? { HOME: root } : {}),
  };
}

/** Whether there is something, or something that this user may not look at. */
async function mayConfigure(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    return !isMissing(error);
  }
}

/**
 * The same setup, but for files that are to be seen as they are not in the tree.
 *
 * @param serial a number that no other process has
 * @param files all that spatch may read, later ones in place of earlier ones
 */
export async function inTree<S extends { scratch: Scratch }>(
  setup: S,
  serial: number,
  files: readonly ReadonlyMap<string, Buffer>[],
): Promise<S> {
  const scratch = { ...setup.scratch, tree: path.join(setup.scratch.root, `tree-${serial}`) };
  await mkdir(scratch.tree);
  for (const some of files) await putSources(scratch, some);
  return { ...setup, scratch };
}

/** Writes sources into the tree. */
export async function putSources(
  { tree }: Scratch,
  sources: ReadonlyMap<string, Buffer>,
): Promise<void> {
  for (const [name, bytes] of sources) await put(path.join(tree, scratchName(name)), bytes);
}

/** Writes what spatch is to be told of a file, under that file's name; gives its own as putRule does. */
export async function putGroup(
  { root }: Pick<Scratch, 'root'>,
  index: number,
  file: string,
  text: string,
): Promise<string> {
  await put(path.join(root, 'rules', String(index), file), Buffer.from(text, 'latin1'));
  return `../rules/${index}/${file}`;
}

/** Writes a rule's text; gives the name under which spatch is to be told of it. */
export async function putRule({ root }: Scratch, index: number, text: string): Promise<string> {
  await put(path.join(root, 'rules', `${index}.cocci`), Buffer.from(text, 'latin1'));
  return `../rules/${index}.cocci`;
}

/** Writes the macro file, latin1. */
export async function putMacros({ tree }: Scratch, text: string): Promise<void> {
  await put(path.join(tree, MACROS), Buffer.from(text, 'latin1'));
}

async function put(file: string, bytes: Buffer): Promise<void> {
  try {
    await makeDirectory(path.dirname(file));
    await writeFile(file, bytes);
  } catch (error) {
    throw explainWriteError(file, error);
  }
}
