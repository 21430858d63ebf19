import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeNightly, nightly } from '../nightly.js';
import { needsToBoot } from '../smoke/images.js';
import { CLI, kernel, openSandbox, pathWithout, REPO } from './kernels.js';
import { FOR_6_1, said, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);
const dir = tiny(path.join(sandbox.dir, 'tiny'));
const run = (...args: string[]) => sandbox.compatGen(args, dir);
const shell = (line: string) =>
  sandbox.run(['bash', '-o', 'pipefail', '-c', line, 'bash', process.execPath, CLI], dir);

describe('a command line that can’t be read exits with 2 and says what is known', () => {
  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['biuld'], /unknown command 'biuld'\nDid you mean "build"\?/],
    ['an unknown option', ['build', '--kdri', '/x'], /unknown option '--kdri'[\s\S]*--kdir/],
    ['an option without its value', ['build', '--kdir'], /argument missing/],
    ['an unknown word', ['KDRI=/x', 'build'], /KDRI=… is not a word.*\nKnown are ARCH,.*KDIR/],
    ['an argument too many', ['detect', 'x', 'y'], /too many arguments/],
    ['a number of jobs that is none', ['-j', 'many', 'build'], /-j many: not a number of jobs/],
    ['no jobs at all', ['-j0', 'build'], /-j 0: not a number of jobs/],
    ['an unknown subcommand', ['cache', 'lst'], /unknown command 'lst'[\s\S]*list/],
  ])('%s', (_, args, words) => {
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toMatch(/^compat-gen: /);
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(
      /`compat-gen --help` shows what there is|Known are|For example|Did you mean/,
    );
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it.each<[string, string[], RegExp]>([
    [
      'what no makefile takes',
      ['build', '.', '--', '-j4'],
      /-j4, behind the --, is not NAME=value/,
    ],
    [
      'a report below a file',
      ['matrix', '.', '--html', '/etc/passwd/report.html'],
      /\/etc\/passwd can't be a directory/,
    ],
    ['a report that is a directory', ['matrix', '.', '--report', '/etc'], /\/etc is a directory/],
    ['releases that are not there', ['serve', '/nowhere'], /\/nowhere does not exist/],
    ['a file for releases', ['serve', '/etc/passwd'], /\/etc\/passwd is not a directory/],
    [
      'rules that are not there',
      ['--rules', '/nowhere', 'rules', 'list'],
      /\/nowhere \(--rules\) does/,
    ],
    [
      'a driver that is not there',
      [...FOR_6_1, 'preflight', '/nowhere'],
      /\/nowhere does not exist/,
    ],
  ])('%s', (_, args, words) => {
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toMatch(/^compat-gen: /m);
    expect(stderr).toMatch(words);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('says that there was nothing to try', () => {
    const dkms = path.join(sandbox.dir, 'no-dkms');
    const { status, stderr } = run(...FOR_6_1, 'preflight', '--dkms-tree', dkms);
    expect(stderr).toContain(`dkms has no package in ${dkms}: nothing was tried`);
    expect(status).toBe(0);
  });

  it('and so does a file where the modules are to go', () => {
    // A module of its own: the next tests see theirs compiled.
    const own = tiny(path.join(sandbox.dir, 'given-away'));
    const words = [...FOR_6_1, 'build', '-o', '/etc/passwd'];
    const { status, stderr } = sandbox.compatGen(words, own);
    expect(stderr).toContain("/etc/passwd can't be a directory: a file stands there");
    expect(status).toBe(2);
    expect(stderr, 'told before anything is built').not.toContain('KBUILD');
  });

  it('with the error as JSON where JSON is asked for', () => {
    const { status, stdout } = run('--json', 'biuld');
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'USAGE', exitCode: 2 });
    expect(status).toBe(2);
  });

  it('and so does none: the help is shown', () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toMatch(/^Usage: compat-gen/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('--help and --version', () => {
  it('are data: on stdout, with exit 0', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('build', '--help').stdout).toMatch(/--output/);
    expect(run('--version')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('what the build left for a quick start', () => {
  const copy = path.join(sandbox.dir, 'copy');
  const dist = path.join(copy, 'dist/cli');
  const version = () => sandbox.run([path.join(dist, 'main.js'), '--version'], dir).stdout;

  it('is not believed when it is damaged, or belongs to another program, and may be missing', () => {
    cpSync(path.dirname(path.dirname(CLI)), path.join(copy, 'dist'), { recursive: true });
    cpSync(path.join(REPO, 'package.json'), path.join(copy, 'package.json'));
    const right = version();
    expect(right).toMatch(/^\d+\.\d+\.\d+\n$/);
    const file = path.join(dist, 'program.cache');
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at += 1000) bytes[at] = 0xff;
    writeFileSync(file, bytes);
    expect(version()).toBe(right);
    rmSync(file);
    expect(version()).toBe(right);
    cpSync(path.join(path.dirname(CLI), 'program.cache'), file);
    const program = path.join(dist, 'program.js');
    // As long as it was: V8 itself compares no more than the length.
    writeFileSync(
      program,
      readFileSync(program, 'utf8').replaceAll('what there is', 'WHAT THERE IS'),
    );
    expect(sandbox.run([path.join(dist, 'main.js'), 'nonsense'], dir).stderr).toMatch(
      /WHAT THERE IS/,
    );
  });
});

describe('a reader that goes away', () => {
  it('stops nothing and brings no stack trace', () => {
    const ended = shell('"$@" rules list --all | head -1 > /dev/null');
    expect(ended, said(ended)).toMatchObject({ status: 0, stderr: '' });
  });

  it('from stderr, too', () => {
    const line = `{ "$@" ${FOR_6_1.join(' ')} prepare > out; echo $? > status; } 2>&1 | true; cat status out`;
    expect(shell(line).stdout).toMatch(/^0\n.*\/build-6\.1\S+\n$/);
  });

  it('before it came: stdout is closed', () => {
    const ended = shell('"$@" rules list >&-');
    expect(ended).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('words', () => {
  it('reach the tests and kbuild alike, wherever they stand', () => {
    const { kdir } = kernel('6.1');
    const { status, stderr } = run(`KDIR=${kdir}`, 'build', 'V=1', 'CC=gcc-12');
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(
      new RegExp(`^  \\+ .*make .*-C ${kdir} M=\\S+ CC=gcc-12 V=1 modules$`, 'm'),
    );
    expect(stderr).toMatch(/^ +gcc-12 -Wp,-MMD/m);
    expect(stderr).toMatch(/KDIR {4}\S+ \(KDIR\)/);
  });

  it('on the command line go before the environment', () => {
    const ended = sandbox.compatGen([...FOR_6_1, '--hash'], dir, {
      CC: '/nowhere/cc',
      KDIR: '/nowhere',
    });
    expect(ended.status, said(ended)).toBe(0);
  });
});

describe('doctor', () => {
  it('finds all that is here', () => {
    const { status, stdout } = sandbox.compatGen([...FOR_6_1, 'doctor', '--json'], dir);
    const findings = JSON.parse(stdout) as {
      role: string;
      what: string;
      ok: boolean;
      found: string;
    }[];
    // What a boot needs is asked below.
    expect(findings.filter(({ ok, role }) => !ok && role !== 'smoke host')).toEqual([]);
    expect(findings.find(({ what }) => /kernel/.test(what))?.found).toMatch(/^6\.1\S+, gcc-12 /);
    expect(status).toBe(0);
  });

  it('says what is missing, and the command that fixes it', () => {
    const PATH = pathWithout(sandbox, /^(?:make|spatch|gcc.*|flock)$/);
    const { status, stdout } = sandbox.compatGen([...FOR_6_1, 'doctor'], dir, { PATH });
    expect(stdout).toMatch(
      /^build host {2}\(--role build\)\n {2}LACK {2}make: does not run\n +fix: apt-get install make\n {2}LACK {2}kernel build tree/m,
    );
    expect(stdout).toMatch(
      /^spatch host {2}\(--role spatch\)\n {2}LACK {2}spatch: is not here\n +fix: apt-get install coccinelle$/m,
    );
    expect(status).toBe(0);
  });

  it('names the package of the kernel that is asked for', () => {
    const ended = sandbox.compatGen(['--kver', '6.13-x', 'doctor', '--role', 'build'], dir);
    expect(ended.stdout).toMatch(
      /^ {2}LACK {2}kernel build tree.*\n +fix: apt-get install linux-headers-6\.13-x$/m,
    );
    expect(ended.status).toBe(3);
  });

  it('checks one role, and its exit status says whether all that it needs is here', () => {
    const PATH = pathWithout(sandbox, /^(?:spatch|pahole|zstd)$/);
    const check = (role: string) =>
      sandbox.compatGen([...FOR_6_1, 'doctor', '--role', role], dir, { PATH });
    const build = check('build');
    expect(build.status, said(build)).toBe(0);
    expect(build.stdout).toMatch(/^ {2}LACK {2}pahole \(only for .*\): does not run$/m);
    expect(build.stdout).not.toMatch(/spatch/);
    expect(check('spatch').status).toBe(3);
    expect(check('release').status).toBe(0);
    expect(check('pack')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^ {2}LACK.*zstd/m),
    });
    expect(check('moon').status).toBe(2);
  });

  nightly('says what a boot lacks, and tries KVM', (context) => {
    const check = (env: NodeJS.ProcessEnv) =>
      sandbox.compatGen([...FOR_6_1, 'doctor', '--role', 'smoke'], dir, env);
    const bare = check({ PATH: pathWithout(sandbox, /^qemu-/), COMPAT_GEN_IMAGES: '/nonexistent' });
    expect(bare.status, said(bare)).toBe(3);
    expect(bare.stdout).toMatch(
      /^ {2}LACK {2}qemu-system-x86_64: does not run\n +fix: apt-get install qemu-system-x86$/m,
    );
    expect(bare.stdout).toMatch(
      /^ {2}LACK {2}kernel image: there is no kernel image of 6\.1\S+ .*\n +fix: mkdir -p .* && apt-get download /m,
    );
    const image = needsToBoot(context, kernel('6.1'));
    const whole = check({ COMPAT_GEN_IMAGES: path.dirname(image) });
    expect(whole.status, said(whole)).toBe(0);
    expect(whole.stdout).toMatch(/^ {2}ok +busybox, linked statically: works$/m);
    expect(whole.stdout).toMatch(
      /^ {2}(?:ok +KVM \(.*\): a kernel runs under it|LACK +KVM \(.*\): (?:there is no|\/dev\/kvm) .*)$/m,
    );
  });

  it('does without a single program, and without a PATH', () => {
    const empty = path.join(sandbox.dir, 'no-programs');
    mkdirSync(empty);
    for (const PATH of [empty, '']) {
      const ended = sandbox.compatGen(['doctor'], dir, { PATH });
      expect(ended.status, said(ended)).toBe(0);
      expect(ended.stderr).not.toMatch(/^ +at /m);
      // busybox and the image are files that are read.
      expect(ended.stdout.replace(/^smoke host[\s\S]*/m, '')).not.toMatch(/^ +ok/m);
    }
  });

  nightly('takes a spatch that is none for what it is', () => {
    const bin = path.join(sandbox.dir, 'fake-bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'spatch'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { stdout } = sandbox.compatGen([...FOR_6_1, 'doctor'], dir, {
      PATH: `${bin}:${process.env.PATH}`,
    });
    expect(stdout).toMatch(/^ {2}LACK {2}spatch: spatch --version does not say which/m);
  });
});

describeNightly('the terminal', () => {
  it('shows the steps in one line, redrawn, and the data below it', () => {
    const probe = spawnSync('script', ['--version']);
    if (probe.error)
      return process.stderr.write('script(1) is missing: the terminal is not tested\n');
    const command = [process.execPath, CLI, ...FOR_6_1, '--hash'].join(' ');
    // No answers kept from another test: each step is to be seen.
    const env = { XDG_CACHE_HOME: path.join(sandbox.dir, 'fresh') };
    const { stdout } = sandbox.run(['script', '-qec', command, '/dev/null'], dir, env);
    const redrawn = '\r\x1b[K';
    expect(stdout).toMatch(
      new RegExp(`  COMPAT  \\[\\d+/\\d+\\] \\w+${redrawn.replace('[', '\\[')}  COMPAT`),
    );
    expect(stdout.split(redrawn).at(-1)).toMatch(/^[0-9a-f]{64}\r\n$/);
  });
});
