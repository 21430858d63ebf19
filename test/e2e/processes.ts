import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Every process that was started with this mark in its environment (COMPAT_E2E) and still runs. */
export function survivors(mark: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => procFile(pid, 'environ').includes(`COMPAT_E2E=${mark}`))
    .map((pid) => `${pid} ${procFile(pid, 'cmdline').replaceAll('\0', ' ').slice(0, 80)}`);
}

/** Empty for a process that has ended meanwhile. */
function procFile(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return '';
  }
}

/** Waits until all that it started has ended; the sleep of a script would last for an hour. */
export async function nobodyLeft(mark: string): Promise<void> {
  for (const since = Date.now(); survivors(mark).length > 0; await sleep(20)) {
    if (Date.now() - since > 20_000) throw new Error(survivors(mark).join('\n'));
  }
}
