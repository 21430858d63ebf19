import { expect, test } from 'vitest';
import { wordsForFunctions } from '../../../src/apply/rule/inherited.js';
import { readCocci } from '../../../src/rules/index.js';

const OPS = '@ops@\nidentifier o, f;\n@@\n struct ops o = { .turn = f, };\n\n';
const changing = (variable: string, name = 'f') =>
  `@@\nidentifier ${variable}, x;\n@@\n  int ${name}(\n- int x\n+ long x\n  ) { ... }\n`;

test.each([
  ['a word for one that is inherited', `${OPS}${changing('ops.f')}`, ['f'], 'inherited'],
  ['its name where a rule says it', changing('y', 'turn'), ['turn'], ['turn']],
  ['nothing of one that a rule finds where it changes it', changing('f'), ['f'], undefined],
  [
    'nothing of one that is inherited here and found there',
    `${OPS}${changing('ops.f')}\n${changing('f')}`,
    ['f'],
    undefined,
  ],
])('the functions whose prototypes follow: %s', (_, text, names, expected) => {
  const words = wordsForFunctions(names, readCocci(text));
  if (expected === 'inherited') expect(words).toEqual([expect.stringMatching(/ops__f$/)]);
  else expect(words).toEqual(expected);
});
