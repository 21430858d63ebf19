import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkOutputDir, checkOutputFile } from '../../../src/core/files/output-place.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'output place '));
afterAll(() => rmSync(dir, { recursive: true }));
const at = (name: string) => path.join(dir, name);
writeFileSync(at('file'), '');
mkdirSync(at('there'));

test('a directory that is there, or can be made, is a place; nothing is made', () => {
  checkOutputDir(at('there'));
  checkOutputDir(at('new/below'));
  checkOutputFile(at('new/report.html'));
  checkOutputFile(at('file'));
  expect(existsSync(at('new'))).toBe(false);
});

test.each(['file', 'file/below', 'file/below/it'])(
  '%s is none, for a file is in the way',
  (name) => {
    const refused = {
      code: 'USAGE',
      message: `${at(name)} can't be a directory: a file stands there, or above`,
    };
    expect(() => checkOutputDir(at(name))).toThrow(expect.objectContaining(refused));
    const inside = {
      ...refused,
      message: `${at(name)} can't be a directory: a file stands there, or above`,
    };
    expect(() => checkOutputFile(at(`${name}/x`))).toThrow(expect.objectContaining(inside));
  },
);

test('a directory is no file', () => {
  const refused = {
    code: 'USAGE',
    message: `${at('there')} is a directory: no file can be written there`,
  };
  expect(() => checkOutputFile(at('there'))).toThrow(expect.objectContaining(refused));
});
