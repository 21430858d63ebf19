import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI, kernel, openSandbox } from './kernels.js';
import { FOR_6_1, namesIn, said, tiny } from './tiny.js';

const sandbox = openSandbox({ fresh: true });
afterAll(sandbox.remove);

describe('what is kept for a user', () => {
  it('is open to this user alone', () => {
    const cache = path.join(sandbox.dir, 'fresh');
    const dir = tiny(path.join(sandbox.dir, 'umask'), { 'compat.toml': undefined });
    const ended = sandbox.run(
      ['sh', '-c', 'umask 0; exec "$@"', 'sh', process.execPath, CLI, ...FOR_6_1, 'detect'],
      dir,
      { XDG_CACHE_HOME: cache },
    );
    expect(ended.status, said(ended)).toBe(0);
    const below = readdirSync(path.join(cache, 'compat-gen'));
    expect(below).toContain('results');
    for (const name of ['', ...below]) {
      expect(statSync(path.join(cache, 'compat-gen', name)).mode & 0o777).toBe(0o700);
    }
  });

  it('has no foreseeable name where make could not take that of the cache', () => {
    const dir = tiny(path.join(sandbox.dir, 'bare'), { 'compat.toml': undefined });
    const env = { XDG_CACHE_HOME: path.join(sandbox.dir, 'a b') };
    const prepare = () => sandbox.compatGen([...FOR_6_1, 'prepare'], dir, env);
    const [one, two] = [prepare(), prepare()];
    expect([one.status, two.status], said(one)).toEqual([0, 0]);
    expect(one.stdout).toMatch(/^\/tmp\/compat-gen-[0-9a-f]{24}\/build-/);
    expect(two.stdout).toBe(one.stdout);
  });
});

describe('what a module brings along', () => {
  it('as a link in the place of a lock is neither made nor followed', () => {
    const dir = tiny(path.join(sandbox.dir, 'lock'));
    const victim = path.join(sandbox.dir, 'victim');
    symlinkSync(victim, path.join(dir, `build-${kernel('6.1').release}.lock`));
    const ended = sandbox.compatGen([...FOR_6_1, 'prepare'], dir);
    expect(ended.status, said(ended)).toBe(0);
    expect(existsSync(victim)).toBe(false);
  });

  it('as a link in the place of a build directory is refused', () => {
    const dir = tiny(path.join(sandbox.dir, 'build'));
    const outside = path.join(sandbox.dir, 'outside');
    mkdirSync(outside);
    writeFileSync(path.join(outside, 'tiny_main.c'), 'mine\n');
    const copy = path.join(dir, `build-${kernel('6.1').release}`);
    symlinkSync(outside, copy);
    const ended = sandbox.compatGen([...FOR_6_1, 'prepare'], dir);
    expect(ended.stderr).toMatch(/is a symbolic link: no patched copy is written through one/);
    expect(ended.status).toBe(2);
    expect(namesIn(outside)).toEqual(['tiny_main.c']);
    expect(lstatSync(copy).isSymbolicLink()).toBe(true);
  });
});

it('20 file descriptors are too few, and that is told', () => {
  const dir = tiny(path.join(sandbox.dir, 'few'));
  const argv = ['sh', '-c', 'ulimit -n 20; exec "$@"', 'sh', process.execPath, CLI];
  const ended = sandbox.run([...argv, ...FOR_6_1, '--hash'], dir, {
    XDG_CACHE_HOME: path.join(sandbox.dir, 'few-cache'),
  });
  expect(ended.stderr).toMatch(/there are no file descriptors left\nAllow more of them/);
  expect(ended.stderr).not.toMatch(/^ +at /m);
  expect(ended.status).toBe(1);
});

it('a file that may not become so large is named', () => {
  const dir = tiny(path.join(sandbox.dir, 'large'));
  const argv = ['sh', '-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, CLI];
  const ended = sandbox.run([...argv, 'init'], dir, {});
  expect(ended.stderr).toMatch(
    /\S was not written: it is larger than files may be here\nAllow larger files/,
  );
  expect(ended.stderr).not.toMatch(/^ +at /m);
  expect(ended.status).toBe(1);
});
