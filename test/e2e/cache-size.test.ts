import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { openSandbox } from './kernels.js';
import { FOR_6_1, said } from './tiny.js';

const box = openSandbox({ fresh: true });
afterAll(() => box.remove());
const cache = path.join(box.dir, 'cache/compat-gen');

/** A directory without compat.toml that builds as it is. */
function bare(name: string): string {
  const dir = path.join(box.dir, name);
  mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(dir, 'Kbuild'), 'obj-m := tiny.o\n');
  writeFileSync(path.join(dir, 'tiny.c'), '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n');
  return dir;
}

function copies(): string[] {
  return readdirSync(path.join(cache, 'modules'))
    .filter((name) =>
      readdirSync(path.join(cache, 'modules', name)).some((one) => /^build-\d/.test(one)),
    )
    .map((name) => name.replace(/-[0-9a-f]{12}$/, ''));
}

describe('what is kept for a user', () => {
  const out = path.join(box.dir, 'out');
  mkdirSync(out);
  const build = (dir: string, env: NodeJS.ProcessEnv = {}) =>
    box.compatGen([...FOR_6_1, 'build', '-o', out, dir], box.dir, env);

  it('is counted and measured', () => {
    expect(build(bare('one')).status).toBe(0);
    const again = build(bare('one'));
    expect(again.status, said(again)).toBe(0);
    const ended = box.compatGen(['--json', 'cache', 'stats'], '/');
    expect(ended.status, said(ended)).toBe(0);
    const found = JSON.parse(ended.stdout);
    expect(found).toMatchObject({ dir: cache, most: 1024 ** 3, counters: { hits: 1, made: 1 } });
    expect(found.kinds.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['copies', 'entries']),
    );
    const shown = box.compatGen(['cache', 'stats'], '/').stdout;
    expect(shown).toMatch(/^\/.*\/compat-gen {2}\d+\.\d [KM]iB of 1\.0 GiB$/m);
    expect(shown).toMatch(/^ {2}patched copies +1 /m);
    expect(shown).toMatch(/^patches {2}1 found, 1 made \(50 % found\)$/m);
  });

  nightly('is bounded: the copy of an earlier build makes way for that of a later one', () => {
    const ended = build(bare('two'), { COMPAT_GEN_CACHE_SIZE: '1K' });
    expect(ended.status, said(ended)).toBe(0);
    expect(existsSync(path.join(out, 'tiny.ko'))).toBe(true);
    expect(copies()).toEqual(['two']);
    expect(build(bare('one')).status).toBe(0);
    expect(copies()).toEqual(['one', 'two']);
  });

  it('is refused a bound that is none before anything is built', () => {
    const ended = build(bare('three'), { COMPAT_GEN_CACHE_SIZE: 'lots' });
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/COMPAT_GEN_CACHE_SIZE=lots is not a size/);
  });

  nightly('is cleared, and made again', () => {
    const ended = box.compatGen(['cache', 'clear'], '/');
    expect(ended.status, said(ended)).toBe(0);
    expect(copies()).toEqual([]);
    const again = build(bare('one'));
    expect(again.status, said(again)).toBe(0);
    // The entry stands: nothing is asked of spatch again.
    expect(again.stderr).not.toMatch(/^ {2}(MISS|SPATCH)/m);
    expect(box.compatGen(['cache', 'clear', '--all'], '/').status).toBe(0);
    expect(readdirSync(path.join(cache, 'modules'))).toEqual([]);
  });
});
