import { byBytes, sha256 } from '../core/bytes.js';
import { type Known, nothingKnown } from './known.js';
import type { UnitFiles } from './process.js';

/** What is known of units. */
export interface Record {
  read(unit: UnitFiles): Known;
}

/** What one run of the program has found is known to it. */
export function openRecord(): Record {
  const now = new Map<string, Known>();
  return {
    read(unit) {
      const key = keyOf(unit);
      const known = now.get(key) ?? nothingKnown();
      now.set(key, known);
      return known;
    },
  };
}

function keyOf({ base, headers }: UnitFiles): string {
  const all = [...new Map([...headers, ...base])].sort(([a], [b]) => byBytes(a, b));
  return sha256(
    JSON.stringify(
      all.map(([name, bytes]) => [name, sha256(bytes), base.has(name) ? 'given' : 'read']),
    ),
  );
}
