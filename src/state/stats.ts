import type { Session } from '../core/session.js';
import { type Counters, readCounters } from './counters.js';
import { itemsIn, type Kind } from './items.js';

export interface KindStats {
  kind: Kind;
  count: number;
  bytes: number;
  /** The one that was used longest ago. */
  oldest: { file: string; used: number };
}

/** What a state directory holds, and how often that helped. */
export interface CacheStats {
  dir: string;
  bytes: number;
  /** undefined where there is no bound. */
  most: number | undefined;
  kinds: KindStats[];
  counters: Counters;
}

const KINDS: readonly Kind[] = ['copies', 'answers', 'entries', 'code', 'other'];

/** Measures a state directory; one that is not there holds nothing. Throws INTERRUPTED. */
export async function stats(
  session: Pick<Session, 'signal'>,
  dir: string,
  most: number | undefined,
): Promise<CacheStats> {
  const items = await itemsIn(session, dir);
  return {
    dir,
    bytes: items.reduce((sum, item) => sum + item.bytes, 0),
    most,
    kinds: KINDS.flatMap((kind) => {
      const own = items.filter((item) => item.kind === kind).sort((a, b) => a.used - b.used);
      const [first] = own;
      if (first === undefined) return [];
      return [
        {
          kind,
          count: own.length,
          bytes: own.reduce((sum, item) => sum + item.bytes, 0),
          oldest: { file: first.file, used: first.used },
        },
      ];
    }),
    counters: readCounters(dir),
  };
}
