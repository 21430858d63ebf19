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
import { kernelWords } from './kernel-words.js';
import type { Maker } from './makers.js';
import { systemReadOnly } from './system-read-only.js';

/** What a makefile must not do here: the default target of some installs. */
const INSTALLS = /\b(?:modules_install|depmod|insmod|rmmod|modprobe|sudo|dkms)\b/;

/**
 * Builds a directory by the driver's own make, which is told the kernel's words and can't write outside of the copy. Throws `first` where that make
 * is of no use here, and KBUILD_FAILED, with what the compiler said, where it fails.
 */
export function byOwnMake(
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
