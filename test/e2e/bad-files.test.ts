import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSandbox } from './kernels.js';
import { type Files, FOR_6_1, namesIn, renaming, said, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

let serial = 0;
/** Builds a tiny module with these files in it; it must fail before anything is made. */
function refused(files: Files, ...args: string[]) {
  const dir = tiny(path.join(sandbox.dir, `m${serial++}`), files);
  const ended = sandbox.compatGen([...(args.length > 0 ? args : ['rules', 'list'])], dir);
  expect(namesIn(dir).filter((name) => /^build-|^cocci_cache/.test(name))).toEqual([]);
  expect(ended.stdout).toBe('');
  expect(ended.stderr).not.toMatch(/^ +at /m);
  return { ...ended, dir };
}

describe('compat.toml', () => {
  it('with an unknown key is refused, with the nearest known one', () => {
    const { status, stderr, dir } = refused({ 'compat.toml': '[spatch]\nargz = ["-D", "x"]\n' });
    expect(stderr).toBe(
      `compat-gen: ${dir}/compat.toml: unknown key spatch.argz\nDid you mean "args"?\n`,
    );
    expect(status).toBe(2);
  });

  it('with an unknown table, and one in an array of tables, is refused alike', () => {
    const table = refused({ 'compat.toml': '[modul]\nkbuild = "."\n' });
    expect(table.stderr).toMatch(/unknown key modul\nDid you mean "module"\?\n$/);
    const inArray = refused({ 'compat.toml': '[[unsupported]]\nwhen = "x"\nmesage = "no"\n' });
    expect(inArray.stderr).toMatch(
      /unknown key unsupported\.0\.mesage\nDid you mean "message"\?\n$/,
    );
    expect([table.status, inArray.status]).toEqual([2, 2]);
  });

  it('that is no TOML is shown with its line', () => {
    const { status, stderr, dir } = refused({ 'compat.toml': '[rules]\n\nfiles = ["a"\n[x]\n' });
    expect(stderr).toContain(`compat-gen: ${dir}/compat.toml:4:`);
    expect(stderr).toMatch(/4: +\[x\]/);
    expect(status).toBe(2);
  });

  it('with a value of the wrong type says which key and what it wants', () => {
    const { status, stderr } = refused({ 'compat.toml': '[spatch]\ntimeout-seconds = "long"\n' });
    expect(stderr).toMatch(/compat\.toml: spatch\.timeout-seconds: .*number/);
    expect(status).toBe(2);
  });

  it('that --config names and that is not there is missed by name', () => {
    const { status, stderr } = refused({}, '--config', '/nowhere/compat.toml', 'rules', 'list');
    expect(stderr).toMatch(/^compat-gen: \/nowhere\/compat\.toml does not exist\n/);
    expect(status).toBe(2);
  });

  it('is refused as JSON, too, where JSON is asked for', () => {
    const dir = tiny(path.join(sandbox.dir, 'json'), { 'compat.toml': 'fingerprints = "md5"\n' });
    const { status, stdout } = sandbox.compatGen(['--json', 'rules', 'list'], dir);
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'CONFIG',
        exitCode: 2,
        message: `${dir}/compat.toml: unknown key fingerprints`,
        hint: 'Did you mean "fingerprint"?',
      },
    });
    expect(status).toBe(2);
  });
});

