import path from 'node:path';
import { readNowIfThere } from '../core/files/missing.js';
import type { Session } from '../core/session.js';
import { stateDir } from '../core/state-dir.js';
import type { Change } from './compare/change.js';
import { compareTables } from './compare/compare.js';
import type { Between, Met } from './driver/meet.js';
import { driverBetween, metBy } from './driver/met-by.js';
import type { DriverTexts } from './driver/texts.js';
import { findTree } from './tree/find-tree.js';
import { keep, readKept, stateOf } from './tree/keep.js';
import { listHeaders, readTree } from './tree/read-tree.js';
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
  return { old: before.release, now: after.release, changes: compareTables(before, after) };
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
  const found = compareTables(before.table, after.table);
  const at = driverBetween(texts, found, before.table, after.table);
  return { old: before, now: after, at, changes: metBy(session, at, texts) };
}

async function tableOf(session: Session, named: string): Promise<Table> {
  return (await readKernel(session, named)).table;
}

async function readKernel(session: Session, named: string): Promise<ReadKernel> {
  const tree = await findTree(session, named);
  const files = await listHeaders(session, tree);
  const byName = new Map(files.map(({ name, file }) => [name, file]));
  const textOf = (header: string): string => {
    const file = byName.get(header);
    return (file && readNowIfThere(file)?.toString('latin1')) ?? '';
  };
  const dir = path.join(stateDir(session.env).dir, 'headers');
  const state = stateOf(tree, files);
  const kept = await readKept(dir, state);
  if (kept !== undefined) return { table: kept, textOf };
  session.log.step('READ', `${files.length} headers of ${tree.release}`);
  const table = await readTree(session, tree, files);
  await keep(dir, state, table);
  return { table, textOf };
}
