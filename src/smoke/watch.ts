import type { Guest } from './guest.js';
import { readRecords, wordsOf } from './records.js';

/** A kernel under emulation on a busy machine takes its time. */
const BOOT_MS = 300_000;
/** How often a step may outlast its limit: the machine ends steps itself, by its own clock, unless it hangs. */
const PATIENCE = 3;

/**
 * Says of what has come over the serial line so far whether nothing more can be expected: init.sh has said its last word, or
 * no step of it has ended for longer than any may take.
 *
 * @param onCase called with the name of each case when it begins
 */
export function deadlines(
  { cases, unloadSeconds }: Pick<Guest, 'cases' | 'unloadSeconds'>,
  onCase: (name: string) => void,
): (log: string) => boolean {
  const longest = Math.max(unloadSeconds, ...cases.map(({ seconds }) => seconds));
  let seen = 0;
  let since = performance.now();
  let size = -1;
  let isDown = false;
  return (log) => {
    if (log.length !== size) {
      size = log.length;
      const steps = readRecords(log).filter(({ by }) => by === 'init');
      for (const step of steps.slice(seen)) {
        const [word, name = ''] = wordsOf(step);
        if (word === 'begin') onCase(name);
        if (word === 'down') isDown = true;
        since = performance.now();
      }
      seen = steps.length;
    }
    const allowed = seen === 0 ? BOOT_MS : longest * 1000 * PATIENCE + 30_000;
    return isDown || performance.now() - since > allowed;
  };
}
