import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  installerHere,
  installing,
  installingAgain,
  installingHeaders,
} from '../../src/core/installer.js';

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
])('a missing program is installed as %j does', (release, xz, pahole, headers) => {
  const file = path.join(dir, 'os-release');
  writeFileSync(file, release);
  const installer = installerHere(file);
  expect(installing('xz', installer)).toBe(xz);
  expect(installing('pahole', installer)).toBe(pahole);
  expect(installingAgain('spatch', installer)).toMatch(/^.*(?:install|-S).* coccinelle$/);
  expect(installing('flock', installer)).toMatch(/ util-linux$/);
  expect(installingHeaders('6.9', installer)).toBe(`${installer.command} ${headers}`);
});

it.each([
  ['debian', 'apt-get install busybox-static', 'apt-get install --reinstall coccinelle'],
  ['fedora', 'dnf install busybox', 'dnf reinstall coccinelle'],
  ['suse', 'zypper install busybox-static', 'zypper install --force coccinelle'],
  ['arch', 'pacman -S busybox', 'pacman -S coccinelle'],
])('what a hint of an error says on %s', (id, busybox, spatch) => {
  const file = path.join(dir, 'os-release');
  writeFileSync(file, `ID=${id}\n`);
  const installer = installerHere(file);
  expect(installing('busybox-static', installer)).toBe(busybox);
  expect(installingAgain('spatch', installer)).toBe(spatch);
});
