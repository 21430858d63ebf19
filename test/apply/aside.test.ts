import { expect, it } from 'vitest';
import { rulesAside } from '../../src/apply/aside.js';
import { parseRule, versionCode } from '../../src/rules/index.js';
import { sourcesOf } from './hosts.js';

const KERNELS = { from: versionCode(6, 3, 0), before: versionCode(6, 9, 0) };
const RULES = [
  { file: '/r/lamp.cocci', text: '// compat: touches lamp_get\n\n@@\n@@\n- lamp_get(1)\n+ f(1)\n' },
  {
    file: '/r/orb.head',
    text: '// compat: touches orb_new\n// compat: unless orb_new(\n\n#define orb_new(x) orb(x)\n',
  },
].map((one) => parseRule({ ...one, origin: 'library' }));

const asideFor = (files: Record<string, string>) => [
  ...rulesAside({ rules: RULES, sources: sourcesOf(files), kernels: KERNELS }),
];

it('tells the rules that leave the driver its own, and where that is defined', () => {
  expect(asideFor({ 'a.c': 'int x = lamp_get(1);\n', 'b.h': '#define lamp_get(x) x\n' })).toEqual([
    ['lamp', 'b.h'],
  ]);
  expect(asideFor({ 'a.c': 'static int orb_new(int x)\n{\n\treturn x;\n}\n' })).toEqual([
    ['orb', 'a.c'],
  ]);
  expect(asideFor({ 'a.c': 'int x = lamp_get(1);\n' })).toEqual([]);
});

it('knows nothing of an arm for other kernels', () => {
  const old = '#if LINUX_VERSION_CODE < KERNEL_VERSION(3, 2, 0)\n#define lamp_get(x) x\n#endif\n';
  expect(asideFor({ 'a.c': 'int x = lamp_get(1);\n', 'b.h': old })).toEqual([]);
});
