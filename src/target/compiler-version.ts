import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import { hostAsk, type KernelHost } from './host.js';

/**
 * The first line of what the compiler of a command says to --version. Throws NO_COMPILER where it does not run.
 *
 * @param said whose compiler it is, in words that fit after its name, and what to do where it does not run
 */
export async function compilerVersion(
  session: Runner,
  host: KernelHost,
  argv: readonly string[],
  { whose, hint }: { whose: string; hint: string },
): Promise<string> {
  // CC may be two words ("ccache gcc"): the compiler is all that stands before the first flag.
  const cc = argv.slice(
    0,
    argv.findIndex((word) => word.startsWith('-')),
  );
  const result = await hostAsk(session, host, [...cc, '--version']).catch((cause: unknown) => {
    if (cause instanceof CompatError && cause.code === 'NO_SUCH_PROGRAM') return undefined;
    throw cause;
  });
  if (result?.exitCode === 0) return result.stdout.split('\n')[0] ?? '';
  throw new CompatError('NO_COMPILER', `the compiler ${cc.join(' ')} ${whose} does not run`, {
    hint,
    ...(result === undefined ? {} : { output: result.stderr }),
  });
}
