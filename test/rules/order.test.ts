import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRules, orderRules } from '../../src/rules/index.js';
import { namesOf, ruleOf } from './make.js';

/** Rules r0, r1, …, each after some of those before it: a set without a loop. */
const ruleSets = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((edges) =>
    edges.map((before, index) =>
      ruleOf(
        `r${(index * 7) % 12}`,
        ...(index === 0 ? [] : before.map((n) => `after r${((n % index) * 7) % 12}`)),
      ),
    ),
  );

describe('the order of rules', () => {
  it('is by name, byte by byte, where nothing else is said', () => {
    expect(namesOf(orderRules(['b', 'B', 'a_', 'a', '_'].map((n) => ruleOf(n))))).toEqual([
      'B',
      '_',
      'a',
      'a_',
      'b',
    ]);
  });

  it('places the smallest name as soon as its predecessors are placed', () => {
    const rules = [ruleOf('a', 'after z'), ruleOf('b', 'after a'), ruleOf('y'), ruleOf('z')];
    expect(namesOf(orderRules(rules))).toEqual(['y', 'z', 'a', 'b']);
  });

  it('leaves out of account an "after" that names no rule of the set', () => {
    expect(namesOf(orderRules([ruleOf('a', 'after gone'), ruleOf('b')]))).toEqual(['a', 'b']);
  });

  it('places every rule once, after its predecessors', () => {
    fc.assert(
      fc.property(ruleSets, (rules) => {
        const names = namesOf(orderRules(rules));
        expect([...names].sort()).toEqual(namesOf(rules).sort());
        for (const rule of rules) {
          for (const before of rule.after) {
            expect(names.indexOf(before)).toBeLessThan(names.indexOf(rule.name));
          }
        }
      }),
    );
  });

  it('does not depend on the order in which the rules are given', () => {
    const shuffled = ruleSets.chain((rules) =>
      fc.tuple(
        fc.constant(rules),
        fc.shuffledSubarray(rules, { minLength: rules.length, maxLength: rules.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rules, others]) => {
        expect(namesOf(orderRules(others))).toEqual(namesOf(orderRules(rules)));
      }),
    );
  });
});

describe('checking a set of rules', () => {
  const test = ['have_bio_alloc', 'other'];

  it('takes a sound one', () => {
    checkRules([ruleOf('a', 'when have_bio_alloc', 'after b'), ruleOf('b')], test);
  });

  it('names the loop, and leaves out what only leads to it', () => {
    const rules = [
      ruleOf('a', 'after c'),
      ruleOf('c', 'after d, free'),
      ruleOf('d', 'after c'),
      ruleOf('free'),
    ];
    expect(() => checkRules(rules, test)).toThrow(
      expect.objectContaining({
        code: 'RULE_CYCLE',
        message: 'these rules wait for each other: c → d → c',
        hint: 'Drop one "compat: after" of these files:\n/r/c.cocci\n/r/d.cocci',
      }),
    );
  });

  it('names a rule that waits for itself', () => {
    expect(() => checkRules([ruleOf('a', 'after a')], test)).toThrow('a → a');
  });

  it('refuses two rules of one name, naming both files', () => {
    const other = { ...ruleOf('a'), file: '/lib/a.patch' };
    expect(() => checkRules([ruleOf('a'), other], test)).toThrow(
      expect.objectContaining({
        code: 'RULE_FILE',
        message: 'two rules are called a: /r/a.cocci and /lib/a.patch',
      }),
    );
  });

  it('refuses a condition on a test that does not exist, with the nearest one', () => {
    expect(() => checkRules([ruleOf('a', 'when !have_bio_aloc || other')], test)).toThrow(
      expect.objectContaining({
        code: 'RULE_CONDITION',
        message: "/r/a.cocci: the rule a waits for the test have_bio_aloc, which doesn't exist",
        hint: 'Did you mean "have_bio_alloc"?',
      }),
    );
  });

  it('refuses an unknown predecessor, with the nearest one', () => {
    expect(() => checkRules([ruleOf('abcd'), ruleOf('b', 'after abce')], test)).toThrow(
      expect.objectContaining({
        code: 'RULE_FILE',
        message: "/r/b.cocci: the rule b comes after abce, which doesn't exist",
        hint: 'Did you mean "abcd"?',
      }),
    );
  });
});
