import { lstatSync, readdirSync, type Stats } from 'node:fs';
import path from 'node:path';
import { ifThereNow } from '../core/files/missing.js';

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

/** Names that a removal gives what it has begun to remove. */
export const GONE = /^gone-[0-9a-f]{12}$/;
const COPY = /^build-/;
/** Of a lock only its name counts: who takes it away lets a second one in. */
const LOCK = /\.lock$/;

/**
 * All that lies in a state directory. A patched copy and a record of answers are an item each; what else there is of a
 * module (its cache entries, where its patches came from) is one.
 */
export function itemsIn(dir: string): Item[] {
  return entriesOf(dir).flatMap(({ name, file }): Item[] => {
    if (name === 'modules') return entriesOf(file).flatMap((module) => ofModule(module.file));
    if (name === 'results') return entriesOf(file).map((one) => item('answers', one.file));
    if (name === 'node') return entriesOf(file).map((one) => item('code', one.file));
    return [item('other', file)];
  });
}

function ofModule(dir: string): Item[] {
  return entriesOf(dir).flatMap(({ name, file, stat }): Item[] => {
    if (name === 'as-is' && stat.isDirectory()) return ofModule(file);
    return [item(COPY.test(name) && stat.isDirectory() ? 'copies' : 'entries', file)];
  });
}

function item(kind: Kind, file: string): Item {
  const found = { bytes: 0, used: 0 };
  measure(file, found, 0);
  return { kind, file, ...found };
}

/** Sums up what a tree takes. What it was last used for shows in its directory and what lies directly in there. */
function measure(file: string, found: Pick<Item, 'bytes' | 'used'>, depth: number): void {
  const stat = ifThereNow(() => lstatSync(file));
  if (stat === undefined) return;
  found.bytes += stat.blocks * 512;
  if (depth < 2) found.used = Math.max(found.used, stat.mtimeMs);
  if (!stat.isDirectory()) return;
  for (const name of namesOf(file)) measure(path.join(file, name), found, depth + 1);
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
    const stat = ifThereNow(() => lstatSync(file));
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
