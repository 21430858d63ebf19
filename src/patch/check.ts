import { CompatError } from '../core/errors.js';
import type { FilePatch } from './hunk.js';
import { showName } from './names.js';
import { pathDanger } from './safe-path.js';

/**
 * Refuses a patch that does anything but change the text of the files in `allowed` (the module's
 * sources, relative paths). Throws PATCH_UNSAFE, naming `where` and the line, for a name that leads
 * outside, a file made, removed, renamed, copied or given another mode, a binary patch, a file not in
 * `allowed`, and a diff from one file to another.
 */
export function checkPatch(
  patch: readonly FilePatch[],
  allowed: ReadonlySet<string>,
  where: string,
): void {
  for (const file of patch) {
    const objection = objectionTo(file, allowed);
    if (objection === undefined) continue;
    throw new CompatError('PATCH_UNSAFE', `${where}:${file.at}: patch refused: ${objection}`, {
      hint: "Nothing was changed. A patch may only change text in the module's own sources; if the file belongs to them, name it in module.sources in compat.toml.",
    });
  }
}

function objectionTo(file: FilePatch, allowed: ReadonlySet<string>): string | undefined {
  const name = showName(file.path);
  const [demand] = file.demands;
  if (demand !== undefined) return `the diff of ${name} ${demand}`;
  const danger = pathDanger(file.path);
  if (danger !== undefined) return `the name ${name} is not safe: ${danger}`;
  if (!allowed.has(file.path)) return `${name} is not one of the module's sources`;
  return undefined;
}
