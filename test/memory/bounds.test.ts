import { stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { contextId } from '../../src/memory/index.js';
import { SESSION } from '../session.js';
import { aMinuteLater, evidence, ID, isGiven, layOut, open, scratch } from './make.js';

const DAY = 86_400_000;

it('a record stays below 5 MB; the answers go that nobody asked for longest', async () => {
  const root = await scratch();
  const found = await layOut(root, { 'a.h': '' });
  await aMinuteLater();
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'].map(contextId);
  const output = 'x'.repeat(1_000_000);
  for (const key of keys) {
    vi.setSystemTime(Date.now() + 10 * DAY);
    const kept = open(root);
    kept.answer(keys[0]!);
    kept.put({ key, yes: false, output }, evidence(found));
    await kept.save(SESSION);
  }
  expect((await stat(path.join(root, 'results', `${ID}.json`))).size).toBeLessThan(5_000_000);
  expect(keys.map((key) => isGiven(root, key))).toEqual([true, false, false, true, true, true]);
});

it('asking alone writes once in a week', async () => {
  const root = await scratch();
  const found = await layOut(root, { 'a.h': '' });
  await aMinuteLater();
  const key = contextId('a');
  const kept = open(root);
  kept.put({ key, yes: true, output: '' }, evidence(found));
  await kept.save(SESSION);
  const written: boolean[] = [];
  for (let day = 1; day <= 15; day++) {
    vi.setSystemTime(Date.now() + DAY);
    const later = open(root);
    later.answer(key);
    written.push((await later.save(SESSION)).written);
  }
  expect(written.flatMap((one, day) => (one ? [day + 1] : []))).toEqual([7, 14]);
});

it('answers that hold no more go at the next save, those of other modules stay', async () => {
  const root = await scratch();
  const [a, b] = (await layOut(root, { 'a.h': '', 'b.h': '' })) as [string, string];
  await aMinuteLater();
  const first = open(root);
  first.put({ key: 'a', yes: true, output: 'answer of a' }, evidence([a]));
  first.put({ key: 'b', yes: true, output: '' }, evidence([b]));
  await first.save(SESSION);
  await layOut(root, { 'a.h': 'int a;\n' });
  const second = open(root);
  second.put({ key: 'c', yes: true, output: '' }, evidence([b]));
  await second.save(SESSION);
  await layOut(root, { 'a.h': '' });
  expect(['a', 'b', 'c'].map((key) => isGiven(root, key))).toEqual([false, true, true]);
});

it('a context id does not depend on the order of names', () => {
  expect(contextId({ a: [1, 2], b: { d: 1, c: 2 } })).toBe(
    contextId({ b: { c: 2, d: 1 }, a: [1, 2] }),
  );
  expect(contextId({ a: [1, 2] })).not.toBe(contextId({ a: [2, 1] }));
});
