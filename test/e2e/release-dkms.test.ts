import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allNeedRoot } from '../as-root.js';
import { type Ended, KERNELS, kernel, openSandbox, pathWithout, type Sandbox } from './kernels.js';
import { entriesOf, said } from './tiny.js';

// dkms looks below /lib/modules of this machine: the newest kernel lives elsewhere.
const HERE = KERNELS.filter(({ exec }) => exec.length === 0);
const NEW = kernel('6.12');
const RULE = 'class_create_of_name__no_present';

let box: Sandbox;
let bare: string;
let source: string;
beforeAll(() => {
  box = openSandbox();
  bare = pathWithout(box, /^(?:compat-gen|node|npm|npx|spatch)/);
  // The headers of 5.10 name a compiler that Debian 12 does not have.
  rmSync(path.join(bare, 'gcc-10'), { force: true });
  symlinkSync('/usr/bin/gcc-12', path.join(bare, 'gcc-10'));
  const module = box.module('tick');
  for (const { kdir, cc } of [kernel('6.1'), NEW]) {
    const prepared = box.compatGen([`KDIR=${kdir}`, `CC=${cc}`, 'prepare'], module);
    expect(prepared.status, said(prepared)).toBe(0);
  }
  const file = path.join(box.dir, 'tick.tar.gz');
  const packed = box.compatGen(['pack', '--dkms', '--as', 'tick-1.0', '-o', file], module);
  expect(packed.status, said(packed)).toBe(0);
  for (const dir of ['src', 'tree', ...HERE.map(({ release }) => `root/${release}`)])
    mkdirSync(path.join(box.dir, dir), { recursive: true });
  execFileSync('tar', ['xzf', file, '-C', path.join(box.dir, 'src')]);
  source = path.join(box.dir, 'src/tick-1.0');
});
afterAll(() => box.remove());

/** Debian's dkms, with all that it writes in the sandbox. */
function dkms(...args: string[]): Ended {
  const trees = ['--dkmstree', 'tree', '--sourcetree', 'src', '--installtree', 'root'].map(
    (word) => (word.startsWith('-') ? word : path.join(box.dir, word)),
  );
  return box.run(['dkms', ...trees, ...args], '/', { PATH: bare });
}

function good(...args: string[]): void {
  const ended = dkms(...args);
  expect(ended.status, said(ended)).toBe(0);
}

function installed(release: string): string | undefined {
  const dir = path.join(box.dir, 'root', release);
  const name = readdirSync(dir, { recursive: true }).find((one) => /tick\.ko/.test(String(one)));
  return name === undefined ? undefined : path.join(dir, String(name));
}

/** Packs the module again, and unpacks it in place of the release before. */
function packAgain(...options: string[]): void {
  const file = path.join(box.dir, 'again.tar.gz');
  const words = ['pack', '--as', 'tick-1.0', '-o', file, ...options];
  const packed = box.compatGen(words, path.join(box.dir, 'tick'));
  expect(packed.status, said(packed)).toBe(0);
  rmSync(source, { recursive: true });
  execFileSync('tar', ['xzf', file, '-C', path.join(box.dir, 'src')]);
}

describe('dkms', () => {
  allNeedRoot();

  it('adds the release', () => good('add', 'tick/1.0'));

  it.each(HERE)('builds and installs it for $series', ({ series, release }) => {
    good('build', 'tick/1.0', '-k', release);
    good('install', 'tick/1.0', '-k', release);
    const ko = installed(release) ?? 'none';
    const info = (field: string) => box.run(['/sbin/modinfo', '-F', field, ko], '/').stdout.trim();
    expect(info('vermagic')).toContain(release);
    // A kernel upgrade that changes the fingerprint finds another patch.
    expect(info('compat_rules') === RULE).toBe(series !== NEW.series);
  });

  it('removes it', () => {
    good('remove', 'tick/1.0', '--all');
    expect(HERE.map(({ release }) => installed(release))).toEqual(HERE.map(() => undefined));
  });

  it('fails with the reason at the end of make.log where no patch fits', () => {
    const cache = path.join(source, 'cocci_cache');
    for (const fingerprint of entriesOf(cache))
      rmSync(path.join(cache, fingerprint), { recursive: true });
    good('add', 'tick/1.0');
    const { release } = kernel('6.1');
    expect(dkms('build', 'tick/1.0', '-k', release).status).not.toBe(0);
    const log = readFileSync(path.join(box.dir, 'tree/tick/1.0/build/make.log'), 'utf8');
    expect(log).toMatch(
      /\ncompat\.mk: this kernel, .*, needs a patch .*\nfingerprint: \w{64}\n(?:.*\n){5}.*run make here again\.\nmake: \*\*\* .* Error 4\n$/,
    );
    good('remove', 'tick/1.0', '--all');
  });

  it('runs the smoke test after it has installed the module, where the release asks for it', () => {
    packAgain('--dkms');
    expect(readFileSync(path.join(source, 'dkms.conf'), 'utf8')).not.toContain('POST_INSTALL');
    packAgain('--dkms', '--smoke');
    // What it would do here: nothing is loaded into the kernel of this machine.
    writeFileSync(
      path.join(source, 'compat/release/smoke.sh'),
      'smoke() { echo "SMOKE=$SMOKE $(uname -r) $SMOKE_FROM"; ls "$SMOKE_FROM"; }\n',
    );
    good('add', 'tick/1.0');
    const { release } = kernel('6.1');
    const other = dkms('install', 'tick/1.0', '-k', release);
    expect(other.status, said(other)).toBe(0);
    expect(other.stdout).toContain(`${release} is not the running kernel: the module is not tried`);
    good('uninstall', 'tick/1.0', '-k', release);
    // For a uname of another kernel, which dkms itself finds first, too.
    const uname = path.join(bare, 'uname');
    rmSync(uname);
    writeFileSync(
      uname,
      `#!/bin/sh\ncase $* in -r) echo ${release} ;; *) exec /usr/bin/uname "$@" ;; esac\n`,
      {
        mode: 0o755,
      },
    );
    const same = dkms('install', 'tick/1.0', '-k', release);
    expect(same.status, said(same)).toBe(0);
    const built = path.join(box.dir, 'tree/tick/1.0', release, 'x86_64/module');
    expect(same.stdout).toContain(`SMOKE=yes ${release} ${built}\ntick.ko\n`);
    good('remove', 'tick/1.0', '--all');
  });
});
