import { mkdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SESSION } from '../session.js';
import { aMinuteLater, evidence, ID, isGiven, KEY, keep, layOut, open, scratch } from './make.js';

/** A time stamp as packages have it, in whole seconds, so that it can be set to the same again. */
const LONG_AGO = 1_600_000_000;

/** A kernel of two headers, its answer kept; `settled`: with signatures that are trusted. */
async function keptKernel(settled: boolean) {
  const root = await scratch();
  const [fs, mm] = (await layOut(root, {
    'kernel/include/linux/fs.h': 'int a;\n',
    'kernel/include/linux/mm.h': 'int b;\n',
  })) as [string, string];
  for (const file of [fs, mm]) await utimes(file, LONG_AGO, LONG_AGO);
  const absent = path.join(root, 'kernel/arch/include/linux/fs.h');
  await mkdir(path.join(root, 'kernel/arch/include'), { recursive: true });
  if (settled) {
    await aMinuteLater();
    await keep(root, [fs, mm], [absent]);
  } else {
    // Their time stamps are too young to be trusted, so that they are read each time.
    await keep(root, [fs, mm], [absent], Date.now() + 60_000);
  }
  return { root, fs, mm, absent };
}

describe.each([
  ['long unchanged', true],
  ['just written', false],
])('an answer from files %s', (_, settled) => {
  it('is given while nothing changed, and nothing is written then', async () => {
    const { root } = await keptKernel(settled);
    const kept = open(root);
    expect(kept.state).toBe('kept');
    expect(kept.answer(KEY)).toMatchObject({
      ...{ key: KEY, yes: true, output: '' },
      shipped: false,
    });
    expect((await kept.save(SESSION)).written && settled).toBe(false);
  });

  it('is not given once a header was edited, its time stamp set back', async () => {
    const { root, fs } = await keptKernel(settled);
    await writeFile(fs, 'int c;\n');
    await utimes(fs, LONG_AGO, LONG_AGO);
    expect(isGiven(root)).toBe(false);
  });

  it('is not given once a header was replaced by one of the same size and time stamp', async () => {
    const { root, fs } = await keptKernel(settled);
    await writeFile(`${fs}.new`, 'int c;\n');
    await utimes(`${fs}.new`, LONG_AGO, LONG_AGO);
    await rename(`${fs}.new`, fs);
    expect(isGiven(root)).toBe(false);
  });

  it('is given after a header was rewritten with the same content, and then without reading it', async () => {
    const { root, fs } = await keptKernel(settled);
    await writeFile(fs, 'int a;\n');
    await aMinuteLater();
    const kept = open(root);
    expect(kept.answer(KEY)).toBeDefined();
    expect(await kept.save(SESSION)).toEqual({ written: true, refused: [] });
    const again = open(root);
    expect(again.answer(KEY)).toBeDefined();
    expect(await again.save(SESSION)).toEqual({ written: false, refused: [] });
  });

  it('is not given once a header is gone, or is a directory', async () => {
    const { root, fs } = await keptKernel(settled);
    await rm(fs);
    expect(isGiven(root)).toBe(false);
    await mkdir(fs);
    expect(isGiven(root)).toBe(false);
    await rm(fs, { recursive: true });
    await writeFile(fs, 'int a;\n');
    expect(isGiven(root)).toBe(true);
  });

  it('is not given while a header stands earlier in the search path', async () => {
    const { root, absent } = await keptKernel(settled);
    await mkdir(path.dirname(absent));
    expect(isGiven(root)).toBe(true);
    await writeFile(absent, '');
    expect(isGiven(root)).toBe(false);
    await rm(absent);
    expect(isGiven(root)).toBe(true);
    await symlink('nowhere', absent);
    expect(isGiven(root)).toBe(false);
  });

  it('follows a directory that became a symlink', async () => {
    const { root, fs } = await keptKernel(settled);
    const include = path.join(root, 'kernel/include');
    await rename(include, `${include}.same`);
    await symlink('include.same', include);
    expect(isGiven(root)).toBe(true);
    await layOut(root, { 'other/linux/fs.h': 'int c;\n', 'other/linux/mm.h': 'int b;\n' });
    await rm(include);
    await symlink('../other', include);
    expect(isGiven(root)).toBe(false);
    expect(await readFile(fs, 'latin1')).toBe('int c;\n');
  });
});

