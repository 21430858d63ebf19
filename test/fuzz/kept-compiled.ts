import { chmod, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { vi } from 'vitest';
import { askKernel } from '../../src/ask/index.js';
import { CompatError } from '../../src/core/errors.js';
import { openProject } from '../../src/project/index.js';
import { answers, ask, treeOf } from '../detect/ask.js';
import { type Kernel, kernel } from '../e2e/kernels.js';
import { sessionWith } from '../session.js';
import { type FuzzReport, inTemp } from './frame.js';

/** Where headers may lie: of -I, -isystem, C_INCLUDE_PATH, and beside the tests. */
const DIRS = ['first', 'system', 'path', 'compat/tests'];
const HEADERS = ['a.h', 'b.h'];
const FILES = DIRS.flatMap((dir) => HEADERS.map((header) => path.join(dir, header)));

const TYPES = '#include <linux/types.h>\n';
const TESTS = {
  angle: `${TYPES}#include <a.h>\nint x = A;\n`,
  beside: `${TYPES}#include "b.h"\nint x = B;\n`,
  both: `${TYPES}#include <a.h>\n#import "b.h"\nint x = A + B;\n`,
  has: `${TYPES}#if __has_include(<b.h>)\n#include <b.h>\nint x = B;\n#endif\n`,
  alone: '#include <a.h>\nint x = A;\n',
  read: `${TYPES}asm(".incbin \\"DATA\\"");\n`,
  word: `${TYPES}#ifndef WORD\n#error no word\n#endif\nint x = WORD;\n`,
};

const MODULE = {
  'm.c': '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n',
  'compat.toml': '[tests]\ncflags = ["-I", "first", "-isystem", "system"]\n',
  'first/a.h': '#define A 1\n',
  'system/b.h': '#define B 1\n',
  data: 'x',
};

type Act = [string, (root: string) => Promise<void>];
const file = fc.constantFrom(...FILES);
const place = fc.constantFrom('first', 'system', 'path');
const text = fc.constantFrom('#define A 1\n', '#define B 1\n', '#define A (\n', '#error no\n', '');

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc
    .tuple(file, text)
    .map(
      ([name, words]): Act => [
        `write ${JSON.stringify(words)} to ${name}, with an old time stamp`,
        (root) => put(root, name, words),
      ],
    ),
  file.map((name): Act => [`remove ${name}`, (root) => remove(root, name)]),
  place.map((name): Act => [`remove ${name}`, (root) => remove(root, name)]),
  fc
    .tuple(file, file)
    .map(
      ([from, to]): Act => [
        `rename ${from} to ${to}`,
        (root) => rename(path.join(root, from), path.join(root, to)),
      ],
    ),
  fc.tuple(place, place).map(
    ([name, to]): Act => [
      `make ${name} a link to ${to}`,
      async (root) => {
        await remove(root, name);
        await symlink(path.join(root, to), path.join(root, name));
      },
    ],
  ),
  fc.constant<Act>(['remove what the assembler reads', (root) => remove(root, 'data')]),
  fc.constant<Act>(['write what the assembler reads', (root) => put(root, 'data', 'y')]),
  fc
    .constantFrom('-DWORD=2', '-DWORD=nobody', '')
    .map(
      (words): Act => [
        `let the compiler's wrapper add ${words}`,
        async (root) => void (await putWrapper(root, words)),
      ],
    ),
);

export interface KeptReport extends FuzzReport {
  /** Answers that were given without a compile, and how many of them are yes. */
  kept: number;
  yes: number;
}

/**
 * Changes files that answers rest on, and asks a real compiler each time: what is kept must be what compiling each test alone says.
 * For `millis` ms, at least one history.
 */
export async function fuzzKeptCompiled(seed: number, millis: number): Promise<KeptReport> {
  const report: KeptReport = { seed, runs: 0, failures: [], kept: 0, yes: 0 };
  const end = performance.now() + millis;
  for (let round = 0; round === 0 || performance.now() < end; round++) {
    const [history] = fc.sample(fc.array(fc.array(acts, { minLength: 1, maxLength: 3 }), LENGTH), {
      numRuns: 1,
      seed: seed + round,
    });
    await inTemp(async (root) => void (await live(root, history ?? [], report)));
    if (report.failures.length > 0) break;
  }
  return report;
}

const LENGTH = { minLength: 3, maxLength: 3 };

