import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KERNELS, type Kernel, needs, openSandbox, type Sandbox } from './kernels.js';
import { onSomeKernels } from './on-some-kernels.js';
import { said, tiny } from './tiny.js';

const NO_RULES = {
  'compat.toml': undefined,
  'compat/cocci/old.cocci': undefined,
  'compat/cocci/moon.cocci': undefined,
  'tiny_aux.c': undefined,
  Kbuild: 'obj-m := tiny_main.o\n',
};

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = openSandbox();
});
afterEach(() => sandbox.remove());

/** A function of some module, exported in a namespace `like` this one, and its namespace; undefined where there is none. */
function exportedIn({ exec, kdir }: Kernel, like: RegExp): [string, string] | undefined {
  // A root that is entered by a command begins at the last of its words.
  const root = exec.at(-1) ?? '';
  const lines = readFileSync(path.join(root, kdir, 'Module.symvers'), 'utf8').split('\n');
  const found = lines
    .map((line) => line.split('\t'))
    // What is built in, a header that each driver includes may declare.
    .find(([, , from, , name = '']) => from !== 'vmlinux' && like.test(name));
  return found && [found[1] ?? '', found[4] ?? ''];
}

function build(kernel: Kernel, symbols: readonly string[]) {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), {
    ...NO_RULES,
    'tiny_main.c': `#include <linux/module.h>\n${symbols.map((name) => `void ${name}(void);\n`).join('')}int f(void);\nint f(void)\n{\n${symbols.map((name) => `\t${name}();\n`).join('')}\treturn 0;\n}\nMODULE_LICENSE("GPL");\n`,
  });
  const there = kernel.exec.length > 0 ? ['--exec', kernel.exec.join(' ')] : [];
  const words = ['--kdir', kernel.kdir, `CC=${kernel.cc}`, ...there, 'build', dir];
  const ended = sandbox.compatGen(words, sandbox.dir);
  expect(ended.status, said(ended)).toBe(7);
  return ended.stderr;
}

onSomeKernels('modpost of $series: what is not imported, and what is nowhere', (kernel) => {
  const [symbol = '', namespace] = exportedIn(kernel, /^[A-Z_]+$/) ?? [];
  const missing = build(kernel, [symbol]);
  expect(missing).toContain(
    `the module does not import the namespace ${namespace}: MODULE_IMPORT_NS(${namespace})`,
  );
  expect(build(kernel, ['moon_phase'])).toContain('moon_phase  1  modpost  no rule yet');
});

const KEEPING = KERNELS.filter((kernel) => exportedIn(kernel, /^module:/) !== undefined);

test.for(KEEPING)('modpost of $series: what only some modules may use', (kernel, context) => {
  needs(context, kernel);
  const [symbol = '', namespace = ''] = exportedIn(kernel, /^module:/) ?? [];
  expect(build(kernel, [symbol])).toContain(
    `the kernel keeps it for the modules ${namespace.slice('module:'.length)}, and no other can import it`,
  );
});
