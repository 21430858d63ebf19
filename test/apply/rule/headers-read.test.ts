import { expect, test } from 'vitest';
import { argsForHeaders, readsHeaders } from '../../../src/apply/rule/headers-read.js';

const declaring = (declarations: string): string => `@@\n${declarations}\n@@\n- a(x)\n+ b(x)\n`;

test.each([
  'expression x;',
  'expression x, y;',
  'expression list xs;',
  'expression list[n] xs;',
  'identifier f = {a, b};\nexpression x; // what it is',
  'type T;\nidentifier i;\nstatement S;\nposition p;',
  'typedef u8;\nsymbol s;',
  '',
])('no header is read for %j', (text) => {
  expect(readsHeaders({ text: declaring(text) }, [])).toBe(false);
});

test.each([
  'struct page *x;',
  'expression *x;',
  'expression struct page x;',
  'expression u8 x;',
  'u8 x;',
  'idexpression x;',
  'local idexpression x;',
  'constant x;',
  '{int, long} x;',
  'expression x : script:python() { 1 };',
  'type T;\nT *x;',
])('headers may be read for %j', (text) => {
  expect(readsHeaders({ text: declaring(text) }, [])).toBe(true);
});

test('each semantic patch counts, and one that is laid out in another way', () => {
  const text = (more: string) => ({ text: `${declaring('expression x;')}\n${more}` });
  expect(readsHeaders(text(declaring('int x;')), [])).toBe(true);
  expect(readsHeaders(text('@r depends on !q@\nidentifier f;\n@@\n- f();\n'), [])).toBe(false);
  expect(readsHeaders(text('@r\nexists@\nint f;\n@@\n- f();\n'), [])).toBe(true);
  expect(readsHeaders(text('@r@ int f; @@\n- f();\n'), [])).toBe(true);
});

test.each(['--all-includes', '-all_includes', '--local-includes', '--include', '-I', '-I.'])(
  'headers may be read with %s',
  (arg) => {
    expect(readsHeaders({ text: declaring('expression x;') }, [arg])).toBe(true);
  },
);

test('spatch is told to read headers for a semantic patch of a rule that has them read', () => {
  const parts = [{ withHeaders: false }, { withHeaders: true }];
  expect(argsForHeaders(parts, ['-I', 'inc'])).toEqual(['--local-includes']);
  expect(argsForHeaders(parts.slice(0, 1), [])).toEqual([]);
  expect(argsForHeaders(parts, ['--all-includes'])).toEqual([]);
  expect(argsForHeaders(parts, ['--no-includes'])).toEqual([]);
});
