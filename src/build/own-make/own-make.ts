import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { withTempDir } from '../../core/files/temp-dir.js';
import { readable } from '../../core/process/process.js';
import type { Session } from '../../core/session.js';
import { hostRun } from '../../target/index.js';
import { buildErrors } from '../failure/build-errors.js';
import { modinfo } from '../kbuild/modinfo.js';
import type { BuildRequest } from '../kbuild/modules.js';
import { modulesBelow } from '../kbuild/modules-below.js';
import { errorLines, withoutNoise } from '../kbuild/noise.js';
import { asRunning } from './as-running.js';
import { byKbuild } from './by-kbuild.js';
import { kernelWords } from './kernel-words.js';
import { type Maker, makersOf } from './makers.js';
import { systemReadOnly } from './system-read-only.js';

/** What a makefile must not do here: the default target of some installs. */
const INSTALLS = /\b(?:modules_install|depmod|insmod|rmmod|modprobe|sudo|dkms)\b/;

/** A file that is made, or named by a variable, before kbuild is called. */
const NOT_MADE = /fatal error: .*No such file or directory|No rule to make target/;

/** Where a makefile gave up: one of the driver's mostly for want of the running kernel's headers. */
const GAVE_UP = /^(\S+?):\d+: \*\*\* .*Stop\.$/gm;

/** kbuild's own recipes, called by the driver's make, with what that hands to them. */
const KBUILD_RAN = /\*\*\* \[\S*scripts\/Makefile\.(?:build|modpost|modfinal):\d+: /;

/**
 * Builds a directory by kbuild, and where kbuild finds nothing to build or lacks a file, by the driver's own
 * `make`, which may write a header first: that of the directory, then that of the one above it that was asked for.
 * Where one of them hands something to kbuild, it comes first. Throws as buildModules does.
 */
export async function buildByKbuildOrOwnMake(
  session: Session,
  request: BuildRequest,
): Promise<string[]> {
  const makers = await makersOf(request);
  const handing = makers.filter(({ hands }) => hands).at(-1);
  if (handing !== undefined) return byOwnMakeOrKbuild(session, request, makers, handing);
  let failure: unknown;
  try {
    return await byKbuild(session, request);
  } catch (error) {
    failure = error;
  }
  for (const maker of makers) {
    if (!(failure instanceof CompatError) || !mayLack(failure, request)) throw failure;
    try {
      return await byOwnMake(session, request, makers, maker, failure);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/**
 * What fails in kbuild with the flags is not built without them: that would be another module. Where both fail, what
 * the compiler said of the driver's own make is what is thrown.
 */
async function byOwnMakeOrKbuild(
  session: Session,
  request: BuildRequest,
  makers: readonly Maker[],
  maker: Maker,
): Promise<string[]> {
  const makefile = path.join(maker.seenAs ?? maker.dir, maker.makefile);
  const noWay = new CompatError('KBUILD_FAILED', 'make there would install something');
  let own: CompatError;
  try {
    return await byOwnMake(session, request, makers, maker, noWay);
  } catch (error) {
    if (!(error instanceof CompatError) || error.code !== 'KBUILD_FAILED') throw error;
    if (KBUILD_RAN.test(error.transcript ?? '')) throw error;
    own = error;
  }
  try {
    const modules = await byKbuild(session, request);
    session.log.warn({ kind: 'own-make-left', makefile, why: own.message });
    return modules;
  } catch (error) {
    throw error instanceof CompatError &&
      error.code === 'KBUILD_FAILED' &&
      (own.transcript ?? '') !== ''
      ? own
      : error;
  }
}

function mayLack({ code, transcript }: CompatError, request: BuildRequest): boolean {
  if (code !== 'KBUILD_FAILED') return false;
  return transcript === undefined || NOT_MADE.test(transcript) || gaveUp(transcript, request);
}

/** kbuild of a kernel before v6.13 runs elsewhere, and names the driver's makefiles by their whole paths. */
function gaveUp(transcript: string, { dir, seenAs = dir }: BuildRequest): boolean {
  return [...transcript.matchAll(GAVE_UP)].some(
    ([, makefile = '']) =>
      !path.isAbsolute(makefile) || [dir, seenAs].some((own) => makefile.startsWith(`${own}/`)),
  );
}

function byOwnMake(
  session: Session,
  request: BuildRequest,
  makers: readonly Maker[],
  maker: Maker,
  first: CompatError,
): Promise<string[]> {
  return withTempDir(session, async (temp) => {
    const asked = await asRunning(session, request.tree, temp);
    const make = [...asked, 'make'];
    // The makefiles below it hear of its words as well.
    const words = kernelWords(makers.map(({ text }) => text).join('\n'), request.tree);
    return runOwnMake(session, { ...request, ...maker }, { make, temp, words }, first);
  });
}

interface OwnMake {
  make: readonly string[];
  /** Those that name the kernel. */
  words: readonly string[];
  temp: string;
}

async function runOwnMake(
  session: Session,
  request: BuildRequest,
  { make, temp, words: kernel }: OwnMake,
  first: CompatError,
): Promise<string[]> {
  const { tree, dir, seenAs = dir, heard } = request;
  const { jobs, log } = session;
  const readOnly = await systemReadOnly(session, dir);
  const host = { ...tree.host, prefix: [...readOnly, ...tree.host.prefix] };
  const run = (words: readonly string[], quiet = false) =>
    hostRun(session, host, [...make, ...words, ...kernel, ...tree.host.makeWords], {
      cwd: seenAs,
      env: { ...jobs.forMake.env, PWD: seenAs, TMPDIR: temp },
      inheritFds: jobs.forMake.fds,
      ...(quiet ? {} : { onOutput: withoutNoise(log, heard) }),
    });
  // kbuild below it may fail for want of what was not made: what counts is what would be run.
  const would = await run(['-n', '-k'], true);
  if (INSTALLS.test(would.stdout)) throw first;
  log.step('KBUILD', `${dir} (by its own Makefile)`);
  const before = await modulesBelow(dir);
  const made = await run([...jobs.forMake.words, '-k']);
  if (made.exitCode !== 0) {
    const transcript = made.stderr + made.stdout;
    if (buildErrors(transcript).length === 0) throw whyNot(first, transcript);
    throw new CompatError('KBUILD_FAILED', `the driver's own make failed in ${dir}`, {
      output: errorLines(transcript),
      transcript,
    });
  }
  const after = await modulesBelow(dir);
  const modules = [...after].filter(([file, time]) => before.get(file) !== time);
  for (const [module] of modules) {
    const magic = (await modinfo(module, 'vermagic=')).get('vermagic');
    if (magic?.split(' ')[0] !== tree.release) throw first;
  }
  if (modules.length === 0) throw first;
  return modules.map(([module]) => module).sort(byBytes);
}

/** What kbuild said, and why the driver's own make is no way either, if it would have written outside of the copy. */
function whyNot(first: CompatError, transcript: string): CompatError {
  const line = readable(transcript)
    .split('\n')
    .find((line) => line.includes('Read-only file system'));
  if (line === undefined) return first;
  const { code, message, output = '', transcript: said = '', hint } = first;
  const told = `The driver's own make was not let install anything: ${line.trim()}`;
  const hints = hint === undefined ? told : `${hint}\n${told}`;
  return new CompatError(code, message, { output, transcript: said, hint: hints });
}
