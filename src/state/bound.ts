import { utimes } from 'node:fs/promises';
import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import { stopIfAsked } from '../core/signal.js';
import { itemsIn } from './items.js';
import { removeItem, removeLeftovers } from './remove.js';

const NAME = 'COMPAT_GEN_CACHE_SIZE';
const GIB = 1024 ** 3;
const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: GIB };

/**
 * How many bytes a state directory may take [1 GiB]: $COMPAT_GEN_CACHE_SIZE, a number with K, M or G behind it;
 * undefined for 0, no bound. Throws USAGE for what is none of these.
 */
export function cacheLimit(env: NodeJS.ProcessEnv): number | undefined {
  const text = env[NAME] ?? '';
  if (text === '') return GIB;
  const [, number, unit = ''] = /^(\d{1,9})([KMG]?)$/.exec(text) ?? [];
  const bytes = Number(number) * (UNITS[unit] ?? Number.NaN);
  if (!Number.isNaN(bytes)) return bytes === 0 ? undefined : bytes;
  throw new CompatError('USAGE', `${NAME}=${text} is not a size`, {
    hint: 'A size is a number of bytes, or one with K, M or G behind it, as in 500M; 0 means no bound.',
  });
}

/**
 * Removes patched copies and records of answers from a state directory, the one used longest ago first, until it takes
 * no more than `most` bytes. What a process works in stays, as does `used`: the copy that this run has made. It marks
 * that as used now. Returns what it removed. Nothing throws but INTERRUPTED and a bug.
 */
export async function keepBound(
  session: Runner,
  dir: string,
  most: number | undefined,
  used: string,
): Promise<string[]> {
  const now = new Date();
  // One beside its module is the module's: nothing of it is touched.
  if (`${used}/`.startsWith(`${dir}/`)) await utimes(used, now, now).catch(unlessBug);
  await removeLeftovers(session, dir);
  if (most === undefined) return [];
  const items = await itemsIn(session, dir);
  let bytes = items.reduce((sum, item) => sum + item.bytes, 0);
  if (bytes <= most) return [];
  const removed: string[] = [];
  const candidates = items
    .filter(({ kind, file }) => (kind === 'copies' || kind === 'answers') && file !== used)
    .sort((a, b) => a.used - b.used);
  for (const item of candidates) {
    if (bytes <= most) break;
    stopIfAsked(session.signal);
    if (!(await removeItem(session, dir, item))) continue;
    bytes -= item.bytes;
    removed.push(item.file);
  }
  return removed;
}

function unlessBug(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
}
