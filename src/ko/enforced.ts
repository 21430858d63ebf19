import type { Runner } from '../core/process/process.js';
import { hostRead, hostRun, type KernelTree } from '../target/index.js';

/** Why a kernel takes signed modules alone. */
export interface Enforced {
  by: 'config' | 'parameter' | 'lockdown' | 'secure-boot';
  /** A sentence about it. */
  why: string;
}

/** Secure Boot, as UEFI's own variable says: four bytes of attributes, and 1 for on. */
const SECURE_BOOT = '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c';

/** With these a kernel locks itself down where Secure Boot is on: distributions' own, and the kernel's by way of IMA. */
const HEEDS_SECURE_BOOT = ['CONFIG_LOCK_DOWN_IN_EFI_SECURE_BOOT=y', 'CONFIG_IMA_ARCH_POLICY=y'];

/**
 * Why a kernel would refuse a module that nobody signed: by its configuration; if it is the one that runs, by how it was booted; if it
 * would run on this machine, because of Secure Boot. Undefined where nothing of this says so: another machine may still.
 */
export async function whyEnforced(
  session: Runner,
  { host, release }: KernelTree,
  config: ReadonlySet<string>,
): Promise<Enforced | undefined> {
  if (config.has('CONFIG_MODULE_SIG_FORCE=y'))
    return { by: 'config', why: 'it was built with CONFIG_MODULE_SIG_FORCE' };
  if (!config.has('CONFIG_MODULE_SIG=y')) return undefined;
  const always = ['INTEGRITY', 'CONFIDENTIALITY'].find((kind) =>
    config.has(`CONFIG_LOCK_DOWN_KERNEL_FORCE_${kind}=y`),
  );
  if (always !== undefined)
    return { by: 'lockdown', why: `it was built with CONFIG_LOCK_DOWN_KERNEL_FORCE_${always}` };

  const read = (file: string) => hostRead(session, host, file).catch(ifForbidden);
  const running = (await hostRun(session, host, ['uname', '-r'])).stdout.trim();
  if (running === release) {
    if ((await read('/sys/module/module/parameters/sig_enforce'))?.trim() === 'Y')
      return { by: 'parameter', why: 'it runs with module.sig_enforce=1' };
    const [, mode = 'none'] =
      /\[(\w+)\]/.exec((await read('/sys/kernel/security/lockdown')) ?? '') ?? [];
    if (mode !== 'none') return { by: 'lockdown', why: `it runs locked down (${mode})` };
  }
  const secureBoot = await read(SECURE_BOOT);
  if (secureBoot?.charCodeAt(4) === 1 && HEEDS_SECURE_BOOT.some((line) => config.has(line)))
    return { by: 'secure-boot', why: 'Secure Boot is on, for which it locks itself down' };
  return undefined;
}

/** What only root may read says nothing to others. */
function ifForbidden(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'EACCES' && code !== 'EPERM') throw error;
}
