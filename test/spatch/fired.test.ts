import { expect, test } from 'vitest';
import { readFired } from '../../src/spatch/fired.js';
import { putRule, putSources, runRule, type Spatch, withScratch } from '../../src/spatch/index.js';
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

async function run(spatch: Spatch, files: ReadonlyMap<string, Buffer>) {
  return withScratch(SESSION, async (scratch) => {
    await putSources(scratch, files);
    const ruleFile = await putRule(scratch, 0, RULE.text);
    const setup = { spatch, scratch, args: [], timeoutMs: 120_000, nextSerial: () => 0 };
    const given = { rules: [RULE], ruleFile, given: files, all: files, serial: 0, tell: true };
    return runRule(SESSION, setup, given);
  });
}

describeEach('what each semantic patch of a process did', (spatch) => {
  test('is told by its name, or by the line on which it starts', async () => {
    const { fired } = await run(
      await spatch(),
      sourcesOf({ 'a.c': calling('mark(x);\n\told(1)') }),
    );
    const changed = fired.filter((one) => one.changed);
    expect(changed.map(({ rule }) => rule)).toEqual([1, 'turn']);
    expect(fired.find(({ rule, changed: did }) => rule === 'gone' && did)).toBeUndefined();
  });

  test('is told with the functions in which it matched, and where they stand', async () => {
    const text = `${calling('other(1)', 'g')}\n${calling('old(1)')}\n${calling('old(2)', 'h')}`;
    const { tried } = await run(await spatch(), sourcesOf({ 'a b.c': text }));
    const linesOf = (rule: string | number) =>
      tried()
        .filter((one) => one.rule === rule)
        .flatMap(({ items }) => items.filter(({ isMatched }) => isMatched))
        .map(({ at }) => (at?.file === 'a b.c' ? at.line : 'elsewhere'));
    expect(linesOf(1)).toEqual([7, 13]);
    expect(linesOf('gone')).toEqual([]);
    expect(linesOf(13)).toEqual([1]);
    expect(tried()[0]?.items.map(({ at }) => at?.line)).toEqual([1, 7, 13]);
  });
});

test('what says nothing of semantic patches tells of none', () => {
  expect(readFired('diff = \n--- a\n+++ b\n')).toEqual([]);
});
