import { createHash } from 'node:crypto';

/** A number of 32 bits that a name decides, for a sample of many: whatever is added beside it, its own turn stays the same. */
export function turnOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE();
}
