import { appendFileSync, closeSync, constants, fstatSync, openSync } from 'node:fs';
import path from 'node:path';
import { makePrivateDirectory, writeAtomic } from '../core/files/atomic.js';
import { readBounded } from '../core/files/bounded.js';
import { OURS } from '../core/files/ours.js';

/** How often what is kept helped: patches that were found or made, answers by where they came from, shared caches. */
const COUNTED = [
  'hits',
  'made',
  'kept',
  'shipped',
  'compiled',
  'sharedFound',
  'sharedMissed',
  'sharedPut',
  'sharedFailed',
] as const;
export type Counters = Record<(typeof COUNTED)[number], number>;

/** Below a state directory. */
const NAME = 'counters/runs';
/** A longer file is folded into one line. */
const MOST_BYTES = 64 * 1024;

/**
 * Adds to the counters in a state directory. Each run appends a line, so that runs at the same time lose nothing; but
 * one that ends while the file is folded may. Whatever the system refuses only means that nothing is counted.
 */
export async function count(dir: string, found: Partial<Counters>): Promise<void> {
  const words = COUNTED.flatMap((name) => (found[name] ? [`${name}=${found[name]}`] : []));
  if (words.length === 0) return;
  try {
    const file = path.join(dir, NAME);
    await makePrivateDirectory(path.dirname(file));
    if (append(file, `${words.join(' ')}\n`) > MOST_BYTES) await fold(dir);
  } catch (error) {
    // Of a directory that is not ours, too: the counters are not worth a word.
    if (!(error instanceof Error) || !('code' in error)) throw error;
  }
}

/** Returns how long the file is now. */
function append(file: string, line: string): number {
  const { O_APPEND, O_CREAT, O_WRONLY } = constants;
  const fd = openSync(file, O_APPEND | O_CREAT | O_WRONLY | OURS, 0o600);
  try {
    appendFileSync(fd, line);
    return fstatSync(fd).size;
  } finally {
    closeSync(fd);
  }
}

async function fold(dir: string): Promise<void> {
  const sum = readCounters(dir);
  const line = COUNTED.map((name) => `${name}=${sum[name]}`).join(' ');
  await writeAtomic(path.join(dir, NAME), `${line}\n`, { mayBeLost: true });
}

/** What was counted so far. Lines that are not ours count nothing. */
export function readCounters(dir: string): Counters {
  const sum = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Counters;
  for (const [, name = '', number] of textOf(dir).matchAll(/\b(\w+)=(\d{1,15})\b/g)) {
    if (name in sum) sum[name as keyof Counters] += Number(number);
  }
  return sum;
}

function textOf(dir: string): string {
  try {
    return readBounded(path.join(dir, NAME), 64 * MOST_BYTES)?.toString('latin1') ?? '';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return '';
  }
}
