import path from 'node:path';
import { writeIfChanged } from '../core/atomic.js';
import {
  applyPatch,
  checkPatch,
  isReallyBelow,
  readPatch,
  stamp,
  withLineMarkers,
} from '../patch/index.js';
import type { Patched } from './obtain.js';
import type { Project } from './project.js';
import type { Session } from './session.js';

/** All sources as the patch leaves them, with line markers and the stamp. */
export function patchedFiles(
  session: Session,
  { config, sources }: Project,
  entry: Patched,
  rules: readonly string[],
): Map<string, Buffer> {
  const where = path.join(entry.dir, 'compat.patch');
  const patch = readPatch(entry.patch, where);
  checkPatch(patch, new Set(sources.keys()), where);
  const applied = applyPatch(patch, sources, where);

  const made = new Map<string, Buffer>();
  for (const [name, bytes] of sources) {
    const change = applied.get(name);
    if (change !== undefined) session.log.step('PATCH', name);
    const stamped = stamp(change?.bytes ?? bytes, {
      fingerprint: entry.fingerprint,
      rules: [...rules],
    });
    const original = path.join(config.root, name);
    // A rule may change a Makefile or a script; only C has #line.
    const isC = /\.[ch]$/.test(name);
    made.set(name, isC ? withLineMarkers(stamped, change?.edits ?? [], original) : stamped);
  }
  return made;
}

/**
 * Writes the patched sources over those in the module's own directory: for a directory that is a copy already,
 * made by dkms for this build alone. What a symbolic link leads to is left as it is.
 */
export async function patchInPlace(
  session: Session,
  project: Project,
  entry: Patched,
  rules: readonly string[],
): Promise<void> {
  const { root } = project.config;
  for (const [name, bytes] of patchedFiles(session, project, entry, rules)) {
    if (await isReallyBelow(root, name)) await writeIfChanged(path.join(root, name), bytes);
  }
}
