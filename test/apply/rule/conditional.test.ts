import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { checkRules } from '../../../src/apply/check/check.js';
import { conditionals } from '../../../src/apply/rule/conditional.js';
import { silent } from '../../../src/core/log.js';
import type { Rule } from '../../../src/rules/index.js';
import { sessionWith } from '../../session.js';
import { calling, cocci, describeEach, options, shownIn, sourcesOf, textsOf } from '../hosts.js';

/** Three that look, or change, and others that depend on whether these have matched in any file. */
const BITS = cocci(
  'bits',
  [
    '@looks@\n@@\n WORD\n',
    '@renames depends on !looks@\nexpression e;\n@@\n- old(e)\n+ new(e)\n',
    '@also depends on looks || renames exists@\nexpression e;\n@@\n- other(e)\n+ another(e)\n',
    '@depends on renames && ever also@\n@@\n #include <...>\n+ #include <linux/more.h>\n',
  ].join('\n'),
);
const INCLUDES = '#include <linux/one.h>\n';
const FILES = {
  'a.c': `${INCLUDES}${calling('old(1)')}`,
  'b.c': `${INCLUDES}${calling('other(1)')}`,
  'c.c': `${INCLUDES}${calling('nothing(1)')}`,
};

describeEach('semantic patches that depend on whether others matched', (spatch) => {
  async function run(files: Record<string, string>, rules: readonly Rule[] = [BITS]) {
    const seen: string[] = [];
    const log = {
      ...silent,
      command: (argv: readonly string[]) => {
        const shown = shownIn(argv);
        if (shown !== undefined) seen.push(shown);
      },
    };
    const session = sessionWith({ log });
    const here = await spatch();
    const given = options({ rules, sources: sourcesOf(files) });
    const reaches = await checkRules(session, here, given);
    const { sources } = await applyRules(session, here, { ...given, reaches });
    return { texts: textsOf(sources), seen };
  }

  test('are asked about an include of any header where one stands alone', async () => {
    const own = cocci(
      'own',
      '@known@\n@@\n  #include <...>\n\n@depends on !known@\n@@\n  #include "..."\n+ #include <linux/more.h>\n',
    );
    const files = {
      'a.h': 'int f(int x);\n',
      'b.h': 'int g(int x);\n',
      'c.c': `#include "a.h"\n${calling('nothing(1)')}`,
      'd.c': `#include "b.h"\n# include  <linux/one.h>\n${calling('nothing(1)')}`,
      'e.c': `#include <linux/one.h>\n${calling('nothing(1) + nothing(2) + nothing(3)')}`,
    };
    const known = await run(files, [own]);
    expect(known.seen).toEqual(['d.c']);
    expect(known.texts).toEqual(files);
    const { 'd.c': _, 'e.c': __, ...others } = files;
    const unknown = await run(others, [own]);
    expect(unknown.seen).toEqual(['c.c']);
    expect(unknown.texts['c.c']).toContain('#include "a.h"\n#include <linux/more.h>\n');
  });

  test('run file by file, and what is learned in one counts in all', async () => {
    const { texts, seen } = await run(FILES);
    const more = `${INCLUDES}#include <linux/more.h>\n`;
    expect(texts).toEqual({
      'a.c': `${more}${calling('new(1)')}`,
      'b.c': `${more}${calling('another(1)')}`,
      'c.c': `${more}${calling('nothing(1)')}`,
    });
    expect(seen.every((files) => !files.includes(' '))).toBe(true);
  });

  test('run file by file where one looks for an include that another is not to follow', async () => {
    const text =
      '@known@\n@@\n #include <...>\n\n@depends on !known@\n@@\n #include "..."\n+ #include <linux/more.h>\n';
    const own = { 'a.c': '#include "x.h"\nint a;\n', 'b.c': '#include "x.h"\nint b;\n' };
    const { texts, seen } = await run(own, [cocci('own', text)]);
    expect(texts['a.c']).toBe('#include "x.h"\n#include <linux/more.h>\nint a;\n');
    expect(seen.every((files) => !files.includes(' '))).toBe(true);
    const all = { ...own, 'c.c': `${INCLUDES}int c;\n` };
    expect((await run(all, [cocci('own', text)])).texts).toEqual(all);
  });

  test('do not where the other one has matched, though it changes nothing', async () => {
    const { texts } = await run({ ...FILES, 'c.c': calling('nothing(WORD)') });
    expect(texts).toEqual({
      ...FILES,
      'b.c': `${INCLUDES}${calling('another(1)')}`,
      'c.c': calling('nothing(WORD)'),
    });
  });

  test('ask for what stood there when the other one ran', async () => {
    const before = cocci('before', '@@\n@@\n- old(1)\n+ WORD\n', 'touches old');
    const after = cocci('after', '@@\n@@\n- WORD\n+ gone(1)\n', 'touches WORD');
    expect((await run(FILES, [before, BITS, after])).texts).toEqual({
      ...FILES,
      'a.c': `${INCLUDES}${calling('gone(1)')}`,
      'b.c': `${INCLUDES}${calling('another(1)')}`,
    });
    expect((await run(FILES, [BITS, before])).texts['a.c']).toContain('new(1)');
  });
});

test.each([
  ['a metavariable', '@r@\nexpression e;\n@@\n old(e)\n\n@@\nexpression r.e;\n@@\n- new(e)\n'],
  ['a script', '@r@\n@@\n old()\n\n@script:python@\n@@\nprint(1)\n'],
  ['a rule of another file', '@depends on other@\n@@\n- new()\n'],
  [
    'another kind of condition',
    '@r@\n@@\n old()\n\n@depends on file in "a.c" && r@\n@@\n- new()\n',
  ],
])('a rule that carries %s over is left whole', (_, text) => {
  expect(conditionals(cocci('whole', text))).toBeUndefined();
});
