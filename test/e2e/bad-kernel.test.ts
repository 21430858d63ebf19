import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeNightly, nightly } from '../nightly.js';
import { type Ended, kernel, openSandbox } from './kernels.js';
import { asking, type Files, FOR_6_1, namesIn, script, tiny } from './tiny.js';

const sandbox = openSandbox({ fresh: true });
afterAll(sandbox.remove);
const { kdir } = kernel('6.1');

let serial = 0;
function module(files: Files = {}): string {
  return tiny(path.join(sandbox.dir, `m${serial++}`), files);
}

/** The fingerprint is asked for and must not be given, and nothing be kept. */
function refused(args: readonly string[], files: Files = {}): Ended {
  const dir = module(files);
  const ended = sandbox.compatGen([...args, '--hash'], dir);
  expect(ended.stdout).toBe('');
  expect(ended.stderr).not.toMatch(/^ +at /m);
  expect(namesIn(dir).filter((name) => /^build-|^cocci_cache/.test(name))).toEqual([]);
  return ended;
}

describe('the kernel tree', () => {
  it('of a release that is not installed is missed, with the places looked at', () => {
    const { status, stderr } = refused(['--kver', '9.9.9-none']);
    expect(stderr).toMatch(/no build tree of kernel 9\.9\.9-none \(--kver\): neither .* nor /);
    expect(stderr).toMatch(/Install the headers/);
    expect(status).toBe(3);
  });

  it('is never a guessed one for what installs', () => {
    const dir = module();
    script(sandbox, 'elsewhere/uname', 'echo 9.9.9-none');
    const env = {
      PATH: `${path.join(sandbox.dir, 'elsewhere')}:${process.env.PATH}`,
      INSTALL_MOD_PATH: path.join(sandbox.dir, 'installed'),
    };
    const { status, stdout, stderr } = sandbox.compatGen(['install'], dir, env);
    expect(stderr).toMatch(/the running one, 9\.9\.9-none, has no headers here: modules are not/);
    expect(stderr).toMatch(/^Kernels with a build tree here: .*6\.1\.0/m);
    expect([status, stdout, namesIn(sandbox.dir).includes('installed')]).toEqual([3, '', false]);
  });

  it('that is none is refused by name, whoever named it', () => {
    const byFlag = refused(['--kdir', '/etc']);
    expect(byFlag.stderr).toMatch('/etc (--kdir) is not a kernel build tree: it has no Makefile');
    const byWord = refused(['KDIR=/etc']);
    expect(byWord.stderr).toMatch('/etc (KDIR) is not a kernel build tree');
    expect([byFlag.status, byWord.status]).toEqual([3, 3]);
  });

  it('whose Makefile is not the one of a kernel is refused with what make said', () => {
    const other = path.join(sandbox.dir, 'other');
    tiny(other, { Makefile: 'all:\n\techo hello\n' });
    const { status, stderr } = refused(['--kdir', other]);
    expect(stderr).toContain(`kbuild in ${other} can't say how it compiles a module`);
    expect(stderr).toMatch(/ {4}make: \*\*\* No rule to make target/);
    expect(stderr).toMatch(/modules_prepare/);
    expect(status).toBe(3);
  });

  it('behind a prefix that does not run is not looked for elsewhere', () => {
    const { status, stderr } = refused(['--exec', 'false -x', ...FOR_6_1]);
    expect(stderr).toMatch(/the --exec prefix does not run: false -x/);
    expect(status).toBe(3);
  });
});

