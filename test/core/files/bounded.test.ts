import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  LARGEST,
  piecesOf,
  readBeginning,
  readBounded,
  readWhole,
} from '../../../src/core/files/bounded.js';
import { readIfThere, readNowIfThere } from '../../../src/core/files/missing.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'bounded '));
afterAll(() => rmSync(dir, { recursive: true }));
const at = (name: string): string => path.join(dir, name);

writeFileSync(at('plain'), 'some text');
execFileSync('mkfifo', [at('pipe')]);
mkdirSync(at('directory'));
symlinkSync('/dev/zero', at('zero'));
writeFileSync(at('large'), 'begin');
truncateSync(at('large'), LARGEST + 1);

const pieces = async (file: string): Promise<Buffer> => {
  const all: Buffer[] = [];
  for await (const piece of piecesOf(file)) all.push(piece);
  return Buffer.concat(all);
};

describe('a file is read to its end', () => {
  it.each(['plain', '/proc/version'])('%s', async (name) => {
    const file = path.resolve(dir, name);
    const text = execFileSync('cat', [file]);
    expect(await readWhole(file)).toEqual(text);
    expect(await pieces(file)).toEqual(text);
    expect([await readIfThere(file), readNowIfThere(file)]).toEqual([text, text]);
  });

  it('or as far as it is wanted', async () => {
    expect((await readBeginning(at('plain'), 4)).toString()).toBe('some');
    expect((await readBeginning(at('plain'), 400)).toString()).toBe('some text');
    expect((await readBeginning(at('large'), 5)).toString()).toBe('begin');
  });
});

describe('what has no end, or too many bytes, is refused, and nobody waits', () => {
  it.each(['pipe', 'zero', 'directory'])('%s', async (name) => {
    const refused = { code: 'USAGE', message: `${at(name)} is not a file` };
    await expect(readWhole(at(name))).rejects.toMatchObject(refused);
    await expect(readBeginning(at(name), 9)).rejects.toMatchObject(refused);
    await expect(pieces(at(name))).rejects.toMatchObject(refused);
    expect(readBounded(at(name), 9)).toBeUndefined();
    if (name === 'directory') return;
    expect([await readIfThere(at(name)), readNowIfThere(at(name))]).toEqual([
      Buffer.of(),
      Buffer.of(),
    ]);
  });

  it('large', async () => {
    const refused = { code: 'USAGE', message: expect.stringContaining('has more than') };
    await expect(readWhole(at('large'))).rejects.toMatchObject(refused);
    await expect(readIfThere(at('large'))).rejects.toMatchObject(refused);
    expect(() => readNowIfThere(at('large'))).toThrow(expect.objectContaining(refused));
    expect(readBounded(at('large'), LARGEST)).toBeUndefined();
  });
});
