/**
 * queue/: jobs that wait for whoever can do them.
 * In: jobs, each with digests of what it is about; for a worker, what it can do. Out: the end of each job; for a worker,
 * the jobs that it can do, one after another. One within this process, and one on Redis for any number of hosts.
 */
export { inProcessQueue } from './in-process.js';
export { redisQueue } from './on-redis.js';
export type {
  Ability,
  BuildsFor,
  Failure,
  Handle,
  Job,
  MakesPatches,
  Queue,
  WorkOptions,
} from './queue.js';
