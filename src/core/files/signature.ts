import type { BigIntStats } from 'node:fs';

const NS_PER_MS = 1_000_000n;
const NS_PER_S = 1_000_000_000n;

/**
 * How long ago a time stamp must lie, ms, to say that nothing came after it. A file changed twice
 * within one tick of its file system's clock has the same time stamp both times; vfat's clock, the
 * slowest, ticks every 2 s.
 */
export const SETTLED_MS = 2000;

/**
 * Tells one state of a file or directory from another without reading it. mtime can be set back
 * (touch -d); ctime can't, and changes with it.
 */
export function signatureOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

/**
 * The signature, where it may stand for the content later: '' where the last change is too near to
 * `now` (ms since 1970, a time before the stat). Also '' where ctime is a whole second: there the
 * clock is coarse, or the ctime is made up from an mtime inside an image (squashfs, erofs, sshfs),
 * which another image may repeat for other content.
 */
export function lastingSignature(stat: BigIntStats, now: number): string {
  const settled = stat.ctimeNs % NS_PER_S !== 0n && changedAt(stat) < now - SETTLED_MS;
  return settled ? signatureOf(stat) : '';
}

/** When the file last changed, ms since 1970: the later one of mtime and ctime. */
export function changedAt({ mtimeNs, ctimeNs }: BigIntStats): number {
  return Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / NS_PER_MS);
}
