import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dkmsPackages } from '../../src/preflight/index.js';
import { whyExcluded } from '../../src/preflight/packages.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'packages-'));
afterAll(() => rmSync(dir, { recursive: true }));

function conf(name: string, text: string): string {
  const made = path.join(dir, 'src', name);
  mkdirSync(made, { recursive: true });
  writeFileSync(path.join(made, 'dkms.conf'), text);
  return made;
}

it('finds the packages that dkms knows, and nothing else in its tree', async () => {
  const tree = path.join(dir, 'dkms');
  const add = (name: string, source?: string) => {
    mkdirSync(path.join(tree, name), { recursive: true });
    if (source !== undefined) symlinkSync(source, path.join(tree, name, 'source'));
  };
  const [b, a] = [conf('b-1', ''), conf('a-2', '')];
  add('b/1', b);
  add('a/2', a);
  add('a/3', path.join(dir, 'gone'));
  add('a/kernel-6.1-x86_64', a);
  add('c/1');
  writeFileSync(path.join(tree, 'mok.pub'), '');
  expect(await dkmsPackages(tree)).toEqual([
    { name: 'a/2', dir: a },
    { name: 'b/1', dir: b },
  ]);
  expect(await dkmsPackages(path.join(dir, 'nothing'))).toEqual([]);
});

it.each([
  ['', undefined],
  ['BUILD_EXCLUSIVE_KERNEL="^(5\\.[0-9]+|6\\.1)\\."', undefined],
  ['BUILD_EXCLUSIVE_KERNEL="^5\\."', 'kernels ^5\\. alone'],
  ["BUILD_EXCLUSIVE_KERNEL='^5'", 'kernels ^5 alone'],
  ['#BUILD_EXCLUSIVE_KERNEL="^5\\."', undefined],
  ['BUILD_EXCLUSIVE_KERNEL="$(echo ^5)"', undefined],
  ['BUILD_EXCLUSIVE_KERNEL="^(5"', undefined],
  ['BUILD_EXCLUSIVE_CONFIG="CONFIG_USB CONFIG_NET"', undefined],
  ['BUILD_EXCLUSIVE_CONFIG="CONFIG_USB CONFIG_MOON"', 'asks for CONFIG_MOON'],
  ['BUILD_EXCLUSIVE_CONFIG="!CONFIG_USB"', 'asks for !CONFIG_USB'],
])('%s', async (text, why) => {
  const config = new Set(['CONFIG_USB=m', 'CONFIG_NET=y']);
  const found = await whyExcluded(conf('c-1', `${text}\n`), '6.1.0-56-amd64', config);
  if (why === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(why);
});
