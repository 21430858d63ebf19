import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { writeAtomic } from '../core/files/atomic.js';
import { readBeginning, readWhole } from '../core/files/bounded.js';
import { ifThere, isMissing, readIfThere } from '../core/files/missing.js';
import { withTempDir } from '../core/files/temp-dir.js';
import { unseen } from '../core/process/process.js';
import type { Session } from '../core/session.js';
import { type Accelerator, boot, MOST_OF_LOG, QEMU } from './machine.js';

const DEVICE = '/dev/kvm';
/** A kernel under KVM says its first words within a second. */
const PROBE_MS = 5000;

/**
 * KVM where a kernel runs under it, else emulation. That /dev/kvm opens is not enough: in a machine that is a guest
 * itself, one may hang without a word. So the kernel is started until it says what it is; the answer is kept until this
 * machine boots again.
 */
export async function accelerator(
  session: Session,
  kernel: string,
  state: string,
): Promise<Accelerator> {
  if (whyNoKvm() !== undefined) return 'tcg';
  const bootId = (await readWhole('/proc/sys/kernel/random/boot_id')).toString().trim();
  const file = path.join(state, 'kvm');
  const [id, known] = ((await readIfThere(file))?.toString() ?? '').trim().split(' ');
  if (id === bootId && (known === 'kvm' || known === 'tcg')) return known;
  const found = (await runs(session, kernel)) ? 'kvm' : 'tcg';
  await writeAtomic(file, `${bootId} ${found}\n`, { mayBeLost: true });
  return found;
}

/** Why /dev/kvm does not open; undefined where it does. */
export function whyNoKvm(): 'missing' | 'denied' | undefined {
  try {
    accessSync(DEVICE, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    return isMissing(error) ? 'missing' : 'denied';
  }
}

function runs(session: Session, kernel: string): Promise<boolean> {
  return withTempDir(session, async (dir) => {
    const log = path.join(dir, 'probe.log');
    const append = ['console=ttyS0', 'earlyprintk=serial,ttyS0', 'panic=-1'];
    const machine = {
      qemu: QEMU,
      accelerator: 'kvm' as const,
      kernel,
      memoryMib: 256,
      append,
      log,
    };
    const until = performance.now() + PROBE_MS;
    const hasSpoken = (text: string) => text.includes('Linux version');
    await boot(
      unseen(session),
      machine,
      (text) => hasSpoken(text) || performance.now() > until,
    ).catch(() => {});
    return hasSpoken((await ifThere(readBeginning(log, MOST_OF_LOG)))?.toString('latin1') ?? '');
  });
}
