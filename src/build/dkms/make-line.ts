import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError, type ErrorDetails } from '../../core/errors.js';
import { readWhole } from '../../core/files/bounded.js';
import { ifThere, readIfThere } from '../../core/files/missing.js';
import { withTempDir } from '../../core/files/temp-dir.js';
import { readable } from '../../core/process/process.js';
import { PROGRAM_DIR } from '../../core/program-dir.js';
import type { Session } from '../../core/session.js';
import { hostRun, type KernelTree } from '../../target/index.js';
import { buildErrors } from '../failure/build-errors.js';
import { modinfo } from '../kbuild/modinfo.js';
import type { BuildRequest } from '../kbuild/modules.js';
import { modulesBelow } from '../kbuild/modules-below.js';
import { errorLines, withoutNoise } from '../kbuild/noise.js';

/** Runs a dkms.conf's MAKE line; see there. */
const PROGRAM = path.join(PROGRAM_DIR, 'scripts/dkms-make');

/** What tells that program, in the environment, that PRE_BUILD has run where the copy was made from. */
export const PRE_BUILT = { COMPAT_GEN_PRE_BUILT: '1' };

/** A dkms.conf that is of no use here, and tells nothing of the sources: they may build without it. */
export class DkmsConfFailed extends CompatError {
  constructor(
    message: string,
    /** In words that fit behind "dkms.conf". */
    readonly why: string,
    details: ErrorDetails = {},
  ) {
    super('KBUILD_FAILED', message, details);
  }
}

