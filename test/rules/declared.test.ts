import { describe, expect, it } from 'vitest';
import { fileOfTaken, parseRule } from '../../src/rules/index.js';

/** The file that keeps a rule of the library away. */
function asideOf(text: string, sources: Record<string, string>): string | undefined {
  const rule = parseRule({ file: '/r/lamp.cocci', text, origin: 'library' });
  const bytes = Object.entries(sources).map(([name, code]) => [name, Buffer.from(code)] as const);
  return fileOfTaken(rule, new Map(bytes));
}

const CALL =
  '// compat: touches lamp_get\n\n@@\nexpression L;\n@@\n- lamp_get(L)\n+ lamp_take(L)\n';
const CONSTANT =
  '// compat: touches LAMP_MAX\n\n@own@\n@@\n  #define LAMP_MAX ...\n\n@depends on !own@\n@@\n- LAMP_MAX\n+ LAMP_MOST\n';
const RENAMED = '// compat: touches from_lamp\n\n@@\n@@\n- from_lamp\n+ lamp_of\n  (...)\n';
const USE = 'static int use(struct lamp *l)\n{\n\treturn lamp_get(l);\n}\n';

describe('calls of a name stay where the driver has it for', () => {
  it.each([
    [
      'a pointer to a function',
      'int f(int l)\n{\n\tint (*lamp_get)(int) = mine;\n\treturn lamp_get(l);\n}\n',
    ],
    [
      'one that is handed over',
      'int f(int l, int (*lamp_get)(int))\n{\n\treturn lamp_get(l);\n}\n',
    ],
    ['one of a type', 'int f(int l, get_fn lamp_get)\n{\n\treturn lamp_get(l);\n}\n'],
    ['a parameter of a macro', '#define CALL(l, lamp_get) lamp_get(l)\n'],
  ])('%s', (_, code) => {
    expect(asideOf(CALL, { 'a.c': USE, 'b.c': code })).toBe('b.c');
  });

  it.each([
    [
      'a member',
      'struct o { int (*lamp_get)(int); };\nint f(struct o *o)\n{\n\treturn o->lamp_get(1);\n}\n',
    ],
    ['a flag', 'int f(void)\n{\n\tint a, lamp_get = 1;\n\treturn lamp_get + a;\n}\n'],
    ['a label', 'int f(void)\n{\n\tgoto lamp_get;\nlamp_get:\n\treturn 1;\n}\n'],
    ['a function without a body', 'int f(int (*lamp_get)(int));\n'],
    ['a string', 'char *s = "int f(get_fn lamp_get) { lamp_get(1)";\n'],
    ['the kernel’s, declared once more', 'extern int lamp_get(int l);\n'],
    ['what the build settles', '#ifndef HAVE_LAMP\nstatic int (*lamp_get)(int);\n#endif\n'],
  ])('but not for %s', (_, code) => {
    expect(asideOf(CALL, { 'a.c': USE, 'b.c': `${code}${USE}` })).toBeUndefined();
  });
});

describe('a name stays where the driver has it for', () => {
  const used = 'int use(void)\n{\n\treturn LAMP_MAX;\n}\n';
  it.each([
    ['a constant', 'enum lamp { LAMP_MIN = 1, LAMP_MAX = 4, LAMP_ANY };\n'],
    ['the first of a list', 'enum {\n\tLAMP_MAX,\n};\n'],
    ['a variable', 'static const unsigned int LAMP_MAX = 4;\n'],
    ['one of several', 'static int a = 1, *b, LAMP_MAX;\n'],
    ['a parameter', 'int f(int a, int LAMP_MAX)\n{\n\treturn a + LAMP_MAX;\n}\n'],
    [
      'a loop’s own',
      'int f(void)\n{\n\tfor (int LAMP_MAX = 0; LAMP_MAX < 3;)\n\t\tLAMP_MAX++;\n}\n',
    ],
    ['a type', 'typedef unsigned int LAMP_MAX;\n'],
    ['a variable in a guarded header', '#ifndef B_H\n#define B_H\nint LAMP_MAX = 4;\n#endif\n'],
  ])('%s', (_, code) => {
    expect(asideOf(CONSTANT, { 'a.c': used, 'b.h': code })).toBe('b.h');
  });

  it.each([
    ['a member', 'struct o { int a, LAMP_MAX; };\n'],
    ['an element', 'int a[] = { LAMP_MIN, LAMP_MAX, 3 };\n'],
    ['an argument', 'int a = f(b, LAMP_MAX);\n'],
    ['what is returned', 'int f(void)\n{\n\treturn LAMP_MAX;\n}\n'],
    ['another macro', '#define MAX LAMP_MAX\n'],
    ['the kernel’s variable', 'extern int LAMP_MAX;\n'],
    ['a product', 'int f(int a)\n{\n\treturn g(a * LAMP_MAX) + a * LAMP_MAX;\n}\n'],
    ['a tag', 'int a = sizeof(struct LAMP_MAX);\n'],
    // The rule sees that one itself, in the files that it is run on.
    ['a macro of a rule that asks', '#define LAMP_MAX 4\n'],
  ])('but not for %s', (_, code) => {
    expect(asideOf(CONSTANT, { 'a.c': used, 'b.c': code })).toBeUndefined();
  });
});

it('a macro of a renamed name is the driver’s own, where the rule does not ask', () => {
  const own = '#define from_lamp(t, l, m) container_of(l, t, m)\n';
  expect(asideOf(RENAMED, { 'a.c': 'x = from_lamp(a, b, c);\n', 'b.h': own })).toBe('b.h');
});

it('what a rule asks for beside its change may be the driver’s own as well', () => {
  const text =
    '// compat: touches lamp_add\n\n@@\nexpression E;\n@@\n- E.owner = 1;\n  ...\n  lamp_add(&E)\n';
  const own = 'static int lamp_add(struct other *o)\n{\n\treturn o->owner;\n}\n';
  expect(asideOf(text, { 'a.c': 'int f(void)\n{\n\treturn lamp_add(&x);\n}\n' })).toBeUndefined();
  expect(asideOf(text, { 'a.c': own })).toBe('a.c');
});

it('a rule that changes a definition is not kept away by it', () => {
  const text =
    '// compat: touches init_lamp\n\n@@\n@@\n  int\n- init_lamp\n+ compat_init_lamp\n  (...) { ... }\n';
  expect(asideOf(text, { 'a.c': 'int init_lamp(void)\n{\n\treturn 0;\n}\n' })).toBeUndefined();
});
