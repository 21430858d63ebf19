import { createHash } from 'node:crypto';

/** The digests that a project may choose; DRBD's cache uses md5. */
export type Algorithm = 'sha256' | 'md5';

/** The hex digest of compat.h's bytes: what `sha256sum` or `md5sum` prints for the file. */
export function fingerprint(text: string | Uint8Array, algorithm: Algorithm): string {
  return createHash(algorithm).update(text).digest('hex');
}

/** Whether a name can be a fingerprint: 64 (sha256) or 32 (md5) lower-case hex digits. */
export function isFingerprint(name: string): boolean {
  return /^(?:[0-9a-f]{64}|[0-9a-f]{32})$/.test(name);
}