describe('missing paths', () => {
  it('below a dangling symlink are looked for one by one: its target may come to be', async () => {
    const { root, fs } = await keptKernel(true);
    await symlink(path.join(root, 'target'), path.join(root, 'kernel/extra'));
    await aMinuteLater();
    await keep(root, [fs], [path.join(root, 'kernel/extra/linux/fs.h')]);
    expect(isGiven(root)).toBe(true);
    await layOut(root, { 'target/linux/fs.h': '' });
    expect(isGiven(root)).toBe(false);
  });

  it('below a file are missing until it is a directory', async () => {
    const { root, fs, mm } = await keptKernel(true);
    const below = path.join(mm, 'x/fs.h');
    await keep(root, [fs], [below]);
    expect(isGiven(root)).toBe(true);
    await rm(mm);
    await layOut(root, { 'kernel/include/linux/mm.h/x/fs.h': '' });
    expect(isGiven(root)).toBe(false);
  });
});

describe('where a path leads', () => {
  it('counts, and not what is there', async () => {
    const root = await scratch();
    await layOut(root, { 'inc/a.h': '', 'other/a.h': '' });
    await symlink('inc', path.join(root, 'link'));
    const found = [`${root}/inc/.`, `${root}/link/.`, `${root}/inc/a.h/.`];
    await keep(root, found);
    expect(isGiven(root)).toBe(true);
    await layOut(root, { 'inc/b.h': '', 'inc/a.h': 'changed' });
    expect(isGiven(root)).toBe(true);
    await rm(path.join(root, 'link'));
    await symlink('other', path.join(root, 'link'));
    expect(isGiven(root)).toBe(false);
    await rm(path.join(root, 'link'));
    await symlink('inc', path.join(root, 'link'));
    expect(isGiven(root)).toBe(true);
    await rm(path.join(root, 'inc/a.h'));
    expect(isGiven(root)).toBe(false);
    await mkdir(path.join(root, 'inc/a.h'));
    expect(isGiven(root)).toBe(false);
    await rm(path.join(root, 'inc'), { recursive: true });
    expect(isGiven(root)).toBe(false);
  });
});

describe('an answer is not kept', () => {
  async function refused(found: string[], missing: string[], since = Date.now()) {
    const root = await scratch();
    const kept = open(root);
    kept.put({ key: KEY, yes: true, output: '' }, { found, missing, since });
    const saved = await kept.save(SESSION);
    expect(isGiven(root)).toBe(false);
    return saved.refused.map((one) => one.path);
  }

  it('when a file changed while the compiler read it', async () => {
    const root = await scratch();
    const [header] = (await layOut(root, { 'a.h': '' })) as [string];
    expect(await refused([header], [])).toEqual([header]);
    await aMinuteLater();
    const since = Date.now();
    await utimes(header, since / 1000 + 1, since / 1000 + 1);
    expect(await refused([header], [], since)).toEqual([header]);
  });

  it('when a missing path is there by now, even as a dangling link', async () => {
    const root = await scratch();
    const there = path.join(root, 'there.h');
    await symlink('nowhere', there);
    expect(await refused([], [there])).toEqual([there]);
  });

  it('when a path is not absolute, or lost bytes in decoding', async () => {
    expect(await refused([], ['a.h'])).toEqual(['a.h']);
    expect(await refused([], ['/nowhere/\uFFFD.h'])).toEqual(['/nowhere/\uFFFD.h']);
    expect(await refused(['/nowhere/\0'], [])).toEqual(['/nowhere/\0']);
    await aMinuteLater();
    expect(await refused(['package.json'], [])).toEqual(['package.json']);
  });

  it('when it depends on something else than a file, but /dev/null', async () => {
    await aMinuteLater();
    expect(await refused(['/dev/zero'], [])).toEqual(['/dev/zero']);
  });
});

describe('the tree', () => {
  it('is kept like an answer', async () => {
    const { root, fs } = await keptKernel(true);
    const kept = open(root);
    kept.putTree('6.1.0', evidence([fs]));
    expect((await kept.save(SESSION)).written).toBe(true);
    expect(open(root).tree()).toBe('6.1.0');
    expect(isGiven(root)).toBe(true);
    await writeFile(fs, '');
    expect(open(root).tree()).toBeUndefined();
  });

  it('of two kernels with one release name is two', async () => {
    const { root, fs } = await keptKernel(true);
    const kept = open(root);
    kept.putTree('6.1.0', evidence([fs]));
    await kept.save(SESSION);
    expect(open(root, `${ID}0`).tree()).toBeUndefined();
    expect(open(root, `${ID}0`).state).toBe('none');
  });

  it('that read a listing is not the same with one more file', async () => {
    const { root, fs } = await keptKernel(true);
    const kept = open(root);
    kept.putTree('6.1.0', evidence([path.dirname(fs)]));
    await kept.save(SESSION);
    expect(open(root).tree()).toBe('6.1.0');
    await layOut(root, { 'kernel/include/linux/new.h': '' });
    expect(open(root).tree()).toBeUndefined();
  });
});
