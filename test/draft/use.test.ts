import { expect, test } from 'vitest';
import { usesOf } from '../../src/draft/use.js';

const structs = (text: string) =>
  usesOf(new Map([['a.c', Buffer.from(text)]]), 'getattr', '/d').map(({ struct }) => struct);

const OPS = 'static const struct vm_operations_struct vm_ops = {\n\t.fault = f,\n};\n';

test('a member belongs to the variable that is initialized round it', () => {
  expect(structs(`${OPS}const struct inode_operations ops = {\n\t.getattr = g,\n};\n`)).toEqual([
    'inode_operations',
  ]);
  expect(structs('struct ops all[] = {\n\t{ .one = 1, },\n\t{ .getattr = g },\n};\n')).toEqual([
    'ops',
  ]);
});

test('a member of a variable whose type is no struct is of none', () => {
  expect(structs(`${OPS}const my_ops_t ops = {\n\t.getattr = g,\n};\n`)).toEqual([undefined]);
});

test('what a string or a comment names is no use', () => {
  const text = 'PARM(my_size, "the size", size);\n/* size */ int f(void) { return s->size; }\n';
  const uses = usesOf(new Map([['a.c', Buffer.from(text)]]), 'size', '/d');
  expect(uses.map(({ line, kind }) => [line, kind])).toEqual([
    [1, 'word'],
    [2, 'member'],
  ]);
});
