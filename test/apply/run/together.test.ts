import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { checkRules } from '../../../src/apply/check/check.js';
import { filesToName } from '../../../src/apply/run/together.js';
import { silent } from '../../../src/core/log.js';
import { parseRule } from '../../../src/rules/index.js';
import type { Spatch } from '../../../src/spatch/index.js';
import { brokenHalfWay } from '../../../src/spatch/skipped.js';
import { SESSION, sessionWith } from '../../session.js';
import { fakeSpatch } from '../fake.js';
import { calling, cocci, describeEach, options, shownIn, sourcesOf, textsOf } from '../hosts.js';

const plain = (from: string, to: string, ...directives: string[]) =>
  cocci(`${from}_${to}`, `@@\nexpression e;\n@@\n- ${from}(e)\n+ ${to}(e)\n`, ...directives);

/** Applies rules as a build does: what spatch says of them comes first. Returns the processes' files too. */
async function apply(
  spatch: Spatch,
  rules: ReturnType<typeof cocci>[],
  files: Record<string, string>,
  args: string[] = [],
) {
  const commands: string[] = [];
  const log = {
    ...silent,
    command: (argv: readonly string[]) => {
      const shown = shownIn(argv);
      if (shown !== undefined) commands.push(shown);
    },
  };
  const given = options({ rules, sources: sourcesOf(files), args });
  const reaches = await checkRules(SESSION, spatch, given);
  const { sources } = await applyRules(sessionWith({ log }), spatch, { ...given, reaches });
  return { texts: textsOf(sources), commands: commands.sort() };
}

describeEach('rules that run together', (spatch) => {
  test('are one process for each file that holds a word of theirs', async () => {
    const { texts, commands } = await apply(
      await spatch(),
      [plain('one', 'two'), plain('three', 'four'), plain('five', 'six')],
      {
        'a.c': calling('one(1) + three(1)'),
        'b.c': calling('five(1)'),
        'c.c': calling('seven(1)'),
      },
    );
    expect(texts).toEqual({
      'a.c': calling('two(1) + four(1)'),
      'b.c': calling('six(1)'),
      'c.c': calling('seven(1)'),
    });
    expect(commands).toEqual(['a.c', 'b.c']);
  });

  const inherits = cocci(
    'inherits',
    '@r@\nidentifier f, g;\n@@\n call(f, &g);\n\n@s@\nidentifier r.g, h;\n@@\n use(&g, h)\n\n' +
      '@@\nidentifier s.h;\nfresh identifier n = "new_" ## h;\n@@\n- h\n+ n\n',
  );

  test('that inherit names see the files that hold these', async () => {
    const { texts, commands } = await apply(await spatch(), [inherits], {
      'a.c': `${calling('call(x, &one)')}${calling('use(&none, none)').replace('f', 'g')}`,
      'b.c': calling('use(&one, two)'),
      'c.c': calling('two'),
      'd.c': calling('use(one)'),
      'e.c': calling('use(&x, three)'),
      'f.c': calling('x + three'),
    });
    expect(texts['b.c']).toBe(calling('use(&one, new_two)'));
    expect(texts['c.c']).toBe(calling('new_two'));
    expect(commands).toEqual(['a.c', 'a.c b.c c.c d.c', 'a.c b.c d.c']);
  });

  test('that inherit names see all that may count where not all that they need stands in what has these', async () => {
    const { texts, commands } = await apply(await spatch(), [inherits], {
      'a.c': calling('call(x, &one)'),
      'b.c': calling('use(&one, two)'),
      'c.c': calling('two'),
    });
    expect(texts['c.c']).toBe(calling('new_two'));
    expect(commands).toEqual(['a.c b.c c.c']);
  });

  const HEAD = 'struct kind *kind, int size';
  const retyped = cocci(
    'retyped',
    '@r@\nidentifier o, f;\n@@\n  struct ops o = { .turn = f, };\n\n@@\nidentifier r.f, kind, size;\n@@\n' +
      '  int f(struct kind *kind,\n- int size\n+ long size\n  ) { ... }\n',
    'touches turn',
  );
  const turning = {
    'a.c': `#include "far.h"\n\nstruct ops own = { .turn = one, };\n`,
    'b.c': `#include "far.h"\n\nint one(${HEAD})\n{\n\treturn 0;\n}\n`,
    'c.c': `int two(${HEAD})\n{\n\treturn 0;\n}\n`,
    'd.c': `struct kind *kind;\n`,
    'near/far.h': `int one(${HEAD});\n`,
  };

  test('that inherit the name of a function see the files that hold it, with its prototypes', async () => {
    const { texts, commands } = await apply(await spatch(), [retyped], turning);
    expect(texts['b.c']).toContain('int one(struct kind *kind, long size)');
    expect(texts['near/far.h']).toContain('int one(struct kind *kind, long size);');
    expect(texts['c.c']).toBe(turning['c.c']);
    expect(commands.at(-1)).toBe('a.c b.c near/far.h');
  });

  test('find what those before them have brought', async () => {
    const { texts } = await apply(
      await spatch(),
      [plain('one', 'two'), plain('two', 'three'), plain('four', 'one')],
      { 'a.c': calling('one(1)'), 'b.c': calling('four(1)') },
    );
    expect(texts).toEqual({ 'a.c': calling('three(1)'), 'b.c': calling('one(1)') });
  });

  test('change the prototypes of a function in the files that have some', async () => {
    const rule = cocci(
      'turn',
      '@@\n@@\n- void\n+ int\n turn(...)\n {\n <...\n- stop();\n+ return 0;\n ...>\n }\n',
    );
    const { texts, commands } = await apply(await spatch(), [plain('old', 'new'), rule], {
      'a.c': '#include "far.h"\n\nvoid turn(void)\n{\n\tstop();\n}\n',
      'b.c': calling('old(1)'),
      'near/far.h': 'void turn(void);\n',
    });
    expect(texts['a.c']).toBe('#include "far.h"\n\nint turn(void)\n{\n\treturn 0;\n}\n');
    expect(texts['near/far.h']).toBe('int turn(void);\n');
    // Each by itself, and what has a prototype of the function once more with it.
    expect(commands).toEqual(['a.c', 'a.c near/far.h', 'b.c', 'near/far.h']);
  });

  test('have changed a prototype before what needs no spatch comes to its file', async () => {
    const turn = cocci('turn', '@@\n@@\n- int\n+ long\n turn(int x)\n {\n ...\n }\n');
    const wide = parseRule({
      file: '/r/wide.patch',
      text: '--- a/a.h\n+++ b/a.h\n@@ -1 +1 @@\n-short grain;\n+long grain;\n',
      origin: 'module',
    });
    const { texts } = await apply(await spatch(), [turn, wide, plain('one', 'two')], {
      'a.c': `#include "a.h"\n${calling('one(1)', 'turn')}`,
      'a.h': 'short grain;\nint turn(int x);\n',
    });
    expect(texts['a.h']).toBe('long grain;\nlong turn(int x);\n');
  });

  test('see what those before them have made of each of these files', async () => {
    const turn = cocci('turn', '@@\n@@\n- int\n+ long\n turn(int x)\n {\n ...\n }\n');
    const files = {
      'a.c': `${calling('one(1)', 'turn')}`,
      'b.c': `int turn(int x);\n${calling('one(2)', 'g')}`,
    };
    const { texts } = await apply(await spatch(), [plain('one', 'two'), turn], files);
    expect(texts).toEqual({
      'a.c': calling('two(1)', 'turn').replace('int', 'long'),
      'b.c': `long turn(int x);\n${calling('two(2)', 'g')}`,
    });
  });

  test('see a header once, with the files that include it', async () => {
    const rule = cocci(
      'tied',
      '@r@\n@@\n begin();\n\n@depends on r@\nexpression e;\n@@\n- old(e)\n+ new(e)\n',
    );
    const { texts, commands } = await apply(
      await spatch(),
      [rule],
      {
        'a.c': `#include "a.h"\n${calling('begin()')}`,
        'a.h': calling('old(1)', 'g'),
        'b.h': calling('old(1)', 'h'),
      },
      ['--all-includes'],
    );
    expect(texts['a.h']).toBe(calling('new(1)', 'g'));
    expect(texts['b.h']).toBe(calling('new(1)', 'h'));
    expect(commands).toEqual(['a.c b.h']);
  });
});

