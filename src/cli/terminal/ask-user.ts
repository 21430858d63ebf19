import { createInterface } from 'node:readline/promises';
import { CompatError } from '../../core/errors.js';

/** Whether there is somebody to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks on the terminal; gives the answer in lower case, '' for an end of file. Throws INTERRUPTED. */
export async function askUser(question: string, signal: AbortSignal | undefined): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  terminal.on('SIGINT', stop);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const answer = terminal.question(question, { signal: stopped.signal });
    return (await Promise.race([answer, ended])).trim().toLowerCase();
  } catch (cause) {
    if (!stopped.signal.aborted) throw cause;
    throw new CompatError('INTERRUPTED', 'interrupted', { cause });
  } finally {
    signal?.removeEventListener('abort', stop);
    terminal.close();
  }
}
