import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { escapeGlob, listFiles, literalText, matching } from '../../../src/core/files/glob.js';

const temp = mkdtempSync(path.join(os.tmpdir(), "glob ' [x] (y) *-"));
afterAll(() => rmSync(temp, { recursive: true }));

let serial = 0;
/** A directory with these files, and links: `name -> target`. */
function tree(...entries: string[]): string {
  const dir = path.join(temp, `t${serial++}`);
  mkdirSync(dir);
  for (const entry of entries) {
    const [name = '', target] = entry.split(' -> ');
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    if (target === undefined) writeFileSync(path.join(dir, name), '');
    else symlinkSync(target, path.join(dir, name));
  }
  return dir;
}

async function list(cwd: string, patterns: string[], options = {}): Promise<string[]> {
  return (await listFiles(patterns, { cwd, ...options })).sort();
}

describe('listFiles', () => {
  it('lists the files that match some pattern, each once', async () => {
    const cwd = tree('a.c', 'a.h', 'b/c.c', 'b/[x].c', 'b/.d/e.c', '.f.c', 'g.c/h');
    expect(await list(cwd, ['**/*.c', 'a.*'])).toEqual(['a.c', 'a.h', 'b/[x].c', 'b/c.c']);
    expect(await list(cwd, ['**/*.{c,h}'], { dot: true, ignore: ['b/**'] })).toEqual([
      '.f.c',
      'a.c',
      'a.h',
    ]);
    expect(
      await list(cwd, ['./a.c', 'b/../a.h', `${escapeGlob(cwd)}/b/c.c`, 'a.c/x', 'no']),
    ).toEqual(['a.c', 'a.h', 'b/c.c']);
    expect(await list(path.join(cwd, 'b'), ['../*.h', '*', '!c.c'])).toEqual(['../a.h', '[x].c']);
    expect(await list(cwd, [])).toEqual([]);
  });

  it('takes [!a] as make and sh do: any but a', async () => {
    const cwd = tree('a.c', 'b.c', '!.c', '[!a].c');
    expect(await list(cwd, ['[!a].c'])).toEqual(['!.c', 'b.c']);
    expect(await list(cwd, ['[^a].c'])).toEqual(['!.c', 'b.c']);
    expect(await list(cwd, [escapeGlob('[!a].c')])).toEqual(['[!a].c']);
    expect(matching(['a.c', 'b.c', '!.c'], ['[!a].c'])).toEqual(['b.c', '!.c']);
  });

  it('takes an escaped name for itself', async () => {
    const cwd = tree('[x] (y)/{a}!*.c', 'x/a.c');
    expect(await list(cwd, [`${escapeGlob('[x] (y)')}/*`])).toEqual(['[x] (y)/{a}!*.c']);
    expect(['[x]', escapeGlob('[x]'), 'a b-c', 'a*'].map(literalText)).toEqual([
      undefined,
      '[x]',
      'a b-c',
      undefined,
    ]);
  });

  it('has nothing of a directory that is missing, and throws for one that it can’t read', async () => {
    const cwd = tree('a.c');
    expect(await list(path.join(cwd, 'gone'), ['**/*', 'x'])).toEqual([]);
    expect(await list(cwd, ['gone/*', 'a.c/*'])).toEqual([]);
    // Root, who may run the tests, can read every directory there is; none has such a name.
    await expect(list(cwd, [`${'x'.repeat(300)}/*`])).rejects.toMatchObject({
      code: 'ENAMETOOLONG',
    });
  });

  it('follows links to files and directories, once round a circle', async () => {
    const cwd = tree('a/x.c', 'l.c -> a/x.c', 'd -> a', 'dead.c -> no', 'a/up -> ..', 'me -> me');
    expect(await list(cwd, ['*.c', 'd/*'])).toEqual(['d/x.c', 'l.c']);
    const all = await list(cwd, ['**/*']);
    expect(all).toContain('a/up/a/x.c');
    expect(all.length).toBeLessThan(30);
  });

  it('stops when asked, before and on the way', async () => {
    const cwd = tree(`${'d/'.repeat(200)}x.c`);
    const interrupted = { code: 'INTERRUPTED' };
    await expect(list(cwd, ['**/*'], { signal: AbortSignal.abort() })).rejects.toMatchObject(
      interrupted,
    );
    const stop = new AbortController();
    const listed = list(cwd, ['**/*'], { signal: stop.signal });
    // One directory is read after the other, each in a later turn of the event loop.
    setImmediate(() => stop.abort());
    await expect(listed).rejects.toMatchObject(interrupted);
  });
});

describe('listFiles does not leave', () => {
  it('by a link to a directory above', async () => {
    const outer = tree('other/x.c', 'm/a.c', 'm/sub/b.c', 'm/up -> ..', 'm/sub/root -> /');
    expect(await list(path.join(outer, 'm'), ['**/*.c'])).toEqual(['a.c', 'sub/b.c']);
  });

  it('by a link to a kernel tree, or into one, and tells of it', async () => {
    const cwd = tree(
      'k/include/linux/kconfig.h',
      'k/drivers/x/x.c',
      'k/drivers/y/y.c',
      'm/a.c',
      'm/linux -> ../k',
      'm/sub/x -> ../../k/drivers/x',
      'k/drivers/x/y -> ../y',
    );
    const out: string[] = [];
    const onLeftOut = (link: string) => out.push(link);
    expect(await list(path.join(cwd, 'm'), ['**/*.c'], { onLeftOut })).toEqual(['a.c']);
    expect(out.sort()).toEqual(['linux', 'sub/x']);
    // One that stands in this kernel's tree itself is walked as ever.
    expect(await list(path.join(cwd, 'k/drivers/x'), ['**/*.c'])).toEqual(['x.c', 'y/y.c']);
  });
});

it('listFiles stops where there is too much', async () => {
  const cwd = tree('a.c', 'b/c.c', 'b/d.c');
  await expect(list(cwd, ['**/*.c'], { most: 3 })).rejects.toThrow(
    /holds more than 3 files and directories/,
  );
  expect(await list(cwd, ['**/*.c'], { most: 4 })).toHaveLength(3);
});
