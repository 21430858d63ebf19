import {
  chmod,
  mkdir,
  readdir,
  readFile,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/core/bytes.js';
import { reuseIn } from '../../src/reuse/index.js';
import { tidy } from '../../src/reuse/tidy.js';
import { tempDir } from '../apply/fake.js';

const KEY = sha256('a key');
const BYTES = Buffer.from('some bytes \xff\n', 'latin1');

async function kept() {
  const dir = path.join(await tempDir(), 'spatch');
  const reuse = reuseIn(dir);
  await reuse.put(KEY, BYTES);
  return { dir, reuse, file: path.join(dir, KEY.slice(0, 2), KEY.slice(2)) };
}

describe('what is kept', () => {
  test('comes back for its key alone, and nobody else can read it', async () => {
    const { dir, reuse } = await kept();
    expect(await reuse.get(KEY)).toEqual(BYTES);
    expect(await reuse.get(sha256('another'))).toBeUndefined();
    expect((await stat(dir)).mode & 0o077).toBe(0);
  });

  test.each([
    [
      'a byte is another one',
      (bytes: Buffer) =>
        Buffer.from(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))),
    ],
    ['it was cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ['something stands behind it', (bytes: Buffer) => Buffer.concat([bytes, BYTES])],
    ['it is empty', () => Buffer.of()],
    ['its head is of another form', (bytes: Buffer) => Buffer.concat([Buffer.from('x'), bytes])],
  ])('is as if it were not there where %s', async (_, damage) => {
    const { reuse, file } = await kept();
    await writeFile(file, damage(await readFile(file)));
    expect(await reuse.get(KEY)).toBeUndefined();
    await reuse.put(KEY, BYTES);
    expect(await reuse.get(KEY)).toEqual(BYTES);
  });

  test('is not believed under the name of another key', async () => {
    const { dir, reuse, file } = await kept();
    const other = sha256('another');
    await mkdir(path.join(dir, other.slice(0, 2)), { recursive: true });
    await writeFile(path.join(dir, other.slice(0, 2), other.slice(2)), await readFile(file));
    expect(await reuse.get(other)).toBeUndefined();
  });

  test('goes where it was used longest ago and there is too much', async () => {
    const { dir, reuse, file } = await kept();
    const long = new Date(Date.now() - 1e9);
    await utimes(file, long, long);
    const other = sha256('another');
    await reuse.put(other, BYTES);
    const { size } = await stat(file);
    await tidy(dir, 2 * size);
    expect(await reuse.get(KEY)).toEqual(BYTES);
    await utimes(file, long, long);
    await tidy(dir, 2 * size - 1);
    expect(await reuse.get(KEY)).toBeUndefined();
    expect(await reuse.get(other)).toEqual(BYTES);
    await reuse.end();
  });

  test('leaves nothing half written', async () => {
    const { dir } = await kept();
    expect(await readdir(path.join(dir, KEY.slice(0, 2)))).toEqual([KEY.slice(2)]);
  });
});

test('where nothing can be written, nothing is kept, and that is not an error', async () => {
  const dir = await tempDir();
  await mkdir(path.join(dir, 'elsewhere'));
  await symlink('elsewhere', path.join(dir, 'link'));
  await expect(reuseIn(path.join(dir, 'link')).put(KEY, BYTES)).rejects.toMatchObject({
    code: 'USAGE',
  });
  const closed = path.join(dir, 'closed');
  await mkdir(closed);
  await chmod(closed, 0o500);
  const reuse = reuseIn(path.join(closed, 'spatch'));
  await reuse.put(KEY, BYTES);
  if (process.geteuid?.() !== 0) expect(await reuse.get(KEY)).toBeUndefined();
});
