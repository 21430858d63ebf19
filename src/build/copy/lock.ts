import { acquire, release as unlock } from '../../core/files/flock.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import { withCopyOfOurs } from './others.js';
import { copyDir, makeBuilds } from './places.js';

/** The right to work in a patched copy, until `unlock` is called. */
export interface CopyLock {
  /** The project, with the place where that copy stands. */
  project: Project;
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
  const unlockIt = async () => lock && (await unlock(lock));
  // Asked with the lock: who had it before may have made the copy.
  const ours = await withCopyOfOurs(session, project, release).catch(async (error: unknown) => {
    await unlockIt();
    throw error;
  });
  if (ours === project) return { project, unlock: unlockIt };
  await unlockIt();
  return lockCopy(session, ours, release);
}
