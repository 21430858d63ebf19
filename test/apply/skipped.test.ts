import { expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { skippedCode } from '../../src/spatch/skipped.js';
import { SESSION, sessionWith } from '../session.js';
import {
  calling,
  cocci,
  describeEach,
  memory,
  options,
  renaming,
  sourcesOf,
  textsOf,
} from './hosts.js';

const OLD_TO_NEW = renaming('old', 'new');

/** spatch cannot parse line 3 of it. */
const BROKEN = 'int broken(void)\n{\n\tfoo(1) ]] bar;\n\told(2);\n}\n';

describeEach('code that spatch skips', (spatch) => {
  const apply = async (files: Record<string, string>, given = {}) => {
    const { log, warnings } = memory();
    const { sources } = await applyRules(
      sessionWith({ log }),
      await spatch(),
      options({ rules: [OLD_TO_NEW], sources: sourcesOf(files), ...given }),
    );
    return { texts: textsOf(sources), warnings };
  };

  test.each(['together', 'each'] as const)('is reported with file and line, %s', async (group) => {
    const files = { 'a.c': `${calling('old(1)')}\n${BROKEN}`, 'b.c': calling('old(3)') };
    const { texts, warnings } = await apply(files, { group });
    expect(texts['a.c']).toBe(`${calling('new(1)')}\n${BROKEN}`);
    expect(texts['b.c']).toBe(calling('new(3)'));
    expect(warnings).toEqual([
      {
        ...{ kind: 'code-skipped', rule: 'old_to_new', file: 'a.c', function: 'broken', line: 9 },
        text: 'foo(1) ]] bar;',
      },
    ]);
  });

  test('is an error with strict', async () => {
    await expect(apply({ 'sub dir/a.c': BROKEN }, { strict: true })).rejects.toMatchObject({
      code: 'SPATCH_SKIPPED_CODE',
      message: expect.stringContaining('sub dir/a.c:3'),
      output: 'sub dir/a.c:3: skipped (rule old_to_new): foo(1) ]] bar;',
      hint: expect.stringContaining('spatch.macro-file'),
    });
  });

  test('is nobody’s business where only a comment names what the rule is about', async () => {
    const broken = BROKEN.replace('old(2);', '// the old one: /* " */\n\t/* old(2) */').replace(
      'foo',
      'g',
    );
    const files = { 'a.c': `${calling('old(1)')}\n${broken}` };
    expect((await apply(files)).warnings).toEqual([]);
  });

  test('is nobody’s business in a file that the rule does not touch', async () => {
    const files = { 'a.c': calling('old(1)'), 'b.c': BROKEN.replace('old', 'other') };
    for (const group of ['together', 'each'] as const) {
      expect((await apply(files, { group, strict: true })).warnings).toEqual([]);
    }
  });

  test('is nobody’s business in a function that the rule could change nothing in', async () => {
    const other = BROKEN.replace('old', 'other');
    const files = { 'a.c': `${calling('old(1)')}\n${other}` };
    for (const group of ['together', 'each'] as const) {
      const { texts, warnings } = await apply(files, { group, strict: true });
      expect(texts['a.c']).toBe(`${calling('new(1)')}\n${other}`);
      expect(warnings).toEqual([]);
    }
  });

  test('is nobody’s business where the rule only looks for definitions of what is not there', async () => {
    const own = '@own@\nidentifier f = {old};\n@@\n  #define f(...) ...\n\n';
    const dependent = '@depends on !own@\nexpression e;\n@@\n- old(e)\n+ new(e)\n';
    const rule = cocci('old_to_new', `// compat: touches old\n${own}${dependent}`);
    const files = { 'a.c': calling('old(1)'), 'b.c': BROKEN.replace('old', 'other') };
    const { texts, warnings } = await apply(files, { rules: [rule] });
    expect(texts['a.c']).toBe(calling('new(1)'));
    expect(warnings).toEqual([]);
    const broken = await apply({ ...files, 'b.c': BROKEN }, { rules: [rule] });
    expect(broken.warnings).toMatchObject([{ rule: 'old_to_new', file: 'b.c' }]);
  });

  test('names the function, and not the macro that hides an if', async () => {
    const text = `#define IF_OK(x) if (x)

static struct thing *
hidden(struct thing *x, int (*f)(int))
{
	IF_OK(x) {
		old(x);
	}
	return x;
}
`;
    const { warnings } = await apply({ 'a.c': text });
    expect(warnings).toMatchObject([{ function: 'hidden', line: 6, text: 'IF_OK(x) {' }]);
  });

  test('has the line of the original file, and all rules that it was skipped for', async () => {
    const more = cocci(
      'more',
      '@@\nexpression e;\n@@\n  old(e);\n+ more(e);\n+ more(e);\n',
      'touches old',
    );
    const { texts, warnings } = await apply(
      { 'a.c': `${calling('old(1)')}\n${BROKEN}` },
      { rules: [more, OLD_TO_NEW] },
    );
    expect(texts['a.c']?.split('\n')).toHaveLength(
      `${calling('')}\n${BROKEN}`.split('\n').length + 2,
    );
    expect(warnings).toMatchObject([{ rule: 'more, old_to_new', file: 'a.c', line: 9 }]);
  });

  test('a #define that does not parse counts as well', async () => {
    const { warnings } = await apply({ 'a.c': `#define Q(x) do { old(9);\n${calling('old(1)')}` });
    expect(warnings).toMatchObject([{ file: 'a.c', line: 1, text: '#define Q(x) do { old(9);' }]);
  });

  test('is not what a rule itself makes spatch understand', async () => {
    const text = 'int f(void)\n{\n\tfor_each_odd(x, y)\n\t\told(x);\n\treturn 0;\n}\n';
    const iterator = cocci(
      'iterator',
      '@@\niterator name for_each_odd;\nexpression e, x, y;\n@@\n  for_each_odd(x, y)\n- old(e);\n+ new(e);\n',
      'touches for_each_odd',
    );
    const { texts, warnings } = await apply({ 'a.c': text }, { rules: [iterator] });
    expect(texts['a.c']).toBe(text.replace('old', 'new'));
    expect(warnings).toEqual([]);
  });

  test.each([
    ['a break that no loop encloses', 'break', 3, "break; (can't find enclosing loop)"],
    [
      'a case without a switch',
      'case 3: x++',
      3,
      'case 3: x++; (case without corresponding switch)',
    ],
    [
      'a goto without a label',
      'x++;\n\tgoto away',
      4,
      "goto away; (can't jump to away: because we can't find this label)",
    ],
    [
      'a label that stands twice',
      'x++;\nout:\n\tx--;\nout:\n\tx--',
      4,
      'out: (duplicate label out)',
    ],
    ['a computed goto', 'goto *table[x]', 3, 'goto *table[x]; (not handling computed goto yet)'],
  ])('%s is reported: it parses, but has no control flow to match', async (_, code, line, text) => {
    const files = { 'a.c': calling(`${code};\n\told(1)`), 'b.c': calling('old(2)', 'g') };
    for (const group of ['together', 'each'] as const) {
      const { texts, warnings } = await apply(files, { group });
      expect(texts).toEqual({ ...files, 'b.c': calling('new(2)', 'g') });
      expect(warnings).toEqual([
        { kind: 'code-skipped', rule: 'old_to_new', file: 'a.c', function: 'f', line, text },
      ]);
    }
  });

  test('dead code is matched, and so not reported', async () => {
    const { texts, warnings } = await apply({ 'a.c': calling('return 1;\n\told(1)') });
    expect(texts['a.c']).toContain('new(1)');
    expect(warnings).toEqual([]);
  });

  test('the module’s own --very-quiet does not silence it', async () => {
    const { warnings } = await apply({ 'a.c': BROKEN }, { args: ['--very-quiet'] });
    expect(warnings).toHaveLength(1);
  });

  test('a rule that must match and could not, for code that was skipped, shows the code', async () => {
    await expect(
      apply({ 'a.c': BROKEN }, { rules: [renaming('old', 'new', 'must match')] }),
    ).rejects.toMatchObject({
      code: 'RULE_MATCHED_NOTHING',
      output: expect.stringContaining('a.c:3: skipped'),
      hint: expect.stringContaining('could not parse'),
    });
  });
});

describeEach('a rule that matches nothing', (spatch) => {
  const MUST = renaming('old', 'new', 'must match');

  test('is silent where it need not match', async () => {
    const sources = sourcesOf({ 'a.c': calling('int old = 1') });
    const applied = await applyRules(
      SESSION,
      await spatch(),
      options({ rules: [OLD_TO_NEW], sources }),
    );
    expect(applied.sources).toEqual(sources);
  });

  test.each([
    ['its identifier stands there, but not in that form', 'int old = 1'],
    ['its identifier stands nowhere', 'older(1)'],
  ])('is an error where it must match: %s', async (_, statement) => {
    await expect(
      applyRules(
        SESSION,
        await spatch(),
        options({ rules: [MUST], sources: sourcesOf({ 'a.c': calling(statement) }) }),
      ),
    ).rejects.toMatchObject({
      code: 'RULE_MATCHED_NOTHING',
      message: 'rule old_to_new (/r/old_to_new.cocci) says "must match", and changed nothing',
    });
  });
});

test('temporary files of spatch are no place to report', () => {
  const said =
    'parse error \n = File "/tmp/cocci_small_output-1-2-a.c", line 3, column 8, charpos = 20\n  around = \']\',\n  whole content = \tfoo ]]\n';
  expect(skippedCode(said, sourcesOf({ 'a.c': '' }))).toEqual([]);
  expect(skippedCode(said.replace(/\/tmp\S*a\.c/, './a.c'), sourcesOf({ 'a.c': '' }))).toEqual([
    { file: 'a.c', line: 3, text: 'foo ]]' },
  ]);
});
