import { expect, it } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { parseRule } from '../../../src/rules/index.js';
import { SESSION } from '../../session.js';
import { changedFiles, HERE, options, renaming, sourcesOf, spatchOf, textsOf } from '../hosts.js';

const RULE = parseRule({
  file: '/r/flags.kbuild',
  text: '# compat: touches OLD_FLAGS\n\nnew-flags += $(OLD_FLAGS)\n',
  origin: 'module',
});
const ADDED = '\nnew-flags += $(OLD_FLAGS)\n';

it('puts its lines at the end of each Kbuild file that holds its word, and needs no spatch', async () => {
  const before = {
    Kbuild: 'OLD_FLAGS := -DX\n',
    'sub/Makefile': 'OLD_FLAGS := -DX \\\n\t-DY\\',
    'sub/flags.mk': '# OLD_FLAGS\n',
    'other/Kbuild': 'NOT_OLD_FLAGS := -DX\n',
    'main.c': '/* OLD_FLAGS */\n',
  };
  const applied = await applyRules(
    SESSION,
    undefined,
    options({ rules: [RULE], sources: sourcesOf(before) }),
  );
  expect(textsOf(applied.sources)).toEqual({
    ...before,
    Kbuild: `${before.Kbuild}${ADDED}`,
    'sub/Makefile': `${before['sub/Makefile']}\n${ADDED}`,
    'sub/flags.mk': `${before['sub/flags.mk']}${ADDED}`,
  });
});

it('says that it must match, as other rules do', async () => {
  const rule = { ...RULE, mustMatch: true };
  const sources = sourcesOf({ Kbuild: 'obj-m := x.o\n' });
  await expect(
    applyRules(SESSION, undefined, options({ rules: [rule], sources })),
  ).rejects.toMatchObject({
    code: 'RULE_MATCHED_NOTHING',
  });
});

it('hides Kbuild files from semantic patches', async () => {
  const sources = sourcesOf({
    Kbuild: 'x := old(1)\n',
    'main.c': 'int f(int x)\n{\n\told(x);\n}\n',
  });
  const rules = [renaming('old', 'new', 'touches old')];
  const applied = await applyRules(
    SESSION,
    await spatchOf(HERE),
    options({ rules, sources, strict: true }),
  );
  expect(changedFiles(sources, applied)).toEqual(['main.c']);
});
