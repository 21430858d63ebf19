import {
  type Compared,
  findTree,
  type Met,
  type ReadKernel,
  readAbout,
} from '../../changes/index.js';
import type { Session } from '../../core/session.js';
import { compareReleases, installedTrees } from '../../target/index.js';

/** More of them are not read: each takes a second. */
const MOST = 3;

/**
 * The kernels installed here that are newer than the one and older than the other, newest first, with what their headers say of the
 * functions and macros that are gone. What was removed often called what takes its place for some releases.
 */
export async function kernelsBetween(
  session: Session,
  { old, now }: Compared,
  changes: readonly Met[],
): Promise<ReadKernel[]> {
  const words = changes.flatMap(({ what, how, name }) =>
    how === 'gone' && (what === 'function' || what === 'macro') ? [name] : [],
  );
  if (words.length === 0) return [];
  const releases = new Set<string>();
  const found: ReadKernel[] = [];
  for (const dir of await installedTrees(session, { prefix: [], makeWords: [] })) {
    const release = await releaseIn(session, dir);
    if (release === undefined || releases.has(release) || found.length === MOST) continue;
    releases.add(release);
    const isBetween =
      compareReleases(old.table.release, release) < 0 &&
      compareReleases(release, now.table.release) < 0;
    if (isBetween) found.push(await readAbout(session, dir, words));
  }
  return found;
}

/** Undefined for what is no tree with headers: others may be. */
async function releaseIn(session: Session, dir: string): Promise<string | undefined> {
  return (await findTree(session, dir).catch(() => undefined))?.release;
}
