import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compareFor, type Met, readAbout, textsOf } from '../../src/changes/index.js';
import type { Session } from '../../src/core/session.js';
import { type Proposal, propose } from '../../src/draft/index.js';
import { openProject } from '../../src/project/index.js';
import { KBUILD, type KernelTree } from '../../src/target/index.js';
import { sessionWith } from '../session.js';

/** What every test of a kernel includes, and what asks whether the compiler can be believed. */
const MODULE_H = `#ifndef MODULE_H
#define MODULE_H
#define NULL ((void *)0)
#define __maybe_unused __attribute__((unused))
typedef unsigned long size_t;
struct module;
#define THIS_MODULE ((struct module *)0)
#define MODULE_LICENSE(text) static const char license[] __attribute__((used)) = text
#define offsetof(type, member) __builtin_offsetof(type, member)
#define BUILD_BUG_ON(condition) do { \\
	extern void bug_on(void) __attribute__((error("bug"))); \\
	if (condition) \\
		bug_on(); \\
} while (0)
#endif
`;

const GCC = execFileSync('gcc', ['--version']).toString().split('\n')[0] ?? '';
const FLAGS = ['-O2', '-nostdinc', '-std=gnu11', '-Werror=incompatible-pointer-types'];

function write(dir: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(dir, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
}

/** A kernel of a few headers, for a real compiler: what its Module.symvers has, each function of `exported`. */
function kernelOf(
  dir: string,
  release: string,
  headers: Record<string, string>,
  exported: string[],
): KernelTree {
  const kdir = path.join(dir, release);
  const include = (name: string) => `include/${name}`;
  write(kdir, {
    Makefile: '',
    'include/config/kernel.release': `${release}\n`,
    'include/generated/autoconf.h': '',
    'arch/x86/include/generated/asm/a.h': '',
    'include/linux/module.h': MODULE_H,
    'Module.symvers': exported.map((name) => `0x0\t${name}\tvmlinux\tEXPORT_SYMBOL\t\n`).join(''),
    ...Object.fromEntries(Object.entries(headers).map(([name, text]) => [include(name), text])),
  });
  return {
    kind: KBUILD,
    ...{ host: { prefix: [], makeWords: [] }, kdir, release, objtree: kdir, srctree: kdir },
    compile: { argv: ['gcc', ...FLAGS, `-I${kdir}/include`], cwd: kdir },
    ...{ compiler: GCC, builtWith: GCC, symvers: path.join(kdir, 'Module.symvers') },
  };
}

/** One side of a change: headers by name, and the functions that are exported. */
export interface SideOf {
  headers: Record<string, string>;
  exported?: string[];
}

/** Proposes rules for what a driver of one file, orb.c, meets between two kernels. */
export async function proposalsFor(
  root: string,
  old: SideOf,
  now: SideOf,
  driver: string,
  between?: Record<string, string>,
): Promise<{ proposals: Map<string, Proposal>; rules: string; session: Session }> {
  const dir = mkdtempSync(path.join(root, 'kernels-'));
  const session = sessionWith({
    env: {
      ...process.env,
      XDG_CACHE_HOME: path.join(dir, 'cache'),
      XDG_CONFIG_HOME: path.join(dir, 'config'),
    },
  });
  const trees = {
    old: kernelOf(dir, '1.0', old.headers, old.exported ?? []),
    now: kernelOf(dir, '2.0', now.headers, now.exported ?? []),
  };
  const source = path.join(dir, 'orb');
  write(source, { Kbuild: 'obj-m := orb.o\n', 'orb.c': `${driver}\nMODULE_LICENSE("GPL");\n` });
  const project = await openProject(session, source, undefined);
  const texts = await textsOf(project);
  const kernels = await compareFor(session, trees.old.kdir, trees.now.kdir, texts);
  const rules = path.join(dir, 'rules');
  const changes = kernels.changes.filter(({ effect }) => effect === 'refused');
  const { kdir } = kernelOf(dir, '1.5', between ?? {}, []);
  const found = await propose(session, project, {
    between: await readSome(session, kdir, changes),
    ...{ kernels, trees, changes, date: '2026-11-26', output: rules },
  });
  return { proposals: new Map(found.map((one) => [one.name, one])), rules, session };
}

async function readSome(session: Session, kdir: string, changes: readonly Met[]) {
  return [
    await readAbout(
      session,
      kdir,
      changes.map(({ name }) => name),
    ),
  ];
}

/** A directory of its own for a test file; whoever makes it removes it. */
export function newRoot(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'compat-propose-'));
}
