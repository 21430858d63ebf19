import { Option } from 'commander';
import { examineSpatchHost } from '../../apply/index.js';
import { CompatError, EXIT_CODES } from '../../core/errors.js';
import { examineProgram, type Finding, orError, ROLES } from '../../core/finding.js';
import { type Installer, installerHere, installing } from '../../core/installer.js';
import type { Session } from '../../core/session.js';
import type { Request } from '../../index.js';
import { placesFor, readConfig } from '../../project/index.js';
import { examineServer } from '../../serve/index.js';
import { examineSmokeHost } from '../../smoke/index.js';
import { examineBuildHost, findKernel, probeKernel } from '../../target/index.js';
import type { AddCommand } from '../command.js';
import { findingLook } from '../terminal/looks.js';

type Name = keyof typeof ROLES;

/** What brings ssh-keygen along, which itself has no option that does nothing. */
const SSH = ['ssh', '-V'];

/** What the other roles need, by words that make each program end at once. */
const PROGRAMS: Readonly<Partial<Record<Name, readonly (readonly [string[], string?])[]>>> = {
  release: [
    [['make', '--version']],
    [['awk', 'BEGIN { print "works" }']],
    [['sha256sum', '/dev/null']],
    [SSH, 'signatures that are demanded'],
  ],
  pack: [
    [['xz', '--version'], 'pack --compression xz'],
    [['zstd', '--version'], 'pack --compression zst'],
    [SSH, 'sign'],
  ],
  dkms: [[['dkms', '--version']], [['make', '--version']]],
};

export const addDoctor: AddCommand = (program, context) => {
  program
    .command('doctor')
    .description('what this machine lacks for each role, and the command that fixes it')
    .addOption(
      new Option(
        '--role <role>',
        'this one alone; exit 3 if something that it needs is lacking',
      ).choices(Object.keys(ROLES)),
    )
    .action(async ({ role }: { role?: Name }) => {
      const { session, request, print } = context();
      const installer = installerHere();
      const findings: Finding[] = [];
      const lines: string[] = [];
      for (const name of role === undefined ? (Object.keys(ROLES) as Name[]) : [role]) {
        const found = await examine(session, request, installer, name);
        findings.push(...found);
        lines.push(`${ROLES[name]}  (--role ${name})`, ...found.flatMap(findingLines));
      }
      print(findings, lines, { look: findingLook, brief: true, fold: true });
      const lacks = findings.some(({ ok, onlyFor }) => !ok && onlyFor === undefined);
      if (role !== undefined && lacks) process.exitCode = EXIT_CODES.NO_SUCH_PROGRAM;
    });
};

async function examine(
  session: Session,
  request: Request,
  installer: Installer,
  name: Name,
): Promise<Finding[]> {
  const { spatch } = await readConfig(request.root, request.configFile);
  switch (name) {
    case 'build':
      return examineBuildHost(session, request.kernel, installer);
    case 'spatch':
      return examineSpatchHost(session, spatch.command, installing('spatch', installer));
    case 'serve':
      return examineServer(session, installing('bubblewrap', installer));
    case 'smoke':
      return smokeHost(session, request, installer);
    default:
      return examineOthers(session, installer, name);
  }
}

/** For the kernel that a build would be for, if there is one. */
async function smokeHost(
  session: Session,
  { root, configFile, kernel }: Request,
  installer: Installer,
): Promise<Finding[]> {
  const tree = await orError(findKernel(session, kernel).then((one) => probeKernel(session, one)));
  const { state } = await placesFor(await readConfig(root, configFile), session);
  const release = tree instanceof CompatError ? undefined : tree.release;
  return examineSmokeHost(session, installer, release, state);
}

async function examineOthers(
  session: Session,
  installer: Installer,
  name: Name,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [argv, onlyFor] of PROGRAMS[name] ?? [])
    findings.push(await examineProgram(session, installer, ROLES[name], argv, onlyFor));
  return findings;
}

function findingLines({ what, ok, found, fix, onlyFor }: Finding): string[] {
  const name = onlyFor === undefined ? what : `${what} (only for ${onlyFor})`;
  const remedy = fix === undefined ? [] : `fix: ${fix}`.split('\n');
  return [
    ...`  ${ok ? 'ok  ' : 'LACK'}  ${name}: ${found}`.split('\n'),
    ...remedy.map((line) => `        ${line}`),
  ];
}
