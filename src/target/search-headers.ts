import path from 'node:path';
import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import { hostRead, hostRun } from './host.js';
import type { KernelTree } from './kind.js';

/** A header of the kernel's. */
export interface FoundHeader {
  /** As an #include names it: linux/device/class.h. */
  name: string;
  text: string;
}

/** A word that more headers hold is no name of an API. */
const MOST_HEADERS = 400;

/**
 * The headers of a kernel tree that hold a word as a whole identifier, those of linux/ first. Throws NO_KERNEL where
 * they can't be searched.
 */
export async function searchHeaders(
  session: Runner,
  tree: KernelTree,
  word: string,
): Promise<FoundHeader[]> {
  const dirs = includeDirs(tree);
  const argv = ['grep', '-rlwFs', '--include=*.h', '-e', word, '--', ...dirs];
  const result = await hostRun(session, tree.host, argv);
  // 1: nothing was found; 2: one of the directories is not there.
  if (result.exitCode === undefined || result.exitCode > 2) {
    throw new CompatError('NO_KERNEL', `the headers of ${tree.release} can't be searched`, {
      output: result.stderr,
    });
  }
  const found = new Map<string, string>();
  for (const file of result.stdout.split('\n').filter((line) => line !== '')) {
    const dir = dirs.find((one) => file.startsWith(`${one}/`));
    if (dir !== undefined) found.set(file, path.relative(dir, file));
  }
  const order = [...found].sort(([, a], [, b]) => rank(a) - rank(b) || byBytes(a, b));
  const headers: FoundHeader[] = [];
  for (const [file, name] of order.slice(0, MOST_HEADERS)) {
    const text = await hostRead(session, tree.host, file);
    if (text !== undefined) headers.push({ name, text });
  }
  return headers;
}

/** The headers of that file name, wherever they lie, as an #include names them. */
export async function headersCalled(
  session: Runner,
  tree: KernelTree,
  file: string,
): Promise<string[]> {
  const dirs = includeDirs(tree);
  const argv = ['find', '-L', ...dirs, '-name', file, '-type', 'f'];
  const { stdout } = await hostRun(session, tree.host, argv);
  const names = stdout.split('\n').flatMap((line) => {
    const dir = dirs.find((one) => line.startsWith(`${one}/`));
    return dir === undefined ? [] : [path.relative(dir, line)];
  });
  return [...new Set(names)].sort((a, b) => rank(a) - rank(b) || byBytes(a, b));
}

/** The longest first, since some lie within others. */
function includeDirs({ compile, srctree, objtree }: KernelTree): string[] {
  const dirs = compile.argv
    .filter((word) => word.startsWith('-I'))
    .map((word) => path.resolve(compile.cwd, word.slice(2)))
    .filter((dir) => dir.startsWith(`${srctree}/`) || dir.startsWith(`${objtree}/`));
  return [...new Set(dirs)].sort((a, b) => b.length - a.length);
}

function rank(name: string): number {
  return name.startsWith('linux/') ? 0 : name.includes('generated/') ? 2 : 1;
}
