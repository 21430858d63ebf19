import { CompatError } from './errors.js';

/** Throws INTERRUPTED when the user has asked to stop. Called between steps that are not processes. */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CompatError('INTERRUPTED', 'interrupted');
}
