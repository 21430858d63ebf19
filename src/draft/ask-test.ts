import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withTempDir } from '../core/files/temp-dir.js';
import type { Session } from '../core/session.js';
import { compileAlone } from '../detect/index.js';
import { exportedOf, type KernelTree } from '../target/index.js';
import type { Shape } from './shape.js';

/** What a kernel answers to the text of a compat test. Throws COMPILER_FAILED. */
export async function answersOf(
  session: Session,
  tree: KernelTree,
  { name, exports }: Shape,
  text: string,
  gplCompatible: boolean,
): Promise<boolean> {
  const exported = await exportedOf(session, new Set(exports), tree, gplCompatible);
  if (exports.some((symbol) => !exported.has(symbol))) return false;
  return withTempDir(session, async (dir) => {
    const file = path.join(dir, `have_${name}.c`);
    await writeFile(file, text, 'latin1');
    return (await compileAlone(session, tree, file, [], dir)).yes;
  });
}
