import { CompatError } from '../core/errors.js';
import { examineProgram, type Finding, orError } from '../core/finding.js';
import { type Installer, installingHeaders } from '../core/installer.js';
import type { Runner } from '../core/process/process.js';
import { checkCompiler } from './compiler.js';
import { findKernel, type KernelWish } from './find.js';
import { probeKernel } from './probe.js';

/** Looks for what a build host needs. Nothing missing is an error: it is a finding. */
export async function examineBuildHost(
  session: Runner,
  wish: KernelWish,
  installer: Installer,
): Promise<Finding[]> {
  const program = (argv: readonly string[], onlyFor?: string) =>
    examineProgram(session, installer, 'build host', argv, onlyFor);
  return [
    await program(['make', '--version']),
    await kernelTree(session, wish, installingHeaders(wish.kver, installer)),
    await program(['flock', '--version']),
    await program(['pahole', '--version'], 'a kernel that makes BTF for modules'),
  ];
}

/** `headers` is the command that installs those of the kernel that is wished for. */
async function kernelTree(session: Runner, wish: KernelWish, headers: string): Promise<Finding> {
  const role = 'build host';
  const what = 'kernel build tree with its compiler';
  const found = await orError(findKernel(session, wish));
  if (found instanceof CompatError) {
    const isMissed = found.code === 'NO_KERNEL' && wish.kdir === undefined;
    const fix = isMissed ? headers : (found.hint ?? headers);
    return { role, what, ok: false, found: found.message, fix };
  }
  const tree = await orError(probeKernel(session, found));
  if (tree instanceof CompatError)
    return { role, what, ok: false, found: tree.message, fix: tree.hint ?? headers };
  const fits = await orError(Promise.resolve().then(() => checkCompiler(session, tree)));
  if (fits instanceof CompatError)
    return { role, what, ok: false, found: fits.message, fix: fits.hint ?? headers };
  return { role, what, ok: true, found: `${tree.release}, ${tree.compiler}` };
}
