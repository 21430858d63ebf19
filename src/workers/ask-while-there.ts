import { setTimeout as sleep } from 'node:timers/promises';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import type { Ability, Failure, Job, Queue } from '../queue/index.js';

/** How often it is looked who is there, ms. */
const LOOK_MS = 2000;

/**
 * Puts a job in and waits for its end, as long as somebody is there who can do it. `nobody` where there has been none for
 * `patienceMs`: all may be being started again. What stays in the queue then does no harm.
 */
export async function askWhileThere(
  session: Session,
  queue: Queue,
  job: Job,
  patienceMs: number,
): Promise<Failure | undefined | 'nobody'> {
  const left = new AbortController();
  const signal = AbortSignal.any([left.signal, ...(session.signal ? [session.signal] : [])]);
  const watching = untilNobody(queue, job.ability, patienceMs, signal).then(() => left.abort());
  try {
    return await queue.ask({ ...session, signal }, job);
  } catch (error) {
    stopIfAsked(session.signal);
    const isLeft = error instanceof CompatError && error.code === 'INTERRUPTED';
    if (isLeft) return 'nobody';
    throw error;
  } finally {
    left.abort();
    await watching;
  }
}

/** Until nobody has been there for so long, or the signal is aborted. A queue that can't be asked says nothing about that. */
async function untilNobody(
  queue: Queue,
  ability: Ability,
  patienceMs: number,
  signal: AbortSignal,
): Promise<void> {
  const wanted = JSON.stringify(ability);
  for (let seen = performance.now(); performance.now() - seen < patienceMs; ) {
    await sleep(Math.min(LOOK_MS, patienceMs), undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    const there = await abilitiesNow(queue).catch(() => undefined);
    const isThere = there?.some((one) => JSON.stringify(one) === wanted) ?? true;
    if (isThere) seen = performance.now();
  }
}

const looked = new WeakMap<Queue, { at: number; there: Promise<Ability[]> }>();

/** What can be done, as of a moment ago: of many that wait each would ask. */
export function abilitiesNow(queue: Queue): Promise<Ability[]> {
  const known = looked.get(queue);
  if (known !== undefined && performance.now() - known.at < LOOK_MS / 2) return known.there;
  const there = queue.abilities();
  looked.set(queue, { at: performance.now(), there });
  return there;
}
