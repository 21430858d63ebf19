import path from 'node:path';
import { linkAtomic, makeDirectory, makePrivateDirectory } from '../../core/files/atomic.js';
import type { Project } from '../../project/index.js';

/** The directory of the patched copy of one kernel release. */
export function copyDir({ places }: Project, release: string): string {
  return path.join(places.builds, `build-${release.replace(/[^\w.+-]/g, '_')}`);
}

/** Makes the directory that holds the patched copies; where it is not the module's own, for this user alone. */
export async function makeBuilds({ places }: Project): Promise<void> {
  const isModules = places.inPlace && places.builds === places.links;
  if (isModules) return makeDirectory(places.builds);
  await makePrivateDirectory(places.builds);
  if (places.buildsLink === undefined) return;
  await makePrivateDirectory(path.dirname(places.buildsLink));
  await linkAtomic(places.buildsLink, places.builds);
}

/**
 * Where compat.h is written in the patched copy. A driver may have a file of that name, which its
 * sources include: then it is compat-gen.h.
 */
export function headerPath({ sources }: Project, dir: string): string {
  return path.join(dir, sources.has('compat.h') ? 'compat-gen.h' : 'compat.h');
}
