import { createRequire } from 'node:module';
import type * as BullMQ from 'bullmq';
import { CompatError } from '../core/errors.js';

/**
 * The package bullmq, which whoever wants a queue on Redis installs beside this one: nobody else pays for it. Throws
 * NO_SUCH_PROGRAM where it is missing.
 */
export function loadBullmq(): typeof BullMQ {
  const load = createRequire(import.meta.url);
  try {
    return load('bullmq') as typeof BullMQ;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw cause;
    throw new CompatError('NO_SUCH_PROGRAM', 'a queue on Redis needs the package bullmq', {
      hint: 'Install it where compat-gen is installed: npm install -g bullmq@5, or npm install bullmq@5.',
      cause,
    });
  }
}
