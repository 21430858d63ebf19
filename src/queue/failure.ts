import * as v from 'valibot';
import { CompatError, type ErrorCode, EXIT_CODES } from '../core/errors.js';
import type { Failure } from './queue.js';

/** What a job failed of, as it is handed back. Anything but a CompatError is a bug of ours. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof CompatError)) return { code: 'BUG', message: String(error) };
  const { code, message, hint, output } = error;
  return { code, message, ...(hint && { hint }), ...(output && { output }) };
}

/** Whether another try may help: a disk or a network that is not as it should be. */
export function mayPass({ code }: Failure): boolean {
  return code === 'IO' || code === 'DISK_FULL' || code === 'INTERRUPTED';
}

const FAILURE = v.object({
  code: v.custom<ErrorCode>((code) => typeof code === 'string' && Object.hasOwn(EXIT_CODES, code)),
  message: v.string(),
  hint: v.optional(v.string()),
  output: v.optional(v.string()),
});

/** Reads what `failureOf` made; what another program wrote is a failure of the queue itself. */
export function readFailure(text: string): Failure {
  try {
    const read = v.safeParse(FAILURE, JSON.parse(text));
    if (read.success) return read.output;
  } catch {
    // Not JSON: the queue's own words.
  }
  return { code: 'IO', message: `no worker could do it: ${text}` };
}
