import { acquire, release as unlock } from '../../core/files/flock.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import { copyDir, makeBuilds } from './places.js';

/** The right to work in a patched copy, until `unlock` is called. */
export interface CopyLock {
  unlock(): Promise<void>;
}

/**
 * Waits until no other process works in the patched copy of this kernel release, and keeps the others out.
 * Where no lock can be had, nobody is kept out. Throws INTERRUPTED.
 */
export async function lockCopy(
  session: Session,
  project: Project,
  release: string,
): Promise<CopyLock> {
  const dir = copyDir(project, release);
  await makeBuilds(project);
  const lock = await acquire(session, `${dir}.lock`, {
    onWait: () => session.log.step('WAIT', dir),
  });
  return { unlock: async () => lock && (await unlock(lock)) };
}
