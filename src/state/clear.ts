import path from 'node:path';
import { namesIn } from '../core/files/missing.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import { itemsIn } from './items.js';
import { removeIfEmpty, removeItem, removeLeftovers } from './remove.js';

/** What `cache clear` did. */
export interface Cleared {
  /** How many patched copies, records and other files it removed, and what they took on the disk. */
  removed: number;
  bytes: number;
  /** What is in use, and stays. */
  busy: string[];
}

/**
 * Removes what can be made again: patched copies, answers, this program's code, and the counters.
 *
 * @param entries the cache entries of directories without compat.toml as well, imported patches among them, and what is
 *   known of where patches came from
 */
export async function clear(session: Session, dir: string, entries: boolean): Promise<Cleared> {
  await removeLeftovers(session, dir);
  const cleared: Cleared = { removed: 0, bytes: 0, busy: [] };
  for (const item of await itemsIn(session, dir)) {
    if (item.kind === 'entries' && !entries) continue;
    stopIfAsked(session.signal);
    if (!(await removeItem(session, dir, item))) {
      cleared.busy.push(item.file);
      continue;
    }
    cleared.removed += 1;
    cleared.bytes += item.bytes;
  }
  for (const name of await namesIn(path.join(dir, 'modules'))) {
    const module = path.join(dir, 'modules', name);
    await removeIfEmpty(path.join(module, 'as-is'));
    for (const kernel of await namesIn(path.join(module, 'matrix'))) {
      await removeIfEmpty(path.join(module, 'matrix', kernel, 'as-is'));
      await removeIfEmpty(path.join(module, 'matrix', kernel));
    }
    await removeIfEmpty(path.join(module, 'matrix'));
    await removeIfEmpty(module);
  }
  return cleared;
}
