import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { inHeldTurn, openJobs } from '../../../src/core/jobs/jobs.js';
import { jobServer, makeFlags, withoutJobs } from '../../../src/core/jobs/jobserver.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'jobs-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Runs `count` pieces of work and gives how many ran at once at most. */
async function mostAtOnce(run: (work: () => Promise<void>) => Promise<void>, count = 12) {
  let now = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++now);
    await sleep(20);
    now--;
  };
  await Promise.all(Array.from({ length: count }, () => run(work)));
  return most;
}

describe('makeFlags', () => {
  it.each([
    [undefined, {}],
    ['', {}],
    ['w', {}],
    [' -j4 --jobserver-auth=3,4', { jobs: 4, server: '3,4' }],
    [' -j --jobserver-fds=3,4 -j', { jobs: Number.POSITIVE_INFINITY, server: '3,4' }],
    ['rR -j2 --jobserver-auth=fifo:/tmp/x y', { jobs: 2, server: 'fifo:/tmp/x' }],
    [' --jobserver-auth=3,4 --jobserver-auth=7,8', { server: '7,8' }],
    ['w -- X=-j9', {}],
  ])('reads %j', (text, flags) => expect(makeFlags(text)).toEqual(flags));
});

describe('openJobs', () => {
  it('takes -jN before all else, and hands it to make instead of what make above said', async () => {
    const jobs = openJobs(3, { MAKEFLAGS: ' -j9', MAKELEVEL: '1' });
    expect(jobs.limit).toBe(3);
    expect(jobs.forMake.words).toEqual(['-j3']);
    expect(jobs.forMake.env.MAKEFLAGS?.trim() ?? '').toBe('');
    expect(await mostAtOnce(jobs.run)).toBe(3);
  });

  it('runs one job for each core where nobody said anything', () => {
    expect(openJobs(undefined, {}).limit).toBe(os.availableParallelism());
  });

  it('runs one below a make without -j, and no more than -j says where its server is out of reach', () => {
    expect(openJobs(undefined, { MAKEFLAGS: '', MAKELEVEL: '1' }).limit).toBe(1);
    const closed = (jobs: number) => ({
      MAKEFLAGS: ` -j${jobs} --jobserver-auth=998,999`,
      MAKELEVEL: '1',
    });
    expect(openJobs(undefined, closed(1)).limit).toBe(1);
    expect(openJobs(undefined, closed(500)).limit).toBe(os.availableParallelism());
  });

  it('does not begin what is no longer wanted when its turn comes', async () => {
    const jobs = openJobs(1, {});
    const unwanted = new AbortController();
    const first = jobs.run(() => sleep(20));
    let ran = false;
    const second = jobs.runWhileWanted(unwanted.signal, async () => {
      ran = true;
    });
    unwanted.abort();
    await Promise.all([first, second]);
    expect(ran).toBe(false);
    await jobs.runWhileWanted(new AbortController().signal, async () => {
      ran = true;
    });
    expect(ran).toBe(true);
  });

  it('gives a failure on', async () => {
    const failing = openJobs(1, {}).run(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
  });
});

describe('withoutJobs', () => {
  it('leaves the flags and variables that are not about jobs', () => {
    expect(withoutJobs('k -j4 --jobserver-auth=3,4 -- CC=gcc X=-j9').replace(/\s+/g, ' ')).toBe(
      'k -- CC=gcc X=-j9',
    );
  });
});

describe("make's job server", () => {
  it('is asked for a token for each job but the first, and gets all of them back', async () => {
    const fifo = path.join(dir, 'fifo');
    execFileSync('mkfifo', [fifo]);
    const fd = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
    writeSync(fd, '++');
    const server = jobServer(`fifo:${fifo}`);
    expect(await mostAtOnce((work) => server!.withToken(work))).toBe(3);
    await expect(server!.withToken(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const back = Buffer.alloc(10);
    expect(readSync(fd, back)).toBe(2);
    expect(back.toString('latin1', 0, 2)).toBe('++');
    closeSync(fd);
  });

  it('is asked no longer for a token that is not wanted', async () => {
    const fifo = path.join(dir, 'empty');
    execFileSync('mkfifo', [fifo]);
    const fd = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
    const server = jobServer(`fifo:${fifo}`);
    const unwanted = new AbortController();
    await server!.withToken(async () => {
      const waiting = server!.withTokenWhileWanted(unwanted.signal, () => Promise.reject('it ran'));
      unwanted.abort();
      await waiting;
    });
    let ran = false;
    await server!.withTokenWhileWanted(new AbortController().signal, async () => {
      ran = true;
    });
    expect(ran).toBe(true);
    closeSync(fd);
  });

  it('is no server where it is gone, or is no pipe', () => {
    expect(jobServer('fifo:/nowhere')).toBeUndefined();
    expect(jobServer('998,999')).toBeUndefined();
    expect(jobServer('fifo:/etc/passwd')).toBeUndefined();
  });
});

describe('inHeldTurn', () => {
  it('takes no other turn, and gives make as many as are held', async () => {
    const jobs = openJobs(1, {});
    const order: string[] = [];
    await jobs.run(async () => {
      const held = inHeldTurn(jobs, 3);
      await held.run(async () => void order.push('within'));
      expect(held.forMake.words).toEqual(['-j3']);
      const stop = new AbortController();
      stop.abort();
      await held.runWhileWanted(stop.signal, async () => void order.push('unwanted'));
    });
    expect(order).toEqual(['within']);
  });
});
