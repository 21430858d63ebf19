import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { describeNightly, firstOf, nightly } from '../nightly.js';
import { CLI, openSandbox } from './kernels.js';
import { nobodyLeft, survivors } from './processes.js';
import { asking, FOR_6_1, namesIn, renaming, said, script, tiny } from './tiny.js';

const sandbox = openSandbox({ fresh: true });
afterAll(sandbox.remove);

interface Running {
  child: ChildProcess;
  mark: string;
  /** What it has said on stderr so far. */
  words: () => string;
  ended: Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
}

function start(dir: string, args: readonly string[]): Running {
  const mark = randomUUID();
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: dir,
    // No answers kept from another test: each step is to be gone through.
    env: { ...process.env, XDG_CACHE_HOME: path.join(sandbox.dir, mark), COMPAT_E2E: mark },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  child.stderr?.on('data', (chunk) => {
    words += String(chunk);
  });
  child.stdout?.resume();
  const ended = new Promise<Awaited<Running['ended']>>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal }));
  });
  return { child, mark, words: () => words, ended };
}

/** Waits until it has said something on stderr. */
async function until({ words, child }: Running, said: RegExp): Promise<void> {
  while (!said.test(words())) {
    if (child.exitCode !== null) throw new Error(`it ended before it said ${said}: ${words()}`);
    await sleep(5);
  }
}

/** Enough tests and rules for each step to last. */
const SLOW = Object.fromEntries(
  ['a', 'b', 'c', 'd'].flatMap((name) => [
    [`compat/tests/have_${name}.c`, asking('linux/blkdev.h', `${name}_missing()`)],
    [`compat/cocci/${name}.cocci`, renaming(`!have_${name}`, 'tiny_aux', 'tiny_aux')],
  ]),
);
const moments: [string, RegExp, number][] = [
  ['while kbuild is asked', /KDIR/, 50],
  ['among the compat tests', /COMPAT/, 200],
  ['in spatch', /MISS/, 300],
  ['as the copy is laid out', /PATCH {3}tiny/, 0],
  ['in kbuild', /KBUILD/, 100],
  ['in the compiler', /CC \[M\]/, 50],
];

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 130],
] as const)('%s', (signal, status) => {
  it.each(signal === 'SIGINT' ? firstOf(moments, 2) : moments.slice(-1))(
    '%s ends all that runs, and the next build succeeds',
    async (_, words, delay) => {
      const dir = tiny(path.join(sandbox.dir, randomUUID()), SLOW);
      const running = start(dir, [...FOR_6_1, 'build']);
      await until(running, words);
      await sleep(delay);
      running.child.kill(signal);
      const ended = await running.ended;
      expect(survivors(running.mark)).toEqual([]);
      expect(ended, running.words()).toEqual({ status, signal: null });
      expect(running.words()).toMatch(/compat-gen: interrupted\n$/);
      expect(running.words()).not.toMatch(/^ +at /m);
      const next = sandbox.compatGen([...FOR_6_1, 'build'], dir);
      expect(next.status, said(next)).toBe(0);
      expect(sandbox.compatGen(['cache', 'verify'], dir).status).toBe(0);
      expect(namesIn(path.join(dir, 'cocci_cache')).filter((name) => name.startsWith('.'))).toEqual(
        [],
      );
    },
  );
});

describe('SIGKILL', () => {
  it.each(
    firstOf(
      moments.slice(2).filter(([name]) => name !== 'in kbuild'),
      2,
    ),
  )('%s leaves what the next build can fix', async (_, words, delay) => {
    const dir = tiny(path.join(sandbox.dir, randomUUID()), SLOW);
    const running = start(dir, [...FOR_6_1, 'build']);
    await until(running, words);
    await sleep(delay);
    running.child.kill('SIGKILL');
    await running.ended;
    await nobodyLeft(running.mark);
    const next = sandbox.compatGen([...FOR_6_1, 'build'], dir);
    expect(next.status, said(next)).toBe(0);
    expect(existsSync(next.stdout.trim())).toBe(true);
    expect(sandbox.compatGen(['cache', 'verify'], dir).status).toBe(0);
  });
});

/** A module whose spatch does not come to an end, and does not hear SIGTERM. */
function endless(name: string, limit: number): string {
  const spatch = script(
    sandbox,
    'endless',
    'if [ "$1" = --version ]; then echo "spatch version 1.1.1 compiled with OCaml"; exit; fi\n[[ " $* " == *" --sp-file "* ]] || exit 0\ntrap "" TERM\nsleep 3600 & sleep 3600',
  );
  return tiny(path.join(sandbox.dir, name), {
    'compat.toml': `[rules]\nfiles = ["compat/cocci/*"]\n[spatch]\ncommand = ["${spatch}"]\ntimeout-seconds = ${limit}\n`,
  });
}

const sleepers = (mark: string): string[] =>
  survivors(mark).filter((line) => line.includes('sleep 3600'));

