import { CompatError } from '../../core/errors.js';
import type { Project } from '../../project/index.js';
import { stamp } from '../copy/stamp.js';
import { modinfo } from '../kbuild/modinfo.js';

/** A copy, and the fingerprint that its modules tell. */
interface Stamped {
  project: Project;
  fingerprint: string;
}

/**
 * Throws KBUILD_FAILED where none of the modules has the stamp that is in the copy: a compiler that leaves its work to another process
 * (sccache has a server) reads what that one sees, and that are the sources as they are.
 */
export async function checkIsOfCopy(
  { project, fingerprint }: Stamped,
  modules: readonly string[],
): Promise<void> {
  const isStamped = [...project.sources.values()].some(
    (bytes) => stamp(bytes, { fingerprint, rules: [] }) !== bytes,
  );
  if (!isStamped) return;
  for (const module of modules) {
    const told = await modinfo(module, 'compat_fingerprint=');
    if (told.get('compat_fingerprint') === fingerprint) return;
  }
  throw new CompatError(
    'KBUILD_FAILED',
    `${modules.join(', ')}: compiled from ${project.config.root}, and not from its patched copy`,
    { hint: 'Does a server compile for CC (sccache)? Name the compiler itself.' },
  );
}
