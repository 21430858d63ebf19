import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Matrix } from '../../src/matrix/index.js';
import { nightly } from '../nightly.js';
import { startRedis, whyNoRedis } from '../queue/redis.js';
import { scratch } from '../shared/servers.js';
import { type Ended, type Kernel, kernel, needs, openSandbox } from './kernels.js';
import { openMachines } from './queue-machines.js';
import { said, script, tiny } from './tiny.js';

/** `matrix --queue` and workers that build, as processes, with a real Redis: docs/queue.md. */
const missing = whyNoRedis();
const OLD = kernel('5.10');
const NEW = kernel('6.1');

/** Machines that have a module in common, a matrix of it, and a count of the compilers that each of them ran. */
async function open() {
  const sandbox = openSandbox();
  const redis = await startRedis(await scratch());
  const machines = openMachines(sandbox, redis.url, 1);
  onTestFinished(async () => {
    await machines.stop();
    sandbox.remove();
  });
  tiny(path.join(sandbox.dir, 'tick'));
  const real = sandbox.run(['sh', '-c', 'command -v make'], sandbox.dir).stdout.trim();
  // All machines have the same make, which notes by whom it was run; and first does what a test wants.
  const dir = path.join(sandbox.dir, 'bin');
  writeFileSync(path.join(sandbox.dir, 'at-build'), '');
  script(
    sandbox,
    'bin/make',
    `case "$*" in *modules*) own=\${XDG_CACHE_HOME%/cache}; echo x >>"$own/built"; . '${sandbox.dir}/at-build' ;; esac\nexec '${real}' "$@"`,
  );
  const env = { PATH: `${dir}:${process.env.PATH}` };
  const log = (machine: string): string => path.join(sandbox.dir, machine, 'built');
  const built = (machine: string): number =>
    existsSync(log(machine)) ? readFileSync(log(machine), 'utf8').split('\n').length - 1 : 0;
  const atBuild = (line: string): void =>
    writeFileSync(path.join(sandbox.dir, 'at-build'), `${line}\n`);
  async function matrix(
    kernels: readonly Kernel[],
    machine = 'asks',
    more: NodeJS.ProcessEnv = {},
  ) {
    const kdirs = kernels.flatMap(({ kdir }) => ['--kdir', kdir]);
    const all = ['--json', 'matrix', 'tick', ...kdirs, 'CC=gcc-12', '--queue', redis.url];
    const ended = await machines.on(machine, all, { ...env, ...more });
    return { ended, ...told(ended) };
  }
  /** The first is called worker-1, and so on. */
  const worker = ({ kdir }: Kernel, words: readonly string[] = []) =>
    machines.worker(['--kdir', kdir, 'CC=gcc-12', ...words], env);
  return { sandbox, machines, matrix, worker, built, atBuild };
}

function told(ended: Ended): Pick<Matrix, 'cells' | 'counts'> {
  return ended.stdout === '' ? ({} as Matrix) : JSON.parse(ended.stdout);
}

const outcomes = ({ cells }: Pick<Matrix, 'cells'>) => cells.map(({ outcome }) => outcome);

