import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nightly } from '../nightly.js';
import { startRedis, whyNoRedis } from '../queue/redis.js';
import { scratch } from '../shared/servers.js';
import { CLI, kernel, openSandbox, pathWithout } from './kernels.js';
import { headerOf, type Machines, openMachines } from './queue-machines.js';
import { askAsDrbd, base64, startServer } from './server.js';
import { said, tiny } from './tiny.js';

/** `generate --queue` and `worker`, as processes, with a real Redis: docs/queue.md. */
const missing = whyNoRedis();

async function open(kernels: number) {
  const sandbox = openSandbox();
  const redis = await startRedis(await scratch());
  const machines = openMachines(sandbox, redis.url, kernels);
  onTestFinished(async () => {
    await machines.stop();
    sandbox.remove();
  });
  return { redis, machines, sandbox };
}

const isRight = (patch: string | undefined, kernel: number): boolean =>
  patch?.match(/^\+\told_\d+\(\d+\);$/gm)?.join() === `+\told_${kernel}(${kernel});`;

function expectAll(machines: Machines, checkout: string, kernels: readonly number[]): void {
  const patches = machines.patches(checkout, kernels);
  expect(patches.map((patch, at) => isRight(patch, kernels[at] ?? -1))).toEqual(
    kernels.map(() => true),
  );
}

