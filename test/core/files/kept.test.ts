import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keep, readKept } from '../../../src/core/files/kept.js';
import { strangerAbove, strangerIn } from '../../../src/core/files/ours.js';

const temp = mkdtempSync(path.join(os.tmpdir(), 'kept-'));
afterAll(() => rmSync(temp, { recursive: true }));

const NAME = '0a'.repeat(32);
let count = 0;
function kept(): string {
  count += 1;
  const file = path.join(temp, `${count}/cache/${NAME}`);
  expect(keep(file, Buffer.from('content'), 3)).toBe(true);
  return file;
}

describe('what is kept', () => {
  it('is this user’s alone, and is found again', () => {
    const file = kept();
    expect(readKept(file)?.toString()).toBe('content');
    const modes = [file, path.dirname(file)].map((one) => statSync(one).mode & 0o777);
    expect(modes).toEqual([0o600, 0o700]);
    expect(keep(file, Buffer.alloc(0), 3)).toBe(true);
    expect(readKept(file)).toEqual(Buffer.alloc(0));
  });

  it.each<[string, (file: string) => void]>([
    ['is damaged', (file) => writeFileSync(file, flipped(readFileSync(file)))],
    ['is cut short', (file) => truncateSync(file, 20)],
    ['is missing', (file) => rmSync(file)],
    ['is another one’s', keepAnother],
    ['is a directory', (file) => [rmSync(file), mkdirSync(file)]],
    ['can be written by others', (file) => chmodSync(file, 0o620)],
    ['lies where others can write', (file) => chmodSync(path.dirname(file), 0o777)],
    ['is a link', link],
    ['lies behind a link', (file) => link(path.dirname(file))],
  ])('is not believed where it %s', (_, spoil) => {
    const file = kept();
    spoil(file);
    expect(readKept(file)).toBeUndefined();
  });

  it('is the newest few', () => {
    const dir = path.dirname(kept());
    const names = ['1', '2', '3', '4'].map((digit) => digit.repeat(64));
    for (const [at, name] of names.entries()) {
      expect(keep(path.join(dir, name), Buffer.alloc(0), 3)).toBe(true);
      utimesSync(path.join(dir, name), at, at);
    }
    writeFileSync(path.join(dir, 'mine'), '');
    expect(keep(path.join(dir, NAME), Buffer.alloc(0), 3)).toBe(true);
    expect(readdirSync(dir).sort()).toEqual([NAME, ...names.slice(2), 'mine']);
  });

  it('is not there where it can’t be kept', () => {
    const file = path.join(temp, 'plain');
    writeFileSync(file, '');
    expect(keep(path.join(file, 'below/one'), Buffer.alloc(0), 3)).toBe(false);
    expect(readKept(path.join(file, 'below/one'))).toBeUndefined();
  });
});

it('a directory that everybody can write to is believed above, where it is sticky, and nowhere else', () => {
  const dir = path.join(temp, 'open');
  mkdirSync(dir);
  const asked = [0o755, 0o775, 0o777, 0o1777].map((mode) => {
    chmodSync(dir, mode);
    return [strangerIn('it', statSync(dir)), strangerAbove('it', statSync(dir))];
  });
  const open = 'everybody can write to it';
  const nobody = [undefined, undefined];
  expect(asked).toEqual([nobody, nobody, [open, open], [open, undefined]]);
});

function flipped(bytes: Buffer): Buffer {
  bytes[bytes.length - 1]! ^= 1;
  return bytes;
}

function keepAnother(file: string): void {
  const other = path.join(path.dirname(file), 'other');
  expect(keep(other, Buffer.from('content'), 3)).toBe(true);
  renameSync(other, file);
}

function link(file: string): void {
  renameSync(file, `${file}.elsewhere`);
  symlinkSync(`${file}.elsewhere`, file);
}
