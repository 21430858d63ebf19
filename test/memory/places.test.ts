import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { makeReadOnly, mountTmpfs, needsRoot } from '../as-root.js';
import { SESSION } from '../session.js';
import { aMinuteLater, evidence, ID, isGiven, KEY, keep, layOut, open, scratch } from './make.js';

/** A results directory on a file system of its own. */
async function mountResults(root: string, context: TestContext, options: string): Promise<string> {
  needsRoot(context);
  const dir = path.join(root, 'results');
  await mkdir(dir, { recursive: true });
  mountTmpfs(dir, options);
  return dir;
}

async function tryToKeep(root: string, output = '') {
  const found = await layOut(root, { 'a.h': '' });
  await aMinuteLater();
  const kept = open(root);
  kept.put({ key: KEY, yes: true, output }, evidence(found));
  return kept.save(SESSION);
}

describe('nothing is kept, and nothing fails,', () => {
  it('where the directory is read-only', async (context) => {
    const root = await scratch();
    const dir = await mountResults(root, context, 'ro');
    expect(await tryToKeep(root)).toEqual({ written: false, refused: [] });
    expect(await readdir(dir)).toEqual([]);
  });

  it('where the disk is full', async (context) => {
    const root = await scratch();
    const dir = await mountResults(root, context, 'size=64k');
    expect((await tryToKeep(root, 'x'.repeat(100_000))).written).toBe(false);
    expect(await readdir(dir)).toEqual([]);
  });

  it('where a file is in the way', async () => {
    const root = await scratch();
    await writeFile(path.join(root, 'results'), '');
    expect((await tryToKeep(root)).written).toBe(false);
    expect(open(root).answer(KEY)).toBeUndefined();
  });

  it('where the record is a directory', async () => {
    const root = await scratch();
    await mkdir(path.join(root, 'results', `${ID}.json`), { recursive: true });
    expect((await tryToKeep(root)).written).toBe(false);
    expect(await readdir(path.join(root, 'results'))).toEqual([`${ID}.json`]);
  });
});

it('a full disk leaves the record that was there', async (context) => {
  const root = await scratch();
  await mountResults(root, context, 'size=64k');
  const found = await layOut(root, { 'a.h': '' });
  await aMinuteLater();
  await keep(root, found);
  const kept = open(root);
  kept.put({ key: 'big', yes: true, output: 'x'.repeat(100_000) }, evidence(found));
  expect((await kept.save(SESSION)).written).toBe(false);
  expect(isGiven(root)).toBe(true);
});

it('a read-only record answers', async (context) => {
  const root = await scratch();
  const dir = await mountResults(root, context, 'size=64k');
  await aMinuteLater();
  await keep(root, await layOut(root, { 'a.h': '' }));
  makeReadOnly(dir);
  expect(isGiven(root)).toBe(true);
});
