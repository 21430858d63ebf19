import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { modinfo } from '../../../src/build/kbuild/modinfo.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'modinfo-'));
afterAll(() => rmSync(dir, { recursive: true }));

it('modinfo reads the pairs that start with a prefix, among any bytes', async () => {
  const file = path.join(dir, 'x.ko');
  const text =
    '\x7fELF\xff\0license=GPL\0compat_rules=a b=c\0compat_none\0compat_fingerprint=12\0\xfe';
  writeFileSync(file, Buffer.from(text, 'latin1'));
  expect([...(await modinfo(file, 'compat_'))]).toEqual([
    ['compat_rules', 'a b=c'],
    ['compat_fingerprint', '12'],
  ]);
});