describe('a rule', () => {
  it('that waits for a test which does not exist is refused, with the nearest one', () => {
    const rule = renaming('!have_strscpi', 'tiny_new', 'tiny_old');
    const { status, stderr, dir } = refused({ 'compat/cocci/old.cocci': rule });
    expect(stderr).toBe(
      `compat-gen: ${dir}/compat/cocci/old.cocci: the rule old waits for the test have_strscpi, which doesn't exist\n` +
        'Did you mean "have_strscpy"?\n',
    );
    expect(status).toBe(2);
  });

  it('in a cycle of "after" is refused, with the cycle', () => {
    const { status, stderr } = refused({
      'compat/cocci/a.cocci': renaming('have_moon', 'x', 'y', '// compat: after b\n'),
      'compat/cocci/b.cocci': renaming('have_moon', 'x', 'y', '// compat: after c\n'),
      'compat/cocci/c.cocci': renaming('have_moon', 'x', 'y', '// compat: after a\n'),
    });
    expect(stderr).toMatch(/a.*b.*c|a.*c.*b/);
    expect(stderr).toMatch(/cycle|after/);
    expect(status).toBe(2);
  });

  it('with a condition that is no condition is shown with its line', () => {
    const { status, stderr, dir } = refused({
      'compat/cocci/old.cocci': renaming('!(have_strscpy', 'tiny_new', 'tiny_old'),
    });
    expect(stderr).toContain(`${dir}/compat/cocci/old.cocci`);
    expect(status).toBe(2);
  });

  it('with an unknown "compat:" line is refused, with the nearest one', () => {
    const rule = renaming('have_moon', 'x', 'y', '// compat: touchs x\n');
    const { status, stderr } = refused({ 'compat/cocci/old.cocci': rule });
    expect(stderr).toMatch(/old\.cocci:3.*touchs/);
    expect(stderr).toMatch(/Did you mean "touches"/);
    expect(status).toBe(2);
  });

  it('of the same name as another is refused', () => {
    const { status, stderr } = refused({
      'compat/cocci/old.patch': '# compat: when have_moon\n--- a/tiny.h\n+++ b/tiny.h\n',
    });
    expect(stderr).toMatch(/two rules are called old: .*old\.cocci and .*old\.patch/);
    expect(status).toBe(2);
  });
});

describe('a compat test', () => {
  it('whose opening comment is no JSON is refused', () => {
    const { status, stderr, dir } = refused({ 'compat/tests/bad.c': '/* { "version": } */\n' });
    expect(stderr).toMatch(`${dir}/compat/tests/bad.c: the comment at its top is not a valid JSON`);
    expect(status).toBe(2);
  });

  it('whose macro another test has is refused', () => {
    const { status, stderr } = refused(
      { 'compat/tests/have-moon.c': 'int x;\n' },
      ...FOR_6_1,
      '--hash',
    );
    expect(stderr).toContain('have-moon.c and have_moon.c both stand for COMPAT_HAVE_MOON');
    expect(status).toBe(2);
  });
});

describe('a module', () => {
  it('without any source is refused', () => {
    const dir = path.join(sandbox.dir, 'empty');
    tiny(dir);
    for (const name of ['tiny_main.c', 'tiny_aux.c', 'tiny.h']) rmSync(path.join(dir, name));
    const { status, stderr } = sandbox.compatGen(['rules', 'list'], dir);
    expect(stderr).toContain(`module.sources matches no file below ${dir}`);
    expect(status).toBe(2);
  });

  it('that does not exist is refused by name', () => {
    const { status, stderr } = sandbox.compatGen(['-C', '/nowhere', '--hash'], sandbox.dir);
    expect(said({ status, stderr, stdout: '' })).toMatch(/compat-gen: .*\/nowhere/);
    expect(status).toBe(2);
  });

  it('with a directory that this user may not read is refused, not built without it', () => {
    const dir = tiny(path.join(sandbox.dir, 'closed'));
    const closed = path.join(dir, 'closed');
    mkdirSync(closed, { mode: 0 });
    // Root, too, may read only what it is given to read.
    const limited = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];
    const argv = process.getuid?.() === 0 ? limited : [];
    const { status, stderr } = sandbox.run([...argv, 'compat-gen', 'rules', 'list'], dir);
    rmdirSync(closed);
    expect(stderr).toContain(`compat-gen: ${closed}: permission denied`);
    expect(stderr).toContain('You may not read it.');
    expect(status).toBe(1);
  });

  it('that is a file is refused by name', () => {
    const file = path.join(sandbox.dir, 'file');
    writeFileSync(file, '');
    const { status, stderr } = sandbox.compatGen(['-C', file, '--hash'], sandbox.dir);
    expect(stderr).toContain(file);
    expect(status).toBe(2);
  });
});
