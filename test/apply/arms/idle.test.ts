import { expect, test } from 'vitest';
import { conditionalsOf } from '../../../src/apply/arms/conditionals.js';
import { idleFor } from '../../../src/apply/arms/idle.js';
import { cocci } from '../hosts.js';

const RULE = cocci(
  'rule',
  '@@\nidentifier d;\n@@\nd = old(\n- 1,\n 2);\nif (\n- BAD(d)\n+ !d\n ) {\n ...\n }\n',
);
const AROUND = ['\tfirst(1);\n', '#ifdef X\n', '#endif\n', '\tlast->it = 2;\n'];

function isIdle(inArm: string, [before, opens, closes, behind] = AROUND, rule = RULE): boolean {
  const lines = [before, opens, inArm, closes, behind].map((line) => line ?? '');
  const [conditional] = conditionalsOf(lines) ?? [];
  return conditional !== undefined && (idleFor(rule)?.(conditional, lines) ?? false);
}

test('an #if round a statement that has nothing of the rule is of no matter', () => {
  expect(isIdle('\tset(&d->lock);\n')).toBe(true);
  expect(isIdle('\td->x = f(1);\n')).toBe(true);
});

test.each(['\tx = old(3);\n', '\treturn 1;\n', '\tint x;\n', '\tcall(1,\n', '\tif (x)\n', '\t{\n'])(
  'one round %j is',
  (line) => {
    expect(isIdle(line)).toBe(false);
  },
);

test('so is one beside a statement that the rule may match', () => {
  const [, opens = '', closes = '', behind = ''] = AROUND;
  expect(isIdle('\tset(1);\n', ['\tx = old(1, 2);\n', opens, closes, behind])).toBe(false);
  expect(isIdle('\tset(1);\n', ['\tfirst(1);\n', opens, closes, '\tif (x)\n'])).toBe(false);
});

test.each([
  ['matches any statement', '@@\nstatement S;\n@@\n- old();\n S\n'],
  ['says what is not in its dots', '@@\n@@\n a();\n ... when != b\n- c();\n'],
])('to a rule that %s any #if may matter', (_, text) => {
  expect(idleFor(cocci('any', text))).toBeUndefined();
});
