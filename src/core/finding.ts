import { readFile } from 'node:fs/promises';
import { CompatError } from './errors.js';
import { type Runner, run } from './process/process.js';

/** What a machine may be for. */
export const ROLES = {
  build: 'build host',
  spatch: 'spatch host',
  release: 'release host',
  pack: 'maintainer',
  dkms: 'dkms host',
  serve: 'patch server',
  smoke: 'smoke host',
} as const;
export type Role = (typeof ROLES)[keyof typeof ROLES];

/** One thing that a role needs, and whether it is here. */
export interface Finding {
  role: Role;
  what: string;
  ok: boolean;
  found: string;
  /** The command that fixes it. */
  fix?: string;
  /** What it is needed for, where the role does without it otherwise. */
  onlyFor?: string;
}

/** What installs a package on this machine, and the names that packages have there. */
export interface Installer {
  command: string;
  /** Of RELEASE. */
  headers: string;
  /** By the program that is missing; others are called like their program. */
  packages: Readonly<Record<string, string>>;
}

const QEMU = 'qemu-system-x86_64';
const EVERYWHERE = { flock: 'util-linux', sha256sum: 'coreutils', spatch: 'coccinelle' };

/** By the ID in os-release (os-release(5)). */
const INSTALLERS: readonly (Installer & { ids: RegExp })[] = [
  {
    ids: /\b(?:debian|ubuntu)\b/,
    command: 'apt-get install',
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
    headers: 'kernel-devel-RELEASE',
    packages: {
      ...EVERYWHERE,
      [QEMU]: 'qemu-system-x86-core',
      'busybox-static': 'busybox',
      awk: 'gawk',
      pahole: 'dwarves',
      ssh: 'openssh-clients',
    },
  },
  {
    ids: /\bsuse\b/,
    command: 'zypper install',
    headers: 'kernel-default-devel',
    packages: {
      ...EVERYWHERE,
      [QEMU]: 'qemu-x86',
      awk: 'gawk',
      pahole: 'dwarves',
      ssh: 'openssh-clients',
    },
  },
  {
    ids: /\barch\b/,
    command: 'pacman -S',
    headers: 'linux-headers',
    packages: {
      ...EVERYWHERE,
      [QEMU]: 'qemu-system-x86',
      'busybox-static': 'busybox',
      awk: 'gawk',
      ssh: 'openssh',
    },
  },
];

/** How packages are installed on a machine with this os-release [this one]. */
export async function installerHere(file = '/etc/os-release'): Promise<Installer> {
  const release = await readFile(file, 'utf8').catch(() => '');
  const ids = /^ID(?:_LIKE)?=.*$/gm;
  const mine = (release.match(ids) ?? []).join(' ');
  const fallback = {
    command: 'install the package',
    headers: 'kernel headers',
    packages: EVERYWHERE,
  };
  return INSTALLERS.find((known) => known.ids.test(mine)) ?? fallback;
}

/** The command that installs a program. */
export function installing({ command, packages }: Installer, program: string): string {
  return `${command} ${packages[program] ?? program}`;
}

/** The command that installs the headers of a kernel [the running one]; some systems have those of one kernel alone. */
export function installingHeaders(
  { command, headers }: Installer,
  release = '$(uname -r)',
): string {
  return `${command} ${headers.replace('RELEASE', () => release)}`;
}

/** Whether a program runs: by its first word, with words that make it end well at once. */
export async function examineProgram(
  session: Runner,
  installer: Installer,
  role: Role,
  argv: readonly string[],
  onlyFor?: string,
): Promise<Finding> {
  const what = argv[0] ?? '';
  const some = { role, what, ...(onlyFor === undefined ? {} : { onlyFor }) };
  const result = await orError(run(session, argv));
  if (result instanceof CompatError || result.exitCode !== 0) {
    return { ...some, ok: false, found: 'does not run', fix: installing(installer, what) };
  }
  return {
    ...some,
    ok: true,
    found: argv.includes('--version') ? versionIn(result.stdout) : 'works',
  };
}

/** What a program calls itself, on its first line. zstd puts stars round that. */
function versionIn(words: string): string {
  const [first = ''] = words.split('\n');
  return first.replace(/^[* ]+|[* ]+$/g, '') || 'works';
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
