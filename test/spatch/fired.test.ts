import { expect, test } from 'vitest';
import { readFired } from '../../src/spatch/fired.js';
import { putRule, putSources, runRule, withScratch } from '../../src/spatch/index.js';
import { calling, cocci, describeEach, sourcesOf } from '../apply/hosts.js';
import { SESSION } from '../session.js';

/** Of four semantic patches, the first and the last change something; the last is one of a function's definition. */
const RULE = cocci(
  'four',
  [
    '@@\nexpression e;\n@@\n- old(e)\n+ new(e)\n',
    '@gone@\nexpression e;\n@@\n- old(e)\n+ newer(e)\n',
    '@@\nexpression e;\n@@\n- other(e)\n+ another(e)\n',
    '@turn@\nidentifier f;\n@@\n- int\n+ long\n  f(int x) {\n  ...\n- mark(x);\n  ...\n  }\n',
  ].join('\n'),
);

describeEach('what each semantic patch of a process did', (spatch) => {
  test('is told by its name, or by the line on which it starts', async () => {
    const files = sourcesOf({ 'a.c': calling('mark(x);\n\told(1)') });
    const { fired } = await withScratch(SESSION, async (scratch) => {
      await putSources(scratch, files);
      const ruleFile = await putRule(scratch, 0, RULE.text);
      const setup = {
        spatch: await spatch(),
        scratch,
        args: [],
        timeoutMs: 120_000,
        nextSerial: () => 0,
      };
      return runRule(SESSION, setup, {
        rules: [RULE],
        ruleFile,
        given: files,
        all: files,
        serial: 0,
      });
    });
    const changed = fired.filter((one) => one.changed);
    expect(changed.map(({ rule }) => rule)).toEqual([1, 'turn']);
    expect(fired.find(({ rule, changed: did }) => rule === 'gone' && did)).toBeUndefined();
  });
});

test('what says nothing of semantic patches tells of none', () => {
  expect(readFired('diff = \n--- a\n+++ b\n')).toEqual([]);
});
