import path from 'node:path';
import { readWhole } from '../core/files/bounded.js';
import { PROGRAM_DIR } from '../core/program-dir.js';
import { quoteWord } from '../core/shell-words.js';
import { cpio, type Member } from './cpio.js';
import type { GuestModule } from './modules.js';

/** What runs in the machine: the module loaded, a script, the module unloaded. */
export interface Case {
  /** The script's file name; `load` for loading and unloading alone. */
  name: string;
  /** How long it may take, seconds. */
  seconds: number;
}

/** What is put into the machine. */
export interface Guest {
  module: GuestModule;
  /** What insmod is given besides. */
  parameters: string;
  /** Loaded before it, in this order. */
  others: readonly GuestModule[];
  /** What lies in the directory of the scripts, by name. */
  scripts: ReadonlyMap<string, Buffer>;
  /** A static one. */
  busybox: Buffer;
  cases: readonly Case[];
  unloadSeconds: number;
}

const PROGRAMS = path.join(PROGRAM_DIR, 'scripts/smoke');

/** The initramfs of a machine: busybox, the modules, the scripts, and init.sh, which runs them. */
export async function initramfs(guest: Guest): Promise<Buffer> {
  const program = async (name: string, file: string): Promise<Member> => ({
    name,
    bytes: await readWhole(path.join(PROGRAMS, file)),
    executable: true,
  });
  const { module, others, scripts } = guest;
  const directories = ['bin', 'smoke', 'smoke/bin', 'smoke/modules', 'smoke/scripts'];
  const below = new Set(
    [...scripts.keys()].flatMap((name) => parents(name).map((dir) => `smoke/scripts/${dir}`)),
  );
  return cpio([
    ...[...directories, ...below].map((name): Member => ({ name, directory: true })),
    { name: 'bin/busybox', bytes: guest.busybox, executable: true },
    { name: 'bin/sh', link: 'busybox' },
    await program('init', 'init.sh'),
    await program('smoke/step.sh', 'step.sh'),
    await program('smoke/bin/insmod', 'insmod.sh'),
    { name: 'smoke/plan.sh', bytes: Buffer.from(plan(guest)) },
    { name: `smoke/${module.name}.ko`, bytes: module.bytes },
    { name: 'smoke/modules/order', bytes: Buffer.from(lines(others.map(fileName))) },
    ...others.map((one) => ({ name: `smoke/modules/${fileName(one)}`, bytes: one.bytes })),
    ...[...scripts].map(([name, bytes]) => ({
      name: `smoke/scripts/${name}`,
      bytes,
      executable: true,
    })),
  ]);
}

function plan({ module, parameters, cases, unloadSeconds }: Guest): string {
  return lines([
    `module=${quoteWord(module.name)}`,
    `parameters=${quoteWord(parameters)}`,
    `cases=${quoteWord(cases.map(({ name, seconds }) => `${name}:${seconds}`).join(' '))}`,
    `unload_seconds=${unloadSeconds}`,
  ]);
}

function fileName({ name }: GuestModule): string {
  return `${name}.ko`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

/** The directories above a relative name, the topmost first. */
function parents(name: string): string[] {
  const dir = path.posix.dirname(name);
  return dir === '.' ? [] : [...parents(dir), dir];
}
