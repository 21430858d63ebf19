import { Declined } from '../../declined.js';
import type { Job } from '../../work/index.js';
import { problemOf, type Reply } from '../reply.js';
import type { Exchange } from '../route.js';
import { linksTo } from './links.js';

/** After how many seconds it is worth to ask again. */
const AGAIN = 2;

/** `GET /v1/jobs/ID`: how far it is. Whoever asks keeps it going. */
export function getJob(exchange: Exchange): Reply {
  const job = jobOf(exchange);
  exchange.serving.work.lease(job);
  return jobReply(job, 200);
}

/** `DELETE /v1/jobs/ID`: it is not wanted any more by the one who asked for it; others may wait all the same. */
export function deleteJob(exchange: Exchange): Reply {
  const job = jobOf(exchange);
  exchange.serving.work.giveUp(job);
  return jobReply(job, 200);
}

function jobOf({ serving, parts }: Exchange): Job {
  const job = serving.work.job(parts.id ?? '');
  if (job !== undefined) return job;
  throw new Declined('not-found', 'there is no such job, or it was over long ago', {
    hint: 'Ask for the patch again: what is finished is not made again.',
  });
}

/** What can be said of a job. */
export function jobReply(job: Job, status: 200 | 202): Reply {
  const { id, state, release, answers, asked, started, error } = job;
  const self = `/v1/jobs/${id}`;
  const isOver = state !== 'queued' && state !== 'running';
  const body = {
    ...{ id, state, module: release.module, release: release.version },
    fingerprint: answers.fingerprint,
    asked: new Date(asked).toISOString(),
    started: started === undefined ? null : new Date(started).toISOString(),
    links: { self, patch: state === 'done' ? linksTo(release, answers.fingerprint).self : null },
    problem: error instanceof Declined ? problemOf(error) : null,
  };
  return {
    status,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(status === 202 && { Location: self }),
      ...(!isOver && { 'Retry-After': String(AGAIN) }),
    },
    body: `${JSON.stringify(body, null, 2)}\n`,
  };
}
