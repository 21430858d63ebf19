import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { blame } from '../../../src/build/failure/blame.js';
import { BuildFailed } from '../../../src/build/failure/failure.js';
import { CompatError } from '../../../src/core/errors.js';
import type { Project } from '../../../src/project/index.js';
import { parseRule } from '../../../src/rules/index.js';

const root = mkdtempSync(path.join(os.tmpdir(), 'blame-'));
afterAll(() => rmSync(root, { recursive: true }));
writeFileSync(path.join(root, 'tool.c'), '#include <stdio.h>\n');

const rule = parseRule({
  file: 'r__yes_present.cocci',
  text: '// compat: when have_r\n// compat: touches lamp_get\n\n@@\n@@\n- lamp_get(1)\n+ lamp_get(2)\n',
  origin: 'library',
});

/** The same in the other direction. */
const back = parseRule({
  file: 's__no_present.cocci',
  text: '// compat: when !have_r\n// compat: touches lamp_got\n\n@@\n@@\n- lamp_got(2)\n+ lamp_get(1)\n',
  origin: 'library',
});

/** Of two structures with a member of that name. */
const ofMembers = ['lamp', 'bulb'].map((of) =>
  parseRule({
    file: `${of}__yes_present.cocci`,
    text: `// compat: when have_r\n// compat: touches remove\n\n@@\nidentifier o, f, d;\n@@\n  struct ${of}_driver o = { .remove = f };\n@@\nidentifier f, d;\n@@\n- int f(struct ${of} *d) { ... }\n`,
    origin: 'library',
  }),
);

/** What is told of a build that fails with this error, where the rule was applied or was not. */
function told(line: string, rules: readonly string[] = [], changing: readonly string[] = []) {
  const project = {
    config: { root, file: undefined },
    sources: new Map(['lamp.c', 'inc/lamp.h'].map((file) => [file, Buffer.from('')])),
    allRules: [rule, back, ...ofMembers],
  } as unknown as Project;
  const transcript = Buffer.from(`${line}\n`).toString('latin1');
  const error = blame(new CompatError('KBUILD_FAILED', 'make failed', { transcript }), project, {
    ...{ release: '6.12', rules, work: { rules: changing, files: [] }, words: '', log: 'log' },
    command: (...words: string[]) => words.join(' '),
  } as never);
  if (!(error instanceof BuildFailed)) throw error;
  return error.failure;
}

const AT = `${root}/lamp.c:3:9: error:`;

it('a rule is to be written where there is none, and where ours does not fit or is for other kernels', () => {
  expect(told(`${AT} implicit declaration of function ‘other’`).draft).toBe('rules new other');
  const wrong = `${AT} too few arguments to function ‘lamp_get’`;
  expect(told(wrong, [rule.name]).draft).toBe('rules new lamp_get');
  expect(told(wrong).draft).toBe('rules new lamp_get');
  expect(told(wrong).remains[0]?.rules).toMatchObject([
    { standing: 'for other kernels', when: 'have_r' },
  ]);
});

it('a rule that is for this kernel is named before those that are for others', () => {
  const wrong = `${AT} too few arguments to function ‘lamp_get’`;
  expect(told(wrong, ['s__no_present']).remains[0]?.rules.map(({ rule }) => rule)).toEqual([
    's__no_present',
    rule.name,
  ]);
});

it('a rule that was applied and has changed nothing is told from one that changed something', () => {
  const wrong = `${AT} too few arguments to function ‘lamp_get’`;
  const standing = (changing: readonly string[]) =>
    told(wrong, [rule.name], changing).remains[0]?.rules[0];
  expect(standing([])).toMatchObject({ standing: 'applied', idle: true });
  expect(standing([rule.name])).not.toHaveProperty('idle');
});

it('none is for a program beside the driver, or for a name that the kernel has taken', () => {
  const tool = told('tool.c:1:10: fatal error: xtables.h: No such file or directory');
  expect(tool.remains[0]?.errors[0]?.ofProgram).toBe(true);
  const taken = told(`${AT} static declaration of ‘lamp_on’ follows non-static declaration`);
  expect([tool.draft, taken.draft]).toEqual([undefined, undefined]);
  // What the driver's own build makes lies in no sources either, and is not there before it.
  expect(told('made.c:1:10: fatal error: linux/x.h: No such file or directory').draft).toBe(
    'rules new linux/x.h',
  );
});

it('a header that the compiler does not find is told where it lies', () => {
  const missed = (name: string) =>
    told(
      `${AT.replace('error', 'fatal error')} ${name}: No such file or directory\n    3 | #include "${name}"`,
    ).remains[0];
  expect(missed('lamp.h')).toMatchObject({ api: 'lamp.h', liesAt: 'inc/lamp.h' });
  expect(missed('amp.h')?.liesAt).toBeUndefined();
});

it('of rules for members of one name, that is told whose types the compiler names', () => {
  const wrong = (type: string) =>
    told(
      `${AT} initialization of ‘void (*)(${type} *)’ from incompatible pointer type ‘int (*)(${type} *)’\n    3 |  .remove = f,`,
    ).remains[0]?.rules.map(({ rule: name }) => name);
  expect(wrong('struct bulb')).toEqual(['bulb__yes_present']);
  expect(wrong('void')).toEqual(['lamp__yes_present', 'bulb__yes_present']);
});
