import { expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { checkRules } from '../../src/apply/check/check.js';
import { silent } from '../../src/core/log.js';
import type { Rule } from '../../src/rules/index.js';
import type { Spatch } from '../../src/spatch/index.js';
import { SESSION, sessionWith } from '../session.js';
import { cocci, describeEach, options, shownIn, sourcesOf, textsOf } from './hosts.js';

const away = (header: string) => `@@\n@@\n- #include <${header}>\n`;
const CODE = 'int f(void)\n{\n\treturn g();\n}\n';

const FILES = {
  'both.c': `#include <a/one.h>\n#include <two.h>\n\n${CODE}`,
  'apart.c': `#include <two.h>\n\n/* why */\n#include <other.h>\n#include <a/one.h>\n${CODE}`,
  'comment.c': `#include <a/one.h> /* for g */\n\n\n#include <two.h>\n${CODE}`,
  'guarded.c': `#ifdef X\n#include <a/one.h>\n#endif\n#include <two.h>\n${CODE}`,
  'only.c': `#include <two.h>\n${CODE}`,
  'neither.c': `#include <other.h>\n${CODE}`,
};

/** Applies rules as a build does, and returns the files that spatch was shown. */
async function apply(spatch: Spatch, rules: Rule[], sources: Map<string, Buffer>) {
  const shown: string[] = [];
  const command = (argv: readonly string[]) => {
    const own = shownIn(argv);
    if (own !== undefined) shown.push(own);
  };
  const given = options({ rules, sources });
  const reaches = await checkRules(SESSION, spatch, given);
  const session = sessionWith({ log: { ...silent, command } });
  const applied = await applyRules(session, spatch, { ...given, reaches });
  return { sources: applied.sources, shown };
}

describeEach('a rule that takes several includes away', (spatch) => {
  test('does what its semantic patches do one after another, on the files alone that have one', async () => {
    const texts = [away('a/one.h'), away('two.h'), '@@\n@@\n- g()\n+ h()\n'];
    const { sources, shown } = await apply(
      await spatch(),
      [cocci('whole', texts.join('\n'))],
      sourcesOf(FILES),
    );
    let expected = sourcesOf(FILES);
    for (const [at, text] of texts.entries()) {
      expected = (await apply(await spatch(), [cocci(`r${at}`, text)], expected)).sources;
    }
    expect(textsOf(sources)).toEqual(textsOf(expected));
    expect(shown.sort()).toEqual(Object.keys(FILES).sort());
  });

  test('is shown no file without them, for an identifier that is to be one word, and a declarer', async () => {
    const texts = [
      away('a/one.h'),
      away('two.h'),
      '@@\nidentifier tls = tls;\n@@\n- tls\n+ plain\n',
      '@@\ndeclarer DECLARED;\n@@\n- DECLARED("x");\n',
    ];
    const { sources, shown } = await apply(
      await spatch(),
      [cocci('whole', texts.join('\n'))],
      sourcesOf({
        ...FILES,
        'tls.c': 'int f(void)\n{\n\treturn tls;\n}\n',
        'd.c': 'DECLARED("x");\n\nint x;\n',
      }),
    );
    expect(shown.sort()).toEqual([
      'apart.c',
      'both.c',
      'comment.c',
      'd.c',
      'guarded.c',
      'only.c',
      'tls.c',
    ]);
    expect(textsOf(sources)).toMatchObject({
      'tls.c': 'int f(void)\n{\n\treturn plain;\n}\n',
      'd.c': '\n\nint x;\n',
    });
  });
});

describeEach('a rule that adds an include beside other code', (spatch) => {
  const BEHIND = cocci('behind', '@@\n@@\n #include <...>\n+#include <new.h>\n');
  const ADDS = cocci('adds', '@@\n@@\n- int x;\n+ #include <x.h>\n+ int y;\n');
  const CHANGES = cocci('changes', '@@\n@@\n- #include <two.h>\n+ #include <three.h>\n');
  const files = { 'a.c': `#include <one.h>\n#include <two.h>\nint x;\n${CODE}` };

  test.each([
    ['shares a process with one before it that is about includes', [CHANGES, ADDS], 1],
    ['with one that adds behind them', [BEHIND, ADDS], 1],
    ['not with one behind it', [ADDS, BEHIND], 2],
  ])('%s', async (_, rules, processes) => {
    const { sources, shown } = await apply(await spatch(), rules, sourcesOf(files));
    let expected = sourcesOf(files);
    for (const rule of rules) {
      expected = (await apply(await spatch(), [rule], expected)).sources;
    }
    expect(textsOf(sources)).toEqual(textsOf(expected));
    expect(shown).toHaveLength(processes);
  });
});
