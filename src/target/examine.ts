import { CompatError } from '../core/errors.js';
import { type Finding, type Installer, orError } from '../core/finding.js';
import { type Runner, run } from '../core/process.js';
import { checkCompiler } from './compiler.js';
import { findKernel, type KernelWish } from './find.js';
import { probeKernel } from './probe.js';

/** Looks for what a build host needs. Nothing missing is an error: it is a finding. */
export async function examineBuildHost(
  session: Runner,
  wish: KernelWish,
  installer: Installer,
): Promise<Finding[]> {
  return [
    await program(session, ['make', '--version'], `${installer.command} make`),
    await kernelTree(session, wish, `${installer.command} ${installer.headers}`),
    await program(session, ['flock', '--version'], `${installer.command} util-linux`),
  ];
}

async function program(session: Runner, argv: readonly string[], fix: string): Promise<Finding> {
  const role = 'build host';
  const what = argv[0] ?? '';
  const result = await orError(run(session, argv));
  if (result instanceof CompatError || result.exitCode !== 0) {
    return { role, what, ok: false, found: 'does not run', fix };
  }
  return { role, what, ok: true, found: result.stdout.split('\n')[0] ?? '' };
}

async function kernelTree(session: Runner, wish: KernelWish, fix: string): Promise<Finding> {
  const role = 'build host';
  const what = 'kernel build tree with its compiler';
  const tree = await orError(
    findKernel(session, wish).then(({ host, kdir }) => probeKernel(session, host, kdir)),
  );
  if (tree instanceof CompatError)
    return { role, what, ok: false, found: tree.message, fix: tree.hint ?? fix };
  const fits = await orError(Promise.resolve().then(() => checkCompiler(session, tree)));
  if (fits instanceof CompatError)
    return { role, what, ok: false, found: fits.message, fix: fits.hint ?? fix };
  return { role, what, ok: true, found: `${tree.release}, ${tree.compiler}` };
}
