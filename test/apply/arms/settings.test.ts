import { describe, expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { settingsOf } from '../../../src/apply/arms/settings.js';
import { SESSION } from '../../session.js';
import { describeEach, options, renaming, sourcesOf, textsOf } from '../hosts.js';

const settled = (files: Record<string, string>, file = 'a.c') =>
  Object.fromEntries(settingsOf(sourcesOf(files))?.(file) ?? []);

describe("a driver's own headers settle", () => {
  test('what one of them defines outside of any #if', () => {
    const text = '#ifndef SET_H\n#define SET_H\n#define HAVE_A 1 // yes\n#define B\n#endif\n';
    expect(settled({ 'a.c': '#include "inc/set.h"\n', 'inc/set.h': text })).toEqual({
      HAVE_A: { isDefined: true, value: '1' },
      B: { isDefined: true, value: '' },
    });
  });

  test('what its configure left out', () => {
    const made = '/* config.h.  Generated from config.h.in by configure.  */\n';
    const text = `${made}/* #undef HAVE_A */\n`;
    expect(settled({ 'a.c': '#include "../config.h"\n', 'config.h': text })).toEqual({
      HAVE_A: { isDefined: false },
    });
    const byHand = '/* #undef HAVE_A */\n';
    expect(settled({ 'a.c': '#include "config.h"\n', 'config.h': byHand })).toEqual({});
  });

  test('what configure has left of its tries says nothing', () => {
    const files = {
      'a.c': '#include "set.h"\n',
      'set.h': '#define A\n',
      'try/conftest.c': '#define A\n',
    };
    expect(settled(files)).toEqual({ A: { isDefined: true, value: '' } });
  });

  test.each([
    ['within an #if', { 'set.h': '#ifdef X\n#define A\n#endif\n' }],
    ['twice', { 'set.h': '#define A 1\n', 'b.c': '#define A 2\n' }],
    ['and undefines', { 'set.h': '#define A 1\n', 'b.c': '#undef A\n' }],
    ['in a comment', { 'set.h': '/*\n#define A 1\n*/\n// #define A\n' }],
    ['with arguments', { 'set.h': '#define A(x) x\n' }],
    ['in a default', { 'set.h': '#ifndef A\n#define A 1\n#endif\n' }],
    ['with #ifs that are not balanced', { 'set.h': '#define A 1\n#if X\n' }],
  ])('nothing that one defines %s', (_, files) => {
    expect(settled({ 'a.c': '#include "set.h"\n', ...files })).toEqual({});
  });

  test('nothing for a file that does not include it, and for no header of such a one', () => {
    const files = {
      'a.c': '#include "set.h"\n#include "x.h"\n#include "y.h"\n',
      'b.c': '#include "y.h"\n',
      'set.h': '#define A 1\n',
      ...{ 'x.h': '', 'y.h': '', 'z.h': '' },
    };
    const A = { isDefined: true, value: '1' };
    expect(settled(files, 'b.c')).toEqual({});
    expect(settled(files, 'x.h')).toEqual({ A });
    expect(settled(files, 'y.h')).toEqual({});
    expect(settled(files, 'z.h')).toEqual({});
  });
});

describeEach('an arm that a setting leaves out', (spatch) => {
  const SET = '#define HAVE_NEW 1\n#define NONE 0\n#define OTHER x\n';
  const applied = async (text: string, isSettled = true) => {
    const files = { 'a.c': `#include "set.h"\n${text}`, 'set.h': SET };
    const rules = [renaming('old', 'new', 'touches old')];
    const sources = sourcesOf(files);
    const done = await applyRules(SESSION, await spatch(), options({ rules, sources, isSettled }));
    return textsOf(done.sources)['a.c']?.replace(/.*\n/, '');
  };
  const guarded = (condition: string, first: string, second: string) =>
    `void f(int a)\n{\n#if${condition}\n\t${first}(a);\n#else\n\t${second}(a);\n#endif\n\told(a);\n}\n`;

  test.each([
    ['def HAVE_NEW', 'new', 'old'],
    [' HAVE_NEW', 'new', 'old'],
    ['ndef HAVE_NEW', 'old', 'new'],
    [' NONE', 'old', 'new'],
    [' defined(HAVE_NEW) && !NONE', 'new', 'old'],
  ])('stays as it is: #if%s', async (condition, first, second) => {
    const text = guarded(condition, first, second);
    expect(await applied(text)).toBe(text.replace('#endif\n\told', '#endif\n\tnew'));
  });

  test.each([' OTHER', 'def UNKNOWN'])('is not known: #if%s', async (condition) => {
    const text = guarded(condition, 'new', 'old');
    expect(await applied(text)).toBe(text.replaceAll('old(a)', 'new(a)'));
  });

  test('is read where nobody asked for it', async () => {
    const text = guarded('def HAVE_NEW', 'new', 'old');
    expect(await applied(text, false)).toBe(text.replaceAll('old(a)', 'new(a)'));
  });
});
