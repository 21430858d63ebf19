import { lstat, readlink } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { linkAtomic, writeIfChanged } from '../../core/files/atomic.js';
import { ifThere } from '../../core/files/missing.js';
import type { Session } from '../../core/session.js';
import type { Answers } from '../../header/index.js';
import type { Project } from '../../project/index.js';
import { type AppliedPatch, patchedFiles } from './patched-files.js';
import { copyDir, headerPath } from './places.js';
import { syncCopy } from './sync.js';

/**
 * Lays out the patched copy: sources with the patch applied in full, line markers, the stamp for
 * modinfo, compat.h. Only files whose bytes change are written. Returns the copy's directory.
 */
export async function layOut(
  session: Session,
  project: Project,
  release: string,
  answers: Answers,
  patch: AppliedPatch,
): Promise<string> {
  const { config } = project;
  const dir = copyDir(project, release);
  await syncCopy(session, {
    from: config.root,
    to: dir,
    files: project.files,
    links: project.links,
    patched: patchedFiles(session, project, patch),
  });
  await writeIfChanged(headerPath(project, dir), answers.text);
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
    throw new CompatError('USAGE', `${link} is in the way: it is not a symbolic link of ours`, {
      hint: 'Move it away.',
    });
  }
  await linkAtomic(link, target);
}
