import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportShipped } from '../../src/memory/index.js';
import { aMinuteLater, ID, KEY, keep, layOut, open, scratch } from './make.js';

async function keptRecord() {
  const root = await scratch();
  const found = await layOut(root, { 'a.h': 'int a;\n' });
  await aMinuteLater();
  await keep(root, found, [path.join(root, 'b.h')]);
  const file = path.join(root, 'results', `${ID}.json`);
  return { root, file, found, bytes: await readFile(file) };
}

describe('a damaged record', () => {
  it('is ignored, whichever byte it is', async () => {
    const { root, file, bytes } = await keptRecord();
    for (let at = 0; at < bytes.length; at++) {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(file, broken);
      const kept = open(root);
      expect([kept.answer(KEY), kept.state]).toEqual([undefined, 'damaged']);
    }
  });

  it('is ignored, wherever it was cut short', async () => {
    const { root, file, bytes } = await keptRecord();
    for (let length = bytes.length - 1; length >= 0; length--) {
      await truncate(file, length);
      const kept = open(root);
      expect([kept.answer(KEY), kept.state]).toEqual([undefined, 'damaged']);
    }
  });

  it('is ignored, whatever took its place', async () => {
    const { root, file } = await keptRecord();
    const anything = fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await writeFile(file, bytes);
      expect(open(root).answer(KEY)).toBeUndefined();
    });
    await fc.assert(anything, { numRuns: 200 });
  });

  it('is replaced at the next save', async () => {
    const { root, file, found } = await keptRecord();
    await truncate(file, 100);
    await keep(root, found);
    expect(open(root).state).toBe('kept');
  });

  it('is ignored when shipped, too', async () => {
    const { root, file } = await keptRecord();
    const request = { dir: path.dirname(file), id: ID, keys: [KEY], under: ['/'], inKeys: [] };
    const shipped = path.join(root, 'shipped', `${ID}.json.br`);
    const { bytes } = exportShipped(request) ?? { bytes: Buffer.alloc(0) };
    await writeFile(file, '');
    await layOut(root, { [`shipped/${ID}.json.br`]: '' });
    for (let at = 0; at < bytes.length; at++) {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(shipped, broken);
      const kept = open(root);
      // Brotli's last bits may mean nothing; then the record is whole.
      const answer = kept.answer(KEY);
      if (answer !== undefined) expect(answer).toMatchObject({ key: KEY, yes: true, output: '' });
    }
    await writeFile(shipped, bytes.subarray(0, 50));
    expect(open(root).state).toBe('damaged');
  });
});
