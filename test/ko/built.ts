import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KBUILD, type KernelTree, probeKernel } from '../../src/target/index.js';
import type { Kernel } from '../e2e/kernels.js';
import { SESSION } from '../session.js';

/** Modules that were built for one kernel. */
export interface Built {
  dir: string;
  kernel: Kernel;
  tree: KernelTree;
  /** The path of one. */
  ko(name: string): string;
  remove(): void;
}

/** A symbol of a namespace. */
export interface Spaced {
  symbol: string;
  namespace: string;
}

/** One that exports something, one that needs it, a third that needs what nobody has. */
const SOURCES: Readonly<Record<string, string>> = {
  one: 'int one_for_all(int x);\nint one_for_all(int x)\n{\n\treturn x + 1;\n}\nEXPORT_SYMBOL(one_for_all);\nint one_for_gpl(int x);\nint one_for_gpl(int x)\n{\n\treturn x + 2;\n}\nEXPORT_SYMBOL_GPL(one_for_gpl);\n',
  two: '#include <linux/usb.h>\nint one_for_all(int x);\nint one_for_gpl(int x);\nstatic int __init two(void)\n{\n\tusb_get_dev(NULL);\n\treturn one_for_all(1) + one_for_gpl(2);\n}\nmodule_init(two);\n',
  'odd-one':
    'void by_nobody(void);\nvoid maybe(void) __attribute__((weak));\nstatic int __init odd_one(void)\n{\n\tby_nobody();\n\tif (maybe)\n\t\tmaybe();\n\treturn 0;\n}\nmodule_init(odd_one);\n',
};

/** One that needs a symbol of a namespace, and imports that, or is called as it must be. */
function spacedSource({ symbol, namespace }: Spaced): [name: string, text: string] {
  const [, only] = /^module:([^,*]*)/.exec(namespace) ?? [];
  // By another name, since its header may be among those that are included.
  const text = `extern char of_another[] __asm__("${symbol}");\nchar *of_a_namespace = of_another;\n`;
  return only === undefined
    ? ['spaced', `${text}MODULE_INFO(import_ns, "${namespace}");\n`]
    : [only, text];
}

/** Builds them; modpost's errors are warnings where it can be told so. */
export async function buildFor(
  kernel: Kernel,
  spaced: readonly Spaced[],
  names = Object.keys(SOURCES),
): Promise<Built> {
  // Not in TMPDIR, which the root of the newest kernel may not have.
  const dir = mkdtempSync('/tmp/compat-ko-');
  const sources = [
    ...names.map((name) => [name, SOURCES[name] ?? ''] as const),
    ...spaced.map(spacedSource),
  ];
  writeFileSync(
    path.join(dir, 'Kbuild'),
    `obj-m := ${sources.map(([name]) => `${name}.o`).join(' ')}\n`,
  );
  for (const [name, text] of sources) {
    const all = `#include <linux/module.h>\n${text}MODULE_LICENSE("GPL");\nMODULE_DESCRIPTION("x");\n`;
    writeFileSync(path.join(dir, `${name}.c`), all);
  }
  const [make = '', ...words] = [...kernel.exec, 'make'];
  execFileSync(
    make,
    [...words, '-s', '-C', kernel.kdir, `M=${dir}`, `CC=${kernel.cc}`, 'KBUILD_MODPOST_WARN=1'],
    { cwd: dir, stdio: 'ignore', env: { ...process.env, MAKEFLAGS: '' } },
  );
  const host = { prefix: kernel.exec, makeWords: [`CC=${kernel.cc}`] };
  return {
    dir,
    kernel,
    tree: await probeKernel(SESSION, { kind: KBUILD, host, kdir: kernel.kdir }),
    ko: (name) => path.join(dir, `${name}.ko`),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** The first symbol of a kernel itself whose namespace is one of that kind. */
export function spacedSymbol(kernel: Kernel, kind: RegExp): Spaced | undefined {
  const [cat = '', ...words] = [...kernel.exec, 'cat'];
  const text = execFileSync(cat, [...words, `${kernel.kdir}/Module.symvers`], {
    cwd: '/',
    maxBuffer: 2 ** 26,
  }).toString();
  for (const line of text.split('\n')) {
    const [, symbol = '', module, , namespace = ''] = line.split('\t');
    if (module === 'vmlinux' && kind.test(namespace)) return { symbol, namespace };
  }
  return undefined;
}

/** A copy of a module with bytes put in place of as many others, at the first place where they stand. */
export function edited(built: Built, name: string, from: string, to: string): string {
  const bytes = readFileSync(built.ko(name));
  const at = bytes.indexOf(from, 0, 'latin1');
  if (at === -1 || from.length !== to.length) throw new Error(`${name} does not hold ${from}`);
  bytes.write(to, at, 'latin1');
  const file = path.join(built.dir, 'edited', `${name}.ko`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}
