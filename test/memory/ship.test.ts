import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contextId, exportShipped, openKept } from '../../src/memory/index.js';
import { SESSION } from '../session.js';
import { aMinuteLater, evidence, ID, isGiven, KEY, layOut, open, scratch } from './make.js';

const OTHER = contextId('another test');

/** Two answers and the tree kept; the second answer depends on a file in the user's own directory. */
async function keptKernel() {
  const root = await scratch();
  const [header, own] = (await layOut(root, { 'usr/a.h': 'int a;\n', 'home/b.h': '' })) as [
    string,
    string,
  ];
  const absent = path.join(root, 'usr/c.h');
  await aMinuteLater();
  const kept = open(root);
  kept.put(
    { key: KEY, yes: false, output: 'no\n', missingHeader: 'c.h' },
    evidence([header], [absent]),
  );
  kept.put({ key: OTHER, yes: true, output: '' }, evidence([header, own]));
  kept.putTree('6.1.0', evidence([header]));
  await kept.save(SESSION);
  const dir = path.join(root, 'results');
  const request = { dir, id: ID, keys: [KEY, OTHER], under: [`${root}/usr/`], inKeys: [] };
  return { root, header, own, absent, dir, request };
}

async function ship(root: string, bytes: Buffer | undefined): Promise<void> {
  await rm(path.join(root, 'results'), { recursive: true });
  await mkdir(path.join(root, 'shipped'));
  await writeFile(path.join(root, 'shipped', `${ID}.json.br`), bytes ?? '');
}

describe('a shipped record', () => {
  it('answers where nothing is kept, and is kept from then on', async () => {
    const { root, request } = await keptKernel();
    await ship(root, exportShipped(request)?.bytes);
    const kept = open(root);
    expect(kept.state).toBe('shipped');
    expect(kept.tree()).toBe('6.1.0');
    const answer = { key: KEY, yes: false, output: 'no\n', missingHeader: 'c.h' };
    expect(kept.answer(KEY)).toMatchObject({ ...answer, shipped: true });
    expect(await kept.save(SESSION)).toEqual({ written: true, refused: [] });
    const again = open(root);
    expect(again.state).toBe('kept');
    expect(again.tree()).toBe('6.1.0');
    expect(again.answer(KEY)).toMatchObject({ ...answer, shipped: true });
    expect(await again.save(SESSION)).toEqual({ written: false, refused: [] });
  });

  it('is held against this machine: another header, one more header', async () => {
    const { root, request, header, absent } = await keptKernel();
    await ship(root, exportShipped(request)?.bytes);
    await writeFile(header, 'int b;\n');
    expect(isGiven(root)).toBe(false);
    await writeFile(header, 'int a;\n');
    expect(isGiven(root)).toBe(true);
    await writeFile(absent, '');
    expect(isGiven(root)).toBe(false);
  });

  it('is held against it once more when it is kept', async () => {
    const { root, request, header } = await keptKernel();
    await ship(root, exportShipped(request)?.bytes);
    const kept = open(root);
    expect(kept.answer(KEY)).toBeDefined();
    await writeFile(header, 'int b;\n');
    await kept.save(SESSION);
    await aMinuteLater();
    expect(isGiven(root)).toBe(false);
  });

  it('holds no time stamps, and no answer that depends on other directories', async () => {
    const { request, own } = await keptKernel();
    const { bytes, leftOut, tree } = exportShipped(request)!;
    expect({ leftOut, tree }).toEqual({ leftOut: [OTHER], tree: true });
    const text = brotliDecompressSync(bytes).toString();
    expect(text).not.toContain(path.dirname(own));
    expect(JSON.parse(text.split('\n')[1]!)).toMatchObject({
      anchorSignatures: [''],
      files: { signatures: [''] },
    });
  });

  it('leaves out files whose digest is in the keys', async () => {
    const { request, own } = await keptKernel();
    expect(exportShipped({ ...request, inKeys: [own] })?.leftOut).toEqual([]);
  });

  it('is the same bytes from the same answers', async () => {
    const { root, request } = await keptKernel();
    const first = exportShipped(request)?.bytes;
    await ship(root, first);
    const kept = open(root);
    kept.tree();
    kept.answer(KEY);
    await kept.save(SESSION);
    expect(exportShipped(request)?.bytes).toEqual(first);
  });

  it.each(['sound', 'damaged'])('is followed by others, where the first is %s', async (first) => {
    const { root, request } = await keptKernel();
    const under = [`${root}/`];
    const parts = { one: [KEY], two: [KEY, OTHER] };
    for (const [name, keys] of Object.entries(parts)) {
      const bytes = exportShipped({ ...request, under, keys })?.bytes ?? Buffer.of();
      if (name === 'one' && first === 'damaged') bytes[0] = (bytes[0] ?? 0) ^ 1;
      await mkdir(path.join(root, name));
      await writeFile(path.join(root, name, `${ID}.json.br`), bytes);
    }
    await rm(path.join(root, 'results'), { recursive: true });
    const shipped = ['none', 'one', 'two'].map((name) => path.join(root, name));
    const kept = openKept<string>({ dir: path.join(root, 'results'), shipped, id: ID });
    expect(kept.state).toBe('shipped');
    expect(kept.tree()).toBe('6.1.0');
    expect([KEY, OTHER].map((key) => kept.answer(key)?.shipped)).toEqual([true, true]);
    expect(await kept.save(SESSION)).toEqual({ written: true, refused: [] });
    const again = open(root);
    expect(again.tree()).toBe('6.1.0');
    expect([KEY, OTHER].map((key) => again.answer(key)?.shipped)).toEqual([true, true]);
  });

  it('is not made of nothing', async () => {
    const { request } = await keptKernel();
    expect(exportShipped({ ...request, id: 'none' })).toBeUndefined();
  });
});
