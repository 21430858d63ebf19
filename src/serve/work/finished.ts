import { compress, timeStamp, writeTar } from '../../archive/index.js';
import { bundle, type Entry } from '../../cache/index.js';
import { sha256 } from '../../core/bytes.js';
import type { Runner } from '../../core/process/process.js';
import { withBareNames } from '../../patch/index.js';
import type { OpenRelease } from '../releases/index.js';

/** A patch that can be handed out. */
export interface Finished {
  release: OpenRelease;
  entry: Entry & { patch: string };
  /** compat.patch for `patch -p0`, as DRBD's make takes it; latin1. */
  bare: string;
  /** The SHA-256 of compat.patch. */
  digest: string;
  /** What the entry's files looked like before they were read; see lookOf. */
  look: string;
}

/** What is handed out of an entry that was just verified. */
export function finished(
  release: OpenRelease,
  entry: Entry & { patch: string },
  look: string,
): Finished {
  const bare = withBareNames(entry.patch);
  return { release, entry, bare, digest: sha256(Buffer.from(entry.patch, 'latin1')), look };
}

/** Bytes that it takes in memory, or a little more. */
export function weightOf({ entry, bare }: Finished): number {
  return 4096 + entry.patch.length + bare.length + 2 * entry.answers.text.length;
}

/** The whole entry as it lies in the cocci_cache now, signatures and all, as a .tar.gz. */
export async function bundleOf(session: Runner, { release, entry }: Finished): Promise<Buffer> {
  const carried = await bundle(session, release.project.cache, [entry.fingerprint]);
  const files = [...carried].map(([name, bytes]) => [name, { bytes }] as const);
  return compress(session, await writeTar(new Map(files), timeStamp(session.env)), 'gz');
}
