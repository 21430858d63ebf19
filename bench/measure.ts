import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  stdout: string;
}

/** Runs a program and takes its wall time. A status other than 0 throws, unless `mayFail`. */
export function timed(
  argv: readonly string[],
  { env = {}, mayFail = false }: { env?: NodeJS.ProcessEnv; mayFail?: boolean } = {},
): Promise<Measured> {
  const [file = '', ...args] = argv;
  const start = performance.now();
  const child = spawn(file, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (heard.stdout += chunk));
  child.stderr.on('data', (chunk) => (heard.stderr += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const seconds = (performance.now() - start) / 1000;
      if (status === 0 || mayFail) resolve({ seconds, stdout: heard.stdout });
      else
        reject(new Error(`${argv.join(' ')} ended with ${status}:\n${heard.stderr.slice(-2000)}`));
    });
  });
}

const POLL_MS = 20;

/**
 * The largest memory, bytes, that this process's descendants had at once while `work` went on: the sum
 * of their proportional set sizes (proc(5), smaps_rollup), which counts a page that forks share once.
 */
export async function peakMemory(work: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(descendants(process.pid)));
  }, POLL_MS);
  try {
    await work();
    return peak;
  } finally {
    clearInterval(timer);
  }
}

function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : '';
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return [...parents.keys()].filter((pid) => pid !== root && isBelow(parents.get(pid)));
}

function memoryOf(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) =>
    Number(/^Pss: +(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, one) => sum + one * 1024, 0);
}

/** '' for a process that has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
