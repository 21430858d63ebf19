import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRules } from '../../../src/apply/check/check.js';
import type { Rule } from '../../../src/rules/index.js';
import type { Spatch } from '../../../src/spatch/index.js';
import { sessionWith } from '../../session.js';
import { fakeSpatch, script, tempDir } from '../fake.js';
import { cocci, describeEach, HERE, memory, renaming, spatchOf } from '../hosts.js';

const check = (spatch: Spatch, rules: Rule[], args: string[] = []) => {
  const { log, lines } = memory();
  return checkRules(sessionWith({ log }), spatch, { rules, args }).then(() => lines);
};

const HEAD = '@@\nexpression e;\n@@\n';

describeEach('checking rules before they run', (spatch) => {
  test('good ones pass, and each is asked about', async () => {
    expect(await check(await spatch(), [renaming('a', 'b'), renaming('c', 'd')])).toEqual([]);
  });

  test.each([
    ['an unclosed parenthesis', `${HEAD}- old(e\n+ new(e)\n`, 6],
    ['a rule that is not there', '@r depends on nope@\n@@\n- old()\n', 1],
    [
      'a metavariable that is not there',
      `${HEAD}- old(e)\n+ new(e)\n\n@@\nexpression r.q;\n@@\n- foo(q)\n`,
      8,
    ],
    ['minus and plus that do not fit', `${HEAD}- old(e)\n+ new(e);\n`, 4],
    ['a character that is none', `${HEAD}- old(e)\n- \xe9\xff\`$\n`, 5],
  ])('%s is an error that names the file and the line', async (_, text, line) => {
    const good = renaming('a', 'b');
    await expect(check(await spatch(), [good, cocci('bad', text)])).rejects.toMatchObject({
      code: 'SPATCH_FAILED',
      message: expect.stringMatching(
        new RegExp(`^/r/bad\\.cocci:${line}: spatch 1\\.\\S+ cannot parse rule bad$`),
      ),
      output: expect.stringMatching(/\S/),
    });
  });

  test('a rule that changes nothing is an error in the words of spatch', async () => {
    await expect(check(await spatch(), [cocci('idle', `${HEAD}old(e)\n`)])).rejects.toMatchObject({
      message: expect.stringMatching(/^\/r\/idle\.cocci: /),
      output: expect.stringContaining('No rules apply'),
    });
  });

  test('a rule made from a template is named by the file it comes from', async () => {
    const made = {
      ...cocci('bad', `${HEAD}- old(e\n`),
      name: 'bad+each',
      file: '/r/in a dir/bad.cocci',
    };
    await expect(check(await spatch(), [made])).rejects.toMatchObject({
      message: expect.stringMatching(/^\/r\/in a dir\/bad\.cocci:\d+: .* rule bad\+each$/),
      output: expect.stringContaining('File "/r/in a dir/bad.cocci"'),
    });
  });

  test('what spatch warns of goes to the log, with the file', async () => {
    const lines = await check(await spatch(), [cocci('w', `${HEAD}- old(e, b)\n+ new(e)\n`)]);
    expect(lines).toEqual(['/r/w.cocci: warning: line 4: should b be a metavariable?']);
  });

  test('the module’s own arguments count', async () => {
    const virtual = cocci('v', 'virtual patch\n@depends on patch@\n@@\n- old()\n+ new()\n');
    await check(await spatch(), [virtual], ['-D', 'patch']);
    await expect(check(await spatch(), [virtual])).rejects.toMatchObject({ code: 'SPATCH_FAILED' });
  });

  test('a rule for a newer spatch is an error', async () => {
    await expect(
      check(await spatch(), [renaming('a', 'b', 'spatch >= 2.7')]),
    ).rejects.toMatchObject({
      code: 'SPATCH_FAILED',
      message: expect.stringMatching(
        /^rule a_to_b \(\/r\/a_to_b\.cocci\) needs spatch 2\.7 or newer/,
      ),
    });
    await check(await spatch(), [renaming('a', 'b', 'spatch >= 1.1')]);
  });

  test('a rule with a Python script passes where Python is', async () => {
    await check(await spatch(), [PYTHON]);
  });
});

const PYTHON = cocci(
  'py',
  `@r@\nexpression e;\n@@\nold(e)\n\n@script:python@\ne << r.e;\n@@\nprint(e)\n`,
);

test('spatch before 1.0.7 is too old', async () => {
  const old = { ...(await fakeSpatch('exit 0')), version: '1.0.6' };
  await expect(check(old, [renaming('a', 'b')])).rejects.toMatchObject({
    message: expect.stringContaining('needs spatch 1.0.7 or newer'),
  });
});

test('an exception with exit status 0 is an error', async () => {
  const fake = await fakeSpatch('echo "Fatal error: exception Stack overflow" >&2');
  await expect(check(fake, [renaming('a', 'b')])).rejects.toMatchObject({ code: 'SPATCH_FAILED' });
});

describe('a spatch without its Python', () => {
  /**
   * The real one, before which another python3 stands in PATH. It reads the program that spatch writes to it, as Python does:
   * spatch may be killed by SIGPIPE otherwise, if it is the slower one.
   */
  const withPython = async (python3: string): Promise<Spatch> => {
    const bin = await tempDir();
    const text = `#!/bin/sh\n[ $# -gt 0 ] || cat >/dev/null\n${python3}\n`;
    await writeFile(path.join(bin, 'python3'), text, { mode: 0o755 });
    const file = await script(`PATH=${bin}:$PATH exec ${HERE.join(' ')} "$@"`);
    return { ...(await spatchOf(HERE)), command: [file] };
  };

  test('the library is missing', async () => {
    const spatch = await withPython('echo Python 3.97.1');
    await expect(check(spatch, [renaming('a', 'b'), PYTHON])).rejects.toMatchObject({
      code: 'SPATCH_FAILED',
      message: expect.stringContaining('rule py (/r/py.cocci)'),
      hint: expect.stringContaining('apt-get install libpython3.97'),
    });
    await check(spatch, [renaming('a', 'b')]);
  });

  test('Python itself is missing', async () => {
    await expect(check(await withPython('exit 127'), [PYTHON])).rejects.toMatchObject({
      hint: expect.stringContaining('apt-get install python3)'),
    });
  });

  test('it was built without', async () => {
    const spatch = { ...(await spatchOf(HERE)), python: false };
    await expect(check(spatch, [PYTHON])).rejects.toMatchObject({
      hint: expect.stringContaining('--enable-python'),
    });
  });
});
