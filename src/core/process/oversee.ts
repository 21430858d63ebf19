import { watchIdle } from './idle.js';
import type { Limits } from './limits.js';
import { watch } from './orphans.js';

/** Grace between SIGTERM and SIGKILL, ms: gcc and make remove their temporary files within it. */
const GRACE_MS = 2000;

/** setTimeout takes any larger number for 1 ms. */
const LONGEST_MS = 2 ** 31 - 1;

/** Stops what takes too long, or hangs, until it has ended. */
export function oversee(
  pid: number | undefined,
  { timeoutMs, limits }: { timeoutMs?: number; limits?: Limits },
  stop: () => void,
): { isOverdue: () => boolean; end: () => void } {
  let overdue = false;
  const late = (): void => {
    overdue = true;
    stop();
  };
  // Its turn comes when ours has not done it: after SIGTERM and SIGKILL.
  const ended = watch(pid, timeoutMs && timeoutMs + 2 * GRACE_MS);
  const timer =
    timeoutMs === undefined ? undefined : setTimeout(late, Math.min(timeoutMs, LONGEST_MS));
  const noLongerIdle = limits && pid && watchIdle(pid, limits.idleMs, late);
  const end = (): void => {
    ended();
    clearTimeout(timer);
    if (noLongerIdle) noLongerIdle();
  };
  return { isOverdue: () => overdue, end };
}

/** What ends the process group that this process leads: asked first, killed if it does not. */
export function groupKiller(pid: number | undefined): () => void {
  const kill = (name: NodeJS.Signals): void => {
    if (pid === undefined) return;
    try {
      process.kill(-pid, name);
    } catch (error) {
      // ESRCH: the group has ended meanwhile, which is what was wanted.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  return () => {
    kill('SIGTERM');
    setTimeout(() => kill('SIGKILL'), GRACE_MS).unref();
  };
}
