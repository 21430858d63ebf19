import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { testNames } from '../../src/rules/index.js';
import { folders, pairFile } from './folders.js';

/**
 * What a test's opening comment says. The commit has 12 digits, as kernel developers cite one, or
 * is said to be unknown.
 */
const About = z.strictObject({
  version: z.string().regex(/^v\d+\.\d+$/),
  commit: z.string().regex(/^([0-9a-f]{12}|unknown)$/),
  comment: z.string().min(1),
  author: z.string().min(1),
  date: z.iso.date(),
  exports: z.array(z.string()).optional(),
});

describe.each(folders())('$change', ({ change, dir, files, rules }) => {
  test('holds its compat test, rules, a before/after pair for each, and nothing else', () => {
    expect(rules).not.toEqual([]);
    const ruleFiles = rules.map(({ file }) => path.basename(file));
    const pairs = rules.flatMap(({ name }) => [`${name}.before.c`, `${name}.after.c`]);
    expect(files).toEqual([`have_${change}.c`, ...ruleFiles, ...pairs].sort());
  });

  test('has a compat test that opens with its JSON comment', () => {
    const text = readFileSync(path.join(dir, `have_${change}.c`), 'utf8');
    const json = /^\/\* (\{[\s\S]*?\}) \*\/\n/.exec(text)?.[1] ?? 'no comment at the top';
    expect(() => About.parse(JSON.parse(json))).not.toThrow();
  });

  test.each(rules)('$name says its licence, condition, identifiers and commit', (rule) => {
    expect(rule.name).toMatch(new RegExp(`^${change}__(no|yes)_[a-z0-9_]+$`));
    expect(rule.text).toMatch(/^(\/\/|#) SPDX-License-Identifier: MIT OR GPL-2\.0-only\n/);
    expect(rule.when && testNames(rule.when)).toContain(`have_${change}`);
    expect(rule.touches).not.toEqual([]);
    expect(rule.upstream).toMatch(/^([0-9a-f]{12} \(".+"\)|unknown \(include\/.+\)), v\d+\.\d+/);
  });

  test.each(rules)('$name touches an identifier of its before file', (rule) => {
    const before = pairFile(rule, 'before').toString('latin1');
    expect(rule.touches.filter((word) => before.includes(word))).not.toEqual([]);
  });
});
