import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSandbox, type Sandbox } from './kernels.js';
import { FOR_6_1, said, tiny } from './tiny.js';

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = openSandbox();
});
afterAll(() => sandbox.remove());

const MAIN = [
  '#include <linux/module.h>',
  'void by_nobody(void);',
  'static int __init tiny_init(void)',
  '{',
  '\tby_nobody();',
  '\treturn 0;',
  '}',
  'module_init(tiny_init);',
  'MODULE_LICENSE("GPL");',
  '',
].join('\n');

it('build says in a line that a module would not load; check says why, and ends with 10', () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), {
    'tiny_main.c': MAIN,
    'compat/cocci/old.cocci': undefined,
    'compat/cocci/moon.cocci': undefined,
  });
  const build = () => sandbox.compatGen([...FOR_6_1, 'build'], dir, { KBUILD_MODPOST_WARN: '1' });
  const built = build();
  expect(built.status, said(built)).toBe(0);
  expect(built.stderr).toMatch(
    /would not load .*tiny\.ko: 1 symbol is exported by nobody: by_nobody/,
  );
  const ko = built.stdout.trim();
  // Nothing was made.
  expect(build().stderr).not.toContain('would not load');

  const ended = sandbox.compatGen([...FOR_6_1, 'check', ko], sandbox.dir);
  expect(ended.status, said(ended)).toBe(10);
  expect(ended.stdout).toMatch(/^tiny\/.*tiny\.ko {2}would not load on 6\.1/);
  expect(ended.stdout).toContain('1 symbol is exported by nobody: by_nobody');
  expect(ended.stdout).toContain('not signed');

  const data = sandbox.compatGen(['--json', ...FOR_6_1, 'check', ko], sandbox.dir);
  expect(data.status).toBe(10);
  expect(JSON.parse(data.stdout)).toMatchObject({
    modules: [{ file: ko, loads: false, findings: [{ kind: 'unknown-symbol' }] }],
  });

  // It needs what the kernel exports, in its place.
  const good = path.join(sandbox.dir, 'good.ko');
  const bytes = readFileSync(ko).toString('latin1');
  writeFileSync(good, bytes.replaceAll('by_nobody\0', 'crc32_le\0\0'), 'latin1');
  const loads = sandbox.compatGen([...FOR_6_1, 'check', good], sandbox.dir);
  expect(loads.status, said(loads)).toBe(0);
  expect(loads.stdout).toMatch(/^good\.ko {2}would load on 6\.1/);
});

it('what is not there, or not a file, is a usage error', () => {
  const missing = sandbox.compatGen([...FOR_6_1, 'check', 'no.ko'], sandbox.dir);
  expect(missing.status, said(missing)).not.toBe(0);
  expect(missing.stderr).toContain('no.ko');
  const dir = sandbox.compatGen([...FOR_6_1, 'check', '.'], sandbox.dir);
  expect(dir.status, said(dir)).toBe(2);
});
