import { describe, expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { deadLinesFor, hideDead } from '../../../src/apply/arms/hidden.js';
import { ANY_VERSION, versionCode } from '../../../src/rules/index.js';
import { SESSION } from '../../session.js';
import { cocci, describeEach, options, sourcesOf, textsOf } from '../hosts.js';

const dead = (...lines: string[]) => [
  ...deadLinesFor(
    lines.map((line) => `${line}\n`),
    { kernels: ANY_VERSION },
  ),
];

describe('what no kernel of today compiles', () => {
  test.each([
    [
      'below a version of long ago',
      ['#if LINUX_VERSION_CODE < KERNEL_VERSION(2,6,5)', 'x', '#endif'],
      [1],
    ],
    [
      'up to the last one of 2.6',
      ['#if LINUX_VERSION_CODE <= KERNEL_VERSION(2,6,39)', 'x', '#else', 'y', '#endif'],
      [1],
    ],
    [
      'the other arm of what is always so',
      ['#if LINUX_VERSION_CODE >= KERNEL_VERSION(2, 6, 0)', 'x', '#else', 'y', '#endif'],
      [3],
    ],
    [
      'both',
      [
        '#if (LINUX_VERSION_CODE < KERNEL_VERSION(2,6,5)) && defined(X)',
        'x',
        '#elif A',
        'y',
        '#endif',
      ],
      [1],
    ],
    ['prose in the place of code', ['#if 0', "don't", '#else', "int i = '0';", '#endif'], [1]],
  ])('%s', (_, lines, expected) => {
    expect(dead(...lines)).toEqual(expected);
  });

  test.each([
    ['a version of today', '#if LINUX_VERSION_CODE < KERNEL_VERSION(3,10,0)'],
    ['something else', '#ifdef OLD'],
    ['one of two', '#if LINUX_VERSION_CODE < KERNEL_VERSION(2,6,5) || defined(X)'],
    ['a constant', '#if 0'],
  ])('not %s', (_, directive) => {
    expect(dead(directive, 'x', '#endif')).toEqual([]);
  });

  test('comes back as it was, between what changed', () => {
    const text = 'a\n#if LINUX_VERSION_CODE < KERNEL_VERSION(2,6,5)\nold\n#endif\nb\n';
    const hidden = hideDead(sourcesOf({ 'a.c': text }), () => ({ kernels: ANY_VERSION }));
    const read = textsOf(hidden?.sources ?? new Map())['a.c'] ?? '';
    expect(read).not.toContain('old');
    const now = Buffer.from(`new\n${read.replace('b\n', 'c\n')}`);
    expect(hidden?.shown('a.c', now)?.toString()).toBe(`new\n${text.replace('b\n', 'c\n')}`);
    expect(hidden?.shown('a.c', Buffer.from(read.replace(/.*#\*\/\n/, '')))).toBeUndefined();
  });
});

const BETWEEN = { from: versionCode(6, 3, 0), before: versionCode(6, 9, 0) };
const shownOf = (text: string, change: (read: string) => string): string | undefined => {
  const hidden = hideDead(sourcesOf({ 'a.c': text }), () => ({ kernels: BETWEEN }));
  const read = textsOf(hidden?.sources ?? new Map())['a.c'] ?? '';
  return hidden?.shown('a.c', Buffer.from(change(read)))?.toString();
};

describe('what some kernels alone compile', () => {
  const GUARDED =
    'f(a,\n#if LINUX_VERSION_CODE < KERNEL_VERSION(6,3,0)\n  old\n#else\n  live\n#endif\n  );\n';

  test('is read without the directives that are decided', () => {
    expect(shownOf(GUARDED, (read) => read.replace(/\/\*#\d+#\*\/\n/g, ''))).toBeUndefined();
    const hidden = hideDead(sourcesOf({ 'a.c': GUARDED }), () => ({ kernels: BETWEEN }));
    const read = textsOf(hidden?.sources ?? new Map())['a.c'] ?? '';
    expect(read.replace(/\/\*#\d+#\*\/\n/g, '')).toBe('f(a,\n  live\n  );\n');
  });

  test.each([
    ['#if LINUX_VERSION_CODE >= KERNEL_VERSION(6,9,0)', false],
    ['#if KERNEL_VERSION(6,9,0) <= LINUX_VERSION_CODE', false],
    ['#if LINUX_VERSION_CODE <= KERNEL_VERSION(6,2,99)', false],
    ['#if LINUX_VERSION_CODE == KERNEL_VERSION(6,1,0)', false],
    ['#if LINUX_VERSION_CODE < KERNEL_VERSION(6,3,0) || defined(X)', true],
    ['#if LINUX_VERSION_CODE >= KERNEL_VERSION(6,8,0)', true],
    ['#ifdef X', true],
  ])('%s', (directive, mayBeRead) => {
    const dead = deadLinesFor([directive, 'x', '#endif'], { kernels: BETWEEN });
    expect([...dead]).toEqual(mayBeRead ? [] : [1]);
  });

  test('comes back where a live line changed', () => {
    const shown = shownOf(GUARDED, (read) => read.replace('  live', '  new'));
    expect(shown).toBe(GUARDED.replace('  live', '  new'));
  });

  test('is not believed where something new stands where no compiler reads it', () => {
    const into = (read: string) => read.replace('/*#2#*/', 'new\n/*#2#*/');
    expect(shownOf(GUARDED, into)).toBeUndefined();
  });

  test('is not believed where a comment of it lies in a line of code', () => {
    expect(shownOf(GUARDED, (read) => read.replace('/*#2#*/\n', '/*#2#*/ '))).toBeUndefined();
  });
});

const RENAMED = cocci(
  'renamed',
  '@own@\n@@\n  #define get_it ...\n\n@depends on !own@\n@@\n- get_it()\n+ get_that()\n',
);

describeEach('an arm that the kernels of a patch do not read', (spatch) => {
  const OLD_CALL = cocci('old_call', '@@\nexpression a;\n@@\n- old_call(a)\n+ new_call(a, 0)\n');
  const driver = (old: string, live: string) =>
    `int f(int a)\n{\n#if LINUX_VERSION_CODE < KERNEL_VERSION(6,3,0)\n\treturn ${old};\n#else\n\treturn ${live};\n#endif\n}\n`;

  test.each([
    ['is left alone', 'old_call(a)', 'new_call(a, 1)', 'old_call(a)', 'new_call(a, 1)'],
    [
      'is left alone beside one that changes',
      ...['old_call(1)', 'old_call(2)', 'old_call(1)', 'new_call(2, 0)'],
    ],
  ] as const)('%s', async (_, old, live, oldAfter, liveAfter) => {
    const { sources } = await applyRules(
      SESSION,
      await spatch(),
      options({
        rules: [OLD_CALL],
        sources: sourcesOf({ 'a.c': driver(old, live) }),
        kernels: BETWEEN,
      }),
    );
    expect(textsOf(sources)['a.c']).toBe(driver(oldAfter, liveAfter));
  });

  test('is left alone among more conditionals than there could be ways through', async () => {
    const WIDER = cocci(
      'wider',
      '@r@\nidentifier f;\n@@\n  get_it(f)\n\n@@\nidentifier r.f;\nidentifier a;\n@@\n- int f(int a)\n+ int f(int a, int b)\n  { ... }\n',
    );
    const steps = Array.from(
      { length: 12 },
      (_, minor) =>
        `#if LINUX_VERSION_CODE >= KERNEL_VERSION(5,${minor},0)\n\tstep(${minor});\n#endif\n`,
    );
    const text = `#if LINUX_VERSION_CODE >= KERNEL_VERSION(6,3,0)\nint g(int a, int b)\n#else\nint g(int a)\n#endif\n{\n${steps.join('')}\treturn a;\n}\n\nint h(void)\n{\n\treturn get_it(g);\n}\n`;
    const how = { rules: [WIDER], sources: sourcesOf({ 'a.c': text }) };
    const of = async (kernels: typeof BETWEEN) =>
      textsOf((await applyRules(SESSION, await spatch(), options({ ...how, kernels }))).sources)[
        'a.c'
      ];
    expect(await of(BETWEEN)).toBe(text);
    const before = { from: versionCode(5, 10, 0), before: versionCode(6, 3, 0) };
    expect(await of(before)).toBe(text.replace('int g(int a)\n', 'int g(int a, int b)\n'));
  });

  test('changes with all else where a rule takes it away', async () => {
    const gone = cocci('gone', '@@\n@@\n- int f(int a) { ... }\n');
    const text = `${driver('1', '2')}int g;\n`;
    const { sources } = await applyRules(
      SESSION,
      await spatch(),
      options({ rules: [gone], sources: sourcesOf({ 'a.c': text }), kernels: BETWEEN }),
    );
    expect(textsOf(sources)['a.c']).not.toContain('int f');
    expect(textsOf(sources)['a.c']).toContain('int g;');
  });

  test('stays hidden in the files beside one in which a rule takes it away', async () => {
    const gone = cocci(
      'gone',
      '@@\n@@\n- int f(int a) { ... }\n\n@@\nidentifier s;\n@@\n  struct ops s = {\n- .stop = old,\n+ .stop = new,\n  };\n',
    );
    const table =
      'struct ops ops = {\n#if LINUX_VERSION_CODE < KERNEL_VERSION(3,4,0)\n\t.del = del,\n#else\n\t.stop = old,\n#endif\n};\n';
    const files = { 'a.c': `${driver('1', '2')}int g;\n`, 'b.c': table };
    const { sources } = await applyRules(
      SESSION,
      await spatch(),
      options({ rules: [gone], sources: sourcesOf(files), kernels: BETWEEN }),
    );
    expect(textsOf(sources)['b.c']).toBe(table.replace('= old', '= new'));
  });
});

describeEach('prose behind #if 0', (spatch) => {
  test('keeps no rule from the code behind it', async () => {
    const text = (call: string) =>
      `int f(void)\n{\n#if 0\n\tit's no C (here {\n#endif\n\treturn ${call};\n}\n`;
    const rule = cocci('renamed', '@@\n@@\n- get_it()\n+ get_that()\n');
    const { sources, skipped } = await applyRules(
      SESSION,
      await spatch(),
      options({ rules: [rule], sources: sourcesOf({ 'a.c': text('get_it()') }) }),
    );
    expect(textsOf(sources)['a.c']).toBe(text('get_that()'));
    expect(skipped).toEqual([]);
  });
});

describeEach("a driver's own definition for kernels of long ago", (spatch) => {
  test.each([
    ['does not count', 'LINUX_VERSION_CODE < KERNEL_VERSION(2,6,5)', 'get_that'],
    ['counts for a kernel of today', 'LINUX_VERSION_CODE < KERNEL_VERSION(5,18,0)', 'get_it'],
  ])('%s', async (_, condition, expected) => {
    const text = (name: string) =>
      `#if ${condition}\n#define get_it __get_it\n#endif\n\nint f(void)\n{\n\treturn ${name}();\n}\n`;
    const { sources } = await applyRules(
      SESSION,
      await spatch(),
      options({ rules: [RENAMED], sources: sourcesOf({ 'a.c': text('get_it') }) }),
    );
    expect(textsOf(sources)['a.c']).toBe(text(expected));
  });
});

const PARAMETER = cocci(
  'parameter',
  '@@\nidentifier d, m;\n@@\n  char *name_of(\n+ const\n  struct device *d, umode_t *m) { ... }\n',
);

describeEach('a function with two lists of parameters, one of long ago', (spatch) => {
  test('is changed', async () => {
    const text = (word: string) =>
      `#if LINUX_VERSION_CODE <= KERNEL_VERSION(2,6,39)\nstatic char *name_of(struct device *dev, mode_t *mode)\n#else\nstatic char *name_of(${word}struct device *dev, umode_t *mode)\n#endif\n{\n\treturn NULL;\n}\n`;
    const { sources } = await applyRules(
      SESSION,
      await spatch(),
      options({ rules: [PARAMETER], sources: sourcesOf({ 'a.c': text('') }) }),
    );
    expect(textsOf(sources)['a.c']).toBe(text('const '));
  });
});

test('a file of which nothing is to be hidden is read as it is, beside others', () => {
  const text = 'a\n#if LINUX_VERSION_CODE < KERNEL_VERSION(2,6,5)\nold\n#endif\n';
  const sources = sourcesOf({ 'a.c': text, 'b.c': text });
  const hidden = hideDead(sources, (file) =>
    file === 'a.c' ? undefined : { kernels: ANY_VERSION },
  );
  const read = textsOf(hidden?.sources ?? new Map());
  expect(read['a.c']).toBe(text);
  expect(read['b.c']).not.toContain('old');
  expect(hidden?.shown('a.c', Buffer.from('new'))?.toString()).toBe('new');
});
