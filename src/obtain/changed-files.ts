import { isKbuildFile } from '../core/files/names.js';
import { readPatch } from '../patch/index.js';

/** What a patch does to one file. */
export interface ChangedFile {
  path: string;
  /** Lines. */
  added: number;
  removed: number;
  /** Whether make reads the file, and runs what it says. */
  isKbuild: boolean;
}

/** The files that a patch (latin1) changes, and how much of each. Throws PATCH_REJECTED; `where` is its name. */
export function changedFiles(patch: string, where: string): ChangedFile[] {
  return readPatch(patch, where).map(({ path, hunks }) => {
    const lines = hunks.flatMap(({ body }) => body);
    return {
      path,
      added: lines.filter(({ op }) => op === '+').length,
      removed: lines.filter(({ op }) => op === '-').length,
      isKbuild: isKbuildFile(path),
    };
  });
}
