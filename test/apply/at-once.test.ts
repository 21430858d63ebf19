import { expect, test } from 'vitest';
import { applyAtOnce } from '../../src/apply/at-once.js';
import { silent } from '../../src/core/log.js';
import type { Rule } from '../../src/rules/index.js';
import type { Spatch } from '../../src/spatch/index.js';
import { sessionWith } from '../session.js';
import { calling, cocci, describeEach, options, sourcesOf, textsOf } from './hosts.js';

const rename = (from: string, to: string): Rule => ({
  ...cocci(
    `${from}_to_${to}`,
    `@@\nexpression e;\n@@\n- ${from}(e)\n+ ${to}(e)\n`,
    `touches ${from}`,
  ),
  origin: 'library',
});

/** What became of sources, and how many processes ran rules, or read some. */
async function apply(
  spatch: Spatch,
  rules: Rule[],
  files: Record<string, string>,
  more: { strict?: boolean } = {},
) {
  let [ran, read] = [0, 0];
  const command = (argv: readonly string[]) => {
    if (argv.includes('--sp-file')) ran++;
    if (argv.includes('--parse-cocci')) read++;
  };
  const session = sessionWith({ log: { ...silent, command } });
  const given = options({ rules, sources: sourcesOf(files), ...more });
  const applied = await applyAtOnce(session, spatch, given);
  return { sources: applied && textsOf(applied.sources), ran, read };
}

describeEach('one small source', (spatch) => {
  test('is seen by one process for rules that may share it, and no rule of the library is asked about', async () => {
    const files = { 'a.c': calling('one(x)') };
    const rules = [rename('one', 'two'), rename('two', 'three')];
    expect(await apply(await spatch(), rules, files)).toEqual({
      sources: { 'a.c': calling('three(x)') },
      ran: 1,
      read: 0,
    });
  });

  test('has a driver’s own rule read beforehand', async () => {
    const own = { ...rename('one', 'two'), origin: 'module' as const };
    const done = await apply(await spatch(), [own], { 'a.c': calling('one(x)') });
    expect(done).toMatchObject({ ran: 1, read: 1 });
  });

  test.each([
    ['holds what spatch can’t read', calling('one(x) )) ;'), {}],
    ['is to be read without exception', calling('one(x)'), { strict: true }],
    ['has many bytes', `${calling('one(x)')}/* ${'long '.repeat(20_000)} */\n`, {}],
  ])('is run part by part if it %s', async (_, text, more) => {
    const done = await apply(await spatch(), [rename('one', 'two')], { 'a.c': text }, more);
    expect(done.sources).toBeUndefined();
  });

  test('is not one of several: a rule runs on those alone that hold a word that it touches', async () => {
    const files = { 'a.c': calling('one(x)'), 'b.c': calling('two(x)', 'g') };
    const done = await apply(await spatch(), [rename('one', 'two')], files);
    expect(done.sources).toBeUndefined();
  });
});
