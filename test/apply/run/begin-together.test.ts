import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { checkRules } from '../../../src/apply/check/check.js';
import type { Rule } from '../../../src/rules/index.js';
import { SESSION, sessionWith } from '../../session.js';
import { fakeSpatch } from '../fake.js';
import {
  calling,
  cocci,
  describeEach,
  memory,
  options,
  shownIn,
  sourcesOf,
  textsOf,
} from '../hosts.js';

const plain = (from: string, to: string) =>
  cocci(`${from}_${to}`, `@@\nexpression e;\n@@\n- ${from}(e)\n+ ${to}(e)\n`);

describeEach('what small files begin with', (spatch) => {
  /** The files of each process, and what came of them. */
  async function run(rules: Rule[], files: Record<string, string>, command?: string) {
    const here = command === undefined ? await spatch() : await fakeSpatch(command);
    const shown: string[] = [];
    const { log, warnings } = memory();
    const session = sessionWith({
      log: {
        ...log,
        command: (argv, cwd) => {
          const own = shownIn(argv, cwd);
          if (own !== undefined) shown.push(own.join(' | '));
        },
      },
    });
    const given = options({ rules, sources: sourcesOf(files) });
    const reaches = await checkRules(SESSION, await spatch(), given);
    const applied = await applyRules(session, here, { ...given, reaches });
    return { texts: textsOf(applied.sources), shown: shown.sort(), warnings, steps: applied.steps };
  }

  test('is one process, where no rule may match in a file of the others', async () => {
    const { texts, shown } = await run([plain('one', 'two'), plain('three', 'four')], {
      'a.c': calling('one(1)'),
      'b.c': calling('three(1)'),
      'c.c': calling('one(three(1))'),
      'd.c': calling('five(1)'),
      'e/a.c': calling('one(2)'),
    });
    expect(texts).toEqual({
      'a.c': calling('two(1)'),
      'b.c': calling('four(1)'),
      'c.c': calling('two(four(1))'),
      'd.c': calling('five(1)'),
      'e/a.c': calling('two(2)'),
    });
    expect(shown).toEqual(['c.c | b.c | a.c | e/a.c']);
  });

  test('leaves alone what holds no word that a rule touches, though the rule matches there', async () => {
    const more = cocci(
      'more',
      '@@\n@@\n #include <linux/old.h>\n+#include <linux/new.h>\n',
      'touches box',
    );
    const old = '#include <linux/old.h>\n\n';
    const { texts } = await run([more, plain('one', 'two')], {
      'a.c': `${old}${calling('box(1)')}`,
      'b.c': `${old}${calling('one(1)')}`,
    });
    expect(texts).toEqual({
      'a.c': `#include <linux/old.h>\n#include <linux/new.h>\n\n${calling('box(1)')}`,
      'b.c': `${old}${calling('two(1)')}`,
    });
  });

  test('is told of the file that it is about: what spatch skips, and what it changes', async () => {
    const broken = 'int g(int x)\n{\n\tone(x) oops oops;\n\treturn 0;\n}\n';
    const { texts, warnings } = await run([plain('one', 'two')], {
      'a.c': calling('one(1)'),
      'b.c': `${broken}\n${calling('one(1)')}`,
      'c.c': calling('one(3)'),
    });
    expect(texts).toEqual({
      'a.c': calling('two(1)'),
      'b.c': `${broken}\n${calling('two(1)')}`,
      'c.c': calling('two(3)'),
    });
    expect(warnings.map((one) => one.kind === 'code-skipped' && one.file)).toEqual(['b.c']);
  });

  test('is done file by file where an #if comes into it', async () => {
    const cut =
      'int f(int x)\n{\n#ifdef A\n\tif (one(1))\n#else\n\tif (one(2))\n#endif\n\t\treturn 1;\n\treturn 0;\n}\n';
    const { texts, shown } = await run([plain('one', 'two')], {
      'a.c': calling('one(1)'),
      'b.c': cut,
    });
    expect(texts).toEqual({ 'a.c': calling('two(1)'), 'b.c': cut.replaceAll('one', 'two') });
    expect(shown.length).toBeGreaterThan(1);
  });

  test('is done file by file where spatch fails on them', async () => {
    const { texts, shown } = await run(
      [plain('one', 'two')],
      { 'a.c': calling('one(1)'), 'b.c': calling('one(2)') },
      'for last; do :; done\ncase $last in */files) exit 2 ;; esac\nexec spatch "$@"',
    );
    expect(texts).toEqual({ 'a.c': calling('two(1)'), 'b.c': calling('two(2)') });
    expect(shown).toEqual(['a.c', 'a.c | b.c', 'b.c']);
  });
});
