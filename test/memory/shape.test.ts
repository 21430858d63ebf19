import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/bytes.js';
import { unsoundShipped } from '../../src/memory/index.js';
import { SESSION } from '../session.js';
import { aMinuteLater, evidence, ID, KEY, keep, layOut, open, scratch } from './make.js';

// biome-ignore lint/suspicious/noExplicitAny: the point is to spoil it
type Loose = any;

/** The record of one answer and a tree, as JSON. */
let sound = '';
let file = '';
let root = '';

async function record(): Promise<void> {
  root = await scratch();
  file = path.join(root, 'results', `${ID}.json`);
  const found = await layOut(root, { 'a.h': '', 'below/b.h': '' });
  await aMinuteLater();
  await keep(root, found, [path.join(root, 'c.h')]);
  const kept = open(root);
  kept.putTree('the tree', evidence(found));
  await kept.save(SESSION);
  sound = (await readFile(file)).subarray(65).toString();
}

/** With a digest that is right for what there is. */
function signed(body: string): Buffer {
  return Buffer.from(`${sha256(body)}\n${body}`);
}

/** Nested so deep that whoever recurses runs out of stack. */
const DEEP = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

const WRONG: [string, (record: Loose) => Loose][] = [
  ['null', () => null],
  ['a number', () => 3],
  ['a list', () => []],
  ['nothing but its schema', ({ schema }) => ({ schema })],
  ...['dirs', 'anchors', 'anchorSignatures', 'files', 'missing', 'sets', 'tree', 'answers'].map(
    (key): [string, (record: Loose) => Loose] => [
      `without ${key}`,
      (one) => ({ ...one, [key]: undefined }),
    ],
  ),
  ['dirs that are numbers', (one) => ({ ...one, dirs: one.dirs.map(() => 1) })],
  ['a directory too many', (one) => ({ ...one, dirs: [...one.dirs, '/x'] })],
  [
    'a directory of too many levels',
    (one) => ({ ...one, dirs: ['/a'.repeat(100_000), ...one.dirs.slice(1)] }),
  ],
  ['an anchor that is not a number', (one) => ({ ...one, anchors: one.anchors.map(String) })],
  ['an anchor that is none', (one) => ({ ...one, anchors: one.anchors.map(() => 1e9) })],
  [
    'a group of a thousand million paths',
    (one) => ({ ...one, files: { ...one.files, starts: [0, 1e9] } }),
  ],
  [
    'a group that ends before it starts',
    (one) => ({ ...one, files: { ...one.files, starts: [2, 0, 2] } }),
  ],
  ['no groups', (one) => ({ ...one, missing: { ...one.missing, starts: [] } })],
  [
    'a path of a directory that is not there',
    (one) => ({ ...one, files: { ...one.files, dir: one.files.dir.map(() => 99) } }),
  ],
  ['fewer identities than files', (one) => ({ ...one, files: { ...one.files, identities: [] } })],
  ['a set of unknown groups', (one) => ({ ...one, sets: [{ found: [7], missing: [] }] })],
  [
    'a set that repeats a group',
    (one) => ({ ...one, sets: [{ found: Array(99).fill(0), missing: [] }] }),
  ],
  ['a set that is null', (one) => ({ ...one, sets: [null] })],
  ['an answer that is null', (one) => ({ ...one, answers: [null] })],
  [
    'an answer of an unknown set',
    (one) => ({ ...one, answers: one.answers.map((answer: Loose) => ({ ...answer, set: 5 })) }),
  ],
  [
    'an answer whose words are a number',
    (one) => ({ ...one, answers: one.answers.map((answer: Loose) => ({ ...answer, output: 1 })) }),
  ],
  [
    'an answer that is not yes or no',
    (one) => ({ ...one, answers: one.answers.map((answer: Loose) => ({ ...answer, yes: 'no' })) }),
  ],
  [
    'an answer whose stamp is not a day',
    (one) => ({ ...one, answers: one.answers.map((answer: Loose) => ({ ...answer, used: {} })) }),
  ],
  ['a tree of an unknown set', (one) => ({ ...one, tree: { ...one.tree, set: -1 } })],
  ['a tree without end', (one) => ({ ...one, tree: { ...one.tree, value: '@deep' } })],
];

describe('a record with a right digest and a wrong shape', () => {
  it.each(WRONG)('is damaged, not believed, and made again: %s', async (_, spoil) => {
    await record();
    const wrong = JSON.stringify(spoil(JSON.parse(sound))).replace('"@deep"', DEEP);
    await writeFile(file, signed(wrong));
    const kept = open(root);
    expect([kept.state, kept.answer(KEY), kept.tree()]).toEqual(['damaged', undefined, undefined]);
    await keep(root, [path.join(root, 'a.h')]);
    expect(open(root).state).toBe('kept');
  });

  it('is sound only as it was', async () => {
    await record();
    await writeFile(file, signed(sound));
    const kept = open(root);
    expect([kept.state, kept.tree()]).toEqual(['kept', 'the tree']);
    expect(kept.answer(KEY)).toMatchObject({ yes: true });
  });

  it('is called unsound where it is shipped, and so is what the tree is not', async () => {
    await record();
    const dir = path.join(root, 'shipped');
    await mkdir(dir);
    const put = (name: string, body: string) =>
      writeFile(path.join(dir, `${name}.json.br`), brotliCompressSync(signed(body)));
    await put('good', sound);
    await put('spoilt', JSON.stringify({ ...JSON.parse(sound), sets: [null] }));
    await put('tree', sound.replace('"the tree"', '{}'));
    const unsound = await unsoundShipped(dir, (tree) => typeof tree === 'string');
    expect(unsound.map(({ file }) => path.basename(file))).toEqual([
      'spoilt.json.br',
      'tree.json.br',
    ]);
  });
});

it('a few bytes that unpack to gigabytes are damaged, at once', async () => {
  await record();
  const bomb = brotliCompressSync(Buffer.alloc(512 * 1024 * 1024), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
  });
  expect(bomb.length).toBeLessThan(4096);
  await writeFile(file, '');
  await layOut(root, { [`shipped/${ID}.json.br`]: '' });
  await writeFile(path.join(root, 'shipped', `${ID}.json.br`), bomb);
  const before = process.memoryUsage().rss;
  expect(open(root).state).toBe('damaged');
  expect(open(root).answer(KEY)).toBeUndefined();
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
});

it('a pipe in the place of a record is not waited for', async () => {
  await record();
  const { execFileSync } = await import('node:child_process');
  const { rm } = await import('node:fs/promises');
  await rm(file);
  execFileSync('mkfifo', [file]);
  expect(open(root).state).toBe('damaged');
});
