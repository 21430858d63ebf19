import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { library } from '../../src/project/index.js';
import { KERNELS, kernel, needs } from '../e2e/kernels.js';
import { turnOf } from '../turn-of.js';
import { answers, ask, type Told, treeOf } from './ask.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-same-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Writes tests; each gets a directory of its own where it says so. */
function write(tests: readonly string[], place = dir): string[] {
  return tests.map((text, index) => {
    const file = path.join(place, `t${index}.c`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, 'latin1');
    return file;
  });
}

/** All tests on all kernels where this is set; else those of one in twelve, in whole groups, as they are compiled together. */
const ALL = process.env.COMPAT_TEST_ALL !== undefined;
const ONE_IN = 12;

const INCLUDE = /^#include <(?!linux\/(?:module|device)\.h).*/m;

/** The tests that one kernel compiles. Those that begin with the same header, behind the two of nearly all, share a prologue. */
function tests(library: readonly string[], place: number): string[] {
  return library.filter((file) => {
    const [header = ''] = INCLUDE.exec(readFileSync(file, 'latin1')) ?? [];
    return ALL || turnOf(header) % ONE_IN === place;
  });
}

/** To compile each alone is slow: one in eight of them. */
const isCompiledAlone = (file: string): boolean => ALL || turnOf(path.basename(file)) % 8 === 0;

