import { expect, test } from 'vitest';
import { checkRules } from '../../../src/apply/check/check.js';
import { NO_MACROS } from '../../../src/apply/rule/macros.js';
import { isMet, parseNeed, without } from '../../../src/apply/rule/need.js';
import { partsOf } from '../../../src/apply/rule/part.js';
import type { Spatch } from '../../../src/spatch/index.js';
import { SESSION } from '../../session.js';
import { cocci, describeEach } from '../hosts.js';

async function reachOf(spatch: Spatch, text: string) {
  const rules = [cocci('rule', text)];
  const found = await checkRules(SESSION, spatch, { rules });
  return rules
    .flatMap((rule, at) => partsOf(rule, at, true, NO_MACROS))
    .map(({ id }) => found.get(id));
}

describeEach('what spatch tells of a rule’s reach', (spatch) => {
  test.each([
    [
      'words without one of which it is not tried',
      '@@\nexpression e;\n@@\n(\n- old(e)\n+ new(e)\n|\n- other(e)\n+ e\n)\n',
      { need: { any: ['old', 'other'] }, ties: 'none', names: [] },
    ],
    [
      'none where it is tried on any file',
      '@@\n@@\n+#include "x.h"\n#include ...\n',
      { need: undefined, ties: 'none', names: [] },
    ],
    [
      'any file that holds a word of one of its parts, where one depends on another',
      '@r@\nidentifier f;\n@@\nf(...) { ... begin(...) ... }\n\n@@\nidentifier r.f;\n@@\n- finish(f);\n+ end();\n',
      {
        need: { all: ['begin', 'finish'] },
        anyOfIt: { any: ['begin', { all: ['compat_gen_inherited__r__f', 'finish'] }] },
        ties: 'any',
        names: [],
      },
    ],
    [
      'the same where what is inherited only stands in what is added',
      '@r@\nidentifier f;\n@@\nbegin(f);\n\n@@\nidentifier r.f;\n@@\n- finish();\n+ end(f);\n',
      {
        need: 'finish',
        anyOfIt: { any: ['begin', 'finish'] },
        ties: 'any',
        names: [],
      },
    ],
    [
      'one of the words of a list over several lines',
      '@@\nidentifier f = {\n  old,\n  older};\nexpression e;\n@@\n- f(e)\n+ new(e)\n',
      { need: { any: ['old', 'older'] }, ties: 'none', names: [] },
    ],
    [
      'one of the words that an identifier may be',
      '@@\nidentifier f = {old, older};\nidentifier g = { one };\nexpression e;\n@@\n- f(e, g)\n+ new(e)\n',
      { need: { all: ['one', { any: ['old', 'older'] }] }, ties: 'none', names: [] },
    ],
    [
      'one of these, whose function is defined, or is a macro',
      '@@\ntype T;\nidentifier f = {old, older};\n@@\n  T f(...) {\n- begin();\n  ... }\n\n@@\nidentifier f = {older, oldest};\n@@\n- #define f ...\n',
      [{ all: ['begin', { any: ['old', 'older'] }] }, { any: ['older', 'oldest'] }],
    ],
    [
      'the word that an identifier must be, by its pattern',
      '@@\nidentifier f =~ "^old$";\nidentifier g =~ "^one";\nexpression e;\n@@\n- f(e, g)\n+ new(e)\n',
      { need: 'old', ties: 'none', names: [] },
    ],
    [
      'not of what an identifier must not be',
      '@@\nidentifier f != {old, older};\nexpression e;\n@@\n- begin(e, f)\n+ g(e, f)\n',
      { need: 'begin', ties: 'none', names: [] },
    ],
    [
      'a named part is not tied to others that do not speak of it',
      '@r exists@\nexpression e;\n@@\n- old(e)\n+ new(e)\n',
      { need: 'old', ties: 'none', names: [] },
    ],
    [
      'a function’s name, where its prototypes are to follow',
      '@@\n@@\n- void\n+ int\nturn(...)\n{\n<...\n- stop();\n+ return 0;\n...>\n}\n',
      { need: 'turn', ties: 'prototypes', names: ['turn'] },
    ],
    [
      'what stands for the name of a function, where that may be any',
      '@@\nidentifier fn, x;\n@@\nint fn(\n- struct old_type *x\n+ struct new_type *x\n  , int extra)\n{\n...\n}\n',
      { need: { all: ['extra', 'old_type'] }, ties: 'prototypes', names: ['fn'] },
    ],
  ])('%s', async (_, text, expected) => {
    const reach = await reachOf(await spatch(), text);
    const all = Array.isArray(expected) ? expected.map((need) => ({ need })) : [expected];
    expect(reach).toMatchObject(all);
  });
});

test.each([
  ['a', 'a'],
  ['{a;{b,c}}', { all: ['a', { any: ['b', 'c'] }] }],
  ['{{a;b},c}', { any: [{ all: ['a', 'b'] }, 'c'] }],
  ['{a;b,c}', undefined],
  ['linux/x.h', undefined],
  ['{x.h;a}', { all: ['x.h', 'a'] }],
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

test('a word that is there anyway is not needed', () => {
  const need = { any: [{ all: ['a', 'x'] }, 'b'] };
  expect(without(need, 'x')).toEqual({ any: ['a', 'b'] });
  expect(without(need, 'b')).toBeUndefined();
  expect(without({ all: ['x'] }, 'x')).toBeUndefined();
});
