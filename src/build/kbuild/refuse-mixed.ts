import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { readWhole } from '../../core/files/bounded.js';
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

/** The module would be made of patched and of unpatched files. */
export class HalfPatched extends CompatError {}

/**
 * Throws HalfPatched where the compiler read a source in the module's own directory that has a patched twin in the
 * copy: a makefile that names a place absolutely leads there, and the module would be half patched. What was read is
 * what kbuild's .cmd files name.
 */
export async function refuseMixed(session: Session, request: MixRequest): Promise<void> {
  const { dir, kdir, patched } = request;
  if (patched.size === 0) return;
  const root = await realpath(request.root);
  const originals = new Set([...patched].map((name) => path.join(root, name)));
  const names = new Set([...patched].map((name) => path.basename(name)));
  const cmds = await listFiles(['**/.*.cmd'], {
    cwd: dir,
    dot: true,
    // Those in the copy lead out of it.
    followLinks: false,
    signal: session.signal,
  });
  const looked = new Set<string>();
  for (const cmd of cmds.sort(byBytes)) {
    const words = (await readWhole(path.join(dir, cmd))).toString('latin1').split(/[\s\\]+/);
    for (const word of words) {
      const name = nameOf(Buffer.from(word, 'latin1'));
      if (looked.has(name) || !names.has(path.basename(name))) continue;
      looked.add(name);
      for (const from of [dir, kdir]) {
        const file = await whereItLies(path.resolve(from, name));
        if (file !== undefined && originals.has(file)) throw mixed(file, path.join(dir, cmd));
      }
    }
  }
}

/** A link in the copy may lead out of it. undefined for what the compiler can't have read either. */
async function whereItLies(file: string): Promise<string | undefined> {
  try {
    return nameOf(await realpath(pathOf(file), { encoding: 'buffer' }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

function mixed(original: string, cmd: string): HalfPatched {
  return new HalfPatched(
    'KBUILD_FAILED',
    `the compiler read ${original}, and not its patched twin: the module would be half patched`,
    {
      output: `named in ${cmd}`,
      hint: 'A makefile names that place by an absolute path. Let it say $(src), which is the copy while the copy is built.',
    },
  );
}
