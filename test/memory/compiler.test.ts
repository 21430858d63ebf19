import { copyFile, open as openFile, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/memory/index.js';
import { aMinuteLater, isGiven, keep, scratch } from './make.js';

/** Real programs with build-ids, made as large as a compiler. */
async function cc1(source: string, bytes = 2_000_000): Promise<string> {
  const file = path.join(await scratch(), 'cc1');
  await copyFile(source, file);
  await truncate(file, bytes);
  return file;
}

async function overwrite(file: string, position: number, byte: number): Promise<void> {
  const handle = await openFile(file, 'r+');
  await handle.write(Buffer.from([byte]), 0, 1, position);
  await handle.close();
}

describe('a large binary', () => {
  it('is known by its build-id and size', async () => {
    const file = await cc1('/bin/true');
    expect(identityOf(file)).toMatch(/^elf [0-9a-f]{40} 2000000$/);
    const before = identityOf(file);
    expect(identityOf(await cc1('/bin/true'))).toBe(before);
    expect(identityOf(await cc1('/bin/false'))).not.toBe(before);
    expect(identityOf(await cc1('/bin/true', 2_000_001))).not.toBe(before);
  });

  it('without a build-id is known by its content', async () => {
    const file = await cc1('/bin/true');
    const id = Buffer.from(identityOf(file)?.split(' ')[1] ?? '', 'hex');
    const name = (await readFile(file)).indexOf(id) - 4;
    await overwrite(file, name, 0x58);
    expect(identityOf(file)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('with a header that points anywhere is known by its content', async () => {
    const whole = await readFile(await cc1('/bin/true', 100_000));
    const file = path.join(await scratch(), 'cc1');
    for (let at = 5; at < 64; at++) {
      for (const byte of [0x00, 0x7f, 0xff]) {
        const broken = Buffer.from(whole);
        broken[at] = byte;
        await writeFile(file, broken);
        expect(identityOf(file)).toMatch(/^elf [0-9a-f]{40} 100000$|^[0-9a-f]{64}$/);
      }
    }
  });

  it('that a package upgrade replaced makes answers void', async () => {
    const root = await scratch();
    const file = await cc1('/bin/true');
    await aMinuteLater();
    await keep(root, [file]);
    expect(isGiven(root)).toBe(true);
    await copyFile(await cc1('/bin/false'), file);
    expect(isGiven(root)).toBe(false);
    await copyFile(await cc1('/bin/true'), file);
    expect(isGiven(root)).toBe(true);
  });
});

it('a small program is known by its content', async () => {
  const file = await cc1('/bin/true', 60_000);
  const before = identityOf(file);
  await overwrite(file, 59_999, 1);
  expect(identityOf(file)).not.toBe(before);
});
