import type { Runner } from '../../core/process/process.js';
import { programFile } from '../../core/program-file.js';
import type { KernelTree } from '../../target/index.js';

/** The file of the compiler that is started, which must tell of itself in the log; undefined behind a prefix, where it is nobody's here. */
export function startedFile(
  { env }: Pick<Runner, 'env'>,
  { host, compile }: KernelTree,
): string | undefined {
  const [compiler = ''] = compile.argv;
  return host.prefix.length > 0 ? undefined : (programFile(compiler, env) ?? compiler);
}
