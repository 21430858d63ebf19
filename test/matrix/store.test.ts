import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openKept } from '../../src/matrix/store.js';

const state = mkdtempSync(path.join(os.tmpdir(), 'matrix-store-'));
afterAll(() => rmSync(state, { recursive: true }));

const FORM = v.strictObject({ outcome: v.string() });
const kept = openKept(state);
const fileOf = (key: string): string => path.join(state, 'matrix/cells', `${key}.json`);
const get = (key: string) => kept.get('cells', key, FORM);

describe('what is kept of a cell', () => {
  beforeEach(async () => {
    rmSync(path.join(state, 'matrix'), { recursive: true, force: true });
    await kept.put('cells', 'one', { outcome: 'built' });
    await kept.put('cells', 'two', { outcome: 'failed' });
  });

  it('is what was put there', () => {
    expect([get('one'), get('two'), get('three')]).toEqual([
      { outcome: 'built' },
      { outcome: 'failed' },
      undefined,
    ]);
  });

  const DAMAGES: [string, (file: string) => void][] = [
    ['cut off', (file) => truncateSync(file, 80)],
    ['empty', (file) => truncateSync(file, 0)],
    ['without its seal', (file) => writeFileSync(file, '{"outcome":"failed"}')],
    ['that of another cell', (file) => copyFileSync(fileOf('two'), file)],
    ['edited', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('built', 'fixed'))],
  ];
  const WAYS: [string, (file: string) => void][] = [
    ['a directory', (file) => mkdirSync(file)],
    [
      'a directory with something in it',
      (file) => mkdirSync(path.join(file, 'x'), { recursive: true }),
    ],
    ['a link to itself', (file) => symlinkSync(file, file)],
    ['a pipe', (file) => void execFileSync('mkfifo', [file])],
    ['a device', (file) => symlinkSync('/dev/zero', file)],
  ];
  const put = ([what, make]: (typeof WAYS)[number]): (typeof WAYS)[number] => [
    what,
    (file) => {
      rmSync(file);
      make(file);
    },
  ];

  it.each([...DAMAGES, ...WAYS.map(put)])(
    'is nothing where it is %s, and is kept again',
    async (what, damage) => {
      damage(fileOf('one'));
      expect(get('one')).toBeUndefined();
      await kept.put('cells', 'one', { outcome: 'refused' });
      expect(get('one')).toEqual(what.includes('directory') ? undefined : { outcome: 'refused' });
    },
  );
});
