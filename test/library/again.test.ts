import { expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { HERE, options, spatchOf } from '../apply/hosts.js';
import { SESSION } from '../session.js';
import { turnOf } from '../turn-of.js';
import { folders, pairFile } from './folders.js';
import { NOT_TWICE } from './unproven.js';

/** One rule in three, which its name decides; all where this is set. */
const ALL = process.env.COMPAT_TEST_ALL !== undefined;
const rules = folders()
  .flatMap((folder) => folder.rules)
  .filter(({ name }) => ALL || turnOf(name) % 5 === 1);

// A driver may have the new form already: as a whole, or in the arm of an #if.
test.each(rules)('what $name made is right for it', async (rule) => {
  const name = rule.kind === 'kbuild' ? 'Kbuild' : 'pair.c';
  const after = pairFile(rule, 'after');
  const wanted = options({ rules: [rule], sources: new Map([[name, after]]) });
  const { sources } = await applyRules(SESSION, await spatchOf(HERE), wanted);
  const stays = sources.get(name)?.equals(after);
  if (NOT_TWICE.includes(rule.name)) expect(stays).toBe(false);
  else expect(sources.get(name)?.toString('latin1')).toBe(after.toString('latin1'));
});
