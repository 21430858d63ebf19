import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { readIfThere } from '../../core/files/missing.js';
import { withTempDir } from '../../core/files/temp-dir.js';
import { readable } from '../../core/process.js';
import { PROGRAM_DIR } from '../../core/program-dir.js';
import type { Session } from '../../core/session.js';
import { hostRun, type KernelTree } from '../../target/index.js';
import { modinfo } from '../kbuild/modinfo.js';
import type { BuildRequest } from '../kbuild/modules.js';
import { errorLines, withoutNoise } from '../kbuild/noise.js';

/** Runs a dkms.conf's MAKE line; see there. */
const PROGRAM = path.join(PROGRAM_DIR, 'scripts/dkms-make');

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
  const program = await readFile(PROGRAM, 'latin1');
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
 * in byte order. Throws KBUILD_FAILED when make fails, when one of them is missing, or when one was built for
 * another kernel: a Makefile may have its own idea of which.
 */
export async function buildByDkmsConf(session: Session, request: BuildRequest): Promise<string[]> {
  const { tree, dir } = request;
  session.log.step('KBUILD', `${dir} (dkms.conf)`);
  const names = await withTempDir(session, (temp) =>
    runMakeLine(session, request, path.join(temp, 'modules')),
  );
  const modules = names.map((name) => path.join(dir, name)).sort(byBytes);
  if (modules.length === 0) {
    throw new CompatError('KBUILD_FAILED', `${dir}/dkms.conf names no module`, {
      hint: 'It should set BUILT_MODULE_NAME[0], or it could not be read to its end.',
    });
  }
  for (const module of modules) await checkModule(module, tree.release);
  return modules;
}

/** Returns the relative paths of the modules that dkms.conf promises. */
async function runMakeLine(
  session: Session,
  { tree, dir }: BuildRequest,
  promised: string,
): Promise<string[]> {
  const { jobs, log } = session;
  const { host, kdir, release } = tree;
  // As text: behind --exec this program's own directory may not be visible.
  const program = await readFile(PROGRAM, 'latin1');
  const words = [...jobs.forMake.words, ...host.makeWords];
  const made = await hostRun(
    session,
    host,
    ['bash', '-c', program, 'dkms-make', dir, kdir, release, promised, ...words],
    { env: jobs.forMake.env, inheritFds: jobs.forMake.fds, onOutput: withoutNoise(log) },
  );
  const transcript = made.stderr + made.stdout;
  if (made.exitCode !== 0) {
    throw new CompatError(
      'KBUILD_FAILED',
      `the MAKE line of dkms.conf failed in ${dir} (it ended with ${made.exitCode ?? made.killedBy})`,
      { output: errorLines(transcript), transcript },
    );
  }
  const text = (await readIfThere(promised))?.toString('latin1') ?? '';
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
  throw new CompatError('KBUILD_FAILED', `${module} was built for ${built}, not for ${release}`, {
    hint: 'Its Makefile asks uname or /lib/modules which kernel it is for, in place of dkms.conf.',
  });
}
