import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readCounters } from '../../src/state/counters.js';
import { cacheLimit, clear, count, keepBound, stats } from '../../src/state/index.js';
import { SESSION } from '../session.js';

const top = mkdtempSync('/tmp/compat-gen-state-');
afterAll(() => rmSync(top, { recursive: true, force: true }));

const KIB = 1024;
let dir = '';
beforeEach(() => {
  dir = path.join(mkdtempSync(path.join(top, 'x')), 'compat-gen');
  mkdirSync(dir, { mode: 0o700 });
});

/** Writes a file of so many KiB, last used so many days ago; so are the directories above it. */
function lay(name: string, kib: number, days: number): string {
  const file = path.join(dir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, Buffer.alloc(kib * KIB, 1));
  const used = new Date(Date.now() - days * 86_400_000);
  for (let here = file; here !== dir; here = path.dirname(here)) utimesSync(here, used, used);
  return file;
}

/** Three patched copies, two records, and what is never removed with them. */
function laySome(): void {
  lay('modules/a-0/cocci_cache/f/compat.patch', 400, 90);
  lay('modules/a-0/origins/f', 4, 90);
  lay('results/old.json', 100, 60);
  lay('results/new.json', 100, 1);
  lay('node/code', 100, 99);
  lay('modules/a-0/build-6.1/a.o', 400, 30);
  lay('modules/a-0/as-is/build-6.1/a.o', 400, 20);
  lay('modules/b-1/build-6.12/deep/er/b.o', 400, 10);
}

describe('what matrices keep', () => {
  it('goes with copies and answers, and a run that others are compared with stays', async () => {
    lay('matrix/cells/a.json', 400, 30);
    lay('matrix/runs/r.json', 100, 90);
    lay('modules/a-0/matrix/6.1/build-6.1/a.o', 400, 20);
    lay('modules/a-0/matrix/6.1/as-is/build-6.1/a.o', 400, 10);
    const names = (await keepBound(SESSION, dir, 450 * KIB, '/elsewhere')).map((file) =>
      path.relative(dir, file),
    );
    expect(names).toEqual([
      'matrix/cells/a.json',
      'modules/a-0/matrix/6.1/build-6.1',
      'modules/a-0/matrix/6.1/as-is/build-6.1',
    ]);
    await clear(SESSION, dir, true);
    expect(readdirSync(path.join(dir, 'modules'))).toEqual([]);
  });
});

