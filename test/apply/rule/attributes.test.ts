import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { checkRules } from '../../../src/apply/check/check.js';
import { withAttributes } from '../../../src/apply/rule/attributes.js';
import { SESSION } from '../../session.js';
import { cocci, describeEach, options, sourcesOf, textsOf } from '../hosts.js';

const text = (names: {
  free: string;
  member: string;
  alloc: string;
}): string => `int f(struct thing *t)
{
	char *text __free(kfree) = ${names.alloc}(t);
	struct thing *own __free(thing_put) __maybe_unused = NULL;
	int *at __cleanup(put_at) = get_at();

	if (!own)
		return -1;
	own->${names.member} = 0;
	${names.free}(t->data);
	return 0;
}

void g(void *data)
{
	${names.free}(data);
}
`;

describeEach('a rule that looks for the definition of such a macro', (spatch) => {
  test.each(['together', 'each'] as const)(
    'is no reason that another finds nothing (%s)',
    async (group) => {
      const own = cocci(
        'own',
        '@o@\n@@\n#define __free(...) ...\n\n@depends on !o@\nexpression e;\n@@\n- take(e)\n+ take_it(e)\n',
      );
      const free = cocci('free', '@@\nexpression e;\n@@\n- kfree(e);\n+ kvfree(e);\n');
      const made = (names: { free: string; take: string }) =>
        `void *f(struct thing *t)\n{\n\tchar *text __free(kfree) = one(t);\n\n\t${names.free}(t->data);\n\treturn ${names.take}(t->text);\n}\n`;
      const before = made({ free: 'kfree', take: 'take' });
      const wanted = options({
        rules: [free, own],
        sources: sourcesOf({ 'a.c': before }),
        strict: true,
        group,
      });
      const host = await spatch();
      const reaches = await checkRules(SESSION, host, wanted);
      const { sources } = await applyRules(SESSION, host, { ...wanted, reaches });
      expect(textsOf(sources)['a.c']).toBe(made({ free: 'kvfree', take: 'take_it' }));
    },
  );
});

describeEach('a variable that is put where its block ends', (spatch) => {
  test.each(['together', 'each'] as const)('hides nothing from rules (%s)', async (group) => {
    const rules = [
      cocci('free', '@@\nexpression e;\n@@\n- kfree(e);\n+ kvfree(e);\n'),
      cocci('member', '@@\nstruct thing *t;\n@@\n- t->old\n+ t->new\n'),
      cocci(
        'alloc',
        '@@\nidentifier x;\nexpression e;\n@@\n  char *x\n- = one(e)\n+ = two(e)\n  ;\n',
      ),
    ];
    const before = text({ free: 'kfree', member: 'old', alloc: 'one' });
    const wanted = options({ rules, sources: sourcesOf({ 'a.c': before }), strict: true, group });
    const own = await spatch();
    const reaches = await checkRules(SESSION, own, wanted);
    const { sources } = await applyRules(SESSION, own, { ...wanted, reaches });
    const after = text({ free: 'kvfree', member: 'new', alloc: 'two' });
    expect(textsOf(sources)['a.c']).toBe(after);
  });
});

test('they are declared where the first semantic patch begins, behind scripts, and only if they are there', () => {
  const [with_, without] = ['x __free(kfree) = 1;', 'x = __free_pages;'].map((one) => [
    Buffer.from(one),
  ]);
  const rule =
    '// about @x\n@initialize:python@\n@@\nx = 1\n\n@r depends on a@\n@@\n- a\n+ b\n@@\n@@\n- c\n';
  expect(withAttributes(rule, with_ ?? [])).toBe(rule.replace(' a@', ' a@ attribute name __free;'));
  expect(withAttributes(rule, without ?? [])).toBe(rule);
});
