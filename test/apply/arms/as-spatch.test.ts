import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import type { Arms } from '../../../src/apply/run/run-on.js';
import type { Rule } from '../../../src/rules/index.js';
import type { Spatch } from '../../../src/spatch/index.js';
import { SESSION } from '../../session.js';
import { tempDir } from '../fake.js';
import { cocci, describeEach, options, sourcesOf, textsOf } from '../hosts.js';

const run = promisify(execFile);

/** What somebody who runs spatch by hand has then: one call for all rules, as a pipeline of its own makes it. */
async function byHand(
  { command }: Spatch,
  rules: readonly Rule[],
  files: Record<string, string>,
  args: readonly string[],
): Promise<Record<string, string>> {
  const dir = await tempDir();
  await writeFile(path.join(dir, 'all.cocci'), rules.map(({ text }) => text).join('\n'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), text);
  }
  const [program = '', ...own] = command;
  const named = Object.keys(files).filter((name) => args.length === 0 || !name.endsWith('.h'));
  const words = [...own, ...args, '--very-quiet', '--in-place', '--sp-file', 'all.cocci'];
  await run(program, [...words, ...named], { cwd: dir });
  const now = Object.keys(files).map(async (name) => [
    name,
    await readFile(path.join(dir, name), 'latin1'),
  ]);
  return Object.fromEntries(await Promise.all(now));
}

async function made(
  spatch: Spatch,
  rules: readonly Rule[],
  files: Record<string, string>,
  { arms, args }: { arms?: Arms; args: readonly string[] },
): Promise<Record<string, string>> {
  const given = options({ rules, sources: sourcesOf(files), arms, args });
  return textsOf((await applyRules(SESSION, spatch, given)).sources);
}

/** A header that a program of user space includes, too, as DRBD has one. */
const BOTH_SIDES =
  '#ifndef LAMP_H\n#define LAMP_H\n#include <asm/types.h>\n\n#ifdef __KERNEL__\n#include <linux/types.h>\n#include <asm/byteorder.h>\n' +
  '#else\n#include <sys/types.h>\n#include <limits.h>\n#endif\n\nstatic inline int lamp(int x)\n{\n\treturn wide(x);\n}\n#endif\n';
const INCLUDE = cocci(
  'wide_t',
  '@found@\nexpression e;\n@@\n- wide(e)\n+ narrow(e)\n\n@depends on found@\n@@\n#include <...>\n+ #include <linux/wide.h>\n',
);
/** One that takes another argument, in an arm by which a statement is cut. */
const CUT =
  '#include "lamp.h"\nint f(struct file *file)\n{\n\tadd(&u->fh\n#ifndef OLD\n\t\t, file\n#endif\n\t);\n\tadd(wide(1));\n\treturn 0;\n}\n';
const ONE_MORE = cocci('one_more', '@@\nexpression E;\n@@\n- add(E)\n+ add(E, 0)\n');
const NEVER_READ = `#if LINUX_VERSION_CODE < 0\nint g(void)\n{\n\treturn add(2);\n}\n#endif\n${CUT}`;

describeEach('arms = "as-spatch" is what a call of spatch makes, to the byte', (spatch) => {
  test.each([
    ['a line behind the last include', [INCLUDE], { 'lamp.h': BOTH_SIDES }, []],
    ['a header that is read', [INCLUDE], { 'a.c': CUT, 'lamp.h': BOTH_SIDES }, ['--all-includes']],
    ['an #if in a statement', [ONE_MORE], { 'a.c': CUT }, []],
    ['an arm that no kernel reads', [ONE_MORE], { 'a.c': NEVER_READ }, []],
    [
      'several rules',
      [INCLUDE, ONE_MORE],
      { 'a.c': CUT, 'lamp.h': BOTH_SIDES },
      ['--all-includes'],
    ],
  ] as [string, Rule[], Record<string, string>, string[]][])(
    '%s',
    async (_, rules, files, args) => {
      const here = await spatch();
      const expected = await byHand(here, rules, files, args);
      expect(expected).not.toEqual(files);
      expect(await made(here, rules, files, { arms: 'as-spatch', args })).toEqual(expected);
    },
  );

  test('and else each arm has what a kernel needs that reads it', async () => {
    const here = await spatch();
    const files = { 'lamp.h': BOTH_SIDES };
    const [each, whole] = [
      await made(here, [INCLUDE], files, { args: [] }),
      await made(here, [INCLUDE], files, { arms: 'as-spatch', args: [] }),
    ];
    const count = (text = '') => text.split('#include <linux/wide.h>').length - 1;
    expect([count(each['lamp.h']), count(whole['lamp.h'])]).toEqual([2, 1]);
  });
});
