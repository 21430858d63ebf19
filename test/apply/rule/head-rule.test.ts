import { expect, it } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { parseRule } from '../../../src/rules/index.js';
import { SESSION } from '../../session.js';
import { HERE, options, sourcesOf, spatchOf, textsOf } from '../hosts.js';

const rule = (name: string, head: string, line: string) =>
  parseRule({ file: `/r/${name}.head`, text: `${head}\n//\n// Why.\n${line}\n`, origin: 'module' });
const FIRST = rule('a', '// compat: touches guard(device', 'int a;');
const SECOND = rule('b', '// compat: touches guard', '#ifndef B\nint b;\n#endif');

const applied = async (files: Record<string, string>, rules = [FIRST, SECOND]) => {
  const sources = sourcesOf(files);
  return textsOf((await applyRules(SESSION, undefined, options({ rules, sources }))).sources);
};

it('puts its lines behind the first include of each C file that holds its word, in the order of the rules', async () => {
  const files = {
    'a.c': '// a\n#include "a.h"\n#include <b.h>\nguard(device)(x);\n',
    'b.c': '#include <b.h>\nnot_guard(device);\n',
    Kbuild: '# guard(device)\n',
  };
  expect(await applied(files)).toEqual({
    'a.c':
      '// a\n#include "a.h"\nint a;\n#ifndef B\nint b;\n#endif\n#include <b.h>\nguard(device)(x);\n',
    'b.c': '#include <b.h>\nint a;\nnot_guard(device);\n',
    Kbuild: files.Kbuild,
  });
});

it.each([
  [
    'an include in an #if does not count',
    '#if X\n#include <a.h>\n#endif\n',
    '#include <b.h>\n',
    '\n',
  ],
  ["a header's own guard is no #if", '#ifndef A_H\n#define A_H\n', '#include <b.h>\n', '#endif\n'],
  [
    'a comment that goes on below an include is not split',
    '#include <a.h> /* a\n#include <no.h>\n*/\n',
    '#include <b.h> /* b */\n',
    '',
  ],
  [
    'an #ifndef in the middle is no guard of its own, though it defines its name',
    '#include <no.h> /* a\n*/\n#ifndef HAVE_X\n#define HAVE_X\n#include <a.h>\n#endif\n',
    '#include <b.h>\n',
    '',
  ],
  [
    'one whose #endif is not the last is none either',
    '#ifndef HAVE_X\n#define HAVE_X\n#include <a.h>\n#endif\n',
    '#include <b.h>\n',
    '#if X\n#endif\n',
  ],
  [
    'what the kernel alone compiles is open to all of its C',
    '#include "a.h" /* a\n*/\n#ifdef __KERNEL__\n#ifndef __ASSEMBLY__\n',
    '#include <b.h>\n',
    '#endif\n#endif\n',
  ],
  [
    'the other arm of such an #if is not',
    '#ifdef __KERNEL__\nint x;\n#else\n#include <a.h>\n#endif\n',
    '#include <b.h>\n',
    '',
  ],
  [
    'includes that all stand in an #if have them behind it',
    '#define DEBUG\n/* a */\n#if X\n#include <a.h>\n#endif\n',
    '',
    'int x;\n#if X\n#include <b.h>\n#endif\n',
  ],
  [
    'an include below the first use of a word comes too late',
    '/* guard() */\n#if X\n#include <a.h>\n#endif\n',
    '',
    'void f(void) { guard(); }\n#include <b.h>\n',
  ],
  ['a file without an include has them at its top', '', '', 'int x;\n'],
])('%s', async (_, above, include, below) => {
  const text = `${above}${include}${below}guard();\n`;
  const made = await applied({ 'a.h': text }, [SECOND]);
  expect(made).toEqual({
    'a.h': `${above}${include}#ifndef B\nint b;\n#endif\n${below}guard();\n`,
  });
  expect(await applied(made, [SECOND])).toEqual(made);
});

it('is not run where the driver has its own, in whichever file', async () => {
  const own = rule('a', '// compat: touches guard\n// compat: unless "DEFINE_GUARD(x,"', 'int a;');
  const files = { 'a.c': 'guard(x)(y);\n', 'b.h': 'DEFINE_GUARD(x, int, a, b)\n' };
  expect(await applied(files, [own])).toEqual(files);
});

it.each([
  ['a function', 'size_t\nguard\n(int a, int (*f)(int)) __must_hold(a)\n{\n'],
  ['a macro without parameters', '#  define\tguard mine\n'],
])('is not run where %s of the driver has the name of one of its own', async (_, text) => {
  const line = '#define guard compat_guard';
  const own = rule('a', '// compat: touches guard\n// compat: unless "define guard("', line);
  const files = { 'a.c': 'int a = guard(x);\n', 'b.h': text };
  expect(await applied(files, [own])).toEqual(files);
});

it('is run where a comment alone, a call or a declaration has that name', async () => {
  const line = '#define guard compat_guard';
  const own = rule('a', '// compat: touches guard\n// compat: unless "define guard("', line);
  const text = '/* we would #define guard(x) { */\nint guard(int);\nif (guard(x)) {\n';
  expect(await applied({ 'a.c': text }, [own])).toEqual({ 'a.c': `${line}\n${text}` });
});

it('reads what a rule touches in the sources as they were, and puts its lines into what the other rules left', async () => {
  const text =
    '// compat: touches guard\n@@\n@@\n- #include <a.h>\n\n@@\n@@\n- guard(1);\n+ held(1);\n';
  const other = parseRule({ file: '/r/c.cocci', text, origin: 'module' });
  const files = { 'a.c': '#include <b.h>\n#include <a.h>\nvoid f(void)\n{\n\tguard(1);\n}\n' };
  const sources = sourcesOf(files);
  const given = options({ rules: [SECOND, other], sources });
  const made = textsOf((await applyRules(SESSION, await spatchOf(HERE), given)).sources);
  expect(made['a.c']).toBe(
    '#include <b.h>\n#ifndef B\nint b;\n#endif\nvoid f(void)\n{\n\theld(1);\n}\n',
  );
});

it('puts its lines at the top where the only include ends the file without a newline', async () => {
  const made = await applied({ 'a.h': '#define A guard()\n#include <b.h>' }, [SECOND]);
  expect(made).toEqual({ 'a.h': '#ifndef B\nint b;\n#endif\n#define A guard()\n#include <b.h>' });
});

it('that must match, and finds nothing, is an error', async () => {
  const must = rule('a', '// compat: touches guard\n// compat: must match', 'int a;');
  await expect(applied({ 'a.c': 'int x;\n' }, [must])).rejects.toThrow('a');
});
