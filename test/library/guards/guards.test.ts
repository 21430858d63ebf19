import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import type { Rule } from '../../../src/rules/index.js';
import type { Spatch } from '../../../src/spatch/index.js';
import { describeEach, options } from '../../apply/hosts.js';
import { SESSION } from '../../session.js';
import { turnOf } from '../../turn-of.js';
import { folders, pairFile } from '../folders.js';
import { KNOWN } from './known.js';
import { GUARDS, HEAD, type Variant, variantsOf } from './variants.js';
import { wordsOf } from './view.js';

/**
 * `scripts/guards` runs all of them, or those of some rules: it says a pattern of their names. One rule in 64, by their
 * names, under one guard, is the sample of every day: it stays the same where rules are added.
 */
const CHOSEN = process.env.COMPAT_GEN_GUARDS;
const ONE_IN = 64;

const RULES = folders()
  .flatMap(({ rules }) => rules)
  .filter(({ kind }) => kind === 'cocci')
  .filter(({ name }) => (CHOSEN === undefined ? isInSample(name) : new RegExp(CHOSEN).test(name)));

describeEach("a driver's own guards", (spatch) => {
  test.each(RULES)('survive $name', async (rule) => {
    const before = pairFile(rule, 'before').toString('latin1');
    // The names that the rule makes up are the driver's own here.
    const after = pairFile(rule, 'after').toString('latin1').replaceAll('compat_', 'own_');
    const wanted = await ruled(await spatch(), rule, HEAD + after);
    const wrong: string[] = [];
    for (const guard of CHOSEN === undefined ? GUARDS.slice(0, 1) : GUARDS) {
      for (const variant of variantsOf(after, before, guard)) {
        const got = await ruled(await spatch(), rule, variant.text);
        if (!isRight(variant, got, wanted)) wrong.push(`${variant.name}:\n${got}`);
      }
    }
    if (KNOWN.has(rule.name)) expect(wrong).not.toEqual([]);
    else expect(wrong).toEqual([]);
  });
});

function isInSample(name: string): boolean {
  return turnOf(name) % ONE_IN === 3;
}

/** What a rule makes of a file. */
async function ruled(spatch: Spatch, rule: Rule, text: string): Promise<string> {
  const sources = new Map([['pair.c', Buffer.from(text, 'latin1')]]);
  const applied = await applyRules(SESSION, spatch, options({ rules: [rule], sources }));
  return applied.sources.get('pair.c')?.toString('latin1') ?? '';
}

/**
 * The arm that the kernel reads, wherever it stands, must become what the rule makes of a file that holds nothing else. What
 * becomes of the other arm is no matter to it.
 */
function isRight({ guard }: Variant, got: string, wanted: string): boolean {
  const live = (condition: string): boolean =>
    condition === '1' || guard.isHeld(condition) === true;
  return wordsOf(got, live).join(' ') === wordsOf(wanted, live).join(' ');
}
