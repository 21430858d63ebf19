import type { Met } from '../../changes/index.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import type { Spatch } from '../../spatch/index.js';
import { freeName } from '../write.js';
import type { Asked, Candidate, Candidates } from './candidate.js';
import { candidatesFor } from './candidates.js';
import { prove, type Trees, type Tried, tryRule } from './prove.js';

/** A test, a rule and its pair that are proved; or why there are none, in words. */
export type Outcome = Tried | string;

/** A change that is waiting, with what is left to try. */
interface Open {
  asked: Asked;
  left: Candidate[];
  reason: string;
}

/**
 * Tries what a rule for each change may look like, the likeliest first, until one is proved: the test says yes on the old
 * kernel and no on the new one, spatch takes the rule, the old form builds on the old kernel alone, and the new form on
 * the new one. Nothing is written. Throws what compiling throws.
 *
 * @param date of today, as in 2026-11-26
 */
export async function proveAll(
  session: Session,
  project: Project,
  spatch: Spatch,
  { trees, asked: all, date }: { trees: Trees; asked: readonly Asked[]; date: string },
): Promise<Map<Met, Outcome>> {
  const open = new Map<Met, Open>();
  const found = new Map<Met, Outcome>();
  for (const asked of all) {
    const candidates: Candidates = candidatesFor(asked);
    if (typeof candidates === 'string') found.set(asked.met, candidates);
    else open.set(asked.met, { asked, left: [...candidates], reason: 'nothing could be tried' });
  }
  while (open.size > 0) {
    const tried = new Map<Open, Tried>();
    for (const [met, one] of open) {
      const next = await nextTried(session, spatch, project, one, date);
      if (next !== undefined) tried.set(one, next);
      else {
        found.set(met, one.reason);
        open.delete(met);
      }
    }
    const waiting = [...tried];
    const [first] = waiting;
    if (first === undefined) break;
    const { kernels } = first[0].asked;
    const texts = waiting.map(([, one]) => one);
    const wrong = await prove(session, trees, kernels, project.gplCompatible, texts);
    for (const [at, [one, proved]] of waiting.entries()) {
      const reason = wrong[at];
      if (reason !== undefined) one.reason = reason;
      else {
        found.set(one.asked.met, proved);
        open.delete(one.asked.met);
      }
    }
  }
  return found;
}

/** The next candidate that spatch takes; undefined where none is left. */
async function nextTried(
  session: Session,
  spatch: Spatch,
  project: Project,
  one: Open,
  date: string,
): Promise<Tried | undefined> {
  for (let next = one.left.shift(); next !== undefined; next = one.left.shift()) {
    const { met, kernels } = one.asked;
    const files = [...new Set(met.places.map(({ file }) => file))];
    const notes = [
      `${kernels.old.table.release}: ${met.was.text === '' ? 'has it' : met.was.text}`,
      `${kernels.now.table.release}: ${met.is?.text ?? 'has no such thing'}`,
    ];
    const name = freeName(project, next.shape.name);
    const tried = await tryRule(session, spatch, project, next, { files, name, date, notes });
    if (typeof tried !== 'string') return tried;
    one.reason = tried;
  }
  return undefined;
}