/** Throws DkmsConfFailed for a dkms.conf that its package's own build should have filled in: MAKE="make @FLAGS@". */
async function checkFilledIn(dir: string): Promise<void> {
  const file = path.join(dir, 'dkms.conf');
  const lines = (await readWhole(file)).toString('latin1').split('\n');
  // What the package is called plays no part in a build.
  const open = lines
    .filter((line) => !/^\s*(?:#|PACKAGE_(?:NAME|VERSION)=)/.test(line))
    .map((line) => /@\w+@/.exec(line)?.[0])
    .find((word) => word !== undefined);
  if (open === undefined) return;
  throw new DkmsConfFailed(
    `${file} is a template that was not filled in: it says ${open}`,
    `is a template that was not filled in (${open})`,
    {
      hint: 'The package fills it in when it is installed: `make dkms`, or ./configure, may do that.',
    },
  );
}

/** Whether a directory is the source of a dkms package, which says in dkms.conf how it is built. */
export async function hasDkmsConf(dir: string): Promise<boolean> {
  return (await readIfThere(path.join(dir, 'dkms.conf'))) !== undefined;
}

/**
 * Runs the PRE_BUILD program of the dkms package in `dir`, if it has one: what dkms would have run there.
 * Throws KBUILD_FAILED.
 */
export async function runPreBuild(
  session: Session,
  { host, kdir, release }: KernelTree,
  dir: string,
): Promise<void> {
  const program = (await readWhole(PROGRAM)).toString('latin1');
  const done = await hostRun(
    session,
    host,
    ['bash', '-c', program, 'dkms-make', dir, kdir, release],
    {
      onOutput: withoutNoise(session.log),
    },
  );
  if (done.exitCode === 0) return;
  throw new CompatError('KBUILD_FAILED', `PRE_BUILD of ${dir}/dkms.conf failed`, {
    output: readable(done.stderr),
  });
}

/**
 * Builds the copy of a dkms package by its own MAKE line. Returns the modules that its dkms.conf names, absolute,
 * in byte order. Throws KBUILD_FAILED when make fails, when some of them are missing, or when one was built for
 * another kernel: a Makefile may have its own idea of which.
 */
export async function buildByDkmsConf(session: Session, request: BuildRequest): Promise<string[]> {
  const { tree, dir } = request;
  await checkFilledIn(dir);
  session.log.step('KBUILD', `${dir} (dkms.conf)`);
  const names = await withTempDir(session, (temp) => runMakeLine(session, request, temp));
  const modules = names.map((name) => path.join(dir, name)).sort(byBytes);
  if (modules.length === 0) {
    throw new DkmsConfFailed(`${dir}/dkms.conf names no module`, 'names no module', {
      hint: 'It should set BUILT_MODULE_NAME[0], or it could not be read to its end.',
    });
  }
  const built = await builtOf(session, dir, modules);
  for (const module of built) await checkModule(module, tree.release);
  return [...built];
}

/**
 * The modules that dkms.conf promises; where none of them is there, those that its MAKE line has built: a name that was not filled in,
 * or ends with a carriage return, says nothing of the sources. Throws DkmsConfFailed where there are none.
 */
async function builtOf(
  { log }: Session,
  dir: string,
  promised: readonly string[],
): Promise<readonly string[]> {
  for (const module of promised) if ((await ifThere(stat(module))) !== undefined) return promised;
  const built = [...(await modulesBelow(dir)).keys()].sort(byBytes);
  const [file, what] = [path.join(dir, 'dkms.conf'), promised.map((one) => path.basename(one))];
  if (built.length === 0) {
    throw new DkmsConfFailed(
      `${file} promises ${what.join(', ')}, and its MAKE line built no module`,
      'has a MAKE line that builds no module',
    );
  }
  const found = built.map((one) => path.relative(dir, one));
  log.warn({ kind: 'dkms-conf-names', file, promised: what, found });
  return built;
}

/** Returns the relative paths of the modules that dkms.conf promises. */
async function runMakeLine(
  session: Session,
  { tree, dir, seenAs = dir, heard }: BuildRequest,
  temp: string,
): Promise<string[]> {
  const { jobs, log } = session;
  const promised = path.join(temp, 'modules');
  const { host, kdir, release } = tree;
  // As text: behind --exec this program's own directory may not be visible.
  const program = (await readWhole(PROGRAM)).toString('latin1');
  const words = [...jobs.forMake.words, ...host.makeWords];
  const made = await hostRun(
    session,
    host,
    ['bash', '-c', program, 'dkms-make', seenAs, kdir, release, promised, ...words],
    {
      env: { ...jobs.forMake.env, TMPDIR: temp },
      inheritFds: jobs.forMake.fds,
      onOutput: withoutNoise(log, heard),
    },
  );
  const transcript = made.stderr + made.stdout;
  const text = (await readIfThere(promised))?.toString('latin1') ?? '';
  if (made.exitCode !== 0 && text === 'PRE_BUILD\0') {
    throw new DkmsConfFailed(
      `PRE_BUILD of dkms.conf failed in ${dir} (it ended with ${made.exitCode})`,
      'has a PRE_BUILD that fails',
      { output: readable(transcript).trimEnd().split('\n').slice(-12).join('\n') },
    );
  }
  if (made.exitCode !== 0) {
    const ended = made.exitCode ?? made.killedBy;
    if (buildErrors(transcript).length === 0) {
      throw new DkmsConfFailed(
        `the MAKE line of dkms.conf failed in ${dir} (it ended with ${ended})`,
        'has a MAKE line that fails before anything is compiled',
        { output: errorLines(transcript), transcript },
      );
    }
    throw new CompatError(
      'KBUILD_FAILED',
      `the MAKE line of dkms.conf failed in ${dir} (it ended with ${made.exitCode ?? made.killedBy})`,
      { output: errorLines(transcript), transcript },
    );
  }
  return text.split('\0').filter((name) => name !== '');
}

async function checkModule(module: string, release: string): Promise<void> {
  await access(module).catch((cause: unknown) => {
    throw new CompatError('KBUILD_FAILED', `dkms.conf promises ${module}, and it was not built`, {
      hint: 'The MAKE line ended well all the same: the lines above may tell why.',
      cause,
    });
  });
  const magic = (await modinfo(module, 'vermagic=')).get('vermagic');
  const built = magic?.split(' ')[0];
  if (built === release) return;
  throw new DkmsConfFailed(
    `${module} was built for ${built}, not for ${release}`,
    `builds for ${built}, whatever it is asked for`,
    {
      hint: 'Its Makefile asks uname or /lib/modules which kernel it is for, in place of dkms.conf.',
    },
  );
}
