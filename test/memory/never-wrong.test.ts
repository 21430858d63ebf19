import { lstatSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SESSION } from '../session.js';
import { aMinuteLater, KEY, open, scratch } from './make.js';

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

describe('after any changes an answer is the compiler’s, or none,', () => {
  const steps = fc.array(fc.array(acts, { maxLength: 3 }), { minLength: 2, maxLength: 8 });

  /** Returns how many answers were given, that is: compiles saved. */
  async function holds(history: [string, Act][][], settle: () => Promise<number>): Promise<number> {
    const root = await scratch();
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

  it('as long as content is compared', async () => {
    let given = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        given += await holds(history, async () => 60_000);
      }),
      { numRuns: 150 },
    );
    expect(given).toBeGreaterThan(20);
  });

  it('as long as signatures are trusted', async () => {
    await aMinuteLater();
    let given = 0;
    // One tick of the file system's clock, which the two seconds of the real program stand for.
    const tick = () => sleep(12, 0);
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        given += await holds(history, tick);
      }),
      { numRuns: 150 },
    );
    expect(given).toBeGreaterThan(20);
  });
});

/** A change that this tree does not allow (a name below a file, a loop of links) is none. */
function notPossible(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
}

it('a file system whose clock is coarse is not believed', async () => {
  const { lastingSignature } = await import('../../src/memory/signature.js');
  const real = lstatSync('/', { bigint: true });
  const now = Date.now();
  const changed = (ctimeNs: bigint) => Object.assign(Object.create(real), { ctimeNs, mtimeNs: 1n });
  const day = 86_400_000_000_000n;
  const today = BigInt(now) * 1_000_000n;
  const sharp = ((today - day) / 1_000_000_000n) * 1_000_000_000n + 5n;
  expect(lastingSignature(changed(sharp), now)).not.toBe('');
  expect(lastingSignature(changed(sharp - 5n), now)).toBe('');
  expect(lastingSignature(changed(today - 1_000_000_001n), now)).toBe('');
  expect(lastingSignature(changed(today + day + 1n), now)).toBe('');
});