describe.skipIf(missing !== undefined)('cells of a matrix', () => {
  it('are built by who has their kernel, the others here; and not again, whoever asks', async (context) => {
    for (const one of [OLD, NEW]) needs(context, one);
    const { matrix, worker, built } = await open();
    await worker(OLD);
    const first = await matrix([OLD, NEW]);
    expect(first.ended.status, said(first.ended)).toBe(0);
    expect(outcomes(first)).toEqual(['fixed', 'fixed']);
    expect(first.counts).toMatchObject({ built: 1, elsewhere: 1 });
    expect([built('worker-1'), built('asks')]).toEqual([1, 1]);
    // What was built there is told as what was built here.
    const [far, near] = first.cells;
    expect(far).toMatchObject({ rules: near?.rules, steps: near?.steps, files: near?.files });
    expect(far?.modules.map(({ name }) => name)).toEqual(near?.modules.map(({ name }) => name));
    const again = await matrix([OLD, NEW]);
    expect(again.counts).toMatchObject({ known: 2, built: 0, elsewhere: 0 });
    // For another machine that has the same module, it is in the shared cache.
    const other = await matrix([OLD], 'other');
    expect(outcomes(other)).toEqual(['fixed']);
    expect(other.counts).toMatchObject({ built: 0, elsewhere: 1 });
    expect([built('worker-1'), built('other')]).toEqual([1, 0]);
  });

  nightly('that the compiler refuses say why, and where, as they do here', async (context) => {
    needs(context, NEW);
    const { sandbox, matrix, worker, built } = await open();
    const file = path.join(sandbox.dir, 'tick/tiny_main.c');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nint wrong(void) { return nowhere; }\n`);
    await worker(NEW);
    const far = await matrix([NEW]);
    expect(far.counts).toMatchObject({ built: 0, elsewhere: 1 });
    expect([built('worker-1'), built('asks')]).toEqual([1, 0]);
    expect(far.cells[0]?.cause).toMatchObject({
      stage: 'build',
      message: `tick does not build for ${NEW.release}: 2 errors about nowhere`,
      error: { place: 'tiny_main.c:17', message: expect.stringContaining('undeclared') },
    });
    expect(JSON.stringify(far.cells)).not.toMatch(/@compat-gen|\/tmp\/compat-gen-\w+\/module/);
    expect(far.ended.status).toBe(7);
  });

  nightly('are built by another worker where one is killed in the midst of it', async (context) => {
    needs(context, NEW);
    const { sandbox, matrix, worker, built, atBuild } = await open();
    // The first to come stays there.
    atBuild(`mkdir '${sandbox.dir}/first' 2>/dev/null && exec sleep 1000`);
    const lease = ['--lease', '1', '--at-once', '1'];
    const both = [await worker(NEW, lease), await worker(NEW, lease)];
    const asked = matrix([NEW]);
    await until(() => existsSync(`${sandbox.dir}/first`), asked);
    both[built('worker-1') === 1 ? 0 : 1]?.kill('SIGKILL');
    const { ended, counts, cells } = await asked;
    expect(ended.status, said(ended)).toBe(0);
    expect(outcomes({ cells })).toEqual(['fixed']);
    expect(counts).toMatchObject({ built: 0, elsewhere: 1 });
    expect([built('worker-1'), built('worker-2')]).toEqual([1, 1]);
  });

  it('are built here where the only worker is killed in the midst of it', async (context) => {
    needs(context, NEW);
    const { matrix, worker, built, atBuild } = await open();
    atBuild('case "$own" in *worker-1) exec sleep 1000 ;; esac');
    const only = await worker(NEW);
    const asked = matrix([NEW]);
    await until(() => built('worker-1') === 1, asked);
    only.kill('SIGKILL');
    const { ended, counts, cells } = await asked;
    expect(ended.status, said(ended)).toBe(0);
    expect(outcomes({ cells })).toEqual(['fixed']);
    expect(counts).toMatchObject({ built: 1, elsewhere: 0 });
  });

  nightly('are not built by a compiler of the same name with other contents', async (context) => {
    needs(context, NEW);
    const { sandbox, matrix, worker, built } = await open();
    await worker(NEW);
    const real = sandbox.run(['sh', '-c', 'command -v gcc-12'], sandbox.dir).stdout.trim();
    script(sandbox, 'other/gcc-12', `exec '${real}' "$@"`);
    const PATH = `${sandbox.dir}/other:${sandbox.dir}/bin:${process.env.PATH}`;
    const { ended, counts } = await matrix([NEW], 'asks', { PATH });
    expect(ended.status, said(ended)).toBe(0);
    expect(counts).toMatchObject({ built: 1, elsewhere: 0 });
    expect(built('worker-1')).toBe(0);
  });
});

/** Waits until something is so; no longer than until what is asked has ended. */
async function until(isSo: () => boolean, asked: Promise<{ ended: Ended }>): Promise<void> {
  let over: Ended | undefined;
  void asked.then(({ ended }) => {
    over = ended;
  });
  while (!isSo()) {
    if (over !== undefined) throw new Error(`it has ended: ${said(over)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
