import { withTempDir } from '../core/files/temp-dir.js';
import type { Finding } from '../core/finding.js';
import type { Runner } from '../core/process/process.js';
import { confine, examineConfinement } from './work/index.js';

/**
 * What this machine can hold a process back with that makes a patch for somebody.
 *
 * @param install the command that installs bubblewrap
 */
export async function examineServer(session: Runner, install: string): Promise<Finding[]> {
  const bounds = { memory: 2 ** 31, disk: 2 ** 28 };
  const confinement = await withTempDir(session, (dir) => confine(session, bounds, dir));
  return examineConfinement(confinement, install);
}
