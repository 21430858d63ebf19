import path from 'node:path';
import { writeIfChanged } from '../../core/files/atomic.js';
import type { Session } from '../../core/session.js';
import { applyPatch, checkPatch, readPatch } from '../../patch/index.js';
import type { Project } from '../../project/index.js';
import { isReallyBelow } from './copy-dirs.js';
import { withLineMarkers } from './markers.js';
import { stamp } from './stamp.js';

/** A patch for the sources, and what the module is to tell of it. */
export interface AppliedPatch {
  /** latin1. */
  patch: string;
  /** The directory that compat.patch lies in, for messages. */
  entryDir: string;
  fingerprint: string;
  /** Names of the rules that made it, in order. */
  rules: readonly string[];
}

/** All sources as the patch leaves them, with line markers and the stamp. */
export function patchedFiles(
  { log }: Session,
  { config, sources }: Project,
  { patch: text, entryDir, fingerprint, rules }: AppliedPatch,
): Map<string, Buffer> {
  const where = path.join(entryDir, 'compat.patch');
  const patch = readPatch(text, where);
  checkPatch(patch, new Set(sources.keys()), where);
  const applied = applyPatch(patch, sources, where);

  const made = new Map<string, Buffer>();
  for (const [name, bytes] of sources) {
    const change = applied.get(name);
    if (change !== undefined) log.step('PATCH', name);
    const stamped = stamp(change?.bytes ?? bytes, { fingerprint, rules: [...rules] });
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
  patch: AppliedPatch,
): Promise<void> {
  const { root } = project.config;
  for (const [name, bytes] of patchedFiles(session, project, patch)) {
    if (await isReallyBelow(root, name)) await writeIfChanged(path.join(root, name), bytes);
  }
}
