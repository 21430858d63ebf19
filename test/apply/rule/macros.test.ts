import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { checkRules } from '../../../src/apply/check/check.js';
import type { Rule } from '../../../src/rules/index.js';
import type { Spatch } from '../../../src/spatch/index.js';
import { SESSION } from '../../session.js';
import { tempDir } from '../fake.js';
import { cocci, describeEach, options, sourcesOf, textsOf } from '../hosts.js';

describeEach('a macro of the macro file that a rule names', (spatch) => {
  // spatch does not expand it any more, in all of the process, and so can't parse f.
  const text =
    'int f(int x)\n{\n\tif (NONE(struct 2 3) x)\n\t\treturn 1;\n\tone(x);\n\treturn 0;\n}\n\n' +
    'int g(int x)\n{\n\tx = NONE;\n\treturn x;\n}\n';
  const names = '@@\nsymbol NONE;\nexpression e;\n@@\n- e = NONE;\n+ none(e);\n';
  const calls = '@@\nexpression e;\n@@\n- one(e)\n+ two(e)\n';

  const made = async (own: Spatch, rules: Rule[], file: string, given = text) => {
    const dir = await tempDir('macros ');
    const macroFile = path.join(dir, 'macros.h');
    await writeFile(macroFile, file);
    const wanted = options({ rules, sources: sourcesOf({ 'a.c': given }), macroFile });
    const reaches = await checkRules(SESSION, own, wanted);
    const { sources } = await applyRules(SESSION, own, { ...wanted, reaches });
    return textsOf(sources)['a.c'];
  };

  test('is one for the other rules', async () => {
    const rules = [cocci('names', names), cocci('calls', calls)];
    const wanted = text.replace('one(x)', 'two(x)').replace('x = NONE', 'none(x)');
    expect(await made(await spatch(), rules, '#define NONE(x)\n')).toBe(wanted);
  });

  test('is none for all semantic patches of its rule', async () => {
    const rules = [cocci('both', `${names}\n${calls}`)];
    const wanted = text.replace('x = NONE', 'none(x)');
    expect(await made(await spatch(), rules, '#define NONE(x)\n')).toBe(wanted);
  });

  test('and that another has brought is one for the others', async () => {
    const before = text.replace('x = NONE', 'bring(x)');
    const brings = cocci('brings', '@@\nexpression e;\n@@\n- bring(e);\n+ e = NONE;\n');
    const rules = [brings, cocci('names', names), cocci('calls', calls)];
    const wanted = text.replace('one(x)', 'two(x)').replace('x = NONE', 'none(x)');
    expect(await made(await spatch(), rules, '#define NONE(x)\n', before)).toBe(wanted);
  });
});
