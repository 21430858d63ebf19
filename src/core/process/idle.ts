import { readdirSync, readFileSync } from 'node:fs';

/** So many looks in a row must see the same: a machine that was asleep, or this process stopped, missed them all but one. */
const LOOKS = 60;

/**
 * Calls `stop` once nothing of a process group has moved for `ms`: each of its processes that waits for no other one of it sleeps, and has used
 * no CPU time. A program on a slow or busy machine wants to run, or waits for a disk, which is no sleep (proc_pid_stat(5)). Where /proc
 * can't be read, nothing is ever called. Returns what ends the watch.
 */
export function watchIdle(group: number, ms: number, stop: () => void): () => void {
  let before: string | undefined;
  let same = 0;
  const timer = setInterval(() => {
    const now = asleep(group);
    same = now !== undefined && now === before ? same + 1 : 0;
    before = now;
    if (same < LOOKS) return;
    clearInterval(timer);
    stop();
  }, ms / LOOKS);
  timer.unref();
  return () => clearInterval(timer);
}

interface Process {
  pid: string;
  parent: string;
  state: string;
  /** Clock ticks, of user and system. */
  cpu: number;
}

/** Those of a group that wait for no other one of it, each with its CPU time; undefined where one doesn't sleep, and where none is seen. */
function asleep(group: number): string | undefined {
  const all = processesOf(group);
  const parents = new Set(all.map(({ parent }) => parent));
  const last = all.filter(({ pid }) => !parents.has(pid));
  if (last.length === 0 || last.some(({ state }) => state !== 'S')) return undefined;
  return last.map(({ pid, cpu }) => `${pid}:${cpu}`).join(' ');
}

function processesOf(group: number): Process[] {
  return numbersIn('/proc').flatMap((pid) => {
    // The name, in parentheses, may hold anything.
    const stat = statOf(pid)
      .replace(/^.*\) /s, '')
      .split(' ');
    const [state = '', parent = '', of] = stat;
    return of === String(group)
      ? [{ pid, parent, state, cpu: Number(stat[11]) + Number(stat[12]) }]
      : [];
  });
}

function numbersIn(dir: string): string[] {
  try {
    return readdirSync(dir).filter((name) => /^\d+$/.test(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return [];
  }
}

/** Empty for a process that has ended meanwhile. */
function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return '';
  }
}
