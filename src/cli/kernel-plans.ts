import type { Session } from '../core/session.js';
import type { KernelPlan } from '../matrix/index.js';
import { installedReleases, type KernelWish } from '../target/index.js';

/** Each kernel that is installed, the newest first. */
export async function installed(session: Session, wish: KernelWish): Promise<KernelWish[]> {
  const releases = await installedReleases(session, wish);
  return releases.reverse().map((kver) => ({ ...wish, kver, kdir: undefined }));
}

/** A kernel with each compiler; the name of one is told where there are several. */
export function withEach(wish: KernelWish, compilers: readonly string[]): KernelPlan[] {
  if (compilers.length === 0) return [{ wish }];
  const others = wish.makeWords.filter((word) => !word.startsWith('CC='));
  return compilers.map((cc) => ({
    wish: { ...wish, makeWords: [...others, `CC=${cc}`] },
    compiler: compilers.length > 1 ? cc : undefined,
  }));
}
