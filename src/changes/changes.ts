import path from 'node:path';
import { readNowIfThere } from '../core/files/missing.js';
import type { Session } from '../core/session.js';
import { stateDirTold } from '../core/state-dir.js';
import type { Change } from './compare/change.js';
import { Comparison } from './compare/compare.js';
import type { Between, Met } from './driver/meet.js';
import { driverBetween, metBy } from './driver/met-by.js';
import type { DriverTexts } from './driver/texts.js';
import { findTree, type HeaderTree } from './tree/find-tree.js';
import { keep, readKept, stateOf } from './tree/keep.js';
import { type HeaderFile, listHeaders, readTree } from './tree/read-tree.js';
import type { Table } from './tree/table.js';

/** What changed between two kernels. */
export interface Changes {
  /** Their releases. */
  old: string;
  now: string;
  changes: Change[];
}

/** The same, as far as a driver meets it, the worst first. */
export interface ChangesMet extends Omit<Changes, 'changes'> {
  changes: Met[];
}

/**
 * Compares the headers of two kernels, each named by its release or its build tree. No compiler and no other
 * program is run. Throws NO_KERNEL, INTERRUPTED.
 */
export async function changesBetween(session: Session, old: string, now: string): Promise<Changes> {
  const [before, after] = [await tableOf(session, old), await tableOf(session, now)];
  return { old: before.release, now: after.release, changes: new Comparison(before, after).all() };
}

/** The same for a driver, of its own texts. */
export async function changesMetBy(
  session: Session,
  old: string,
  now: string,
  texts: DriverTexts,
): Promise<ChangesMet> {
  const { changes, ...compared } = await compareFor(session, old, now, texts);
  return { old: compared.old.table.release, now: compared.now.table.release, changes };
}

/** A kernel as its headers say it. */
export interface ReadKernel {
  table: Table;
  /** The text of a header, latin1; "" where there is none of that name. */
  textOf(header: string): string;
}

/** A driver between two kernels, with all that was read of the three. */
export interface Compared {
  old: ReadKernel;
  now: ReadKernel;
  at: Between;
  changes: Met[];
}

/** The same with all that was read, for whoever looks further. */
export async function compareFor(
  session: Session,
  old: string,
  now: string,
  texts: DriverTexts,
): Promise<Compared> {
  const [before, after] = [await readKernel(session, old), await readKernel(session, now)];
  return compared(session, before, after, texts);
}

/** The same of the headers alone that hold one of these words: what all headers say is not known, and it takes a second. */
export async function compareAbout(
  session: Session,
  old: string,
  now: string,
  { texts, words }: { texts: DriverTexts; words: readonly string[] },
): Promise<Compared> {
  const trees = [await findTree(session, old), await findTree(session, now)] as const;
  const files = [
    await listHeaders(session, trees[0]),
    await listHeaders(session, trees[1]),
  ] as const;
  const named = new Set([...headersWith(files[0], words), ...headersWith(files[1], words)]);
  const read = (side: 0 | 1) => readSome(session, trees[side], files[side], named);
  return compared(session, await read(0), await read(1), texts);
}

/** One kernel's headers, as far as they hold one of these words. */
export async function readAbout(
  session: Session,
  named: string,
  words: readonly string[],
): Promise<ReadKernel> {
  const tree = await findTree(session, named);
  const files = await listHeaders(session, tree);
  return readSome(session, tree, files, new Set(headersWith(files, words)));
}

async function readSome(
  session: Session,
  tree: HeaderTree,
  files: readonly HeaderFile[],
  names: ReadonlySet<string>,
): Promise<ReadKernel> {
  const some = files.filter(({ name }) => names.has(name));
  return { table: await readTree(session, tree, some), textOf: textIn(files) };
}

function compared(
  session: Session,
  before: ReadKernel,
  after: ReadKernel,
  texts: DriverTexts,
): Compared {
  const found = new Comparison(before.table, after.table);
  const at = driverBetween(texts, found, before.table, after.table);
  return { old: before, now: after, at, changes: metBy(session, at, texts) };
}

async function tableOf(session: Session, named: string): Promise<Table> {
  return (await readKernel(session, named)).table;
}

async function readKernel(session: Session, named: string): Promise<ReadKernel> {
  const tree = await findTree(session, named);
  const files = await listHeaders(session, tree);
  const textOf = textIn(files);
  const dir = path.join(stateDirTold(session), 'headers');
  const state = stateOf(tree, files);
  const kept = await readKept(dir, state);
  if (kept !== undefined) return { table: kept, textOf };
  session.log.step('READ', `${files.length} headers of ${tree.release}`);
  const table = await readTree(session, tree, files);
  await keep(dir, state, table);
  return { table, textOf };
}

function textIn(files: readonly HeaderFile[]): ReadKernel['textOf'] {
  const byName = new Map(files.map(({ name, file }) => [name, file]));
  return (header) => {
    const file = byName.get(header);
    return (file && readNowIfThere(file)?.toString('latin1')) ?? '';
  };
}

function headersWith(files: readonly HeaderFile[], words: readonly string[]): string[] {
  return files.flatMap(({ name, file }) => {
    const bytes = readNowIfThere(file);
    return bytes !== undefined && words.some((word) => bytes.includes(word)) ? [name] : [];
  });
}