async function live(root: string, history: readonly Act[][], report: KeptReport): Promise<void> {
  const old = kernel('6.1');
  for (const [name, words] of Object.entries(MODULE)) await put(root, name, words);
  for (const [name, words] of Object.entries(TESTS)) {
    await put(root, `compat/tests/${name}.c`, words.replace('DATA', path.join(root, 'data')));
  }
  const wrapper = await putWrapper(root, '-DWORD=1');
  try {
    const before: string[] = [];
    for (const changes of [[], ...history]) {
      for (const [name, act] of changes) {
        before.push(name);
        await act(root).catch(notPossible);
      }
      // One tick of the file system's clock, which the two seconds of the real program stand for.
      await sleep(12);
      const now = performance.timeOrigin + performance.now() + 60_000;
      vi.useFakeTimers({ toFake: ['Date'], now });
      report.failures.push(...(await differences(root, { ...old, cc: wrapper }, before, report)));
      report.runs++;
      if (report.failures.length > 0) return;
    }
  } finally {
    vi.useRealTimers();
  }
}

/** Asks twice, so that what was compiled just now is answered from what is kept. */
async function differences(
  root: string,
  asked: Kernel,
  before: string[],
  report: KeptReport,
): Promise<string[]> {
  const env = {
    ...process.env,
    XDG_CACHE_HOME: path.join(root, 'cache'),
    C_INCLUDE_PATH: path.join(root, 'path'),
  };
  const session = sessionWith({ env, cwd: root });
  const wish = { kdir: asked.kdir, prefix: [], makeWords: [`CC=${asked.cc}`] };
  const once = () => askAll(session, root, wish).catch(codeOf);
  const [told, again] = [await once(), await once()];
  const tree = typeof told === 'string' ? await treeOf(asked) : told.tree;
  const alone = await ask(
    tree,
    Object.keys(TESTS).map((name) => path.join(root, 'compat/tests', `${name}.c`)),
    { isolated: true, flags: ['-I', `${root}/first`, '-isystem', `${root}/system`], env },
  ).catch(codeOf);
  // A loop of links among the directories, and gcc compiles nothing.
  if (typeof told === 'string' || typeof again === 'string' || typeof alone === 'string') {
    const said = [told, again, alone].map((one) => (typeof one === 'string' ? one : 'answers'));
    return new Set(said).size === 1 ? [] : [`${said.join(', ')} alone, after ${before.join('; ')}`];
  }
  const truth = answers(alone).sort();
  report.kept += again.from.filter((one) => one === 'kept').length;
  report.yes += again.said.filter(
    (one, at) => again.from[at] === 'kept' && / true /.test(one),
  ).length;
  return [told, again].flatMap(({ said, from }) =>
    said.flatMap((one, at) =>
      one === truth[at]
        ? []
        : [`${one} (${from[at]}), but alone ${truth[at]}, after ${before.join('; ')}`],
    ),
  );
}

/** What a user is told in place of answers. */
function codeOf(error: unknown): string {
  if (error instanceof CompatError && error.code !== 'BUG') return error.code;
  throw error;
}

async function askAll(
  session: ReturnType<typeof sessionWith>,
  root: string,
  wish: Parameters<typeof askKernel>[2],
) {
  const { tests, tree } = await askKernel(session, await openProject(session, root), wish);
  const sorted = [...tests].sort((a, b) => (a.test < b.test ? -1 : 1));
  return {
    tree,
    said: sorted.map(({ test, yes, missingHeader }) => `${test} ${yes} ${missingHeader ?? ''}`),
    from: sorted.map(({ from }) => from),
  };
}

async function put(root: string, name: string, words: string): Promise<void> {
  const to = path.join(root, name);
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, words);
  await utimes(to, 1_600_000_000, 1_600_000_000);
}

/** A plain script: of any other nothing is kept (test/e2e/wrapper.test.ts). */
async function putWrapper(root: string, words: string): Promise<string> {
  const { cc } = kernel('6.1');
  await put(root, 'compiler', `#!/bin/sh\nexec ${cc} "$@" ${words}\n`);
  await chmod(path.join(root, 'compiler'), 0o755);
  return path.join(root, 'compiler');
}

function remove(root: string, name: string): Promise<void> {
  return rm(path.join(root, name), { force: true, recursive: true });
}

/** A change that this tree does not allow (a name below a file, a loop of links) is none. */
function notPossible(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
}
