import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { readWhole } from '../core/files/bounded.js';
import { withTempDir } from '../core/files/temp-dir.js';
import { type Runner, readable } from '../core/process/process.js';
import { compilerVersion } from './compiler-version.js';
import { direct } from './direct.js';
import { hostAsk, hostRead, type KernelHost } from './host.js';
import type { FoundTarget, KernelTree } from './kind.js';
import { makeWatch, type Watch, watched, whyNot } from './watch.js';

/**
 * An out-of-tree module of one object whose rule, instead of compiling, writes down what kbuild
 * would run. printf puts a NUL behind each word after the shell has read kbuild's own quoting, so
 * the words are exact. The object tree is where kbuild runs the compiler, but since v6.13, which runs
 * it in M= with absolute paths: there, too, the words mean the same from the object tree.
 */
const PROBE = `obj-m := compat_probe.o
$(obj)/compat_probe.o: $(src)/compat_probe.c FORCE
	@printf '%s\\0' '$(KERNELRELEASE)' '$(abspath $(objtree))' '$(abspath $(srctree))' $(CC) $(c_flags) > '$(COMPAT_PROBE)'
`;

/**
 * Asks kbuild for the exact compile command of a module object. Throws NO_KERNEL when the tree is
 * not prepared or make fails there, NO_COMPILER when its compiler does not run, COMPILER_FAILED when something was killed or ran out
 * meanwhile.
 */
export async function probeKernel(
  session: Runner,
  { host, kdir, kind }: FoundTarget,
): Promise<KernelTree> {
  const words = await withTempDir(session, (dir) => askSurely(session, host, kdir, dir));
  const [release, objtree, srctree, ...called] = words;
  if (!release || objtree === undefined || srctree === undefined || called.length === 0) {
    throw notPrepared(kdir, `kbuild answered: ${words.join(' ')}`);
  }
  const config = await hostRead(session, host, path.join(objtree, 'include/config/auto.conf'));
  if (config === undefined)
    throw notPrepared(kdir, `${objtree}/include/config/auto.conf is missing`);
  const argv = await direct(session, host, called);
  // auto.conf quotes strings on older kernels only.
  const builtWith = /^CONFIG_CC_VERSION_TEXT="?(.*?)"?$/m.exec(config)?.[1] ?? '';
  return {
    host,
    kind,
    kdir,
    release,
    objtree,
    srctree,
    compile: { argv: withoutDependencyFile(argv), cwd: objtree },
    compiler: await compilerVersion(session, host, argv, {
      whose: 'that this kernel asks for',
      hint: `The kernel was built with "${builtWith}". Install that compiler, or name another with CC=, for example CC=gcc-12.`,
    }),
    builtWith,
    symvers: path.join(objtree, 'Module.symvers'),
  };
}

/** kbuild's answer, where nothing was killed on the way and the machine ran out of nothing; else throws COMPILER_FAILED. */
async function askSurely(
  session: Runner,
  host: KernelHost,
  kdir: string,
  dir: string,
): Promise<string[]> {
  const watch = await makeWatch(session, host, kdir, dir);
  const words = await askKbuild(session, host, kdir, dir, watch);
  if (watch !== undefined) return words;
  // Nobody watched: what went wrong once hardly goes wrong the same way again.
  const again = await askKbuild(session, host, kdir, dir, undefined);
  if (again.join('\0') === words.join('\0')) return words;
  throw notSure(kdir, 'it answers another thing each time');
}

async function askKbuild(
  session: Runner,
  host: KernelHost,
  kdir: string,
  dir: string,
  watch: Watch | undefined,
): Promise<string[]> {
  const answer = path.join(dir, 'answer');
  await writeFile(path.join(dir, 'Kbuild'), PROBE);
  await writeFile(path.join(dir, 'compat_probe.c'), '');
  const argv = ['make', '-C', kdir, `M=${dir}`, ...host.makeWords, `COMPAT_PROBE=${answer}`];
  // What a killed compiler leaves goes with this question's directory.
  // A make above us may hand down its flags (-n, -j, a job server): none of them is for this question.
  const env = {
    MAKEFLAGS: undefined,
    MFLAGS: undefined,
    MAKELEVEL: undefined,
    V: undefined,
    TMPDIR: dir,
  };
  const question = [...argv, 'compat_probe.o'];
  const command = watch ? watched(watch, question) : question;
  const made = await hostAsk(session, host, command, { env });
  const output = readable(made.stderr + made.stdout);
  if (/No space left on device|I\/O error|Disk quota exceeded/.test(output)) {
    throw new CompatError('DISK_FULL', `the disk is full: kbuild could not write to ${dir}`, {
      output,
      hint: 'Free some space, or name another place in TMPDIR, and run the same command again.',
    });
  }
  const why = watch && whyNot(watch);
  if (why !== undefined) throw notSure(kdir, why, output);
  if (made.exitCode !== 0) throw notPrepared(kdir, output);
  const text = (await readWhole(answer)).toString();
  return text.split('\0').slice(0, -1);
}

function withoutDependencyFile(argv: readonly string[]): string[] {
  return argv.filter((word) => !/^-Wp,-MM?D,/.test(word));
}

function notSure(kdir: string, why: string, output = ''): CompatError {
  return new CompatError(
    'COMPILER_FAILED',
    `kbuild in ${kdir} could not try the compiler's options: ${why}`,
    {
      output,
      hint: 'Its compile command would not be the real one, so nothing was kept. Is there enough memory and disk? Run it again.',
    },
  );
}

function notPrepared(kdir: string, output: string): CompatError {
  return new CompatError('NO_KERNEL', `kbuild in ${kdir} can't say how it compiles a module`, {
    output,
    hint: 'Is it a complete header tree? A source tree needs `make modules_prepare` first.',
  });
}
