import path from 'node:path';

/** Whether a file is one that kbuild reads, by its name: Makefile, Kbuild, Makefile.common, flags.mk, x.Kbuild. */
export function isKbuildFile(name: string): boolean {
  return /^(?:(?:Makefile|Kbuild)(?:\..+)?|.+\.(?:mk|Kbuild))$/.test(path.basename(name));
}

/** Whether make (and so kbuild) can work in a directory of this name: blanks, quotes, `$`, `#`, `:`… split it. */
export function isPlainPath(name: string): boolean {
  return /^[\w./+@,~-]+$/.test(name);
}

/** The file in a patched copy that names what this tool has put there: a JSON array of relative paths. */
export const COPY_LIST = '.compat-gen-files';