nightly('SIGSTOP does not stop the limit of spatch', async () => {
  const running = start(endless('stopped-module', 1), [...FOR_6_1, 'prepare']);
  while (sleepers(running.mark).length === 0) await sleep(20);
  // Between the start of a program and the word about it to who watches, nobody does. Where the limit is over by then, all ends alike.
  await sleep(300);
  running.child.kill('SIGSTOP');
  try {
    await expect.poll(() => sleepers(running.mark), { timeout: 60_000 }).toEqual([]);
  } finally {
    running.child.kill('SIGCONT');
  }
  expect((await running.ended).status, running.words()).toBe(5);
  expect(running.words()).toMatch(/spatch was stopped after 1 s on rule old/);
});

describe('SIGKILL, for good,', () => {
  nightly('ends a spatch that would not come to an end', async () => {
    const running = start(endless('endless-module', 1800), [...FOR_6_1, 'prepare']);
    while (sleepers(running.mark).length === 0) await sleep(20);
    running.child.kill('SIGKILL');
    await running.ended;
    await nobodyLeft(running.mark);
  });

  it('leaves no file half-way in the patched copy that the next run does not remove', () => {
    const dir = tiny(path.join(sandbox.dir, 'half-way'));
    const first = sandbox.compatGen([...FOR_6_1, 'prepare'], dir);
    const copy = first.stdout.trim();
    const left = ['.compat-gen-new-0123456789ab', 'compat.h.tmp-0123456789ab'];
    for (const name of left) writeFileSync(path.join(copy, name), '');
    expect(sandbox.compatGen([...FOR_6_1, 'prepare'], dir).status, said(first)).toBe(0);
    expect(namesIn(copy).filter((name) => left.includes(name))).toEqual([]);
  });

  it('leaves temporary directories that a later run removes: old ones, of this user, idle', async () => {
    const temp = path.join(sandbox.dir, 'temp');
    const old = new Date(Date.now() - 2 * 86_400_000);
    const names = ['compat-gen-aBc123', 'compat-gen-busy12', 'compat-gen-young1', 'other-aBc123'];
    for (const name of names) {
      mkdirSync(path.join(temp, name), { recursive: true });
      if (name !== 'compat-gen-young1') utimesSync(path.join(temp, name), old, old);
    }
    const busy = spawn('sleep', ['3600'], { cwd: path.join(temp, 'compat-gen-busy12') });
    const dir = tiny(path.join(sandbox.dir, 'reaper'));
    const ended = sandbox.compatGen([...FOR_6_1, '--hash'], dir, {
      TMPDIR: temp,
      XDG_CACHE_HOME: path.join(sandbox.dir, 'reaper-cache'),
    });
    busy.kill();
    expect(ended.status, said(ended)).toBe(0);
    expect(namesIn(temp)).toEqual(names.slice(1));
  });
});

it('what make and its compilers leave in TMPDIR is in a directory that is reaped', () => {
  const where = path.join(sandbox.dir, 'where');
  const line = `$(shell echo "$$TMPDIR" >>${where})`;
  const dir = tiny(path.join(sandbox.dir, 'whose-temp'), {
    Kbuild: `obj-m := tiny.o\ntiny-y := tiny_main.o tiny_aux.o\n${line}\n`,
  });
  const ended = sandbox.compatGen([...FOR_6_1, 'build'], dir);
  expect(ended.status, said(ended)).toBe(0);
  const told = readFileSync(where, 'utf8').trim().split('\n');
  for (const temp of told) expect(path.basename(temp)).toMatch(/^compat-gen-\w{6}$/);
  expect(told.length).toBeGreaterThan(0);
});

it('SIGINT is heard before the program is loaded', () => {
  const hook = path.join(sandbox.dir, 'early.cjs');
  writeFileSync(
    hook,
    `const fs = require('node:fs');
const read = fs.readFileSync;
fs.readFileSync = (file, ...more) => {
  if (String(file).endsWith('/program.js')) process.kill(process.pid, 'SIGINT');
  return read(file, ...more);
};
`,
  );
  const dir = tiny(path.join(sandbox.dir, 'early'));
  const argv = [process.execPath, '--require', hook, CLI, ...FOR_6_1, 'build'];
  const ended = sandbox.run(argv, dir);
  expect(ended.stderr).toMatch(/compat-gen: interrupted\n$/);
  expect(ended.status).toBe(130);
});

describeNightly('two builds of one module at once', () => {
  it('make the patch once, and both succeed', async () => {
    const dir = tiny(path.join(sandbox.dir, 'twice'), SLOW);
    const both = [1, 2].map(() => start(dir, [...FOR_6_1, 'build']));
    const ended = await Promise.all(both.map((one) => one.ended));
    const words = both.map((one) => one.words());
    expect(ended, words.join('\n')).toEqual([1, 2].map(() => ({ status: 0, signal: null })));
    expect(words.filter((text) => /SPATCH/.test(text))).toHaveLength(1);
  });
});
