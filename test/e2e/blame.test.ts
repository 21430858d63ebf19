import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSandbox, type Sandbox } from './kernels.js';
import { FOR_6_1, said, tiny } from './tiny.js';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = openSandbox();
});
afterEach(() => sandbox.remove());

test('a build that fails tells what its errors are about, and what the library knows of that', () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), {
    'compat.toml': undefined,
    'compat/cocci/old.cocci': undefined,
    'compat/cocci/moon.cocci': undefined,
    // Errors in two files, one of them about something that a rule touches, but can't fix here.
    'tiny_main.c':
      '#include <linux/module.h>\nint f(void)\n{\n\treturn moon_phase() + moon_phase();\n}\nMODULE_LICENSE("GPL");\n',
    'tiny_aux.c': '#include <linux/timer.h>\nint g(void)\n{\n\treturn timer_container_of();\n}\n',
  });
  const ended = sandbox.compatGen([...FOR_6_1, 'build', dir], sandbox.dir);
  expect(ended.status, said(ended)).toBe(7);
  expect(ended.stderr).toMatch(/^ {2}moon_phase +1 {2}tiny_main\.c:4 +no rule yet$/m);
  expect(ended.stderr).toMatch(/^ {2}from_timer +\d {2}\S+ +we have a rule, but …$/m);
  expect(ended.stderr).toMatch(/timer_container_of__no_present, and it was applied, but does not/);
  expect(ended.stderr).toMatch(
    /^ {2}draft {4}compat-gen -C tiny --kver 6\.1.* rules new moon_phase$/m,
  );
});

test('a member is not blamed on a rule for another struct, or for a function of that name', () => {
  const touching = (body: string) =>
    `// compat: when have_moon\n// compat: touches phase\n@@\nexpression e;\n@@\n${body}\n`;
  const dir = tiny(path.join(sandbox.dir, 'tiny'), {
    'compat.toml': undefined,
    'compat/cocci/moon.cocci': undefined,
    'compat/cocci/call.cocci': touching('- phase(e)\n+ moon(e)'),
    'compat/cocci/sun.cocci': touching('struct sun s;\n@@\n- s.phase\n+ s.moon').replace(
      'expression e;\n@@\n',
      '',
    ),
    'tiny_aux.c':
      'struct moon {\n\tint x;\n};\nint g(struct moon *m);\nint g(struct moon *m)\n{\n\treturn m->phase;\n}\n',
  });
  const ended = sandbox.compatGen([...FOR_6_1, 'build', dir], sandbox.dir);
  expect(ended.status, said(ended)).toBe(7);
  expect(ended.stderr).toMatch(/^ {2}moon\.phase {2}1 {2}\S+ {2,}no rule yet$/m);
});
