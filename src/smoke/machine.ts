import { CompatError } from '../core/errors.js';
import { readBeginning } from '../core/files/bounded.js';
import { ifThere } from '../core/files/missing.js';
import { run } from '../core/process/process.js';
import type { Session } from '../core/session.js';

/** What runs the machine's processors: the host's own, or a program. */
export type Accelerator = 'kvm' | 'tcg';

/**
 * Emulated processors take turns: where each has a thread of its own, one may run code of the kernel that another just
 * patches, and meet an int3 that no kernel meets on a real machine (qemu 7.2: an oops in one of some hundred boots).
 */
const ACCEL: Readonly<Record<Accelerator, string>> = { kvm: 'kvm', tcg: 'tcg,thread=single' };

/** The emulator. */
export const QEMU = 'qemu-system-x86_64';

/** A machine without disks and without a network. */
export interface Machine {
  /** The emulator. */
  qemu: string;
  accelerator: Accelerator;
  kernel: string;
  /** A file; none for a kernel that shall only say that it runs. */
  initramfs?: string | undefined;
  memoryMib: number;
  /** The kernel's command line. */
  append: readonly string[];
  /** Where what comes over the serial line is written. */
  log: string;
}

/** How a machine went down. */
export type Ended = 'by-itself' | 'stopped';

/** How often the log is looked at, ms. */
const LOOK_MS = 200;
/** A machine that says more than this says the same again and again: it is taken away, and what stands behind is not read. */
export const MOST_OF_LOG = 64 * 1024 * 1024;

/**
 * Boots a machine and waits until it is down. `isDone` is shown what has come over the serial line whenever there is
 * more of it, and at least once in a while: true takes the machine away. Throws NO_SUCH_PROGRAM for a qemu that does
 * not start, INTERRUPTED.
 */
export async function boot(
  session: Session,
  machine: Machine,
  isDone: (log: string) => boolean,
): Promise<Ended> {
  const enough = new AbortController();
  const signals = [enough.signal, ...(session.signal === undefined ? [] : [session.signal])];
  const looking = setInterval(async () => {
    const log = (await ifThere(readBeginning(machine.log, MOST_OF_LOG))) ?? Buffer.of();
    if (isDone(log.toString('latin1')) || log.length === MOST_OF_LOG) enough.abort();
  }, LOOK_MS);
  try {
    const within = { ...session, signal: AbortSignal.any(signals) };
    const ended = await run(within, commandLine(machine));
    if (ended.exitCode === 0) return 'by-itself';
    throw new CompatError('NO_SUCH_PROGRAM', `${machine.qemu} could not run the machine`, {
      output: ended.stderr,
      hint: 'Is it qemu-system-x86_64, and is there enough memory?',
    });
  } catch (error) {
    if (enough.signal.aborted && session.signal?.aborted !== true) return 'stopped';
    throw error;
  } finally {
    clearInterval(looking);
  }
}

function commandLine(machine: Machine): string[] {
  const { initramfs } = machine;
  return [
    ...[machine.qemu, '-nodefaults', '-no-reboot', '-display', 'none'],
    ...['-accel', ACCEL[machine.accelerator], '-m', `${machine.memoryMib}`, '-smp', '2'],
    ...['-kernel', machine.kernel, ...(initramfs === undefined ? [] : ['-initrd', initramfs])],
    ...['-append', machine.append.join(' '), '-serial', `file:${machine.log}`],
  ];
}
