import { expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { describeEach, options } from '../apply/hosts.js';
import { SESSION } from '../session.js';
import { folders, pairFile } from './folders.js';

// Both versions are held to the same bytes.
describeEach('before becomes after', (spatch) => {
  test.each(folders().flatMap(({ rules }) => rules))('$name', async (rule) => {
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
