import { expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { checkRules } from '../../src/apply/check/check.js';
import { openRecord } from '../../src/apply/run/record.js';
import { silent } from '../../src/core/log.js';
import { reuseIn } from '../../src/reuse/index.js';
import { parseRule, type Rule } from '../../src/rules/index.js';
import { sessionWith } from '../session.js';
import { tempDir } from './fake.js';
import { calling, cocci, describeEach, options, renaming, sourcesOf, textsOf } from './hosts.js';

const plain = (from: string, to: string): Rule =>
  cocci(`${from}_${to}`, `@@\nexpression e;\n@@\n- ${from}(e)\n+ ${to}(e)\n`, `touches ${from}`);

describeEach('what each rule made of a file', (spatch) => {
  /** The steps of one file after another, as `rules: text`, and the processes that ran for them. */
  async function run(dir: string, rules: Rule[], files: Record<string, string>, byRule: boolean) {
    let ran = 0;
    const log = {
      ...silent,
      command: (argv: readonly string[]) => {
        if (argv.includes('--sp-file')) ran++;
      },
    };
    const session = sessionWith({ log });
    const here = await spatch();
    const record = openRecord(reuseIn(dir), { spatch: 'this one', args: [], inputs: [] });
    const given = { ...options({ rules, sources: sourcesOf(files) }), record };
    const reaches = await checkRules(session, here, given);
    const { steps, sources } = await applyRules(session, here, { ...given, reaches, byRule });
    const told = steps.map(({ rules: names, files: after }) => [names.join(' '), textsOf(after)]);
    return { told, ran, texts: textsOf(sources) };
  }

  test('is known where one changed it; where several did, each runs once more, when that is wanted', async () => {
    const dir = await tempDir();
    const rules = [plain('one', 'two'), plain('two', 'three'), plain('four', 'five')];
    const files = { 'a.c': calling('one(four(1))'), 'b.c': calling('four(1)') };
    const first = await run(dir, rules, files, false);
    expect(first.ran).toBe(2);
    expect(first.told).toContainEqual(['four_five', { 'b.c': calling('five(1)') }]);
    expect(first.told).toContainEqual([
      'one_two two_three four_five',
      { 'a.c': calling('three(five(1))') },
    ]);
    // From what the first run has left: what lies between three rules is what two of them made.
    const traced = await run(dir, rules, files, true);
    expect(traced.ran).toBe(2);
    expect(traced.texts).toEqual(first.texts);
    expect(traced.told.filter(([, after]) => 'a.c' in Object(after))).toEqual([
      ['one_two', { 'a.c': calling('two(four(1))') }],
      ['two_three', { 'a.c': calling('three(four(1))') }],
      ['four_five', { 'a.c': calling('three(five(1))') }],
    ]);
    expect(await run(dir, rules, files, true)).toEqual({ ...traced, ran: 0 });
  });

  test('is known of a rule that sees several files, and of one that needs no spatch', async () => {
    const patch = parseRule({
      file: '/r/six.patch',
      text: '--- a/a.c\n+++ b/a.c\n@@ -3 +3 @@\n-\ttwo(1);\n+\tsix(1);\n',
      origin: 'module',
    });
    const { told } = await run(
      await tempDir(),
      [renaming('one', 'two'), patch],
      { 'a.c': calling('one(1)'), 'b.c': calling('one(2)') },
      true,
    );
    expect(told).toEqual([
      ['one_to_two', { 'a.c': calling('two(1)'), 'b.c': calling('two(2)') }],
      ['six', { 'a.c': calling('six(1)') }],
    ]);
  });
});