describe('the compiler', () => {
  it('that is missing is named, with the one that the kernel was built with', () => {
    const { status, stderr } = refused(['--kdir', kdir, 'CC=gcc-99']);
    expect(stderr).toMatch(/the compiler gcc-99 that this kernel asks for does not run/);
    expect(stderr).toMatch(/was built with "gcc-12 .*CC=gcc-12/);
    expect(status).toBe(3);
  });

  it('that takes everything for C fails the sanity tests', () => {
    const yes = script(sandbox, 'yes-cc', 'case "$*" in *--version*) echo gcc-12 12.2.0;; esac');
    const { status, stderr } = refused(['--kdir', kdir, `CC=${yes}`]);
    expect(stderr).toMatch(/sanity test failed: .* must not compile, and does/);
    expect(stderr).toContain(`header tree  ${kdir}`);
    expect(stderr).toMatch(/compiler +gcc-12 12\.2\.0/);
    expect(status).toBe(3);
  });

  it('of another kind than the kernel was built with is refused before anything is compiled', () => {
    const clang = path.join(sandbox.dir, 'clang-tree');
    cpSync(kdir, clang, { recursive: true, verbatimSymlinks: true });
    const conf = path.join(clang, 'include/config/auto.conf');
    const built = 'CONFIG_CC_VERSION_TEXT="Debian clang version 14.0.6"';
    const text = readFileSync(conf, 'latin1').replace(/^CONFIG_CC_VERSION_TEXT=.*$/m, built);
    rmSync(conf);
    writeFileSync(conf, text, 'latin1');
    const { status, stderr } = refused(['--kdir', clang, 'CC=gcc-12']);
    expect(stderr).toMatch(
      /was built with clang \("Debian clang .*"\), but the compiler here is gcc/,
    );
    expect(stderr).toMatch(/Add LLVM=1/);
    expect(stderr).not.toMatch(/COMPAT/);
    expect(status).toBe(3);
  });
});

describe('a compiler that breaks is an error and never a "no"', () => {
  it('when it is killed', () => {
    const cc = script(
      sandbox,
      'killed-cc',
      'case "$*" in *have_moon*|*/lead-0.c*) kill -9 $$;; esac; exec gcc-12 "$@"',
    );
    const { status, stderr } = refused(['--kdir', kdir, `CC=${cc}`]);
    expect(stderr).toMatch(/the compiler broke on .*\/have_moon\.c: killed by SIGKILL/);
    expect(status).toBe(3);
  });

  it('when its cc1 is killed, which gcc tells with the exit status of an error in the code', () => {
    const cc1 = script(
      sandbox,
      'broken/cc1',
      'case "$*" in *have_moon*|*/lead-0.c*) kill -9 $$;; esac; exec "$(gcc-12 -print-prog-name=cc1)" "$@"',
    );
    const cc = script(sandbox, 'cc', `exec gcc-12 -B${path.dirname(cc1)}/ "$@"`);
    const { status, stderr } = refused(['--kdir', kdir, `CC=${cc}`]);
    expect(stderr).toMatch(/the compiler broke on .*\/have_moon\.c: exit status 1/);
    expect(stderr).toMatch(/ {4}.*fatal error: Killed signal terminated program cc1/);
    expect(status).toBe(3);
  });

  nightly('and what was asked before it stays as it was', () => {
    const dir = module();
    const before = sandbox.compatGen([...FOR_6_1, '--hash'], dir);
    const cc = script(
      sandbox,
      'later-cc',
      'case "$*" in *have_moon*|*/lead-0.c*) kill -9 $$;; esac; exec gcc-12 "$@"',
    );
    writeFileSync(path.join(dir, 'compat/tests/have_moon.c'), asking('linux/types.h', 'moon(1)'));
    expect(sandbox.compatGen(['--kdir', kdir, `CC=${cc}`, '--hash'], dir).status).toBe(3);
    expect(sandbox.compatGen([...FOR_6_1, '--hash'], dir).stdout).toBe(before.stdout);
  });
});

describe("the module's own sanity tests", () => {
  it('that must compile and do not are an error, with the compiler’s words', () => {
    const { status, stderr } = refused(FOR_6_1, {
      'compat.toml': '[tests]\nmust-pass = ["compat/sane/*.c"]\n',
      'compat/sane/sane.c': asking('linux/types.h', 'no_such_thing()'),
    });
    expect(stderr).toMatch(/sanity test failed: sane\.c must compile,? and does not/);
    expect(stderr).toContain(`header tree  ${kdir}`);
    expect(stderr).toMatch(/implicit declaration of function .no_such_thing/);
    expect(status).toBe(3);
  });

  it('that must not compile and do are an error', () => {
    const { status, stderr } = refused(FOR_6_1, {
      'compat.toml': '[tests]\nmust-fail = ["compat/sane/*.c"]\n',
      'compat/sane/insane.c': 'int x;\n',
    });
    expect(stderr).toMatch(/sanity test failed: insane\.c must not compile, and does/);
    expect(stderr).toMatch(/compiler +gcc-12 /);
    expect(status).toBe(3);
  });
});

describe('a test that says no for a reason of its own', () => {
  const dir = module({
    'compat/tests/have_typo.c': asking('linux/tpyes.h', '0'),
    'compat.toml': '[tests]\nmust-fail = ["compat/tests/have_none.c", "compat/sane/*.c"]\n',
    'compat/tests/have_none.c': asking('linux/none.h', '0'),
    'compat/tests/have_copy.c': asking('linux/no-copy.h', '0'),
    'compat/sane/fails.c': asking('linux/no-copy.h', '0'),
    // In 6.6 and later: not in 6.1, but in another tree of this machine.
    'compat/tests/have_args.c': asking('linux/args.h', '0'),
  });

  it('since its header exists in no kernel seen is pointed out, unless it is meant to fail', () => {
    const { status, stderr } = sandbox.compatGen([...FOR_6_1, '--hash'], dir);
    expect(stderr.match(/^compat-gen: warning: .*/gm)).toEqual([
      'compat-gen: warning: test have_typo includes <linux/tpyes.h>, which no kernel seen here has: is it misspelt?',
    ]);
    expect(status).toBe(0);
  });

  it('of the library is not suspected: its header may be that of a newer kernel than any here', () => {
    const own = module({ 'tiny.c': '#include <linux/module.h>\n#include <asm/amd/nb.h>\n' });
    const { status, stderr } = sandbox.compatGen(
      [...FOR_6_1, 'detect', '--explain', 'have_asm_amd_nb_h'],
      own,
    );
    expect(stderr).not.toMatch('warning');
    expect(sandbox.compatGen([...FOR_6_1, '--hash'], own).stderr).not.toMatch('warning');
    expect(status).toBe(0);
  });

  it('is told from a missing API by `detect --explain`', () => {
    const typo = sandbox.compatGen([...FOR_6_1, 'detect', '--explain', 'have_typo'], dir);
    expect(typo.stdout).toMatch(/^have_typo: no on 6\.1\..* {2}\(.*\/have_typo\.c\)\n/);
    expect(typo.stdout).toMatch('It ended at a header that is not there, <linux/tpyes.h>');
    const moon = sandbox.compatGen([...FOR_6_1, 'detect', '--explain', 'have_moon'], dir);
    expect(moon.stdout).toMatch(/implicit declaration of function .moon_phase/);
    expect(moon.stdout).not.toMatch(/It ended at a header/);
    const yes = sandbox.compatGen([...FOR_6_1, 'detect', '--explain', 'have_strscpy'], dir);
    expect(yes.stdout).toMatch(/^have_strscpy: yes on 6\.1/);
    const unknown = sandbox.compatGen([...FOR_6_1, 'detect', '--explain', 'have_mon'], dir);
    expect(unknown.stderr).toMatch(/there is no compat test have_mon\nDid you mean "have_moon"\?/);
    expect([typo.status, moon.status, yes.status, unknown.status]).toEqual([0, 0, 0, 2]);
  });
});

describe('a test that asks for exported symbols', () => {
  it('says no where one is missing, and names it; the same words stand in -v', () => {
    const dir = module({
      'compat/tests/have_export.c': `/* { "exports": ["_printk", "no_such"] } */\nint x;\n`,
      'compat/tests/have_printk.c': `/* { "exports": ["_printk"] } */\nint x;\n`,
    });
    const { stdout, stderr, status } = sandbox.compatGen([...FOR_6_1, '-v', 'explain'], dir);
    expect(stdout).toMatch(/^ {2}no {3}\w+ +have_export$/m);
    expect(stdout).toMatch(/^ {2}yes {2}\w+ +have_printk$/m);
    expect(stderr).toMatch(
      /it compiles, but \S+\/Module\.symvers exports no no_such to this module/,
    );
    expect(stderr).toMatch(/have_moon\.c:\d+:\d+: error: implicit declaration/);
    expect(status).toBe(0);
  });
});

describeNightly('a machine where nothing answers as expected', () => {
  it('is mistrusted, with the words for one of the tests', () => {
    const six: Files = {};
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      six[`compat/tests/${name}.c`] = `#include "${name}.h"\n`;
      six[`compat/inc/${name}.h`] = 'extern int x;\n';
    }
    const toml = '[tests]\ncflags = ["-Icompat/inc"]\n[rules]\nfiles = ["compat/cocci/*"]\n';
    const dir = module({ ...six, 'compat.toml': toml });
    expect(sandbox.compatGen([...FOR_6_1, 'prepare'], dir).status).toBe(0);
    rmSync(path.join(dir, 'compat/inc'), { recursive: true });
    symlinkSync('/nowhere', path.join(dir, 'compat/inc'));
    const { status, stderr } = sandbox.compatGen([...FOR_6_1, '--hash'], dir);
    expect(stderr).toMatch(/6 tests answer no that answer yes for the nearest known fingerprint/);
    expect(stderr).toMatch(/a\.c:1:10: fatal error: a\.h: No such file or directory/);
    expect(status).toBe(0);
  });
});
