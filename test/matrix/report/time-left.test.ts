import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../../src/matrix/index.js';

interface Job {
  module: string;
  kernel: string;
  seconds: number;
}

/** Cells of three modules, of which one takes ten times as long as another; a little at random. */
function jobs(kernels: number): Job[] {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  return [1, 3, 10].flatMap((takes) =>
    Array.from({ length: kernels }, (_, at) => ({
      module: `m${takes}`,
      kernel: `${at}`,
      seconds: takes * (0.8 + 0.4 * random()),
    })),
  );
}

/** Lets them run, so many at once, on a clock of its own. What is said whenever one ends, beside how long it really took. */
function simulate(all: readonly Job[], atOnce: number, before?: Map<string, number>) {
  let now = 1000;
  const left = timeLeft(all, (module, kernel) => before?.get(`${module} ${kernel}`), atOnce, now);
  const waiting = [...all];
  const running: (Job & { ends: number })[] = [];
  const said: { at: number; left: number | undefined }[] = [];
  while (waiting.length + running.length > 0) {
    while (running.length < atOnce && waiting.length > 0) {
      const job = waiting.shift() as Job;
      running.push({ ...job, ends: now + job.seconds * 1000 });
    }
    running.sort((a, b) => a.ends - b.ends);
    const ended = running.shift() as Job & { ends: number };
    now = ended.ends;
    left.done(ended, now);
    said.push({ at: now, left: left.left(now) });
  }
  return said.map((one) => ({ ...one, really: (now - one.at) / 1000 }));
}

describe('the time left', () => {
  it('holds where an earlier run knows the cells: within a fifth, from the tenth cell to the last', () => {
    const all = jobs(30);
    const before = new Map(all.map((job) => [`${job.module} ${job.kernel}`, job.seconds * 1.1]));
    for (const { left, really } of simulate(all, 4, before).slice(10)) {
      expect(Math.abs((left ?? 0) - really)).toBeLessThan(Math.max(12, really / 5));
    }
  });

  it('is not told where it takes longer than was thought, and told again once that is known', () => {
    const open = ['a', 'b', 'c', 'd'].map((kernel) => ({ module: 'one', kernel }));
    const left = timeLeft(open, () => undefined, 1, 0);
    for (const [at, kernel] of ['a', 'b'].entries()) {
      left.done({ module: 'one', kernel, seconds: 2 }, (at + 1) * 2000);
    }
    expect([left.left(4000), left.left(6000)].map((one) => (one ?? 0) > 0)).toEqual([true, true]);
    expect(left.left(60_000)).toBeUndefined();
    left.done({ module: 'one', kernel: 'c', seconds: 60 }, 64_000);
    expect(left.left(64_000)).toBeGreaterThan(5);
    left.done({ module: 'one', kernel: 'd', seconds: 60 }, 124_000);
    expect(left.left(124_000)).toBe(0);
  });

  it('is right about the rest of a module that was begun, and says nothing before it knows', () => {
    const [first, ...said] = simulate(jobs(30), 4);
    expect(first?.left).toBeUndefined();
    for (const { left, really } of said.slice(70))
      expect(Math.abs((left ?? 0) - really)).toBeLessThan(really / 5 + 12);
    expect(said.at(-1)?.left).toBeLessThan(2);
  });
});
