import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { keep } from '../../src/core/files/kept.js';
import { nativeLibrary } from '../../src/target/index.js';
import { sessionWith } from '../session.js';

const temp = mkdtempSync(path.join(os.tmpdir(), 'native-library-'));
afterAll(() => rmSync(temp, { recursive: true }));

const COUNT = path.join(temp, 'count');
const CC = path.join(temp, 'bin/counting-cc');
mkdirSync(path.dirname(CC));
writeFileSync(CC, `#!/bin/sh\necho >> ${COUNT}\nexec cc "$@"\n`, { mode: 0o755 });

let cache: string;
let env: NodeJS.ProcessEnv;
let count = 0;
beforeEach(() => {
  count += 1;
  cache = path.join(temp, `cache-${count}`);
  env = { ...process.env, XDG_CACHE_HOME: cache };
});

/** Has the library made, or taken from what is kept; returns how many compilers that took. */
async function compilers(given: { prefix?: string[]; cc?: string; variables?: object } = {}) {
  writeFileSync(COUNT, '');
  const dir = mkdtempSync(path.join(temp, 'run-'));
  const library = await nativeLibrary(sessionWith({ env: { ...env, ...given.variables } }), {
    name: 'watch',
    host: { prefix: given.prefix ?? [], makeWords: [] },
    compilers: [[given.cc ?? CC]],
    dir,
    trial: (file) => ['env', `LD_PRELOAD=${file}`, 'COMPAT_WATCH=/nonexistent', 'true'],
  });
  expect(library).toBe(path.join(dir, 'watch.so'));
  expect(readFileSync(library!).subarray(1, 4).toString()).toBe('ELF');
  return readFileSync(COUNT).length;
}

function kept(): string[] {
  const dir = path.join(cache, 'compat-gen/libraries');
  return readdirSync(dir).map((name) => path.join(dir, name));
}

it('a compiler makes the library once', async () => {
  expect([await compilers(), await compilers(), await compilers()]).toEqual([1, 0, 0]);
  expect(kept()).toHaveLength(1);
});

it('another compiler, and other variables of the compiler, make it again', async () => {
  const other = path.join(temp, 'bin/other-cc');
  writeFileSync(other, readFileSync(CC), { mode: 0o755 });
  expect([await compilers(), await compilers({ cc: other })]).toEqual([1, 1]);
  expect(await compilers({ variables: { CPATH: '/nonexistent' } })).toBe(1);
  appendFileSync(CC, '# upgraded\n');
  expect([await compilers(), await compilers()]).toEqual([1, 0]);
});

it('one that is damaged, or can’t be loaded, is made again', async () => {
  await compilers();
  const [file = ''] = kept();
  const bytes = readFileSync(file);
  bytes[bytes.length - 100]! ^= 1;
  writeFileSync(file, bytes);
  expect([await compilers(), await compilers()]).toEqual([1, 0]);
  expect(keep(file, Buffer.from('not a library'), 9)).toBe(true);
  expect([await compilers(), await compilers()]).toEqual([1, 0]);
});

it('is not kept behind a prefix, or where the rest of the compiler may be elsewhere', async () => {
  expect([await compilers({ prefix: ['env'] }), await compilers({ prefix: ['env'] })]).toEqual([
    1, 1,
  ]);
  const variables = { COMPILER_PATH: '/nonexistent' };
  expect(await compilers({ variables })).toBe(1);
  expect(() => kept()).toThrow('ENOENT');
});

it('the next compiler makes what the first one can’t', async () => {
  const dir = mkdtempSync(path.join(temp, 'run-'));
  const library = await nativeLibrary(sessionWith({ env }), {
    name: 'watch',
    host: { prefix: [], makeWords: [] },
    compilers: [['false'], ['no-such-compiler'], [CC]],
    dir,
    trial: (file) => ['env', `LD_PRELOAD=${file}`, 'COMPAT_WATCH=/nonexistent', 'true'],
  });
  expect(library).toBe(path.join(dir, 'watch.so'));
});
