import { readFile } from 'node:fs/promises';
import { CompatError } from '../core/errors.js';
import { run } from '../core/process.js';
import { readConfig } from '../module/index.js';
import { findSpatch, provePython, proveSpatch, type Spatch } from '../spatch/index.js';
import { describeTree, findTree, type KernelWish } from './kernel.js';
import type { Session } from './session.js';

/** The module and kernel that the user is at work with. */
export interface Examined {
  root: string;
  configFile?: string | undefined;
  kernel: KernelWish;
}

/** One thing that a role needs, and whether it is here. */
export interface Finding {
  role: 'build host' | 'spatch host';
  what: string;
  ok: boolean;
  found: string;
  /** The command that mends it. */
  mend?: string;
}

/** What installs a package, by the ID in os-release; and the names that differ there. */
const INSTALLERS: readonly { ids: RegExp; command: string; headers: string }[] = [
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

/** Looks for everything that the two kinds of machine need. Nothing missing is an error: it is a finding. */
export async function examine(session: Session, request: Examined): Promise<Finding[]> {
  const installer = await installerHere();
  const { spatch } = await readConfig(request.root, request.configFile);
  return [
    await program(session, 'build host', ['make', '--version'], `${installer.command} make`),
    await kernelTree(session, request, `${installer.command} ${installer.headers}`),
    await program(session, 'build host', ['flock', '--version'], `${installer.command} util-linux`),
    ...(await spatchHere(session, spatch.command, `${installer.command} coccinelle`)),
  ];
}

async function program(
  session: Session,
  role: Finding['role'],
  argv: readonly string[],
  mend: string,
): Promise<Finding> {
  const what = argv[0] ?? '';
  const result = await orError(run(argv, { log: session.log, signal: session.signal }));
  if (result instanceof CompatError || result.exitCode !== 0) {
    return { role, what, ok: false, found: 'does not run', mend };
  }
  return { role, what, ok: true, found: result.stdout.split('\n')[0] ?? '' };
}

async function kernelTree(session: Session, request: Examined, mend: string): Promise<Finding> {
  const what = 'kernel build tree with its compiler';
  const described = await orError(
    findTree(session, request.kernel).then((found) => describeTree(found)),
  );
  if (!(described instanceof CompatError)) {
    const { tree } = described;
    return { role: 'build host', what, ok: true, found: `${tree.release}, ${tree.compiler}` };
  }
  return {
    role: 'build host',
    what,
    ok: false,
    found: described.message,
    mend: described.hint ?? mend,
  };
}

async function spatchHere(
  session: Session,
  command: readonly string[],
  mend: string,
): Promise<Finding[]> {
  const role = 'spatch host';
  const what = command.join(' ');
  const options = { command: [...command], log: session.log, signal: session.signal };
  const spatch = await orError(findSpatch(options));
  if (spatch === undefined) return [{ role, what, ok: false, found: 'is not here', mend }];
  if (spatch instanceof CompatError)
    return [{ role, what, ok: false, found: spatch.message, mend: spatch.hint ?? mend }];
  const proof = await orError(proveSpatch(spatch, { log: session.log, signal: session.signal }));
  const works =
    proof instanceof CompatError
      ? {
          ok: false,
          found: `${spatch.version}, but ${proof.message}`,
          mend: proof.hint ?? mend,
        }
      : { ok: true, found: `${spatch.version}, a semantic patch went through it` };
  return [{ role, what, ...works }, await python(session, spatch, mend)];
}

async function python(session: Session, spatch: Spatch, install: string): Promise<Finding> {
  const finding = {
    role: 'spatch host' as const,
    what: 'Python in spatch (only for rules with script:python)',
  };
  const proof = await orError(provePython(spatch, { log: session.log, signal: session.signal }));
  if (!(proof instanceof CompatError)) return { ...finding, ok: true, found: 'works' };
  return { ...finding, ok: false, found: proof.message, mend: proof.hint ?? install };
}

/** A failure that is a finding; anything that isn't ours to explain goes on up. */
async function orError<T>(work: Promise<T>): Promise<T | CompatError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CompatError && error.code !== 'INTERRUPTED' && error.code !== 'BUG')
      return error;
    throw error;
  }
}

async function installerHere(): Promise<(typeof INSTALLERS)[number]> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const ids = /^ID(?:_LIKE)?=.*$/gm;
  const mine = (release.match(ids) ?? []).join(' ');
  const fallback = { ids: /./, command: 'install the package', headers: 'kernel headers' };
  return INSTALLERS.find((known) => known.ids.test(mine)) ?? fallback;
}
