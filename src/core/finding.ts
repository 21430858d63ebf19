import { readFile } from 'node:fs/promises';
import { CompatError } from './errors.js';

/** One thing that a role needs, and whether it is here. */
export interface Finding {
  role: 'build host' | 'spatch host';
  what: string;
  ok: boolean;
  found: string;
  /** The command that fixes it. */
  fix?: string;
}

/** What installs a package on this machine, and the name of the headers' package there. */
export interface Installer {
  command: string;
  headers: string;
}

/** By the ID in os-release (os-release(5)). */
const INSTALLERS: readonly (Installer & { ids: RegExp })[] = [
  {
    ids: /\b(?:debian|ubuntu)\b/,
    command: 'apt-get install',
    headers: 'linux-headers-$(uname -r)',
  },
  {
    ids: /\b(?:fedora|rhel|centos)\b/,
    command: 'dnf install',
    headers: 'kernel-devel-$(uname -r)',
  },
  { ids: /\bsuse\b/, command: 'zypper install', headers: 'kernel-default-devel' },
  { ids: /\barch\b/, command: 'pacman -S', headers: 'linux-headers' },
];

/** How packages are installed here, told by /etc/os-release. */
export async function installerHere(): Promise<Installer> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const ids = /^ID(?:_LIKE)?=.*$/gm;
  const mine = (release.match(ids) ?? []).join(' ');
  const fallback = { command: 'install the package', headers: 'kernel headers' };
  return INSTALLERS.find((known) => known.ids.test(mine)) ?? fallback;
}

/** A failure that is a finding; anything that isn't ours to explain is thrown on. */
export async function orError<T>(work: Promise<T>): Promise<T | CompatError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CompatError && error.code !== 'INTERRUPTED' && error.code !== 'BUG')
      return error;
    throw error;
  }
}
