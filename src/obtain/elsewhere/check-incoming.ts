import type { Entry } from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import { checkPatch, readPatch } from '../../patch/index.js';
import { otherTests, type Project } from '../../project/index.js';

/**
 * Throws USAGE, PATCH_UNSAFE or PATCH_REJECTED for an entry from elsewhere that is not one for this module: of other
 * tests, or with a patch that changes what is none of its sources.
 */
export function checkIncoming(project: Project, { answers, dir, patch, form }: Entry): void {
  const objection = otherTests(project, answers);
  if (objection !== undefined) {
    throw refused(dir, `its compat.h answers other tests than those of this module: ${objection}`);
  }
  if (form === 'foreign' && !project.config.cache.foreign) {
    throw refused(
      dir,
      'it has no manifest.json, and compat.toml does not say cache.foreign = true',
    );
  }
  if (patch === undefined) return;
  const where = `${dir}/compat.patch`;
  checkPatch(readPatch(patch, where), new Set(project.sources.keys()), where);
}

function refused(dir: string, why: string): CompatError {
  return new CompatError('USAGE', `${dir} is refused: ${why}`, { hint: 'Nothing was changed.' });
}
