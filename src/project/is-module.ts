import { CompatError } from '../core/errors.js';
import { namesIn } from '../core/files/missing.js';

/**
 * Whether a directory without compat.toml looks like a module, by what lies in it and not below. Asked before
 * anything is read: it may be `/`. Throws USAGE.
 */
export async function checkIsModule(root: string): Promise<void> {
  const names = await namesIn(root);
  if (names.some((name) => LIKE_A_MODULE.test(name))) return;
  throw new CompatError(
    'USAGE',
    `${root} is no module's directory: it has no compat.toml, Kbuild, Makefile, dkms.conf or .c file`,
    { hint: "Name the module's directory with -C, or run compat-gen there." },
  );
}

const LIKE_A_MODULE = /\.c$|^(?:Kbuild|GNUmakefile|[Mm]akefile|dkms\.conf)$/;
