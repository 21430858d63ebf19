import { describe, expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { ancientLines, hideAncient } from '../../../src/apply/arms/ancient.js';
import { SESSION } from '../../session.js';
import { cocci, describeEach, options, sourcesOf, textsOf } from '../hosts.js';

const dead = (...lines: string[]) => [...ancientLines(lines.map((line) => `${line}\n`))];

describe('what no kernel of today compiles', () => {
  test.each([
    [
      'below a version of long ago',
      ['#if LINUX_VERSION_CODE < KERNEL_VERSION(2,6,5)', 'x', '#endif'],
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
    const hidden = hideAncient(sourcesOf({ 'a.c': text }), () => true);
    const read = textsOf(hidden?.sources ?? new Map())['a.c'] ?? '';
    expect(read).not.toContain('old');
    const now = Buffer.from(`new\n${read.replace('b\n', 'c\n')}`);
    expect(hidden?.shown('a.c', now)?.toString()).toBe(`new\n${text.replace('b\n', 'c\n')}`);
    expect(hidden?.shown('a.c', Buffer.from(read.replace(/.*@.*\n/, '')))).toBeUndefined();
  });
});

const RENAMED = cocci(
  'renamed',
  '@own@\n@@\n  #define get_it ...\n\n@depends on !own@\n@@\n- get_it()\n+ get_that()\n',
);

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
