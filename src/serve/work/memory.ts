import { type Finished, weightOf } from './finished.js';
import { keepInMemory } from './kept.js';
import { lookOf } from './look.js';

export interface MemoryOptions {
  /** Bytes of patches kept in memory. */
  memoryBytes: number;
  /** How long an entry in memory counts before its files are looked at again, ms. */
  freshMs: number;
  /** How long a signed one does before it is verified again: signatures and keys expire; ms. */
  verifiedMs: number;
}

/** Patches in memory, each for as long as it is what lies in the cocci_cache. */
export interface Memory {
  get(key: string): Finished | undefined;
  put(key: string, finished: Finished): void;
  readonly size: number;
  readonly bytes: number;
}

/** When a patch was verified, and when its files were last looked at. */
interface Known {
  finished: Finished;
  verified: number;
  seen: number;
}

export function openMemory(options: MemoryOptions): Memory {
  const kept = keepInMemory<Known>(options.memoryBytes);
  return {
    get: (key) => {
      const known = kept.get(key);
      if (known === undefined || mayCount(known, options)) return known?.finished;
      kept.remove(key);
      return undefined;
    },
    put: (key, finished) => {
      const now = performance.now();
      kept.put(key, { finished, verified: now, seen: now }, weightOf(finished));
    },
    get size() {
      return kept.size;
    },
    get bytes() {
      return kept.bytes;
    },
  };
}

/** Whether an entry is as it was. One that was removed or changed is looked for in the cocci_cache again. */
function mayCount(known: Known, { freshMs, verifiedMs }: MemoryOptions): boolean {
  const { entry, look } = known.finished;
  const now = performance.now();
  if (entry.signed.size > 0 && now - known.verified >= verifiedMs) return false;
  if (now - known.seen < freshMs) return true;
  known.seen = now;
  return lookOf(entry.dir) === look;
}