describe('one parse of a prologue for many tests gives what compiling each alone gives', () => {
  it.for(KERNELS)('the library, on $series', async (each, context) => {
    needs(context, each);
    const tree = await treeOf(each);
    const files = tests((await library()).tests, KERNELS.indexOf(each));
    const fast = await ask(tree, files, { isolated: false });
    expect(fast.some(({ evidence }) => evidence !== undefined)).toBe(true);
    const some = files.filter(isCompiledAlone);
    const alone = await ask(tree, some, { isolated: true });
    const names = new Set(alone.map(({ test }) => test));
    expect(answers(fast.filter(({ test }) => names.has(test)))).toEqual(answers(alone));
    expect(alone).toHaveLength(some.length);
    // Without gcc's back end each takes longer.
    const env = { ...process.env, COMPAT_GEN_NO_BACK_END: '1' };
    const without = await ask(tree, some, { isolated: false, env });
    expect(answers(without)).toEqual(answers(alone));
  });

  it('tests that would break one another in one file', async () => {
    const body = (text: string) => `#include <linux/types.h>\n${text}`;
    const hostile = [
      body('#define int long\nint x;\n'),
      body('int foo(int);\nint foo(int a)\n{\n\treturn a;\n}\n'),
      body('long foo(void);\nlong foo(void)\n{\n\treturn 1;\n}\n'),
      body('struct list_head { int mine; };\n'),
      body('#undef NULL\n#define NULL "x"\nvoid *p = NULL;\n'),
      body('int f(void) {\n'),
      body('}\n'),
      body('/* never closed\nint x;\n'),
      body('#if 1\nint x;\n'),
      body('#endif\n'),
      body('#else\n'),
      body('#error internal compiler error: no\n'),
      body('#error "No space left on device"\n'),
      body(
        '#pragma GCC diagnostic error "-Wunused-variable"\nstatic int f(void) { int x; return 0; }\n',
      ),
      body('#pragma GCC system_header\nint x = "a";\n'),
      body('#pragma once\nint x;\n'),
      body('char s[] = "\xff\xfe\x80";\nint \xe4;\n'),
      body('int x = __INCLUDE_LEVEL__ == 0 ? 1 : -1;\nchar a[__INCLUDE_LEVEL__ == 0 ? 1 : -1];\n'),
      body('#include_next <linux/types.h>\n'),
      body('#include "t0.c"\n'),
      body('#include <linux/no_such_header.h>\n'),
      body(
        '#include <linux/build_bug.h>\nvoid f(int x);\nvoid f(int x)\n{\n\tBUILD_BUG_ON(sizeof(x) == 4);\n}\n',
      ),
      body(
        '#include <linux/build_bug.h>\nvoid f(int x);\nvoid f(int x)\n{\n\tBUILD_BUG_ON(sizeof(x) != 4);\n}\n',
      ),
      body('void f(void);\nvoid f(void)\n{\n\tasm volatile("no_such_instruction");\n}\n'),
      body('void f(void);\nvoid f(void)\n{\n\tasm volatile("nop");\n}\n'),
      body('int a asm("same");\nint b asm("same");\nint a = 1, b = 2;\n'),
      body('int x __attribute__((alias("nowhere")));\n'),
      body('int x __attribute__((no_such_attribute));\n'),
      body('int f(void);\nint f(void)\n{\n\treturn undeclared();\n}\n'),
      body('#define A(x) x\nint x = A(1;\n'),
      body('int x; \\'),
      body('int x'),
      body(''),
      body('_Static_assert(__LINE__ == 2, "line");\n'),
      body('_Static_assert(__COUNTER__ >= 0, "counter");\n'),
      body('_Static_assert(sizeof(__FILE__) > 4, "file");\n'),
      body('#line 7 "else.c"\n_Static_assert(__LINE__ == 7, "line");\n'),
      body('int main(void) { return __builtin_trap(), 0; }\n'),
      body('%:error digraph\n'),
      body('??=error trigraph\n'),
      body('int x;\r\nint y;\r\n'),
      body('int x;\0int y;\n'),
      '#include <linux/no_such_header.h>\nint x;\n',
      '#include <linux/no_such_header.h>\nint y;\n',
      '#define NO_PROLOGUE\n#include <linux/types.h>\nu32 x;\n',
      'u32 x;\n',
      '',
      '\xef\xbb\xbf#include <linux/types.h>\nu32 x;\n',
    ];
    const files = write(hostile, path.join(dir, 'hostile'));
    const tree = await treeOf(kernel('6.1'));
    const alone = await ask(tree, files, { isolated: true });
    expect(answers(await ask(tree, files, { isolated: false }))).toEqual(answers(alone));
    expect(answers(await ask(tree, files, { isolated: false, jobs: 1 }))).toEqual(answers(alone));
    // The list is worth something only if it holds both answers in number.
    expect(alone.filter(({ yes }) => yes).length).toBeGreaterThan(12);
    expect(alone.filter(({ yes }) => !yes).length).toBeGreaterThan(12);
  });

  it('in directories whose names are not plain ASCII', async () => {
    const tree = await treeOf(kernel('6.1'));
    for (const name of [
      '\u00e4\u00f6 \u65e5',
      'qu"ote',
      'new\nline',
      'back\\slash',
      ' x: error: y',
    ]) {
      const place = path.join(dir, 'odd', name);
      const files = write(
        [
          '#include <linux/types.h>\n#include "own.h"\nown x;\n',
          '#include <linux/types.h>\n#include "own.h"\nint x = nothing;\n',
          '#include <linux/types.h>\n#include "nowhere.h"\n',
          '#include <linux/types.h>\nint x;\n',
        ],
        place,
      );
      writeFileSync(path.join(place, 'own.h'), 'typedef int own;\n');
      const alone = await ask(tree, files, { isolated: true });
      expect(alone.map(({ yes }) => yes)).toEqual([true, false, false, true]);
      const fast = await ask(tree, files, { isolated: false });
      expect(fast.map(({ yes, output }) => ({ yes, output }))).toEqual(
        alone.map(({ yes, output }) => ({ yes, output })),
      );
    }
  });

  it('tests that begin alike, and go on with other headers', async () => {
    const [T, L] = ['#include <linux/types.h>\n', '#include <linux/list.h>\n'];
    const N = '#include <linux/no_such_header.h>\n';
    const use = 'int f(void);\nint f(void)\n{\n\treturn nope();\n}\n';
    const files = write(
      [
        `${T}int x;\n`,
        T + use,
        `${T}${L}LIST_HEAD(x);\n`,
        T + L + use,
        `${T}${L}#include <linux/kref.h>\nstruct kref x;\n`,
        `${T}${L}#include <linux/kref.h>\n${use}`,
        `${T}${L}#include <linux/err.h>\n${use}`,
        `${T}LIST_HEAD(x);\n`,
        `${T}/* between */\n${L}\n#include "broken.h"\n`,
        `${T}${N}int x;\n`,
        `${T}${N}int y;\n`,
        `${T}${L}${N}int x;\n`,
        `${T}${L}${L}LIST_HEAD(x);\n`,
        `${T}${L}#pragma once\nLIST_HEAD(x);\n`,
        `${T}${L}char a[__INCLUDE_LEVEL__ == 0 ? 1 : -1];\n`,
        `${T}${L}_Static_assert(__LINE__ == 3, "line");\n`,
        `// c\n${T}\n#include <linux/no_header_either.h>\n`,
        `${T}/* d */\n#include <linux/no_header_either.h>\nint y;\n`,
      ],
      path.join(dir, 'alike'),
    );
    writeFileSync(path.join(dir, 'alike/broken.h'), '#include "more.h"\n');
    writeFileSync(path.join(dir, 'alike/more.h'), '#error more\nint x = "x";\n');
    const tree = await treeOf(kernel('6.1'));
    const words = ({ test, yes, output, missingHeader }: Told) => ({
      test,
      yes,
      output,
      missingHeader,
    });
    const alone = (await ask(tree, files, { isolated: true })).map(words);
    expect((await ask(tree, files, { isolated: false })).map(words)).toEqual(alone);
    expect(alone.filter(({ yes }) => yes)).toHaveLength(7);
  });

  // Few: test/fuzz/detect.test.ts compares a thousand of another generator.
  it('any mixture of declarations, macros, conditions and damage', async () => {
    const line = fc.constantFrom(
      'int a;',
      'long a;',
      'static int a(void) { return 0; }',
      '#define a b',
      '#undef a',
      'a b;',
      '#if 0',
      '#endif',
      '#else',
      '{',
      '}',
      '/*',
      '*/',
      '"',
      "'",
      '#error x',
      'extern u32 a;',
      '#include <linux/list.h>',
      'struct list_head a;',
      '#include <linux/nowhere.h>',
      '_Static_assert(sizeof(a) == 4, "");',
      '#pragma pack(1)',
      'void f(void) { BUILD_BUG_ON(sizeof(int) == 4); }',
      'asm("bad instruction");',
      'asm("nop");',
      '\\',
      '#',
      ';',
      'int f(int x) __attribute__((const));',
      '#define int char',
      'typedef int u32;',
      '\xfc',
    );
    const head = fc.constantFrom(
      '',
      '#include <linux/types.h>\n',
      '#include <linux/build_bug.h>\n',
      '// c\n#include <linux/types.h>\n',
      '#include <linux/types.h>\n#include <linux/list.h>\n',
      '#include <linux/types.h>\n#include <linux/list.h>\n#include <linux/err.h>\n',
      '#include <linux/types.h>\n// d\n#include <linux/bug.h>\n',
      '#include <linux/types.h>\n#include <linux/nowhere.h>\n',
    );
    const text = fc
      .tuple(head, fc.array(line, { maxLength: 6 }))
      .map(([top, rest]) => top + rest.join('\n'));
    const files = write(fc.sample(text, { numRuns: 50, seed: 20261121 }), path.join(dir, 'random'));
    const tree = await treeOf(kernel('6.1'));
    const alone = await ask(tree, files, { isolated: true });
    expect(answers(await ask(tree, files, { isolated: false }))).toEqual(answers(alone));
  });
});
