import { expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { describeEach, options } from '../apply/hosts.js';
import { SESSION } from '../session.js';
import { turnOf } from '../turn-of.js';
import { folders, pairFile } from './folders.js';

/** This version makes one pair in five, the other one in ten, which the rule's name decides; all of them where this is set. */
const ALL = process.env.COMPAT_TEST_ALL !== undefined;

// Both versions are held to the same bytes.
describeEach('before becomes after', (spatch, isOther) => {
  const rules = folders()
    .flatMap((folder) => folder.rules)
    .filter(({ name }) => ALL || turnOf(name) % (isOther ? 10 : 5) === 0);
  test.each(rules)('$name', async (rule) => {
    const name = rule.kind === 'kbuild' ? 'Kbuild' : 'pair.c';
    const before = new Map([[name, pairFile(rule, 'before')]]);
    const applied = await applyRules(
      SESSION,
      await spatch(),
      options({ rules: [rule], sources: before, strict: true }),
    );
    const after = pairFile(rule, 'after').toString('latin1');
    expect(applied.sources.get(name)?.toString('latin1')).toBe(after);
  });
});
