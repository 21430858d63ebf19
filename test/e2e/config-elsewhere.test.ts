import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstOf } from '../nightly.js';
import { openSandbox, type Sandbox } from './kernels.js';
import { entriesOf, FOR_6_1, namesIn, said, tiny } from './tiny.js';

let sandbox: Sandbox;
let dir: string;
let file: string;
/** A driver, and a directory elsewhere that has compat.toml, tests and rules for it. */
beforeEach(() => {
  sandbox = openSandbox();
  dir = tiny(path.join(sandbox.dir, 'tiny'));
  const mine = path.join(sandbox.dir, 'mine');
  mkdirSync(mine);
  for (const name of ['compat.toml', 'compat']) {
    renameSync(path.join(dir, name), path.join(mine, name));
  }
  file = path.join(mine, 'compat.toml');
});
afterEach(() => sandbox.remove());

test.each(
  firstOf([
    ['before the command', () => ['--config', file, 'build', 'tiny']],
    ['behind it, with a relative name', () => ['build', 'tiny', '--config', 'mine/compat.toml']],
    ['with -C', () => ['-C', 'tiny', '--config', 'mine/compat.toml', 'build']],
  ]),
)('--config and a directory: %s', (_, words) => {
  const ended = sandbox.compatGen([...FOR_6_1, '--json', ...words()], sandbox.dir);
  expect(ended.status, said(ended)).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject({ rules: ['old'] });
  expect(entriesOf(path.join(dir, 'cocci_cache'))).toHaveLength(1);
  expect(namesIn(path.dirname(file))).toEqual(['compat', 'compat.toml']);
});

test('--config alone means its own directory, and pack refuses one that stands elsewhere', () => {
  const alone = sandbox.compatGen([...FOR_6_1, '--config', file, 'build'], dir);
  expect(alone.stderr, said(alone)).toContain(`matches no file below ${path.dirname(file)}`);
  const packed = sandbox.compatGen(['--config', file, '-C', dir, 'pack'], sandbox.dir);
  expect(packed.status, said(packed)).toBe(2);
  expect(packed.stderr).toContain('stands outside of');
});
