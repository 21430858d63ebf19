import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { checkRules } from '../../../src/apply/check/check.js';
import { scopesIn } from '../../../src/apply/rule/scopes.js';
import { SESSION } from '../../session.js';
import { cocci, describeEach, options, sourcesOf, textsOf } from '../hosts.js';

const calls = '@@\nexpression e;\n@@\n- one(e)\n+ two(e)\n';

/** A function with a scope, before and after. */
const inScope = (head: string, call: string): string =>
  `int f(int x)\n{\n\t${head} {\n\t\t${call}(x);\n\t}\n\t${head}\n\t\t${call}(x);\n\t${call}(x);\n\treturn 0;\n}\n`;

describeEach('code below a macro that a statement follows', (spatch) => {
  test.each([
    'scoped_guard(mutex, &lock)',
    'scoped_guard (spinlock_irqsave, &here->lock)',
    'scoped_cond_guard(mutex_intr, return -EINTR, &lock)',
    'scoped_class(thing, name, 1, 2)',
    'scoped_user_read_access(from, failed)',
  ])('is reached by rules: %s', async (head) => {
    const files = { 'a.c': inScope(head, 'one'), 'b.c': 'int g(int x)\n{\n\treturn one(x);\n}\n' };
    const wanted = options({ rules: [cocci('r', calls)], sources: sourcesOf(files), strict: true });
    const own = await spatch();
    const reaches = await checkRules(SESSION, own, wanted);
    const { sources } = await applyRules(SESSION, own, { ...wanted, reaches });
    expect(textsOf(sources)).toEqual({
      'a.c': inScope(head, 'two'),
      'b.c': files['b.c'].replace('one', 'two'),
    });
  });

  test('is reached beside a rule that names the macro', async () => {
    const declares =
      '@@\niterator name scoped_guard;\nexpression e;\nstatement S;\n@@\n- scoped_guard(spinlock, e)\n+ scoped_guard(raw_spinlock, e)\n  S\n';
    const head = (lock: string) => `scoped_guard(${lock}, &lock)`;
    const { sources } = await applyRules(
      SESSION,
      await spatch(),
      options({
        rules: [cocci('names', declares), cocci('calls', calls)],
        sources: sourcesOf({ 'a.c': inScope(head('spinlock'), 'one') }),
        strict: true,
      }),
    );
    expect(textsOf(sources)['a.c']).toBe(inScope(head('raw_spinlock'), 'two'));
  });
});

test('no macro file is written for sources without such a macro', () => {
  expect(scopesIn(sourcesOf({ 'a.c': 'void f(void) { guard(mutex)(&scoped_guarded); }\n' }))).toBe(
    '',
  );
});
