import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { installerHere, installing, installingHeaders } from '../../src/core/finding.js';

const dir = mkdtempSync('/tmp/compat-gen-finding-');
afterAll(() => rmSync(dir, { recursive: true }));

it.each([
  [
    'ID=ubuntu\nID_LIKE=debian\n',
    'apt-get install xz-utils',
    'apt-get install pahole',
    'linux-headers-6.9',
  ],
  [
    'ID="rocky"\nID_LIKE="rhel centos fedora"\n',
    'dnf install xz',
    'dnf install dwarves',
    'kernel-devel-6.9',
  ],
  [
    'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n',
    'zypper install xz',
    'zypper install dwarves',
    'kernel-default-devel',
  ],
  ['ID=manjaro\nID_LIKE=arch\n', 'pacman -S xz', 'pacman -S pahole', 'linux-headers'],
  ['ID=moon\n', 'install the package xz', 'install the package pahole', 'kernel headers'],
])('a missing program is installed as %j does', async (release, xz, pahole, headers) => {
  const file = path.join(dir, 'os-release');
  writeFileSync(file, release);
  const installer = await installerHere(file);
  expect(installing(installer, 'xz')).toBe(xz);
  expect(installing(installer, 'pahole')).toBe(pahole);
  expect(installing(installer, 'flock')).toMatch(/ util-linux$/);
  expect(installingHeaders(installer, '6.9')).toBe(`${installer.command} ${headers}`);
});
