import { setTimeout as sleep } from 'node:timers/promises';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import type { Lacking } from '../obtain/index.js';
import type { Project } from '../project/index.js';
import type { Ability, Queue } from '../queue/index.js';
import { suiting } from './ability.js';
import { askWhileThere } from './ask-while-there.js';
import { withoutShared } from './job.js';
import { sentSources } from './sources.js';

/** How long a worker is waited for that can do a job, ms: all may be being started. */
const PATIENCE_MS = 60_000;
const POLL_MS = 500;
/** What was seen so long ago says nothing of now, ms. */
const LONG_AGO_MS = 30_000;

/**
 * Has patches made by workers, all at once: sources and answers go into the shared cache, jobs with their digests into the
 * queue. Afterwards the patches are in the shared cache. Throws what the first worker that can't make one says, USAGE where
 * there is no shared cache that may be written and has a key, NEEDS_SPATCH where no worker is there that can do it.
 *
 * @param patienceMs how long one is waited for
 */
export async function askWorkers(
  session: Session,
  project: Project,
  queue: Queue,
  wanted: readonly Lacking[],
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const { shared } = project;
  if (!shared.takes('sources')) throw withoutShared();
  const digest = await sentSources(session, project);
  await Promise.all(
    wanted.map(async (one) => {
      const { answers, key } = one;
      const header = Buffer.from(answers.text, 'latin1');
      await shared.put(session, 'sources', sha256(header), header);
      const data = { header: sha256(header), key, sources: digest };
      const ability = await workerFor(session, queue, one, patienceMs);
      session.log.step('WAIT', answers.fingerprint);
      const job = { id: `fp-${key}`, ability, data };
      const failure = await askWhileThere(session, queue, job, patienceMs);
      if (failure === 'nobody') throw noWorker(queue, []);
      if (failure !== undefined)
        throw new CompatError(failure.code, failure.message, detailsOf(failure));
    }),
  );
}

function detailsOf({ hint, output }: { hint?: string | undefined; output?: string | undefined }) {
  return { ...(hint && { hint }), ...(output && { output }) };
}

/** Since when nobody has been there for what a queue was asked, ms; and when that was seen last. */
const lonely = new WeakMap<Queue, { since: number; seen: number }>();

/** For how long that has been so, ms: else each of many patches would wait as long. */
function lonelyFor(queue: Queue): number {
  const now = performance.now();
  const known = lonely.get(queue);
  const since = known !== undefined && now - known.seen < LONG_AGO_MS ? known.since : now;
  lonely.set(queue, { since, seen: now });
  return now - since;
}

async function workerFor(
  session: Session,
  queue: Queue,
  wanted: Lacking,
  patienceMs: number,
): Promise<Ability> {
  const { signal } = session;
  for (;;) {
    const there = await queue.abilities();
    const found = suiting(there, wanted);
    if (found !== undefined) {
      lonely.delete(queue);
      return found;
    }
    if (lonelyFor(queue) > patienceMs) throw noWorker(queue, there);
    await sleep(POLL_MS, undefined, { signal }).catch(() => stopIfAsked(signal));
  }
}

function noWorker({ name }: Queue, there: readonly Ability[]): CompatError {
  const all = there.flatMap((one) => ('spatch' in one ? [one.spatch] : []));
  const versions = [...new Set(all)].join(', ');
  const who = all.length === 0 ? 'none is there' : `those there have spatch ${versions}`;
  return new CompatError('NEEDS_SPATCH', `no worker at ${name} can make this patch: ${who}`, {
    hint: 'Start one with this very version of compat-gen: compat-gen worker --queue URL.',
  });
}