describe.skipIf(missing !== undefined)('patches from a queue', () => {
  it('cost one run of spatch each, whoever asks how often, and none the second time', async () => {
    const { machines } = await open(4);
    const workers = [await machines.worker(), await machines.worker(['--at-once', '2'])];
    const all = [0, 1, 2, 3];
    const asked = ['a', 'b', 'c'].map((checkout) => machines.generate(checkout, all));
    for (const one of await Promise.all(asked)) expect(one.status, said(one)).toBe(0);
    for (const checkout of ['a', 'b', 'c']) expectAll(machines, checkout, all);
    expect(machines.runs()).toBe(4);
    const again = await machines.generate('d', all);
    expect(again.status, said(again)).toBe(0);
    expectAll(machines, 'd', all);
    expect(machines.runs()).toBe(4);
    for (const one of workers) expect(one.exitCode).toBe(null);
  });

  nightly('are made by two workers at the same time', async () => {
    const { machines, sandbox } = await open(2);
    for (const _ of [1, 2]) await machines.worker(['--at-once', '1']);
    // Each spatch waits for the other one.
    const began = path.join(sandbox.dir, 'began');
    machines.before(
      `echo >>'${began}'; for i in $(seq 1200); do [ "$(wc -l <'${began}')" -lt 2 ] || break; sleep 0.1; done; [ $i -lt 1200 ] || exit 1`,
    );
    const one = await machines.generate('a', [0, 1]);
    expect(one.status, said(one)).toBe(0);
    expectAll(machines, 'a', [0, 1]);
    expect(machines.runs()).toBe(2);
  });

  // scripts/queue-figures; they take minutes.
  if (process.env.QUEUE_FIGURES !== undefined) {
    it('figures: a hundred, of which a quarter differ', { timeout: 1_800_000 }, async () => {
      const distinct = 25;
      const { machines } = await open(distinct);
      for (const _ of [1, 2]) await machines.worker();
      // Ten checkouts with ten kernels each; each kernel is that of four checkouts.
      const ask = (round: string) =>
        Promise.all(
          Array.from({ length: 10 }, async (_, at) => {
            const own = Array.from({ length: 10 }, (_, kernel) => (at * 10 + kernel) % distinct);
            const ended = await machines.generate(`${round}-${at}`, own);
            expect(ended.status, said(ended)).toBe(0);
            expectAll(machines, `${round}-${at}`, own);
          }),
        );
      await ask('first');
      const first = machines.runs();
      await ask('second');
      process.stderr.write(
        `100 patches, ${distinct} distinct: ${first} runs of spatch, then ${machines.runs() - first}\n`,
      );
      expect([first, machines.runs()]).toEqual([distinct, distinct]);
    });

    it('figures: two workers where spatch waits', { timeout: 1_800_000 }, async () => {
      const all = Array.from({ length: 12 }, (_, at) => at);
      const { machines } = await open(all.length);
      machines.before('sleep 5');
      const took = async (checkout: string): Promise<number> => {
        machines.forget();
        const since = performance.now();
        const ended = await machines.generate(checkout, all);
        expect(ended.status, said(ended)).toBe(0);
        return (performance.now() - since) / 1000;
      };
      await machines.worker(['--at-once', '1']);
      const alone = await took('one');
      await machines.worker(['--at-once', '1']);
      const both = await took('two');
      process.stderr.write(
        `12 patches, 5 s waited in each: one worker ${alone.toFixed(1)} s, two ${both.toFixed(1)} s: ${(alone / both).toFixed(2)} times\n`,
      );
      expect(alone / both).toBeGreaterThan(1.6);
    });
  }

  it('are those of a matrix that has no spatch', async () => {
    const { machines, sandbox, redis } = await open(1);
    const worker = await machines.worker();
    tiny(path.join(sandbox.dir, 'tick'));
    const { kdir, cc } = kernel('6.1');
    const args = ['--json', 'matrix', 'tick', '--kdir', kdir, `CC=${cc}`, '--queue', redis.url];
    const env = { ...machines.env('matrix'), PATH: pathWithout(sandbox, /^spatch/) };
    // Others than the worker go on meanwhile.
    const child = spawn(process.execPath, [CLI, ...args], {
      ...{
        cwd: sandbox.dir,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    });
    let told = '';
    child.stdout?.on('data', (piece) => {
      told += piece;
    });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    const { cells, counts } = JSON.parse(told);
    expect(cells).toMatchObject([{ module: 'tick', outcome: 'fixed', rules: ['old'] }]);
    expect(counts.made).toBe(0);
    expect(machines.runs()).toBe(1);
    expect(worker.exitCode).toBe(null);
  });

  it('are those of a server that has no spatch, and answers from then on without a worker', async () => {
    const { machines, sandbox, redis } = await open(2);
    const worker = await machines.worker();
    cpSync(path.join(sandbox.dir, 'module'), path.join(sandbox.dir, 'releases/m-1.0'), {
      recursive: true,
    });
    const env = { ...machines.env('server'), PATH: pathWithout(sandbox, /^spatch/) };
    const server = await startServer(sandbox, ['releases', '--workers', redis.url], env);
    onTestFinished(async () => void (await server.stop('SIGKILL')));
    const ask = () => askAsDrbd(sandbox, server.url, '1.0', base64(headerOf(1, 2)));
    const asked = await Promise.all([ask(), ask()]);
    for (const one of asked) {
      expect(one.status, `${said(one)}${JSON.stringify(server.log())}`).toBe(0);
      expect(isRight(one.patch, 1)).toBe(true);
    }
    expect(machines.runs()).toBe(1);
    worker.kill('SIGKILL');
    expect((await ask()).patch).toBe(asked[0]?.patch);
    expect(await server.stop()).toBe(0);
  });

  it('are asked of nobody where there is no shared cache', async () => {
    const { sandbox, redis } = await open(1);
    const words = ['serve', 'releases', '--workers', redis.url];
    const ended = sandbox.compatGen(words, sandbox.dir);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('a queue needs a shared cache');
  });

  it('are all there though workers and Redis are killed', async () => {
    const kills = Number(process.env.QUEUE_KILLS ?? 3);
    const { machines, redis } = await open(6);
    const lease = ['--at-once', '2', '--lease', '1'];
    const workers = [await machines.worker(lease), await machines.worker(lease)];
    const all = [0, 1, 2, 3, 4, 5];
    let [round, killed] = [0, 0];
    while (killed < kills) {
      round += 1;
      machines.forget();
      let isDone = false;
      const asked = machines.generate(`round-${round}`, all).finally(() => {
        isDone = true;
      });
      while (!isDone && killed < kills) {
        await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 900));
        killed += 1;
        if (killed % 3 === 0) {
          await redis.kill();
          await redis.start();
        } else {
          const at = killed % 2;
          workers[at]?.kill('SIGKILL');
          workers[at] = await machines.worker(lease);
        }
      }
      const one = await asked;
      expect(one.status, said(one)).toBe(0);
      expectAll(machines, `round-${round}`, all);
    }
    const verified = await machines.run(`round-${round}`, ['cache', 'verify']);
    expect(verified.stdout, said(verified)).toBe('6 entries, all sound\n');
  });

  nightly('do not keep a worker that is told to end while Redis is away', async () => {
    const { machines, redis } = await open(1);
    const worker = await machines.worker();
    await redis.kill();
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.kill('SIGTERM');
    await ended;
    expect(worker.signalCode).toBe(null);
  });
});
