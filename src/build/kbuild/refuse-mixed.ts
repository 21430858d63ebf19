import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { nameOf, pathOf } from '../../core/files/byte-names.js';
import { listFiles } from '../../core/files/glob.js';
import type { Session } from '../../core/session.js';

/** What a build was to be made of. */
export interface MixRequest {
  /** The patched copy. */
  dir: string;
  /** The module's own directory. */
  root: string;
  /** Where kbuild runs the compiler: paths in what it notes are relative to it, or to the copy since v6.13. */
  kdir: string;
  /** The files that the patch changes, relative to both. */
  patched: ReadonlySet<string>;
}

/**
 * Throws KBUILD_FAILED where the compiler read a source in the module's own directory that has a patched twin in the
 * copy: a makefile that names a place absolutely leads there, and the module would be half patched. What was read is
 * what kbuild's .cmd files name.
 */
export async function refuseMixed(session: Session, request: MixRequest): Promise<void> {
  const { dir, kdir, patched } = request;
  if (patched.size === 0) return;
  const roots = [...new Set([request.root, await realpath(request.root)])];
  const originals = new Set(
    roots.flatMap((root) => [...patched].map((name) => path.join(root, name))),
  );
  const cmds = await listFiles(['**/.*.cmd'], {
    cwd: dir,
    dot: true,
    // Those in the copy lead out of it.
    followLinks: false,
    signal: session.signal,
  });
  for (const cmd of cmds.sort(byBytes)) {
    const words = (await readFile(pathOf(path.join(dir, cmd)), 'latin1')).split(/[\s\\]+/);
    for (const word of words.filter((one) => one.startsWith('/') || one.startsWith('../'))) {
      const read = [dir, kdir].map((from) =>
        path.resolve(from, nameOf(Buffer.from(word, 'latin1'))),
      );
      const original = read.find((file) => originals.has(file));
      if (original !== undefined) throw mixed(original, path.join(dir, cmd));
    }
  }
}

function mixed(original: string, cmd: string): CompatError {
  return new CompatError(
    'KBUILD_FAILED',
    `the compiler read ${original}, and not its patched twin: the module would be half patched`,
    {
      output: `named in ${cmd}`,
      hint: 'A makefile names that place by an absolute path. Let it say $(src), which is the copy while the copy is built.',
    },
  );
}
