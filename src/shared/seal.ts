import { createHmac, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../core/bytes.js';
import type { Kind } from './holder.js';

/** Which bytes the map names for a key. */
export interface Mapped {
  digest: string;
  size: number;
  /** Hex; undefined where whoever wrote it had no key. */
  seal: string | undefined;
}

const LINE = /^compat-gen 1 ([0-9a-f]{64}) (\d{1,9}) (-|[0-9a-f]{64})\n$/;

/** Reads what stands in the map; undefined for anything else. */
export function parseMapped(bytes: Buffer): Mapped | undefined {
  const [, digest, size, seal] = LINE.exec(bytes.toString('latin1')) ?? [];
  if (digest === undefined) return undefined;
  return { digest, size: Number(size), seal: seal === '-' ? undefined : seal };
}

/** What stands in the map for some bytes, sealed where there is a key. */
export function printMapped(
  secret: Buffer | undefined,
  kind: Kind,
  key: string,
  bytes: Buffer,
): Buffer {
  const mapped = { digest: sha256(bytes), size: bytes.length };
  const seal = secret === undefined ? '-' : sealOf(secret, kind, key, mapped).toString('hex');
  return Buffer.from(`compat-gen 1 ${mapped.digest} ${mapped.size} ${seal}\n`);
}

/** Whether one who has the key said so of this very kind and key. */
export function isSealed(secret: Buffer, kind: Kind, key: string, mapped: Mapped): boolean {
  if (mapped.seal === undefined) return false;
  return timingSafeEqual(Buffer.from(mapped.seal, 'hex'), sealOf(secret, kind, key, mapped));
}

function sealOf(
  secret: Buffer,
  kind: Kind,
  key: string,
  { digest, size }: Pick<Mapped, 'digest' | 'size'>,
): Buffer {
  return createHmac('sha256', secret)
    .update(`compat-gen map 1\n${kind}\n${key}\n${digest} ${size}\n`)
    .digest();
}
