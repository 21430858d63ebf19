import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nightly } from '../nightly.js';
import { kernel, openSandbox, type Sandbox } from './kernels.js';
import { said } from './tiny.js';

let sandbox: Sandbox;
let source: string;
beforeEach(() => {
  sandbox = openSandbox({ fresh: true });
  source = path.join(sandbox.dir, 'port');
  mkdirSync(source);
  write('Kbuild', 'obj-m := port.o\n');
});
afterEach(() => sandbox.remove());

function write(name: string, text: string): void {
  writeFileSync(path.join(source, name), text);
}

function build() {
  const { kdir, cc } = kernel('6.1');
  return sandbox.compatGen(['--json', '--kdir', kdir, `CC=${cc}`, 'build', source], sandbox.dir);
}

// Of a struct, a function and a macro's type, in a header and behind it, each in another header of the kernel's.
const HEADER =
  '#ifndef PORT_H\n#define PORT_H\n#include <linux/types.h>\nstruct port {\n\tstruct rt_mutex lock;\n\tu8 *input;\n};\n#endif\n';
const CODE =
  '#include "port.h"\n\nint port_start(struct port *port);\nint port_start(struct port *port)\n{\n\trt_mutex_init(&port->lock);\n\tport->input = vzalloc(64);\n\treturn port->input ? 0 : -ENOMEM;\n}\nMODULE_LICENSE("GPL");\n';

test('a driver gets the headers that none of its own brings along', () => {
  write('port.h', HEADER);
  write('port.c', CODE);
  const ended = build();
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stderr).toContain('builds with these: ');
  expect(ended.stderr).toMatch(/port\.h \(linux\/rtmutex\.h\)/);
  expect(ended.stderr).toMatch(/port\.c \(.*linux\/vmalloc\.h/);
  expect(readFileSync(path.join(source, 'port.h'), 'utf8')).toBe(HEADER);
});

nightly('what no header cures fails as it did', () => {
  write('port.h', HEADER);
  write('port.c', `${CODE}int gone = no_such_name;\n`);
  const ended = build();
  expect(ended.status).toBe(7);
  expect(ended.stderr).not.toContain('builds with these');
});

nightly('a module with a compat.toml is told what it lacks', () => {
  write('port.h', HEADER);
  write('port.c', CODE);
  write('compat.toml', '[module]\nname = "port"\n');
  expect(build().status).toBe(7);
});
