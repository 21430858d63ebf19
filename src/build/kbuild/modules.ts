import { access } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { namesIn, readIfThere } from '../../core/files/missing.js';
import { withTempDir } from '../../core/files/temp-dir.js';
import type { RunResult } from '../../core/process/process.js';
import type { Session } from '../../core/session.js';
import { hostRun, type KernelTree } from '../../target/index.js';
import { errorLines, withoutNoise } from './noise.js';
import { whyNoModule } from './unset.js';

export interface BuildRequest {
  tree: KernelTree;
  /** Absolute directory that is built. */
  dir: string;
  /** Its path as make sees it, which is handed to kbuild as M= [the same]. */
  seenAs?: string | undefined;
  /** The directory above it that was asked for, where kbuild's lies below that [the same]. */
  above?: Pick<BuildRequest, 'dir' | 'seenAs'> | undefined;
  /** Whether make goes on behind an error, so that the errors of all files are seen. */
  keepGoing?: boolean;
  /** Where all that make says is put, line by line, latin1. */
  heard?: string[];
}

/**
 * Builds the modules of a directory. Returns their absolute paths, in byte order. Throws
 * KBUILD_FAILED with the first errors when make fails or leaves no module behind, CONFIG where there is
 * nothing for kbuild to read.
 */
export async function buildModules(session: Session, request: BuildRequest): Promise<string[]> {
  const { dir, seenAs = dir } = request;
  await checkHasKbuild(dir);
  session.log.step('KBUILD', seenAs);
  const made = await kbuild(session, request, ['modules']);
  if (made.exitCode !== 0) {
    throw new CompatError(
      'KBUILD_FAILED',
      `kbuild failed in ${seenAs} (make ended with ${made.exitCode ?? made.killedBy})`,
      {
        output: errorLines(made.stderr + made.stdout),
        transcript: made.stderr + made.stdout,
      },
    );
  }
  const modules = await listedModules(dir, seenAs);
  if (modules.length > 0) return modules;
  throw new CompatError('KBUILD_FAILED', `kbuild ended well in ${dir}, but built no module`, {
    hint: await whyNoModule(dir),
  });
}

/** kbuild itself only says that there is no rule to make target 'Makefile'. */
async function checkHasKbuild(dir: string): Promise<void> {
  for (const name of ['Kbuild', 'Makefile']) {
    if ((await readIfThere(path.join(dir, name))) !== undefined) return;
  }
  const maker = await whatMakesIt(dir);
  throw new CompatError('CONFIG', `${dir} has neither a Kbuild file nor a Makefile`, {
    hint:
      maker !== undefined
        ? `It has ${maker}, which makes a Makefile: run that first, in the sources.`
        : 'kbuild reads one of them for obj-m. Where it stands in another directory of the module, name that in compat.toml: module.kbuild = "src".',
  });
}

/** What lies beside a Makefile that has to be made. */
async function whatMakesIt(dir: string): Promise<string | undefined> {
  const names = await namesIn(dir);
  return ['configure', 'autogen.sh', 'CMakeLists.txt', 'meson.build'].find((name) =>
    names.includes(name),
  );
}

/** `make modules_install` for a built directory; INSTALL_MOD_PATH and its kin come from the environment. */
export async function installModules(session: Session, request: BuildRequest): Promise<void> {
  const made = await kbuild(session, request, ['modules_install']);
  if (made.exitCode === 0) return;
  throw new CompatError('KBUILD_FAILED', `modules_install failed for ${request.dir}`, {
    output: errorLines(made.stderr + made.stdout),
  });
}

/** `make clean` for a directory: all that a build for whichever kernel left there. */
export async function cleanModules(session: Session, request: BuildRequest): Promise<void> {
  const made = await kbuild(session, request, ['clean']);
  if (made.exitCode === 0) return;
  throw new CompatError('KBUILD_FAILED', `make clean failed in ${request.dir}`, {
    output: errorLines(made.stderr + made.stdout),
  });
}

function kbuild(
  session: Session,
  { tree, dir, seenAs = dir, keepGoing, heard }: BuildRequest,
  targets: readonly string[],
): Promise<RunResult> {
  const { host, kdir } = tree;
  const { jobs, log } = session;
  const pass = withoutNoise(log, heard);
  const words = [...jobs.forMake.words, ...(keepGoing ? ['-k'] : []), '-C', kdir, `M=${seenAs}`];
  // What a make or a compiler that is killed leaves in TMPDIR is in a place that is reaped.
  return withTempDir(session, (temp) =>
    hostRun(session, host, ['make', ...words, ...host.makeWords, ...targets], {
      // The driver's makefiles may say $(PWD), as in a make that was called there.
      cwd: seenAs,
      env: { ...jobs.forMake.env, TMPDIR: temp },
      inheritFds: jobs.forMake.fds,
      onOutput: pass,
    }),
  );
}

/** The modules that modules.order names (as .ko, or .o since v6.x; absolute or relative) and that are there. */
async function listedModules(dir: string, seenAs: string): Promise<string[]> {
  const order = await readIfThere(path.join(dir, 'modules.order'));
  const names = new Set(
    (order?.toString('latin1') ?? '').split('\n').filter((name) => name !== ''),
  );
  const modules = [...names]
    .map((name) => path.relative(seenAs, path.resolve(seenAs, name.replace(/\.o$/, '.ko'))))
    .map((name) => path.resolve(dir, name));
  for (const module of modules) {
    await access(module).catch((cause: unknown) => {
      throw new CompatError('KBUILD_FAILED', `kbuild ended well, but ${module} is not there`, {
        cause,
      });
    });
  }
  return modules.sort(byBytes);
}
