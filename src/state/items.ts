import { readdirSync, type Stats } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { lstatIfThere } from '../core/files/missing.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';

/** What a state directory holds. Only what can be made again in any case may go: copies, answers and code. */
export type Kind = 'copies' | 'answers' | 'entries' | 'code' | 'other';

/** One thing in it that goes as a whole. */
export interface Item {
  kind: Kind;
  /** Absolute. */
  file: string;
  /** What it takes on the disk. */
  bytes: number;
  /** When it was last used, ms since 1970, as far as its time stamps tell. */
  used: number;
}

/** What a removal has begun to remove has such a name. */
export const GONE = /^gone-[0-9a-f]{12}$/;
const COPY = /^build-/;
/** Of a lock only its name counts: who takes it away lets a second one in. */
const LOCK = /\.lock$/;

/**
 * All that lies in a state directory. A patched copy and a record of answers are an item each; what else there is of a
 * module (its cache entries, where its patches came from) is one. Throws INTERRUPTED.
 */
export async function itemsIn(session: Stoppable, dir: string): Promise<Item[]> {
  const items: Item[] = [];
  for (const { kind, file } of found(dir)) {
    const size = { bytes: 0, used: 0 };
    await measure(session, file, size, 0);
    items.push({ kind, file, ...size });
  }
  return items;
}

/** Programs, and what was made of the library's rules. */
const CODE = ['node', 'libraries', 'selectors', 'rules'];

type Stoppable = Pick<Session, 'signal'>;
type Found = Pick<Item, 'kind' | 'file'>;

function found(dir: string): Found[] {
  return entriesOf(dir).flatMap(({ name, file }): Found[] => {
    if (name === 'modules') return entriesOf(file).flatMap((module) => ofModule(module.file));
    if (name === 'matrix') return entriesOf(file).flatMap(ofMatrix);
    if (name === 'results' || name === 'said')
      return entriesOf(file).map((one) => ({ kind: 'answers', ...one }));
    if (CODE.includes(name)) return entriesOf(file).map((one) => ({ kind: 'code', ...one }));
    return [{ kind: 'other', file }];
  });
}

/** What matrices keep: of kernels, answers and cells, each by itself; of whole runs, all together. */
function ofMatrix({ name, file }: Named): Found[] {
  if (name === 'runs') return [{ kind: 'other', file }];
  return entriesOf(file).map((one) => ({ kind: 'answers', file: one.file }));
}

function ofModule(dir: string): Found[] {
  return entriesOf(dir).flatMap(({ name, file, stat }): Found[] => {
    if (name === 'matrix' && stat.isDirectory())
      return entriesOf(file).flatMap((kernel) => ofModule(kernel.file));
    if (name === 'as-is' && stat.isDirectory()) return ofModule(file);
    return [{ kind: COPY.test(name) && stat.isDirectory() ? 'copies' : 'entries', file }];
  });
}

/** Sums up what a tree takes. When it was last used shows in its directory and what lies directly in there. */
async function measure(
  session: Stoppable,
  file: string,
  size: Pick<Item, 'bytes' | 'used'>,
  depth: number,
): Promise<void> {
  const stat = lstatIfThere(file);
  if (stat === undefined) return;
  size.bytes += stat.blocks * 512;
  if (depth < 2) size.used = Math.max(size.used, stat.mtimeMs);
  if (!stat.isDirectory()) return;
  // A gibibyte of copies has many directories: a signal is heard between two of them.
  await setImmediate();
  stopIfAsked(session.signal);
  for (const name of namesOf(file)) await measure(session, path.join(file, name), size, depth + 1);
}

interface Named {
  name: string;
  file: string;
  stat: Stats;
}

function entriesOf(dir: string): Named[] {
  return namesOf(dir).flatMap((name) => {
    if (LOCK.test(name)) return [];
    const file = path.join(dir, name);
    const stat = lstatIfThere(file);
    return stat === undefined ? [] : [{ name, file, stat }];
  });
}

/** What can't be read is not ours to judge: it counts nothing. */
function namesOf(dir: string): string[] {
  try {
    return readdirSync(dir).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return [];
  }
}