test('rules that fail together are run one by one, and the one at fault is named', async () => {
  const spatch = await fakeSpatch(
    'for rule; do case $rule in ../rules/*) grep -q alpha $rule && { echo "Fatal error: x" >&2; exit 2; };; esac; done; exit 0',
  );
  const given = options({
    rules: [plain('beta', 'b'), plain('alpha', 'a')],
    sources: sourcesOf({ 'a.c': calling('alpha(beta(1))') }),
  });
  await expect(applyRules(SESSION, spatch, given)).rejects.toMatchObject({
    code: 'SPATCH_FAILED',
    message: 'spatch 1.1.1 ended with exit status 2 on rule alpha_a (/r/alpha_a.cocci)',
  });
  const spoilt = await fakeSpatch(
    'for rule; do case $rule in ../rules/*) grep -q alpha $rule && grep -q beta $rule && exit 2;; esac; done; exit 0',
  );
  expect((await applyRules(SESSION, spoilt, given)).sources).toEqual(given.sources);
});

test('what a rule has made unreadable for the next is told from what was so before', () => {
  const error = (file: string, text: string): string =>
    `parse error \n = File "${file}", line 3, column 8, charpos = 20\n  around = ']',\n  whole content = \t${text}\n`;
  expect(brokenHalfWay(error('a.c', 'foo ]]'))).toBe(false);
  expect(brokenHalfWay(error('a.c', 'foo ]]') + error('../tmp/x-a.c', 'foo ]]'))).toBe(false);
  expect(brokenHalfWay(error('a.c', 'foo ]]') + error('../tmp/x-a.c', 'bar ]]'))).toBe(true);
});

test('a header that is read where it is included is not named as well', () => {
  const sources = sourcesOf({
    'a.c': '#include "a.h"\n#include <c.h>\n',
    'a.h': '',
    'sub/b.c': '# include "../b.h"\n',
    'b.h': '',
    'c.h': '#include "d.h"\n',
    'd.h': '',
  });
  const named = (...args: string[]) => [...filesToName(sources, args).keys()];
  expect(named('--all-includes')).toEqual(['a.c', 'sub/b.c', 'c.h', 'd.h']);
  expect(named()).toEqual([...sources.keys()]);
  expect(named('--all-includes', '--include-headers-for-types')).toEqual([...sources.keys()]);
});
