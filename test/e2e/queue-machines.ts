import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CLI, type Ended, putAnswers, type Sandbox } from './kernels.js';

/**
 * Machines that have a queue and a shared cache in common. Each kernel of a number of them selects one rule of its own, so
 * that spatch runs once for each patch.
 */
export interface Machines {
  /** Starts a worker, and waits until it takes jobs. */
  worker(words?: readonly string[], env?: NodeJS.ProcessEnv): Promise<ChildProcess>;
  /** Has a checkout, of its own, make the patches for some kernels through the queue. */
  generate(checkout: string, kernels: readonly number[]): Promise<Ended>;
  /** Runs compat-gen on a machine, in its directory of all. */
  on(machine: string, words: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended>;
  /** The environment of a machine that has no spatch of its own to count. */
  env(machine: string): NodeJS.ProcessEnv;
  /** The patches of a checkout by kernel. */
  patches(checkout: string, kernels: readonly number[]): (string | undefined)[];
  /** Runs compat-gen in a checkout. */
  run(checkout: string, words: readonly string[]): Promise<Ended>;
  /** Empties the shared cache, and what workers keep of spatch. */
  forget(): void;
  /** How often spatch was run on a source. */
  runs(): number;
  /** From now on, each spatch runs this line of sh first. */
  before(line: string): void;
  /** Ends what was started, and waits for it. */
  stop(): Promise<void>;
}

export function openMachines(sandbox: Sandbox, url: string, kernels: number): Machines {
  const at = (...names: string[]): string => path.join(sandbox.dir, ...names);
  const spatchLog = at('spatch.log');
  layOut(at('module'), kernels);
  writeFileSync(at('key'), 'a secret of more than sixteen bytes\n');
  mkdirSync(at('counted'));
  writeFileSync(at('before'), '');
  const spatch = ['/usr/local/bin/spatch', '/usr/bin/spatch'].find((file) => existsSync(file));
  writeFileSync(
    at('counted/spatch'),
    `#!/bin/sh\ncase "$*" in *--version* | *--parse-cocci*) ;; *) echo run >>'${spatchLog}'; . '${at('before')}' ;; esac\nexec ${spatch} "$@"\n`,
  );
  chmodSync(at('counted/spatch'), 0o755);
  const children = new Set<ChildProcess>();

  const envOf = (machine: string) => ({
    XDG_CACHE_HOME: at(machine, 'cache'),
    XDG_CONFIG_HOME: at('config'),
    COMPAT_GEN_CACHE_ALSO: pathToFileURL(at('held')).href,
    COMPAT_GEN_CACHE_PUSH: '1',
    COMPAT_GEN_CACHE_KEY: at('key'),
  });

  function start(
    machine: string,
    words: readonly string[],
    bin: boolean,
    more: NodeJS.ProcessEnv = {},
  ): ChildProcess {
    const cache = at(machine, 'cache/compat-gen');
    if (!existsSync(cache)) putAnswers(cache);
    const child = spawn(process.execPath, [CLI, ...words], {
      cwd: sandbox.dir,
      env: {
        ...process.env,
        PATH: bin ? `${at('counted')}:${process.env.PATH}` : process.env.PATH,
        ...envOf(machine),
        ...more,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  }

  let started = 0;
  return {
    async worker(words = [], env = {}) {
      started += 1;
      const child = start(`worker-${started}`, ['worker', '--queue', url, ...words], true, env);
      let said = '';
      child.stderr?.on('data', (piece) => {
        said += piece;
      });
      await new Promise<void>((resolve, reject) => {
        child.stdout?.once('data', () => resolve());
        child.once('exit', () => reject(new Error(`a worker ended: ${said}`)));
      });
      child.stdout?.resume();
      return child;
    },
    async generate(checkout, which) {
      const dir = at(checkout, 'module');
      if (!existsSync(dir)) cpSync(at('module'), dir, { recursive: true });
      for (const kernel of which) {
        const entry = path.join(dir, 'cocci_cache', printOf(kernel, kernels));
        mkdirSync(entry, { recursive: true });
        writeFileSync(path.join(entry, 'compat.h'), headerOf(kernel, kernels));
      }
      return ended(start(checkout, ['-C', dir, 'generate', '--queue', url], false));
    },
    on: (machine, words, env) => ended(start(machine, words, false, env)),
    env: envOf,
    patches: (checkout, which) =>
      which.map((kernel) => {
        const dir = at(checkout, 'module/cocci_cache', printOf(kernel, kernels));
        return readdirSync(dir).includes('manifest.json')
          ? readFileSync(path.join(dir, 'compat.patch'), 'latin1')
          : undefined;
      }),
    run: (checkout, words) =>
      ended(start(checkout, ['-C', at(checkout, 'module'), ...words], false)),
    forget() {
      for (const name of [
        'held',
        ...readdirSync(sandbox.dir).filter((one) => /^worker-/.test(one)),
      ]) {
        rmSync(at(name), { recursive: true, force: true });
      }
    },
    runs: () =>
      existsSync(spatchLog) ? readFileSync(spatchLog, 'utf8').split('\n').length - 1 : 0,
    before: (line) => writeFileSync(at('before'), `${line}\n`),
    async stop() {
      await Promise.all(
        [...children].map(
          (child) =>
            new Promise<void>((resolve) => {
              child.once('exit', () => resolve());
              child.kill('SIGTERM');
            }),
        ),
      );
    },
  };
}

function layOut(dir: string, kernels: number): void {
  mkdirSync(path.join(dir, 'compat/tests'), { recursive: true });
  mkdirSync(path.join(dir, 'compat/cocci'));
  const numbers = Array.from({ length: kernels }, (_, at) => at);
  const put = (name: string, text: string): void => writeFileSync(path.join(dir, name), text);
  put('compat.toml', '');
  put('Kbuild', 'obj-m := m.o\n');
  const calls = numbers.map((at) => `\tnew_${at}(${at});\n`).join('');
  put('m.c', `#include <linux/module.h>\n\nvoid m(void)\n{\n${calls}}\nMODULE_LICENSE("GPL");\n`);
  for (const at of numbers) {
    put(`compat/tests/${testName(at)}.c`, `int have_${at};\n`);
    put(
      `compat/cocci/old_${at}.cocci`,
      `// compat: when ${testName(at)}\n// compat: touches new_${at}\n@@\nexpression e;\n@@\n- new_${at}(e)\n+ old_${at}(e)\n`,
    );
  }
}

const testName = (at: number): string => `have_${String(at).padStart(3, '0')}`;

/** The compat.h of a kernel: the test of its number alone says yes. */
export function headerOf(kernel: number, kernels: number): string {
  return Array.from({ length: kernels }, (_, at) => {
    const macro = `COMPAT_${testName(at).toUpperCase()}`;
    return at === kernel ? `#define ${macro}\n` : `/* #undef ${macro} */\n`;
  }).join('');
}

function printOf(kernel: number, kernels: number): string {
  return createHash('sha256').update(headerOf(kernel, kernels)).digest('hex');
}

function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (piece) => {
    stdout += piece;
  });
  child.stderr?.on('data', (piece) => {
    stderr += piece;
  });
  return new Promise((resolve) =>
    child.once('close', (status) => resolve({ status, stdout, stderr } as Ended)),
  );
}
