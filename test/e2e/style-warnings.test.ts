import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kernel, needs, openSandbox, type Sandbox } from './kernels.js';
import { said } from './tiny.js';

let sandbox: Sandbox;
let source: string;
beforeEach(() => {
  sandbox = openSandbox();
  source = path.join(sandbox.dir, 'port');
  mkdirSync(source);
});
afterEach(() => sandbox.remove());

const KBUILD = 'obj-m := port.o\n\nccflags-y := -Werror';

function build(series: string, body: string) {
  const { kdir, cc } = kernel(series);
  writeFileSync(path.join(source, 'Kbuild'), KBUILD);
  writeFileSync(
    path.join(source, 'port.c'),
    `#include <linux/module.h>\n${body}\nMODULE_LICENSE("GPL");\n`,
  );
  return sandbox.compatGen(['--json', '--kdir', kdir, `CC=${cc}`, 'build', source], sandbox.dir);
}

// No header has it: since v6.8 each kernel asks for one.
const WITHOUT_PROTOTYPE = 'int port_start(void)\n{\n\treturn 0;\n}';

test('a driver that makes each warning an error builds where a kernel asks for more of them', (context) => {
  needs(context, kernel('6.12'));
  const ended = build('6.12', WITHOUT_PROTOTYPE);
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stderr).toContain(
    'builds for this kernel where these stay warnings: missing-prototypes',
  );
  expect(readFileSync(path.join(source, 'Kbuild'), 'utf8')).toBe(KBUILD);
});

test('where it builds as it is, nothing is changed', () => {
  const ended = build('6.1', WITHOUT_PROTOTYPE);
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stderr).not.toContain('stay warnings');
  expect(JSON.parse(ended.stdout).fixed.files).toEqual([]);
});

test('a warning that may tell of a changed function stays an error', (context) => {
  needs(context, kernel('6.12'));
  const ended = build(
    '6.12',
    `${WITHOUT_PROTOTYPE}\nstatic int *port = "x";\nint *port_of(void)\n{\n\treturn port;\n}`,
  );
  expect(ended.status, said(ended)).toBe(7);
  expect(ended.stderr).not.toContain('stay warnings');
});
