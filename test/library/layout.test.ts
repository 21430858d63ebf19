import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readCompatTest } from '../../src/detect/index.js';
import { testNames } from '../../src/rules/index.js';
import { folders, pairFile, pairNames } from './folders.js';

/**
 * What a test's opening comment says. The commit has 12 digits, as kernel developers cite one, or
 * is said to be unknown; so is the version of an old form whose first or last one was not looked for.
 */
const About = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^(v\d+\.\d+|unknown)$/)),
  commit: v.pipe(v.string(), v.regex(/^([0-9a-f]{12}|unknown)$/)),
  comment: v.pipe(v.string(), v.minLength(1)),
  author: v.pipe(v.string(), v.minLength(1)),
  date: v.pipe(v.string(), v.isoDate()),
  exports: v.optional(v.array(v.string())),
});

describe.each(folders())('$change', ({ change, dir, files, rules }) => {
  // What is right on every kernel alike has nothing to ask.
  const asks = rules.some(({ when }) => when !== undefined);

  // Of the new form, and of the old one where a kernel may have both.
  const tests = files.filter((name) => /^have_\w+\.c$/.test(name));

  test('holds its compat tests, rules, a before/after pair for each, and nothing else', () => {
    expect(rules).not.toEqual([]);
    const ruleFiles = rules.map(({ file }) => path.basename(file));
    const pairs = rules.flatMap((rule) => Object.values(pairNames(rule)));
    if (asks) expect(tests).toContain(`have_${change}.c`);
    expect(files).toEqual([...tests, ...ruleFiles, ...pairs].sort());
    const asked = rules.flatMap(({ when }) => (when ? [...testNames(when)] : []));
    for (const name of tests) expect(asked).toContain(path.basename(name, '.c'));
  });

  if (asks) {
    test.each(tests)('%s opens with its JSON comment', (name) => {
      const text = readFileSync(path.join(dir, name), 'utf8');
      const json = /^\/\* (\{[\s\S]*?\}) \*\/\n/.exec(text)?.[1] ?? 'no comment at the top';
      expect(() => v.parse(About, JSON.parse(json))).not.toThrow();
    });

    test('has a compat test whose answer is the same wherever it lies, and can be shipped', () => {
      const { placed } = readCompatTest(path.join(dir, `have_${change}.c`), 'library');
      expect(placed).toBe(false);
    });
  }

  test.each(rules)('$name says its licence, condition, identifiers and commit', (rule) => {
    const direction = rule.when === undefined ? 'always' : '(no|yes)_[a-z0-9_]+';
    expect(rule.name).toMatch(new RegExp(`^${change}__${direction}$`));
    expect(rule.text).toMatch(/^(\/\/|#) SPDX-License-Identifier: MIT OR GPL-2\.0-only\n/);
    if (rule.when) expect(testNames(rule.when)).toContain(`have_${change}`);
    else expect(rule.kind).toBe('kbuild');
    expect(rule.touches).not.toEqual([]);
    expect(rule.upstream).toMatch(
      /^([0-9a-f]{12} \(".+"\)|unknown \((?:arch\/x86\/)?include\/.+\)), v\d+\.\d+/,
    );
  });

  test.each(rules)('$name touches an identifier of its before file', (rule) => {
    const before = pairFile(rule, 'before').toString('latin1');
    expect(rule.touches.filter((word) => before.includes(word))).not.toEqual([]);
  });
});
