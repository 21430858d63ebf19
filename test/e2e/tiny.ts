import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Ended, kernel, type Sandbox } from './kernels.js';

/** Files by path relative to the module; undefined leaves a file of the tiny module out. */
export type Files = Record<string, string | undefined>;

/** A rule that renames one function, `from` to `to`, where `when` holds. */
export function renaming(when: string, from: string, to: string, more = ''): string {
  return `// compat: when ${when}\n// compat: touches ${from}\n${more}@@\nexpression e;\n@@\n- ${from}(e)\n+ ${to}(e)\n`;
}

/** A compat test that asks for one call; it may write to `buffer`. */
export function asking(header: string, call: string): string {
  return `#include <${header}>\nint compat(void);\nint compat(void)\n{\n\tchar buffer[4];\n\n\treturn ${call} != 0;\n}\n`;
}

/**
 * A module of two files that does not build as it stands: tiny_new() is declared nowhere, and the
 * rule `old`, which 6.1 and everything before it needs, makes tiny_old() of it.
 */
const TINY: Files = {
  Kbuild: 'obj-m := tiny.o\ntiny-y := tiny_main.o tiny_aux.o\n',
  'compat.toml': '[rules]\nfiles = ["compat/cocci/*"]\n',
  'tiny.h': 'static inline int tiny_old(int x)\n{\n\treturn x + 1;\n}\n\nint tiny_aux(int x);\n',
  'tiny_main.c': [
    '#include <linux/module.h>',
    '#include "tiny.h"',
    '',
    'static int __init tiny_init(void)',
    '{',
    '\treturn tiny_new(1) > tiny_aux(1);',
    '}',
    'module_init(tiny_init);',
    '',
    'static void __exit tiny_exit(void)',
    '{',
    '}',
    'module_exit(tiny_exit);',
    '',
    'MODULE_LICENSE("GPL");',
    '',
  ].join('\n'),
  'tiny_aux.c': '#include "tiny.h"\n\nint tiny_aux(int x)\n{\n\treturn x;\n}\n',
  // strscpy() of two arguments came with 6.8, strscpy() itself is older than 5.10.
  'compat/tests/have_strscpy.c': asking('linux/string.h', 'strscpy(buffer, "x", 2)'),
  'compat/tests/have_strscpy_2.c': asking('linux/string.h', 'strscpy(buffer, "x")'),
  'compat/tests/have_moon.c': asking('linux/types.h', 'moon_phase()'),
  'compat/cocci/old.cocci': renaming('!have_strscpy_2', 'tiny_new', 'tiny_old'),
  'compat/cocci/moon.cocci': renaming('have_moon', 'tiny_aux', 'tiny_moon'),
};

/** Writes the tiny module, with `files` in place of or beside its own, into `dir`; gives `dir`. */
export function tiny(dir: string, files: Files = {}): string {
  for (const [name, text] of Object.entries({ ...TINY, ...files })) {
    if (text === undefined) continue;
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return dir;
}

/** The words that name the kernel most tests here build for. */
export const FOR_6_1 = ['--kdir', kernel('6.1').kdir, `CC=${kernel('6.1').cc}`];

/** Every file below a directory with its bytes and its time stamp, for "nothing was changed". */
export function snapshot(dir: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const what = entry.isFile() ? readFileSync(file, 'latin1') : '';
    files.set(path.relative(dir, file), `${statSync(file).mtimeMs} ${what}`);
  }
  return files;
}

/** The names of the cache's entries. */
export function entriesOf(cache: string): string[] {
  return namesIn(cache).filter((name) => /^[0-9a-f]{64}$/.test(name));
}

/** What lies in a directory; nothing where there is none. */
export function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Puts an executable shell script on a PATH of its own; gives its path. */
export function script(sandbox: Sandbox, name: string, body: string): string {
  const file = path.join(sandbox.dir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/bash\n${body}\n`, { mode: 0o755 });
  return file;
}

/** One line that a failed expectation shows in full. */
export function said({ status, stdout, stderr }: Ended): string {
  return `status ${status}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
}
