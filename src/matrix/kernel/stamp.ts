import { sha256 } from '../../core/bytes.js';
import type { Session } from '../../core/session.js';
import type { KernelTree } from '../../target/index.js';
import { kernelFiles } from './kernel-files.js';

/** What a build for a kernel depends on of the kernel's side, by size and time. undefined where that can't be told: then nothing is kept. */
export async function stampOf(
  session: Session,
  tree: Omit<KernelTree, 'release'>,
  programs: readonly string[],
): Promise<string | undefined> {
  const files = await kernelFiles(session, tree, programs, 'times');
  return files && sha256(JSON.stringify([tree.compile.argv, files.split('\n').sort()]));
}
