import type { Finished, Job } from '../../work/index.js';
import type { Exchange } from '../route.js';

/**
 * Waits for a job as long as the client does. While it waits, the client is sent 102 (Processing) now and then, so that
 * neither it nor what stands between takes the connection for dead. Throws INTERRUPTED where the client goes away.
 *
 * @param enough settles when the client has waited for long enough
 */
export async function waitFor(
  { serving, request, response }: Exchange,
  job: Job,
  enough?: Promise<unknown>,
): Promise<Finished> {
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  const tell = (): void => {
    response.writeProcessing();
    serving.metrics.alive();
  };
  void enough?.then(leave);
  response.once('close', leave);
  // HTTP/1.0 knows no such answers.
  const knows = request.httpVersionMajor > 1 || request.httpVersionMinor > 0;
  const alive = knows ? setInterval(tell, serving.aliveMs) : undefined;
  try {
    return await serving.work.wait(job, gone.signal);
  } finally {
    clearInterval(alive);
    response.off('close', leave);
  }
}
