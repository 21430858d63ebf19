import { makeDirectory } from '../core/atomic.js';
import { acquire, release as unlock } from '../core/flock.js';
import { copyDir } from './lay-out.js';
import type { Project } from './project.js';
import type { Session } from './session.js';

/** Runs `work` while no other process works in the patched copy of this kernel release. */
export async function withCopyLock<T>(
  { log, signal }: Session,
  project: Project,
  release: string,
  work: () => Promise<T>,
): Promise<T> {
  const dir = copyDir(project, release);
  await makeDirectory(project.places.builds);
  const lock = await acquire(`${dir}.lock`, { signal, onWait: () => log.step('WAIT', dir) });
  try {
    return await work();
  } finally {
    if (lock !== undefined) await unlock(lock);
  }
}
