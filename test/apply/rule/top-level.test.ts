import { expect, test } from 'vitest';
import { outsideOf, topLevelOf } from '../../../src/apply/rule/top-level.js';

/** The first line of each item. */
function begins(text: string): number[] {
  return topLevelOf(text).map(({ from }) => from);
}

test('the items of a file are its functions, declarations and directives', () => {
  const text = [
    '#include <linux/a.h>',
    '#include <linux/b.h>',
    '',
    '/* a comment; with { */',
    'struct own {',
    '\tint x;',
    '};',
    '',
    'static int g = sizeof(int[3]);',
    'int f(int a)',
    '{',
    '\tif (a) {',
    '\t\treturn 1;',
    '\t}',
    '\treturn \'{\' + "}"[0];',
    '}',
    '#define M(x) do { \\',
    '\tx; } while (0)',
    'int h(void) { return 0; }',
  ].join('\n');
  expect(begins(text)).toEqual([1, 2, 3, 8, 10, 17, 19]);
  const items = topLevelOf(text);
  expect(items.at(-1)?.to).toBe(19);
  expect(items.slice(1).every(({ from }, at) => from === (items[at]?.to ?? 0) + 1)).toBe(true);
});

test.each([
  ['what is declared behind a brace', 'struct s {\n\tint x;\n}\nname;\nint y;\n', [1, 5]],
  ['a structure with an attribute', 'struct __a((b)) {\n\tint x;\n}\nname;\nint y;\n', [1, 5]],
  ['a macro without a semicolon', 'MODULE_A("b")\nint x;\nint y;\n', [1, 3]],
  ['what follows in the same line', 'int x; int f(void)\n{\n}\nint y;\n', [1, 4]],
  ['a line that is indented', 'int x;\n  int y;\nint z;\n', [1, 3]],
  [
    'an #if that begins a function in two ways',
    'int x;\n#if A\nint f(int a)\n#else\nint f(long a)\n#endif\n{\n}\nint y;\n',
    [1, 2, 9],
  ],
  [
    'an #if in which one function ends and another begins',
    'int f(void)\n{\n\ta();\n#if A\n\tb();\n}\nint g(void)\n{\n#endif\n\tc();\n}\nint y;\n',
    [1, 12],
  ],
  [
    'an #if whose arms open the same',
    'int f(void)\n{\n#if A\n\tif (a) {\n#else\n\tif (b) {\n#endif\n\t}\n}\nint y;\n',
    [1, 10],
  ],
  [
    'an #if between functions',
    'int x;\n#if A\nint y;\nint z;\n#else\nint y;\n#endif\nint w;\n',
    [1, 2, 3, 4, 5, 6, 7, 8],
  ],
])('%s parts no item', (_, text, expected) => {
  const found = begins(text);
  expect(found.filter((line) => line < text.split('\n').length)).toEqual(expected);
});

test.each([
  ['an old function', 'int x;\nint f(a)\nint a;\n{\n\treturn a;\n}\nint y;\n'],
  ['a brace too many', 'int x;\nint f(void)\n{\n}\n}\nint y;\n'],
  ['an #if that opens more', 'int f(void)\n{\n#if A\n\t{\n#endif\n\t}\n}\nint y;\n'],
  ['arms that open otherwise', 'int f(void)\n{\n#if A\n\t{\n#else\n#endif\n\t}\n}\nint y;\n'],
  ['a blank behind a backslash', '#define M a \\ \n\tb\nint y;\nint x;\n'],
  ['an #if that is not ended', 'int x;\n#if A\nint y;\n'],
])('a file with %s is one item', (_, text) => {
  expect(begins(text)).toEqual([1]);
});

test('what a function holds is not known outside, what a structure holds is', () => {
  expect(outsideOf('static int f(struct a *b)\n{\n\tint c = g(b);\n}\n').names).toEqual(['f']);
  const { names, functions } = outsideOf(
    'struct a { int b; int (*c)(int d); } e;\nint h(int i);\n',
  );
  expect(functions).toEqual(['h']);
  expect(names).toEqual(expect.arrayContaining(['b', 'c', 'e', 'h']));
  expect(names).not.toContain('d');
  expect(outsideOf('struct a *(b)(int c);\n').names).toContain('b');
});
