import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished, vi } from 'vitest';
import type { Evidence } from '../../src/detect/index.js';
import { contextId, type Kept, openKept } from '../../src/memory/index.js';
import { SESSION } from '../session.js';

export const ID = contextId(['a kernel']);
export const KEY = contextId('a test');

/** A directory of this test's own. */
export async function scratch(): Promise<string> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'compat-gen kept-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** Writes files below `root`, directories included; gives the absolute path of each. */
export async function layOut(root: string, files: Record<string, string>): Promise<string[]> {
  const paths = Object.keys(files).map((name) => path.join(root, name));
  for (const [index, text] of Object.values(files).entries()) {
    const file = paths[index]!;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return paths;
}

/**
 * Lets this process believe that it is a minute later, so that files just written count as long
 * written; and waits for the file system's clock to tick, so that what comes now has another time
 * stamp.
 */
export async function aMinuteLater(): Promise<void> {
  await sleep(20);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  onTestFinished(() => void vi.useRealTimers());
}

export function open(root: string, id = ID): Kept<string> {
  return openKept({ dir: path.join(root, 'results'), shipped: [path.join(root, 'shipped')], id });
}

/** Evidence of a process that starts now. */
export function evidence(found: readonly string[], missing: readonly string[] = []): Evidence {
  return { found, missing, since: Date.now() };
}

/** Keeps one answer. */
export async function keep(
  root: string,
  found: readonly string[],
  missing: readonly string[] = [],
  since = Date.now(),
): Promise<void> {
  const kept = open(root);
  kept.put({ key: KEY, yes: true, output: '' }, { found, missing, since });
  const saved = await kept.save(SESSION);
  if (!saved.written) throw new Error(`not kept: ${JSON.stringify(saved)}`);
}

/** Whether a fresh process would be given the answer. */
export function isGiven(root: string, key = KEY): boolean {
  return open(root).answer(key) !== undefined;
}
