import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { withTempDir } from '../core/files/temp-dir.js';
import { copyTree } from '../core/files/whole-tree.js';
import { aside } from '../core/log.js';
import type { Session } from '../core/session.js';
import type { Project } from '../project/index.js';
import type { KernelTree } from '../target/index.js';
import { buildByDkmsConf, hasDkmsConf } from './dkms/make-line.js';
import { buildByKbuildOrOwnMake } from './own-make/own-make.js';

/**
 * Whether a directory without compat.toml builds as it is: copied file by file, and built by the MAKE line of its
 * dkms.conf, by kbuild or by its own make. Nothing of how a patched copy is laid out has a part in it, so it is what such
 * a build is compared with.
 */
export async function buildsBare(
  session: Session,
  { config: { root } }: Project,
  tree: KernelTree,
): Promise<boolean> {
  const quiet = { ...session, log: aside(session.log) };
  return withTempDir(quiet, async (temp) => {
    const dir = path.join(temp, path.basename(root));
    await copyTree(session.signal, root, dir);
    const request = { tree, dir, keepGoing: true };
    const building = (await hasDkmsConf(dir))
      ? buildByDkmsConf(quiet, request)
      : buildByKbuildOrOwnMake(quiet, request);
    return building.then(() => true, failed);
  });
}

function failed(error: unknown): boolean {
  const isOfBuild =
    error instanceof CompatError && ['KBUILD_FAILED', 'CONFIG'].includes(error.code);
  if (isOfBuild) return false;
  throw error;
}
