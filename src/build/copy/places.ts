import path from 'node:path';
import type { Project } from '../../project/index.js';

/** The directory of the patched copy of one kernel release. */
export function copyDir({ places }: Project, release: string): string {
  return path.join(places.builds, `build-${release.replace(/[^\w.+-]/g, '_')}`);
}

/**
 * Where compat.h is written in the patched copy. A driver may have a file of that name, which its
 * sources include: then it is compat-gen.h.
 */
export function headerPath({ sources }: Project, dir: string): string {
  return path.join(dir, sources.has('compat.h') ? 'compat-gen.h' : 'compat.h');
}
