import { readNowIfThere } from './files/missing.js';

/** What installs a package on this machine, and the names that packages have there. */
export interface Installer {
  command: string;
  /** Of RELEASE. */
  headers: string;
  /** By the program that is missing; others are called like their program. */
  packages: Readonly<Record<string, string>>;
  /** What installs one again that is damaged. */
  again: string;
}

const QEMU = 'qemu-system-x86_64';
const EVERYWHERE = { flock: 'util-linux', sha256sum: 'coreutils', spatch: 'coccinelle' };

/** By the ID in os-release (os-release(5)). */
const INSTALLERS: readonly (Installer & { ids: RegExp })[] = [
  {
    ids: /\b(?:debian|ubuntu)\b/,
    command: 'apt-get install',
    again: 'apt-get install --reinstall',
    headers: 'linux-headers-RELEASE',
    packages: {
      ...EVERYWHERE,
      [QEMU]: 'qemu-system-x86',
      awk: 'mawk',
      ssh: 'openssh-client',
      xz: 'xz-utils',
    },
  },
  {
    ids: /\b(?:fedora|rhel|centos)\b/,
    command: 'dnf install',
    again: 'dnf reinstall',
    headers: 'kernel-devel-RELEASE',
    packages: {
      ...EVERYWHERE,
      [QEMU]: 'qemu-system-x86-core',
      'busybox-static': 'busybox',
      awk: 'gawk',
      libpython: 'python3-libs',
      pahole: 'dwarves',
      ssh: 'openssh-clients',
    },
  },
  {
    ids: /\bsuse\b/,
    command: 'zypper install',
    again: 'zypper install --force',
    headers: 'kernel-default-devel',
    packages: {
      ...EVERYWHERE,
      [QEMU]: 'qemu-x86',
      awk: 'gawk',
      libpython: 'python3',
      pahole: 'dwarves',
      ssh: 'openssh-clients',
    },
  },
  {
    ids: /\barch\b/,
    command: 'pacman -S',
    again: 'pacman -S',
    headers: 'linux-headers',
    packages: {
      ...EVERYWHERE,
      [QEMU]: 'qemu-system-x86',
      'busybox-static': 'busybox',
      awk: 'gawk',
      libpython: 'python',
      python3: 'python',
      ssh: 'openssh',
    },
  },
];

const UNKNOWN: Installer = {
  command: 'install the package',
  headers: 'kernel headers',
  packages: EVERYWHERE,
  again: 'install once more the package',
};

/** How packages are installed on a machine with this os-release [this one]. */
export function installerHere(file = '/etc/os-release'): Installer {
  const mine = (textOf(file).match(/^ID(?:_LIKE)?=.*$/gm) ?? []).join(' ');
  return INSTALLERS.find((known) => known.ids.test(mine)) ?? UNKNOWN;
}

/** What can't be read tells nothing. */
function textOf(file: string): string {
  try {
    return readNowIfThere(file)?.toString('latin1') ?? '';
  } catch {
    return '';
  }
}

/** The command that installs a program [on this machine]. */
export function installing(program: string, on = installerHere()): string {
  return `${on.command} ${on.packages[program] ?? program}`;
}

/** The command that installs it again. */
export function installingAgain(program: string, on = installerHere()): string {
  return `${on.again} ${on.packages[program] ?? program}`;
}

/** The command that installs the headers of a kernel [the running one]; some systems have those of one kernel alone. */
export function installingHeaders(release = '$(uname -r)', on = installerHere()): string {
  return `${on.command} ${on.headers.replace('RELEASE', () => release)}`;
}
