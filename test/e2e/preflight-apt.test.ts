import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { debOf, packagesOf } from '../preflight/headers.js';
import { kernel, openSandbox, REPO, type Sandbox } from './kernels.js';
import { lamp } from './lamp.js';
import { said } from './tiny.js';

const OLD = kernel('6.1');
const [OWN = '', ...OTHERS] = packagesOf(OLD);

let sandbox: Sandbox;
let root: string;
beforeAll(() => {
  sandbox = openSandbox();
  root = path.join(sandbox.dir, 'root');
  makeRoot();
  const updated = apt(['update']);
  expect(updated.status, said(updated)).toBe(0);
});
afterAll(() => sandbox.remove());

function put(file: string, text: string): string {
  const whole = path.join(sandbox.dir, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

/** A root of apt's and dpkg's own: nothing of this machine's packages is read or written. */
function makeRoot(): void {
  for (const dir of ['lib/dpkg/updates', 'lib/dpkg/info', 'lib/apt/lists/partial'])
    mkdirSync(path.join(root, 'var', dir), { recursive: true });
  mkdirSync(path.join(root, 'var/cache/apt/archives/partial'), { recursive: true });
  mkdirSync(path.join(root, 'var/log/apt'), { recursive: true });
  mkdirSync(path.join(root, 'etc/apt/preferences.d'), { recursive: true });
  put(
    'root/var/lib/dpkg/status',
    OTHERS.map(
      (name) =>
        `Package: ${name}\nStatus: install ok installed\nVersion: 1\nArchitecture: amd64\nMaintainer: x\nDescription: x\n\n`,
    ).join(''),
  );
  for (const name of OTHERS) put(`root/var/lib/dpkg/info/${name}.list`, '');
  const deb = debOf(sandbox.dir, OWN, OTHERS);
  const digest = createHash('sha256').update(readFileSync(deb)).digest('hex');
  put(
    'Packages',
    `Package: ${OWN}\nVersion: 1\nArchitecture: amd64\nMaintainer: x\nDepends: ${OTHERS.join(', ')}\nFilename: ./${path.basename(deb)}\nSize: ${statSync(deb).size}\nSHA256: ${digest}\nDescription: x\n`,
  );
  put('root/etc/apt/sources.list', `deb [trusted=yes] file:${sandbox.dir} ./\n`);
  // As it is shipped, but for where dkms keeps its packages.
  const hook = readFileSync(path.join(REPO, 'packaging/apt/90compat-gen-preflight'), 'utf8');
  put(
    'root/etc/apt/apt.conf.d/90compat-gen-preflight',
    hook.replace('preflight --apt', `preflight --apt --dkms-tree ${sandbox.dir}/dkms`),
  );
  put(
    'apt.conf',
    [
      `Dir "${root}/";`,
      `Dir::State::status "${root}/var/lib/dpkg/status";`,
      'APT::Architecture "amd64";',
      'APT::Architectures { "amd64"; };',
      'APT::Sandbox::User "";',
      `DPkg::Options { "--root=${root}"; "--force-not-root"; "--force-bad-path"; };`,
      '',
    ].join('\n'),
  );
}

const apt = (words: string[], env: NodeJS.ProcessEnv = {}) =>
  sandbox.run(['apt-get', '--quiet', '--yes', ...words], sandbox.dir, {
    APT_CONFIG: path.join(sandbox.dir, 'apt.conf'),
    DEBIAN_FRONTEND: 'noninteractive',
    ...env,
  });

const isInstalled = () => existsSync(path.join(root, 'usr/src', OWN, 'Makefile'));

function dkmsPackage(body: string): void {
  const main = `#include <linux/module.h>\nstatic int __init f(void)\n{\n${body}\treturn 0;\n}\nmodule_init(f);\nMODULE_LICENSE("GPL");\n`;
  const source = lamp(path.join(sandbox.dir, 'src'), { 'driver/lamp.c': main });
  const place = path.join(sandbox.dir, 'dkms/lamp/1.0');
  mkdirSync(place, { recursive: true });
  rmSync(path.join(place, 'source'), { force: true });
  symlinkSync(source, path.join(place, 'source'));
}

it('apt installs no headers for which a dkms package will not build, unless it is told to', () => {
  dkmsPackage('\tmoon_phase(1);\n');
  const held = apt(['install', OWN]);
  expect(held.status, said(held)).toBe(100);
  expect(held.stdout).toMatch(/lamp\/1\.0 {2}will fail: .*moon_phase/);
  expect(isInstalled()).toBe(false);

  const warned = apt(['install', OWN], { COMPAT_GEN_PREFLIGHT: 'warn' });
  expect(warned.status, said(warned)).toBe(0);
  expect(warned.stdout).toMatch(/lamp\/1\.0 {2}will fail: .*moon_phase/);
  expect(isInstalled()).toBe(true);
});

nightly('apt installs headers for which all packages will build', () => {
  dkmsPackage('');
  const ended = apt(['install', '--reinstall', OWN]);
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stdout).toContain('lamp/1.0  builds as it is');
});
