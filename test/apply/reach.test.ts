import { expect, test } from 'vitest';
import { checkRules } from '../../src/apply/check.js';
import { isMet, parseNeed } from '../../src/apply/need.js';
import type { Spatch } from '../../src/spatch/index.js';
import { SESSION } from '../session.js';
import { cocci, describeEach } from './hosts.js';

async function reachOf(spatch: Spatch, text: string) {
  const rules = [cocci('rule', text)];
  const found = await checkRules(SESSION, spatch, { rules });
  return found.get('rule');
}

describeEach('what spatch tells of a rule’s reach', (spatch) => {
  test.each([
    [
      'words without one of which it is not tried',
      '@@\nexpression e;\n@@\n- old(e)\n+ new(e)\n\n@@\n@@\n- other();\n',
      { need: { any: ['old', 'other'] }, ties: [] },
    ],
    [
      'none where it is tried on any file',
      '@@\n@@\n+#include "x.h"\n#include ...\n',
      { need: undefined, ties: [] },
    ],
    [
      'any file, where one of its parts depends on another',
      '@r@\nidentifier f;\n@@\nf(...) { ... begin(...) ... }\n\n@depends on r@\n@@\n- finish();\n+ end();\n',
      undefined,
    ],
    [
      'a named part is not tied to others that do not speak of it',
      '@r exists@\nexpression e;\n@@\n- old(e)\n+ new(e)\n',
      { need: 'old', ties: [] },
    ],
    [
      'a function’s name, where its prototypes are to follow',
      '@@\n@@\n- void\n+ int\nturn(...)\n{\n<...\n- stop();\n+ return 0;\n...>\n}\n',
      { need: 'turn', ties: ['turn'] },
    ],
    [
      'what is taken from the prototype of a function of any name',
      '@@\nidentifier fn, x;\n@@\nint fn(\n- struct old_type *x\n+ struct new_type *x\n  , int extra)\n{\n...\n}\n',
      { need: { all: ['extra', 'old_type'] }, ties: ['old_type'] },
    ],
  ])('%s', async (_, text, expected) => {
    const reach = await reachOf(await spatch(), text);
    if (expected === undefined) expect(reach?.ties).toBe('any');
    else expect(reach).toEqual(expected);
  });
});

test.each([
  ['a', 'a'],
  ['{a;{b,c}}', { all: ['a', { any: ['b', 'c'] }] }],
  ['{{a;b},c}', { any: [{ all: ['a', 'b'] }, 'c'] }],
  ['{a;b,c}', undefined],
  ['linux/x.h', undefined],
  ['{a', undefined],
  ['', undefined],
])('what a file needs is read from %j', (text, need) => {
  expect(parseNeed(text)).toEqual(need);
});

test('a need is met by the words that it is made of', () => {
  const need = { all: ['a', { any: ['b', 'c'] }] };
  const met = (...words: string[]) => isMet(need, (word) => words.includes(word));
  expect([met('a', 'c'), met('a'), met('b', 'c')]).toEqual([true, false, false]);
});
