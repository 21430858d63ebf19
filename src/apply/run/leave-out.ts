import type { Session } from '../../core/session.js';
import { inTree, type RuleResult, SpatchDied } from '../../spatch/index.js';
import type { Part } from '../rule/part.js';
import { hideBreaks, showBreaks } from './hide-breaks.js';
import { hideCasts, showCasts } from './hide-casts.js';
import { hideJumps, seesNoJumps, showJumps } from './hide-jumps.js';
import { runOn, type Where } from './run-on.js';

/** A rule that was not applied to a file, since spatch died of the two. */
export interface LeftOut {
  rule: string;
  file: string;
  /** How it died, in words that fit after "spatch". */
  how: string;
}

/** A file that a part was not applied to. */
export type Lost = Omit<LeftOut, 'rule'>;

/** What a part did, and where it was left out. */
export type Tried = Pick<RuleResult, 'changed' | 'skipped' | 'fired'> & { lost: Lost[] };

/**
 * Runs a part on files that it sees together. Where spatch dies, it is left out on the files that spatch dies of, if it
 * may be, and runs on the others. Throws what spatch/ throws.
 */
export async function runOrLeaveOut(
  session: Session,
  where: Where,
  part: Part,
  mayLeaveOut: boolean,
): Promise<Tried> {
  const done = await orDeath(runOn(session, where, part), mayLeaveOut);
  if (!(done instanceof SpatchDied)) return { ...done, lost: [] };
  return withoutCulprits(session, where, part, done);
}

/** One file at a time, to find those that spatch dies of; then the others together. */
async function withoutCulprits(
  session: Session,
  where: Where,
  part: Part,
  death: SpatchDied,
): Promise<Tried> {
  const names = [...where.files.keys()];
  const deaths = names.length === 1 ? new Map([[names[0] ?? '', death]]) : new Map();
  for (const file of names.length === 1 ? [] : names) {
    const alone = await orDeath(runOn(session, only(where, [file]), part), true);
    if (alone instanceof SpatchDied) deaths.set(file, alone);
  }
  const done: RuleResult[] = [];
  const lost: Lost[] = [];
  for (const [file, { how }] of deaths) {
    const result = await withHidden(session, where, part, file);
    if (result === undefined) lost.push({ file, how });
    else done.push(result);
  }
  const others = names.filter((file) => !deaths.has(file));
  // It may die of files that it can bear one by one: then the rule is left out on all of them.
  const rest =
    deaths.size > 0 && others.length > 0
      ? await orDeath(runOn(session, only(where, others), part), true)
      : death;
  if (!(rest instanceof SpatchDied)) done.push(rest);
  else lost.push(...others.map((file) => ({ file, how: death.how })));
  return {
    changed: new Map(done.flatMap(({ changed }) => [...changed])),
    skipped: done.flatMap(({ skipped }) => skipped),
    fired: done.flatMap(({ fired }) => fired),
    lost,
  };
}

function only({ files, ...others }: Where, names: readonly string[]): Where {
  return { ...others, files: new Map([...files].filter(([file]) => names.includes(file))) };
}

/** The part on a file of which is hidden what spatch is known to die of, if it has such code and spatch survives. */
async function withHidden(
  session: Session,
  where: Where,
  part: Part,
  file: string,
): Promise<RuleResult | undefined> {
  const bytes = where.files.get(file) ?? Buffer.alloc(0);
  const least = hide(bytes);
  const done = least && (await onHidden(session, where, part, file, least));
  if (done !== undefined || !seesNoJumps(part.text)) return done;
  const most = hide(bytes, true);
  return most && (await onHidden(session, where, part, file, most));
}

async function onHidden(
  session: Session,
  where: Where,
  part: Part,
  file: string,
  hidden: Hidden,
): Promise<RuleResult | undefined> {
  const masked = new Map([[file, hidden.bytes]]);
  const { setup, files, headers } = where;
  const own = await inTree(setup, setup.nextSerial(), [headers, files, masked]);
  const done = await orDeath(runOn(session, { ...where, setup: own, files: masked }, part), true);
  if (done instanceof SpatchDied) return undefined;
  const changed = [...done.changed].map(([name, made]): [string, Buffer] => [
    name,
    hidden.show(made),
  ]);
  return { ...done, changed: new Map(changed) };
}

/** A file without what spatch dies of. */
interface Hidden {
  bytes: Buffer;
  show: (made: Buffer) => Buffer;
}

function hide(bytes: Buffer, withJumps = false): Hidden | undefined {
  const casts = hideCasts(bytes);
  const before = casts?.bytes ?? bytes;
  const masked = (withJumps ? hideJumps(before) : hideBreaks(before)) ?? casts?.bytes;
  const put = withJumps ? showJumps : showBreaks;
  return masked && { bytes: masked, show: (made) => showCasts(put(made), casts?.casts ?? []) };
}

/** The result, or, where the part may be left out, spatch's death. */
async function orDeath<T>(result: Promise<T>, mayLeaveOut: boolean): Promise<T | SpatchDied> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof SpatchDied && mayLeaveOut) return error;
    throw error;
  }
}
