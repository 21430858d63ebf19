import { expect, test } from 'vitest';
import { memberOf } from '../../src/draft/declaration.js';
import { shapeOfMember } from '../../src/draft/shape-member.js';
import { usesOf } from '../../src/draft/use.js';

const uses = usesOf(
  new Map([['a.c', Buffer.from('int f(part_t *p)\n{\n\treturn p->size;\n}\n')]]),
  'size',
  '/d',
);
const facts = { use: uses[0], uses, there: undefined, here: undefined, replacement: undefined };

test('a member of a typedef is written as the driver has it', () => {
  const api = { name: 'size', struct: 'part_t', isTypedef: true };
  const {
    rule,
    test: asked,
    about,
  } = shapeOfMember({ ...facts, api, struct: 'part_t', to: 'len' });
  expect(about).toBe('part_t has the member size');
  expect(asked).toContain('offsetof(part_t, size)');
  expect(rule).toBe(
    '@@\ntypedef part_t;\npart_t *pointer;\n@@\n- pointer->size\n+ pointer->len\n\n@@\npart_t variable;\n@@\n- variable.size\n+ variable.len\n',
  );
});

test('and one of a struct with its struct', () => {
  const api = { name: 'size', struct: 'part' };
  const { rule, test: asked } = shapeOfMember({ ...facts, api, struct: 'part', to: undefined });
  expect(asked).toContain('offsetof(struct part, size)');
  expect(rule).toContain(
    '@@\nstruct part *pointer;\n@@\n- pointer->size\n+ pointer->FILL_IN_size\n',
  );
});

test('a header tells the member of what a typedef stands for', () => {
  const text = 'struct part { unsigned int size; };\ntypedef struct part part_t;\n';
  for (const name of ['part', 'part_t'])
    expect(memberOf([{ name: 'linux/part.h', text }], name, 'size')?.text).toBe(
      'unsigned int size',
    );
  expect(memberOf([{ name: 'linux/part.h', text }], 'other_t', 'size')).toBeUndefined();
});
