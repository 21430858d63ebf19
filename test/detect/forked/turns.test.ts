import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openJobs } from '../../../src/core/jobs/jobs.js';
import { silent } from '../../../src/core/log.js';
import { withTurns } from '../../../src/detect/forked/turns.js';
import { kernel } from '../../e2e/kernels.js';
import { answers, ask, treeOf } from '../ask.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-turns-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('turns', () => {
  const place = (name: string) => mkdtempSync(path.join(dir, name));
  const turnsIn = (where: string) => readdirSync(where).sort();

  it('are lent as they come free, until the work is done', async () => {
    const jobs = openJobs(3, {});
    let free = () => {};
    const other = jobs.run(() => new Promise<void>((resolve) => (free = resolve)));
    const where = place('lent');
    const most = await withTurns({ jobs }, where, async (lent) => {
      await sleep(20);
      expect(turnsIn(where)).toEqual(['turn-0', 'turn-1']);
      free();
      await other;
      await sleep(20);
      return lent();
    });
    expect(most).toBe(3);
    expect(turnsIn(where)).toEqual(['turn-0', 'turn-1', 'turn-2']);
    expect(await Promise.all([1, 2, 3].map((one) => jobs.run(async () => one)))).toEqual([1, 2, 3]);
  });

  it('are not waited for when they come too late, or the work fails', async () => {
    const jobs = openJobs(2, {});
    let free = () => {};
    const other = jobs.run(() => new Promise<void>((resolve) => (free = resolve)));
    const first = withTurns({ jobs }, place('late'), async (lent) => lent());
    const failing = withTurns({ jobs }, place('fails'), () => Promise.reject(new Error('no')));
    failing.catch(() => {});
    await sleep(20);
    free();
    await other;
    expect(await first).toBeGreaterThan(0);
    await expect(failing).rejects.toThrow('no');
    expect(await jobs.run(async () => 'on')).toBe('on');
  });

  it('are one where one job is asked for', async () => {
    const where = place('one');
    await withTurns({ jobs: openJobs(1, {}) }, where, () => sleep(20));
    expect(turnsIn(where)).toEqual(['turn-0']);
  });
});

interface Process {
  pid: number;
  parent: number;
  /** How long it has had a processor, ns. */
  ran: number;
}

/** In this time, ns, one whose child has ended only takes note of that. */
const WORK = 1_000_000;

/** The compilers of a run that wait for no other one of it. */
function atWork(tempDir: string): { leaves: Process[]; all: Process[] } {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid): Process[] => {
      const [words, stat] = [read(`/proc/${pid}/cmdline`), read(`/proc/${pid}/stat`)];
      const [, state, parent] = /\) (\S) (\d+)/s.exec(stat) ?? [];
      const ran = Number(read(`/proc/${pid}/schedstat`).split(' ')[0]);
      const isOurs = /^[^\0]*cc1\0/.test(words) && words.includes(`${tempDir}/`);
      return isOurs && state !== 'Z' ? [{ pid: Number(pid), parent: Number(parent), ran }] : [];
    });
  return { all, leaves: all.filter(({ pid }) => !all.some(({ parent }) => parent === pid)) };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

describe('a compiler that forks', () => {
  const headers = ['linux/list.h', 'linux/kref.h', 'linux/timer.h'];
  const files = Array.from({ length: 18 }, (_, at) => {
    const file = path.join(dir, `t${at}.c`);
    const second = at % 2 ? '#include <linux/workqueue.h>\n' : '';
    const body = at % 3 ? `int x${at};\n` : 'int x = nowhere;\n';
    writeFileSync(file, `#include <${headers[at % 3]}>\n${second}${body}`);
    return file;
  });

  it.each([1, 2, 3])('has no more at work at once than -j%d says, and no fewer', async (jobs) => {
    const tree = await treeOf(kernel('6.1'));
    const seen: number[] = [];
    // One that forks while /proc is read is seen with its child, and one whose child has ended may wait long for a processor on
    // a busy machine: who works is seen twice, and has worked between.
    const atOnce: number[] = [];
    let before: Process[] = [];
    let timer: NodeJS.Timeout | undefined;
    const watch = (tempDir: string): void => {
      timer = setInterval(() => {
        const { leaves } = atWork(tempDir);
        seen.push(leaves.length);
        const worked = leaves.filter(({ pid, ran }) =>
          before.some((one) => one.pid === pid && ran - one.ran >= WORK),
        );
        atOnce.push(worked.length);
        before = leaves;
      }, 4);
    };
    await ask(tree, files, { isolated: false, jobs, watch });
    clearInterval(timer);
    expect(Math.max(...atOnce)).toBeLessThanOrEqual(jobs);
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(jobs);
  });

  it('compiles each test once', async () => {
    const tree = await treeOf(kernel('6.1'));
    const commands: (readonly string[])[] = [];
    const log = { ...silent, command: (argv: readonly string[]) => commands.push(argv) };
    await ask(tree, files, { isolated: false, log });
    expect(commands.filter((argv) => argv.includes('-S'))).toHaveLength(1);
    expect(commands.filter((argv) => argv.some((word) => files.includes(word)))).toEqual([]);
  });

  it('takes its forks along when it is killed, and the answers stay the same', async () => {
    const tree = await treeOf(kernel('6.1'));
    const alone = answers(await ask(tree, files, { isolated: true }));
    let killed = 0;
    let orphans: Process[] = [];
    let timer: NodeJS.Timeout | undefined;
    const watch = (tempDir: string): void => {
      timer = setInterval(() => {
        const { all } = atWork(tempDir);
        if (killed > 0) orphans = all.filter(({ parent }) => parent === killed || parent === 1);
        const first = all.find(({ pid }) => all.some(({ parent }) => parent === pid));
        if (killed > 0 || first === undefined || all.length < 3) return;
        killed = first.pid;
        process.kill(killed, 'SIGKILL');
      }, 4);
    };
    expect(answers(await ask(tree, files, { isolated: false, watch }))).toEqual(alone);
    clearInterval(timer);
    expect(killed).toBeGreaterThan(0);
    expect(orphans).toEqual([]);
  });
});
