import { CompatError } from '../core/errors.js';
import { examineProgram, type Finding, type Installer, orError } from '../core/finding.js';
import type { Runner } from '../core/process.js';
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
    await kernelTree(session, wish, `${installer.command} ${installer.headers}`),
    await program(['flock', '--version']),
    await program(['pahole', '--version'], 'a kernel that makes BTF for modules'),
  ];
}

async function kernelTree(session: Runner, wish: KernelWish, fix: string): Promise<Finding> {
  const role = 'build host';
  const what = 'kernel build tree with its compiler';
  const tree = await orError(
    findKernel(session, wish).then((found) => probeKernel(session, found)),
  );
  if (tree instanceof CompatError)
    return { role, what, ok: false, found: tree.message, fix: tree.hint ?? fix };
  const fits = await orError(Promise.resolve().then(() => checkCompiler(session, tree)));
  if (fits instanceof CompatError)
    return { role, what, ok: false, found: fits.message, fix: fits.hint ?? fix };
  return { role, what, ok: true, found: `${tree.release}, ${tree.compiler}` };
}
