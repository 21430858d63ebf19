import { lstat, readlink } from 'node:fs/promises';
import path from 'node:path';
import { linkAtomic, writeIfChanged } from '../core/atomic.js';
import { CompatError } from '../core/errors.js';
import { ifThere } from '../core/missing.js';
import { copiedFiles } from '../module/index.js';
import { syncCopy } from '../patch/index.js';
import type { Patched } from './obtain.js';
import { patchedFiles } from './patched-files.js';
import type { Project } from './project.js';
import type { Session } from './session.js';

/** The directory of the patched copy of one kernel release. */
export function copyDir(project: Project, release: string): string {
  return path.join(project.places.builds, `build-${release.replace(/[^\w.+-]/g, '_')}`);
}

/**
 * Where compat.h is written in the patched copy. A driver may have a file of that name, which its
 * sources include: then it is compat-gen.h.
 */
export function headerPath({ sources }: Project, dir: string): string {
  return path.join(dir, sources.has('compat.h') ? 'compat-gen.h' : 'compat.h');
}

/**
 * Lays out the patched copy: sources with the patch applied in full, line markers, the stamp for
 * modinfo, compat.h. Only files whose bytes change are written. Gives the copy's directory.
 */
export async function layOut(
  session: Session,
  project: Project,
  entry: Patched,
  release: string,
  rules: readonly string[],
): Promise<string> {
  const { config } = project;
  const dir = copyDir(project, release);
  await syncCopy({
    from: config.root,
    to: dir,
    files: await copiedFiles(config, session.signal),
    patched: patchedFiles(session, project, entry, rules),
    signal: session.signal,
  });
  await writeIfChanged(headerPath(project, dir), entry.header);
  await linkCurrent(project, dir);
  return dir;
}

/** Points build-current at the copy, in one step: a reader never finds it missing. */
async function linkCurrent(project: Project, dir: string): Promise<void> {
  const link = path.join(project.places.links, 'build-current');
  const target = path.relative(path.dirname(link), dir);
  const old = await ifThere(lstat(link));
  if (old?.isSymbolicLink() && (await readlink(link)) === target) return;
  if (old !== undefined && !old.isSymbolicLink()) {
    throw new CompatError('USAGE', `${link} is in the way: it is no symbolic link of ours`, {
      hint: 'Move it away.',
    });
  }
  await linkAtomic(link, target);
}