describe('the bound of what is kept', () => {
  const bytes = async () => (await stats(SESSION, dir, undefined)).bytes;

  it('is 1 GiB, or what COMPAT_GEN_CACHE_SIZE says', () => {
    expect(cacheLimit({})).toBe(1024 ** 3);
    expect(cacheLimit({ COMPAT_GEN_CACHE_SIZE: '500M' })).toBe(500 * 1024 ** 2);
    expect(cacheLimit({ COMPAT_GEN_CACHE_SIZE: '123' })).toBe(123);
    expect(cacheLimit({ COMPAT_GEN_CACHE_SIZE: '0' })).toBeUndefined();
    for (const wrong of ['much', '-1', '1T', '1.5G', '9'.repeat(20)]) {
      expect(() => cacheLimit({ COMPAT_GEN_CACHE_SIZE: wrong })).toThrowError(
        expect.objectContaining({ code: 'USAGE', message: expect.stringContaining(wrong) }),
      );
    }
  });

  it('removes what was used longest ago, and no more than it must', async () => {
    laySome();
    const names = (files: string[]) => files.map((file) => path.relative(dir, file));
    const here = path.join(dir, 'modules/none');
    expect(await keepBound(SESSION, dir, await bytes(), here)).toEqual([]);
    const first = await keepBound(SESSION, dir, (await bytes()) - 50 * KIB, here);
    expect(names(first)).toEqual(['results/old.json']);
    const second = await keepBound(SESSION, dir, (await bytes()) - 500 * KIB, here);
    expect(names(second)).toEqual(['modules/a-0/build-6.1', 'modules/a-0/as-is/build-6.1']);
    for (const file of [...first, ...second]) expect(existsSync(file)).toBe(false);
    expect(readdirSync(dir).sort()).toEqual(['modules', 'node', 'results']);
  });

  it('keeps cache entries, origins, and the copy of this run', async () => {
    laySome();
    const used = path.join(dir, 'modules/a-0/build-6.1');
    await keepBound(SESSION, dir, 1, used);
    expect(existsSync(path.join(dir, 'modules/a-0/cocci_cache/f/compat.patch'))).toBe(true);
    expect(existsSync(path.join(dir, 'modules/a-0/origins/f'))).toBe(true);
    expect(readdirSync(used)).toEqual(['a.o']);
    expect(Date.now() - statSync(used).mtimeMs).toBeLessThan(86_400_000);
    expect(readdirSync(path.join(dir, 'modules/b-1'))).toEqual([]);
  });

  it('keeps what another process works in', async () => {
    laySome();
    const copy = path.join(dir, 'modules/a-0/build-6.1');
    const holder = spawn('flock', ['-x', `${copy}.lock`, 'sh', '-c', 'echo held; exec cat'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    await keepBound(SESSION, dir, 1, path.join(dir, 'none'));
    expect(existsSync(path.join(copy, 'a.o'))).toBe(true);
    const ended = new Promise((resolve) => holder.once('exit', resolve));
    holder.stdin.end();
    await ended;
    await keepBound(SESSION, dir, 1, path.join(dir, 'none'));
    expect(existsSync(copy)).toBe(false);
  });

  it('removes a link to what is gone, what a killed run has left, and nothing behind a link', async () => {
    laySome();
    const elsewhere = path.join(path.dirname(dir), 'mine');
    mkdirSync(elsewhere);
    writeFileSync(path.join(elsewhere, 'precious'), '');
    symlinkSync(elsewhere, path.join(dir, 'modules/a-0/build-mine'));
    symlinkSync('build-6.1', path.join(dir, 'modules/a-0/build-current'));
    mkdirSync(path.join(dir, 'gone-0123456789ab'));
    await keepBound(SESSION, dir, 1, path.join(dir, 'none'));
    expect(readdirSync(path.join(dir, 'modules/a-0')).sort()).toEqual([
      'as-is',
      'build-mine',
      'cocci_cache',
      'origins',
    ]);
    expect(readdirSync(elsewhere)).toEqual(['precious']);
    expect(readdirSync(dir).sort()).toEqual(['modules', 'node', 'results']);
  });

  it('does not mind a directory that is not there', async () => {
    const none = path.join(dir, 'none');
    expect(await keepBound(SESSION, none, 1, path.join(none, 'x'))).toEqual([]);
    expect(await stats(SESSION, none, undefined)).toMatchObject({ bytes: 0, kinds: [] });
  });
});

describe('clear', () => {
  it('removes what can be made again', async () => {
    laySome();
    await count(dir, { hits: 1 });
    const cleared = await clear(SESSION, dir, false);
    expect(cleared).toMatchObject({ removed: 7, busy: [] });
    expect((await stats(SESSION, dir, undefined)).kinds.map(({ kind }) => kind)).toEqual([
      'entries',
    ]);
    expect(readCounters(dir).hits).toBe(0);
  });

  it('removes all where it is told so', async () => {
    laySome();
    await clear(SESSION, dir, true);
    expect((await stats(SESSION, dir, undefined)).kinds).toEqual([]);
    expect(readdirSync(path.join(dir, 'modules'))).toEqual([]);
  });
});

describe('counters', () => {
  it('add up, and count nothing for what is not theirs', async () => {
    await count(dir, { hits: 1 });
    await count(dir, { made: 1, hits: 0 });
    await count(dir, { kept: 50, shipped: 2, compiled: 1 });
    await count(dir, { kept: 0 });
    appendFileSync(path.join(dir, 'counters/runs'), 'moon=1 hits=x __proto__=1\n\0\xff');
    expect(readCounters(dir)).toMatchObject({
      hits: 1,
      made: 1,
      kept: 50,
      shipped: 2,
      compiled: 1,
    });
  });

  it('of runs at the same time are all there', async () => {
    await Promise.all(Array.from({ length: 50 }, () => count(dir, { hits: 1 })));
    expect(readCounters(dir).hits).toBe(50);
  });

  it('stay small', async () => {
    await count(dir, { hits: 1 });
    appendFileSync(path.join(dir, 'counters/runs'), 'hits=1\n'.repeat(10_000));
    await count(dir, { hits: 1 });
    expect(readFileSync(path.join(dir, 'counters/runs'), 'utf8')).toBe(
      'hits=10002 made=0 kept=0 shipped=0 compiled=0 sharedFound=0 sharedMissed=0 sharedPut=0 sharedFailed=0\n',
    );
  });

  it('are never a reason to fail', async () => {
    const file = path.join(dir, 'file');
    writeFileSync(file, '');
    await count(path.join(file, 'below'), { hits: 1 });
    mkdirSync(path.join(dir, 'counters'), { mode: 0o700 });
    symlinkSync(file, path.join(dir, 'counters/runs'));
    await count(dir, { hits: 1 });
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});
