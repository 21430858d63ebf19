import path from 'node:path';
import type { Session } from '../core/session.js';
import { stateDir } from '../project/index.js';
import type { Change } from './compare/change.js';
import { compareTables } from './compare/compare.js';
import type { Met } from './driver/meet.js';
import { metBy } from './driver/met-by.js';
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
  const [before, after] = [await tableOf(session, old), await tableOf(session, now)];
  const changes = metBy(session, texts, compareTables(before, after), before, after);
  return { old: before.release, now: after.release, changes };
}

async function tableOf(session: Session, named: string): Promise<Table> {
  const tree = await findTree(session, named);
  const files = await listHeaders(session, tree);
  const dir = path.join(stateDir(session.env).dir, 'headers');
  const state = stateOf(tree, files);
  const kept = await readKept(dir, state);
  if (kept !== undefined) return kept;
  session.log.step('READ', `${files.length} headers of ${tree.release}`);
  const table = await readTree(session, tree, files);
  await keep(dir, state, table);
  return table;
}
