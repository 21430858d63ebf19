import { cpSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox } from './kernels.js';
import { FOR_6_1, said, tiny } from './tiny.js';

/** Two machines with a shared cache and one key: docs/shared-cache.md. A machine is a user's cache and a checkout here. */
const box = openSandbox();
const held = path.join(box.dir, 'held');
afterAll(() => box.remove());

const ENV = {
  COMPAT_GEN_CACHE_ALSO: pathToFileURL(held).href,
  COMPAT_GEN_CACHE_PUSH: '1',
  COMPAT_GEN_CACHE_KEY: path.join(box.dir, 'key'),
};

function on(machine: string, words: readonly string[], env: NodeJS.ProcessEnv = ENV) {
  const dir = path.join(box.dir, machine);
  const own = { XDG_CACHE_HOME: path.join(dir, 'cache'), ...env };
  const ended = box.compatGen([...FOR_6_1, ...words], path.join(dir, 'tiny'), own);
  expect(ended.status, said(ended)).toBe(0);
  return ended;
}

function checkOut(machine: string): void {
  const dir = path.join(box.dir, machine, 'tiny');
  cpSync(path.join(box.dir, 'tiny'), dir, { recursive: true, preserveTimestamps: true });
}

const froms = (machine: string, env?: NodeJS.ProcessEnv): Set<string> => {
  const { stdout } = on(machine, ['--json', 'explain'], env);
  const { answers } = JSON.parse(stdout) as { answers: { from: string }[] };
  return new Set(answers.map(({ from }) => from));
};

beforeAll(() => {
  writeFileSync(path.join(box.dir, 'key'), 'a secret of more than sixteen bytes\n');
  const dir = tiny(path.join(box.dir, 'tiny'));
  // What was written a moment ago is not kept.
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(dir, name);
    if (statSync(file).isFile()) utimesSync(file, 1e9, 1e9);
  }
  for (const machine of ['first', 'second', 'third']) checkOut(machine);
});

describe('what one machine found out', () => {
  it('of a kernel, another one does not compile again', () => {
    const { stdout } = on('first', ['--hash']);
    expect(froms('second')).toEqual(new Set(['shipped']));
    expect(on('second', ['--hash']).stdout).toBe(stdout);
    expect(froms('third', { ...ENV, COMPAT_GEN_CACHE_KEY: '' })).toEqual(new Set(['compiled']));
  });

  it('of a rule and a file, another one has no spatch process for', () => {
    const told = (machine: string) =>
      /what spatch did is known from earlier runs: (.*)/.exec(
        on(machine, ['-v', 'prepare']).stderr,
      )?.[1];
    expect(told('first')).toMatch(/^0 of [1-9]/);
    rmSync(path.join(held, 'map/entry'), { recursive: true });
    expect(told('second')).toMatch(/^(\d+) of \1 files, (\d+) of \2 semantic patches/);
  });

  it('is counted', () => {
    const { stdout } = on('second', ['cache', 'stats']);
    expect(stdout).toMatch(
      /^shared caches {2}[1-9]\d* found, \d+ not there, 1 put there, 0 failures$/m,
    );
    expect(on('first', ['cache', 'stats'], {}).stdout).toMatch(/^shared caches {2}0 found/m);
  });

  it('and a patch is there at once', () => {
    on('third', ['prepare']);
    expect(on('third', ['cache', 'stats']).stdout).toMatch(/^patches {2}1 found, 0 made/m);
  });
});
