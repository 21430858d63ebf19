import type { Session } from '../../core/session.js';
import type { Reuse } from '../../reuse/index.js';
import type { Shared } from '../../shared/index.js';

/** What spatch did, here or on a machine that has our key: what is not known here is asked for there, and kept. */
export function withShared(session: Session, own: Reuse, shared: Shared): Reuse {
  return {
    async get(key) {
      const known = await own.get(key);
      if (known !== undefined || !shared.mayHave('spatch')) return known;
      const found = await shared.get(session, 'spatch', key);
      if (found !== undefined) await own.put(key, found.bytes);
      return found?.bytes;
    },
    async put(key, bytes) {
      await own.put(key, bytes);
      if (shared.takes('spatch')) await shared.put(session, 'spatch', key, bytes);
    },
    end: () => own.end(),
  };
}
