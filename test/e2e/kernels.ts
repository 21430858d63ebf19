import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';

/** The checkout. */
export const REPO = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
/** The built program. */
export const CLI = path.join(REPO, 'dist/cli/main.js');

/** A kernel build tree of this machine, as `scripts/kernels --list` shows it. */
export interface Kernel {
  series: string;
  release: string;
  kdir: string;
  cc: string;
  /** The words in front of each command on this kernel's side; none for most. */
  exec: string[];
}

/** The kernel trees that are set up here, oldest first. */
export const KERNELS: readonly Kernel[] = execFileSync(path.join(REPO, 'scripts/kernels'), [
  '--list',
])
  .toString()
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [series = '', release = '', kdir = '', cc = '', exec = ''] = line.split('\t');
    return { series, release, kdir, cc, exec: exec.split(' ').filter(Boolean) };
  });

/** The tree of a series. Throws where it isn't set up, saying how. */
export function kernel(series: string): Kernel {
  const found = KERNELS.find((known) => known.series === series);
  if (found === undefined) throw new Error(`no ${series} tree here: run scripts/kernels ${series}`);
  return found;
}

const unreachable = new Map<string, string | undefined>();

/** Why this user can't start commands on the kernel's side (see scripts/in-root); undefined where they can. */
export function whyNotReached({ exec }: Pick<Kernel, 'exec'>): string | undefined {
  const [program, ...args] = exec;
  if (program === undefined) return undefined;
  const key = exec.join(' ');
  if (!unreachable.has(key)) {
    const { status, stderr } = spawnSync(program, [...args, 'true'], {
      cwd: '/',
      encoding: 'utf8',
    });
    unreachable.set(key, status === 0 ? undefined : stderr.trim());
  }
  return unreachable.get(key);
}

/** Skips this test, and says why, where this user can't reach a kernel that it needs. */
export function needs(context: TestContext, ...kernels: readonly Kernel[]): void {
  for (const each of kernels) {
    const why = whyNotReached(each);
    context.skip(why !== undefined, why);
  }
}

/** The words that name a kernel to `make` through compat.mk. */
export function makeWords({ kdir, cc, exec }: Kernel): string[] {
  const flags = exec.length > 0 ? [`COMPAT_GEN_FLAGS=--exec '${exec.join(' ')}'`] : [];
  return [`KDIR=${kdir}`, `CC=${cc}`, ...flags];
}

/** How a program ended. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A directory of its own, with a cache of its own, for one test. */
export interface Sandbox {
  dir: string;
  /** Copies a module of test/fixtures to `<dir>/<to>`, with compat.mk; gives its path. */
  module(name: string, to?: string): string;
  /** Runs a program in `cwd`; `env` goes on top of the sandbox's environment. */
  run(argv: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Ended;
  /** Runs the built compat-gen. */
  compatGen(args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Ended;
  remove(): void;
}

/** The variable that names what test/global-setup.ts had the kernels asked. */
export const STATE = 'COMPAT_GEN_TEST_STATE';

/** Puts what the kernels were asked before all tests into the cache of a user who is new. */
export function putAnswers(cache: string): void {
  const kept = process.env[STATE];
  if (kept !== undefined) cpSync(kept, cache, { recursive: true, preserveTimestamps: true });
}

/**
 * Makes a sandbox. What a make above the tests, or the user's shell, says of a kernel is left out.
 *
 * @param given `fresh`: nothing is kept in it yet; else the answers to the tests of the tiny modules are, as most tests
 *   look at what comes after them
 */
export function openSandbox(given: { fresh?: true } = {}): Sandbox {
  // Not in TMPDIR, which the root of the newest kernel may not have.
  const dir = mkdtempSync('/tmp/compat-gen-e2e-');
  const bin = path.join(dir, 'bin');
  mkdirSync(bin);
  symlinkSync(CLI, path.join(bin, 'compat-gen'));
  if (given.fresh !== true) putAnswers(path.join(dir, 'cache/compat-gen'));
  const base: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    XDG_CACHE_HOME: path.join(dir, 'cache'),
    XDG_CONFIG_HOME: path.join(dir, 'config'),
  };
  for (const name of OUTSIDE) delete base[name];

  const run: Sandbox['run'] = ([file = '', ...args], cwd, env = {}) => {
    const ended = spawnSync(file, args, {
      cwd,
      env: { ...base, ...env },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (ended.error !== undefined) throw ended.error;
    const { status, stdout, stderr } = ended;
    return { status, stdout, stderr };
  };
  return {
    dir,
    run,
    module(name, to = name) {
      const target = path.join(dir, to);
      cpSync(path.join(REPO, 'test/fixtures', name), target, { recursive: true });
      cpSync(path.join(REPO, 'scripts/compat.mk'), path.join(target, 'compat/compat.mk'));
      return target;
    },
    compatGen: (args, cwd, env) => run([process.execPath, CLI, ...args], cwd, env),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/**
 * Puts the built program into `dir`, without the answers that it ships: it compiles what it does not know.
 * Gives the file that node is to run.
 */
export function programWithoutAnswers(dir: string): string {
  cpSync(path.join(REPO, 'dist'), path.join(dir, 'dist'), { recursive: true });
  for (const name of ['cocci', 'native', 'package.json', 'scripts', 'templates']) {
    symlinkSync(path.join(REPO, name), path.join(dir, name));
  }
  return path.join(dir, path.relative(REPO, CLI));
}

const OUTSIDE = [
  ...['MAKEFLAGS', 'MFLAGS', 'MAKELEVEL', 'MAKEOVERRIDES', 'KDIR', 'KVER', 'KERNELDIR'],
  ...['ARCH', 'CROSS_COMPILE', 'CC', 'LLVM', 'O', 'V', 'W', 'COMPAT_GEN', 'COMPAT_GEN_FLAGS'],
];

/**
 * A PATH for a machine that lacks some programs: every other program that is on PATH here, linked
 * into one directory.
 */
export function pathWithout(sandbox: Sandbox, lacks: RegExp): string {
  const bin = mkdtempSync(path.join(sandbox.dir, 'path-'));
  const linked = new Set<string>();
  for (const dir of [path.join(sandbox.dir, 'bin'), ...(process.env.PATH ?? '').split(':')]) {
    for (const name of listed(dir)) {
      if (lacks.test(name) || linked.has(name)) continue;
      linked.add(name);
      symlinkSync(path.join(dir, name), path.join(bin, name));
    }
  }
  return bin;
}

function listed(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    // PATH may name directories that don't exist.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
