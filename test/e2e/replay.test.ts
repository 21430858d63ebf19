import {
  appendFileSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SETTLED_MS } from '../../src/core/files/signature.js';
import { CLI, openSandbox, REPO, type Sandbox } from './kernels.js';
import { FOR_6_1, renaming, said, tiny } from './tiny.js';

let box: Sandbox;
let dir: string;
beforeEach(() => {
  box = openSandbox({ fresh: true });
  dir = tiny(path.join(box.dir, 'tiny'));
});
afterEach(() => box.remove());

/** `--hash`; `again` is whether the program itself did not run. */
function hash(words: readonly string[] = FOR_6_1, env: NodeJS.ProcessEnv = {}) {
  const COUNT_START = path.join(box.dir, 'counted.json');
  const NODE_OPTIONS = `--require=${path.join(REPO, 'test/e2e/count-start.cjs')}`;
  const ended = box.run([process.execPath, CLI, ...words, '--hash'], dir, {
    COUNT_START,
    NODE_OPTIONS,
    ...env,
  });
  const { read } = JSON.parse(readFileSync(COUNT_START, 'utf8')) as { read: string[] };
  return { ...ended, again: !read.includes('program.js') };
}

/** Runs until what is said comes from memory: what has just changed has to settle first. */
async function hashKept() {
  for (;;) {
    const ended = hash();
    expect(ended.status, said(ended)).toBe(0);
    if (ended.again) return ended;
    await setTimeout(SETTLED_MS / 4);
  }
}

it('a run that finds all as it was says the same, and the program does not run', async () => {
  const first = await hashKept();
  const counters = path.join(box.dir, 'cache/compat-gen/counters/runs');
  const lines = readFileSync(counters, 'utf8').split('\n');
  expect(hash()).toEqual({ ...first, again: true });
  expect(readFileSync(counters, 'utf8').split('\n')).toHaveLength(lines.length + 1);
  // Nor is it said where the question is another one.
  expect(hash([...FOR_6_1, '--isolated']).again).toBe(false);
  expect(hash(FOR_6_1, { ANOTHER: '1' })).toMatchObject({ again: false, stdout: first.stdout });
  expect(hash(FOR_6_1, { MAKELEVEL: '1' }).again).toBe(false);
  expect(
    box.run(['sh', '-c', `"$0" "$@" > /dev/full`, process.execPath, CLI, ...FOR_6_1, '--hash'], dir)
      .status,
  ).not.toBe(0);
});

it('after a change it says what a run says that knows nothing', async () => {
  const changes: Record<string, () => void> = {
    'a rule for another answer': () =>
      writeFileSync(
        file('compat/cocci/moon.cocci'),
        renaming('!have_moon', 'tiny_aux', 'tiny_moon'),
      ),
    'a test of the same size and time': () => {
      const test = file('compat/tests/have_moon.c');
      const { atime, mtime } = statSync(test);
      writeFileSync(test, readFileSync(test, 'utf8').replace('moon_phase()', 'sizeof( int)'));
      utimesSync(test, atime, mtime);
    },
    'a setting': () =>
      appendFileSync(file('compat.toml'), '[module]\nsources = ["tiny_main.c", "*.h"]\n'),
    'a source in the place of another': () => {
      writeFileSync(
        file('new.c'),
        readFileSync(file('tiny_main.c'), 'utf8').replace('tiny_aux(1)', '2'),
      );
      renameSync(file('new.c'), file('tiny_main.c'));
    },
  };
  for (const [change, make] of Object.entries(changes)) {
    await hashKept();
    make();
    const { again, ...now } = hash();
    const { again: never, ...fresh } = hash(FOR_6_1, {
      XDG_CACHE_HOME: path.join(box.dir, change),
    });
    expect([again, never], change).toEqual([false, false]);
    expect(now.stdout, change).toBe(fresh.stdout);
  }
});

function file(name: string): string {
  return path.join(dir, name);
}

it('a directory that was removed is told in words', () => {
  const gone = path.join(box.dir, 'gone');
  const words = [process.execPath, CLI, ...FOR_6_1, '--hash'];
  const ended = box.run(
    ['sh', '-c', 'mkdir "$0" && cd "$0" && rmdir "$0" && exec "$@"', gone, ...words],
    dir,
  );
  expect(ended.status).not.toBe(0);
  expect(ended.stderr).not.toMatch(/^\s+at |node:internal/m);
});
