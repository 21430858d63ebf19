import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Finished, Job, Work } from '../work/index.js';

/**
 * Waits for a job as long as the client does. While it waits, the client is sent 102 (Processing) now and then, so that
 * neither it nor what stands between takes the connection for dead. Throws INTERRUPTED where the client goes away.
 *
 * @param enough settles when the client has waited for long enough
 */
export async function waitFor(
  work: Work,
  job: Job,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  aliveMs: number,
  enough?: Promise<unknown>,
): Promise<Finished> {
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  void enough?.then(leave);
  response.once('close', leave);
  // HTTP/1.0 knows no such answers.
  const knows = request.httpVersionMajor > 1 || request.httpVersionMinor > 0;
  const alive = knows ? setInterval(() => response.writeProcessing(), aliveMs) : undefined;
  try {
    return await work.wait(job, gone.signal);
  } finally {
    clearInterval(alive);
    response.off('close', leave);
  }
}
