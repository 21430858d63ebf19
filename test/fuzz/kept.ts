import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { KEY, open } from '../memory/make.js';
import { SESSION } from '../session.js';
import { type Fuzzer, fuzzer, inTemp } from './frame.js';

/** A make-believe kernel and compiler: three include directories, two headers. */
const DIRS = ['first', 'second', 'other'];
const HEADERS = ['linux/a.h', 'linux/b.h'];
const FILES = DIRS.flatMap((dir) => HEADERS.map((header) => path.join(dir, header)));

/** As cc1 does: each header from the first directory that has it. */
function compile(root: string) {
  const found: string[] = [];
  const missing: string[] = [];
  const since = Date.now();
  const texts = HEADERS.map((header) => {
    for (const file of ['first', 'second'].map((dir) => path.join(root, dir, header))) {
      const text = read(file);
      if (text !== undefined) {
        found.push(file);
        return text;
      }
      missing.push(file);
    }
    return 'none';
  });
  return { output: texts.join(' '), evidence: { found, missing, since } };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}

type Act = (root: string) => Promise<void>;
const file = fc.constantFrom(...FILES);
const dir = fc.constantFrom('first', 'first/linux', 'second', 'second/linux');
const text = fc.constantFrom('1', '2', '33');

const acts: fc.Arbitrary<[string, Act]> = fc.oneof(
  fc.tuple(file, text).map(([name, words]): [string, Act] => [
    `write ${words} to ${name}, with the time stamp that all have`,
    async (root) => {
      const place = path.join(root, name);
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, words);
      await utimes(place, 1_600_000_000, 1_600_000_000);
    },
  ]),
  file.map((name): [string, Act] => [
    `remove ${name}`,
    (root) => rm(path.join(root, name), { force: true, recursive: true }),
  ]),
  fc
    .tuple(file, file)
    .map(([from, to]): [string, Act] => [
      `rename ${from} to ${to}`,
      (root) => rename(path.join(root, from), path.join(root, to)),
    ]),
  dir.map((name): [string, Act] => [
    `remove ${name}`,
    (root) => rm(path.join(root, name), { force: true, recursive: true }),
  ]),
  dir.map((name): [string, Act] => [
    `make ${name} a link to other`,
    async (root) => {
      const place = path.join(root, name);
      await rm(place, { force: true, recursive: true });
      await symlink(path.join(root, 'other', name.split('/')[1] ?? ''), place);
    },
  ]),
  file.map((name): [string, Act] => [
    `make ${name} a link`,
    async (root) => {
      await rm(path.join(root, name), { force: true });
      await symlink(path.join(root, 'other', path.basename(name)), path.join(root, name));
    },
  ]),
);

/** What is done to the tree between one run and the next. */
export type History = [string, Act][][];
export const histories: fc.Arbitrary<History> = fc.array(fc.array(acts, { maxLength: 3 }), {
  minLength: 2,
  maxLength: 8,
});

/** How a run lets time pass between what it wrote and what it asks; returns by how many ms it only says so. */
type Settle = () => Promise<number>;
/** Files are old enough for what they hold to be compared, and too young for their signatures to be trusted. */
export const byContent: Settle = async () => 60_000;
/** One tick of the file system's clock, which the two seconds of the real program stand for; in a process that lives a minute later. */
export const bySignature: Settle = () => sleep(12, 0);

/** Whether each answer that is given is the compiler's; returns how many were given, that is: compiles saved. */
export async function holds(root: string, history: History, settle: Settle): Promise<number> {
  for (const name of FILES.slice(2)) {
    await mkdir(path.join(root, path.dirname(name)), { recursive: true });
    await writeFile(path.join(root, name), name);
  }
  let given = 0;
  for (const changes of history) {
    for (const [, act] of changes) await act(root).catch(notPossible);
    const shift = await settle();
    const { output, evidence } = compile(root);
    const kept = open(root);
    const answer = kept.answer(KEY);
    if (answer !== undefined) {
      expect(answer.output).toBe(output);
      given++;
    } else {
      const { since } = evidence;
      kept.put({ key: KEY, yes: true, output }, { ...evidence, since: since + shift });
    }
    await kept.save(SESSION);
    expect(open(root).answer(KEY)?.output ?? output).toBe(output);
    await settle();
  }
  return given;
}

/** A change that this tree does not allow (a name below a file, a loop of links) is none. */
function notPossible(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
}

/** After any changes to a tree of headers a kept answer is the compiler's, or none. */
export const fuzzKept: Fuzzer = fuzzer(
  fc.record({ history: histories, trusted: fc.boolean() }),
  ({ history, trusted }) =>
    inTemp(async (root) => {
      if (!trusted) return holds(root, history, byContent);
      await sleep(20);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
      try {
        return await holds(root, history, bySignature);
      } finally {
        vi.useRealTimers();
      }
    }),
);
