import path from 'node:path';
import type { ArchivedFile } from '../archive/index.js';
import { CompatError } from '../core/errors.js';
import { readWhole } from '../core/files/bounded.js';
import { PROGRAM_DIR } from '../core/program-dir.js';

type Files = ReadonlyMap<string, ArchivedFile>;

/** Where compat.mk stands in a release. */
const COMPAT_MK = 'compat/compat.mk';

/**
 * compat.mk, and a GNUmakefile that includes it where the module's own makefiles don't. Throws USAGE
 * for a GNUmakefile that goes another way.
 */
export async function makeFiles(files: Files): Promise<Map<string, Buffer>> {
  const made = new Map([[COMPAT_MK, await readWhole(path.join(PROGRAM_DIR, 'scripts/compat.mk'))]]);
  const includes = (name: string): boolean => files.get(name)?.bytes.includes(COMPAT_MK) === true;
  if (includes('GNUmakefile') || (includes('Makefile') && !files.has('GNUmakefile'))) return made;
  if (files.has('GNUmakefile')) {
    throw new CompatError('USAGE', `GNUmakefile does not include ${COMPAT_MK}`, {
      hint: `pack puts compat.mk there: add the line \`include ${COMPAT_MK}\`.`,
    });
  }
  return made.set(
    'GNUmakefile',
    await readWhole(path.join(PROGRAM_DIR, 'templates/module/GNUmakefile')),
  );
}

/** The modules that a directory's Kbuild file builds, without .ko. Throws USAGE where its obj-m can't be read. */
export function builtModules(files: Files, kbuild: string): string[] {
  const file = ['Kbuild', 'Makefile']
    .map((name) => path.posix.join(kbuild, name))
    .find((name) => files.has(name));
  const text =
    files
      .get(file ?? '')
      ?.bytes.toString('latin1')
      .replace(/\\\n/g, ' ') ?? '';
  const words = [...text.matchAll(/^[^\S\n]*obj-m[^\S\n]*[:+]?=(.*)$/gm)].flatMap(([, value]) =>
    (value ?? '').trim().split(/\s+/),
  );
  const modules = words
    .filter((word) => word !== '')
    .map((word) => /^([\w.-]+)\.o$/.exec(word)?.[1]);
  if (modules.length > 0 && modules.every((module) => module !== undefined)) return modules;
  throw new CompatError(
    'USAGE',
    `dkms must be told the modules, and ${file ?? 'no Kbuild file'} does not name them plainly`,
    {
      hint: 'Put a dkms.conf of your own into the module in place of --dkms.',
    },
  );
}
