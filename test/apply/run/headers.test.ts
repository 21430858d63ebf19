import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { checkRules } from '../../../src/apply/check/check.js';
import { SESSION } from '../../session.js';
import { cocci, describeEach, options, sourcesOf, textsOf } from '../hosts.js';

describeEach('a rule for which spatch reads headers', (spatch) => {
  test('does not tell the others which names are types', async () => {
    const cast = cocci('cast', '@@\ntype T;\nexpression e;\n@@\n- (T) e\n+ cast(T, e)\n');
    const typed = cocci('typed', '@@\nstruct box *b;\n@@\n- b->x\n+ b->z\n');
    const text =
      'int f(struct box *b, int y)\n{\n\tone((other_t) (y));\n\tb->x = 1;\n\treturn 0;\n}\n';
    const files = { 'a.c': `#include "h.h"\n\n${text}`, 'h.h': 'typedef int other_t;\n' };
    const made = async (rules: (typeof cast)[]) => {
      const wanted = options({ rules, sources: sourcesOf(files) });
      const reaches = await checkRules(SESSION, await spatch(), wanted);
      const { sources } = await applyRules(SESSION, await spatch(), { ...wanted, reaches });
      return textsOf(sources)['a.c'];
    };
    // By itself spatch takes that for a call.
    expect(await made([cast])).toBe(files['a.c']);
    expect(await made([cast, typed])).toBe(files['a.c'].replace('b->x', 'b->z'));
    // One rule for both is as its author has tried it.
    const both = cocci('both', `${cast.text}\n${typed.text}`);
    const known = files['a.c'].replace('(other_t) (y)', 'cast(other_t, (y))');
    expect(await made([both])).toBe(known.replace('b->x', 'b->z'));
  });
});
