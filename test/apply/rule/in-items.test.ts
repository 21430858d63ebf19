import { expect, test } from 'vitest';
import type { Reach } from '../../../src/apply/check/reach.js';
import {
  type Around,
  itemsFor,
  linesFor,
  mayMatchInItem,
} from '../../../src/apply/rule/in-items.js';
import { NO_MACROS } from '../../../src/apply/rule/macros.js';
import { asOne, type Part } from '../../../src/apply/rule/part.js';
import { cocci } from '../hosts.js';

const NOTHING: Around = { reaches: new Map(), macros: NO_MACROS, opensHeaders: false };

/** A part, and what is told of it. */
function part(text: string, reach: Partial<Reach>): { part: Part; reach: Reach } {
  const one = asOne(cocci('rule', text), 0);
  return { part: one, reach: { ties: 'none', names: [], ...reach } };
}

/** The first line of each item in which the last part may match. */
function found(
  all: ReturnType<typeof part>[],
  text: string,
  known: Partial<Around> = {},
): number[] | 'all' {
  const reaches = new Map(all.map((one) => [one.part.id, one.reach]));
  const bytes = Buffer.from(text);
  const around = { ...NOTHING, ...known, reaches };
  const parts = all.map((one) => one.part);
  const items = itemsFor(parts, around, bytes).at(-1) ?? 'all';
  const last = parts.slice(-1);
  const before = parts.slice(0, -1);
  const may = last.every((one) => mayMatchInItem(one, around, [bytes], before));
  expect(may).toBe(items === 'all' || items.size > 0);
  if (items === 'all') return 'all';
  const starts = text.split('\n').flatMap((line, at) => (/^(?:\w|#)/.test(line) ? [at + 1] : []));
  return starts.filter((_, at) => items.has(at));
}

const FILE =
  'int a(void) { one(); }\nint b(void) { two(); }\nint c(void) { one(); two(); }\nint d(void) { three(); }\n';
const ONE_AND_TWO = part('@@\n@@\n- one();\n  two();\n', { need: { all: ['one', 'two'] } });

test('a semantic patch may match in the items alone that hold all that it needs', () => {
  expect(found([ONE_AND_TWO], FILE)).toEqual([3]);
  expect(found([part('@@\n@@\n- four();\n', { need: 'four' })], FILE)).toEqual([]);
});

test('what an earlier one brings comes to the items in which that one may match', () => {
  const brings = part('@@\n@@\n- three();\n+ one(); two();\n', { need: 'three' });
  expect(found([brings, ONE_AND_TWO], FILE)).toEqual([3, 4]);
  const anywhere = part('@@\n@@\n+ one(); two();\n  x;\n', {});
  expect(found([anywhere, ONE_AND_TWO], FILE)).toBe('all');
});

test('what several need together is not looked for in one, what any of them needs is', () => {
  const text = '@r@\n@@\n one();\n@depends on r@\n@@\n- two();\n';
  expect(found([part(text, { need: 'two', ties: 'any' })], FILE)).toBe('all');
  const anyOfIt = { any: ['one', 'two'] };
  expect(found([part(text, { need: 'two', ties: 'any', anyOfIt })], FILE)).toEqual([1, 2, 3]);
});

test('a type may be known from elsewhere', () => {
  const typed = part('@@\nstruct box *b;\n@@\n- b->x\n+ b->y\n', { need: { all: ['box', 'x'] } });
  const file =
    'struct own { struct box *mine; };\nint a(void) { p->mine->x; }\nint b(void) { p->other->x; }\nint c(struct box *q) { q->x; }\n';
  expect(found([typed], file)).toEqual([2, 4]);
  expect(found([typed], file, { opensHeaders: true })).toEqual([2, 3, 4]);
  const named = `typedef struct box *box_p;\nbox_p far;\nint e(void) { far->x; }\nint b(void) { p->x; }\n`;
  expect(found([typed], named)).toEqual([3]);
});

test('what is of a type has its name beside what an earlier one adds', () => {
  const adds = part(
    '@@\n@@\n struct own {\n+ struct box *mine;\n ...\n };\n@@\n@@\n- old();\n+ other();\n',
    {
      need: { any: ['own', 'old'] },
    },
  );
  const typed = part('@@\nstruct box *b;\n@@\n- b->x\n+ b->y\n', { need: { all: ['box', 'x'] } });
  const file =
    'struct own { int z; };\nint a(void) { p->mine->x; }\nint b(void) { other(p->x); }\nint c(void) { old(p->x); }\n';
  expect(found([adds, typed], file)).toEqual([2, 4]);
});

test('a macro of the file is what it stands for', () => {
  const file = '#define BOTH(x) one(x); two(x)\nint a(void) { BOTH(1); }\nint b(void) { one(); }\n';
  expect(found([ONE_AND_TWO], file)).toEqual([1, 2]);
});

test('a macro of the macro file is what it stands for, and one of spatch may be anything', () => {
  const macros = { ...NO_MACROS, text: '#define BOTH(x) one(x); two(x)\n' };
  const file =
    'int a(void) { BOTH(1); }\nint b(void) { ASSERTCMP(one, 2); }\nint c(void) { one(); }\n';
  expect(found([ONE_AND_TWO], file, { macros })).toEqual([1, 2]);
  expect(found([ONE_AND_TWO], file, { macros: { ...macros, text: undefined } })).toBe('all');
});

test('where a macro opens what it does not end, the file is one', () => {
  const macros = { ...NO_MACROS, text: '#define ENDS(x) x; }\n' };
  const file = 'int a(void) { one(); ENDS(2)\nint b(void) { two(); }\n';
  expect(found([ONE_AND_TWO], file, { macros })).toBe('all');
});

test('where a function is declared otherwise, its prototypes count', () => {
  const tied = part('@@\nidentifier f;\n@@\n int f(\n- int x\n  ) { ... one(); ... }\n', {
    need: 'one',
    ties: 'prototypes',
  });
  const file = 'int f(int x);\nint g(int x);\nint f(int x) { one(); }\nint g(int x) { f(1); }\n';
  expect(found([tied], file)).toEqual([1, 3]);
});

test('what is about includes alone may match in these', () => {
  const includes = part('@@\n@@\n #include <...>\n+#include <new.h>\n', {});
  expect(found([includes], '#include <a.h>\n#include <b.h>\nint x;\n')).toEqual([1, 2]);
});

test('spatch is told the lines of those items, and nothing where that can be any', () => {
  const reaches = new Map([[ONE_AND_TWO.part.id, ONE_AND_TWO.reach]]);
  const lines = linesFor([ONE_AND_TWO.part], { ...NOTHING, reaches }, Buffer.from(FILE));
  expect(lines).toEqual([{ from: 3, to: 3 }]);
  expect(linesFor([ONE_AND_TWO.part], NOTHING, Buffer.from(FILE))).toBeUndefined();
});
