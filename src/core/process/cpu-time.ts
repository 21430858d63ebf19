import { setImmediate as soon } from 'node:timers/promises';
import { readNowIfThere } from '../files/missing.js';

/** What the kernel counts by, in every /proc/PID/stat (USER_HZ). */
const TICKS_A_SECOND = 100;

/** Programs that ended a moment ago, and how long each ran, ms. */
let ended: { wall: number; cpu: number | undefined }[] = [];
let running = 0;
/** What all programs had used that had ended before those, ms. */
let before: number | undefined;

/**
 * Begins to measure a program that is started now. Call the result as soon as it has ended: it returns the CPU time, of user and
 * system, that it and all programs used that it waited for, ms; undefined where this system does not tell. The kernel tells us
 * the sum of all that have ended: of programs that end in the same moment, each gets its share by how long it ran. Programs that
 * end meanwhile and are not measured would be counted in.
 */
export function measureCpu(): () => Promise<number | undefined> {
  const since = performance.now();
  if (running++ === 0) before = ofTheEnded();
  return async () => {
    const own = { wall: performance.now() - since, cpu: undefined as number | undefined };
    ended.push(own);
    // Those that ended with it are told first.
    await soon();
    share();
    running--;
    return own.cpu;
  };
}

function share(): void {
  const now = ofTheEnded();
  const all = ended.reduce((sum, { wall }) => sum + wall, 0);
  const used = now === undefined || before === undefined ? undefined : now - before;
  for (const one of ended) one.cpu = used === undefined ? undefined : (used * one.wall) / all;
  if (ended.length > 0) before = now;
  ended = [];
}

/** The CPU time of all programs that this process has started and that have ended, ms. */
function ofTheEnded(): number | undefined {
  const stat = readNowIfThere('/proc/self/stat')?.toString('latin1');
  // Its second field is a name, in parentheses, that may hold anything.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields === undefined) return undefined;
  return ((Number(fields[13]) + Number(fields[14])) * 1000) / TICKS_A_SECOND;
}
