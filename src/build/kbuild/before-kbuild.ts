import { CompatError } from '../../core/errors.js';
import { readable, run } from '../../core/process/process.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import type { KernelTree } from '../../target/index.js';
import type { Place } from '../place/place.js';

/** The patched copy that kbuild is about to work in. */
interface Ready {
  project: Project;
  tree: KernelTree;
  dir: string;
  /** Where it is seen in the place of the sources. */
  place?: Place | undefined;
}

/**
 * Runs module.before-kbuild in the patched copy, for what the module's own makefiles do before they
 * call kbuild: write a version file, say. It finds KERNELRELEASE and KDIR in its environment.
 */
export async function beforeKbuild(session: Session, ready: Ready): Promise<void> {
  const { project, tree, place } = ready;
  const argv = project.config.module['before-kbuild'];
  if (argv.length === 0) return;
  const dir = place?.at ?? ready.dir;
  const env = { KERNELRELEASE: tree.release, KDIR: tree.kdir, PWD: dir };
  const there = place ? [...place.words, 'env', `--chdir=${dir}`, `PWD=${dir}`] : [];
  const result = await run(session, [...there, ...argv], { cwd: ready.dir, env });
  const output = readable(result.stderr + result.stdout);
  if (result.exitCode !== 0) {
    throw new CompatError(
      'KBUILD_FAILED',
      `module.before-kbuild (${argv[0]}) failed in ${dir}: it ended with ${result.exitCode ?? result.killedBy}`,
      { output, hint: 'It is run in the patched copy of the sources, not in the sources.' },
    );
  }
  if (output !== '') session.log.detail(output.trimEnd());
}
