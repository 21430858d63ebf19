import path from 'node:path';
import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import { hostAsk, type KernelHost } from './host.js';

/**
 * Programs that stand before a compiler, as in CC="ccache gcc", and what has to be empty for them to run just what stands behind them: what one of
 * their variables says, or a line of their configuration.
 */
const LAUNCHERS: Readonly<Record<string, { variables: string[]; config: string[] }>> = {
  ccache: { variables: [], config: ['compiler', 'prefix_command'] },
  distcc: { variables: [], config: [] },
  icecc: { variables: ['ICECC_CC', 'ICECC_CXX'], config: [] },
  sccache: { variables: [], config: [] },
};

/**
 * A compile command without what only remembers, or sends elsewhere, what the compiler makes: questions go to the compiler of this machine, once.
 */
export async function direct(
  session: Runner,
  host: KernelHost,
  argv: readonly string[],
): Promise<readonly string[]> {
  const [first = '', next = '-'] = argv;
  const launcher = LAUNCHERS[path.basename(first)];
  if (launcher === undefined || /^-|=/.test(next)) return argv;
  if (launcher.variables.some((name) => session.env[name])) return argv;
  for (const name of launcher.config) {
    const said = await whatIsSaid(session, host, [first, '--get-config', name]);
    if (said !== '') return argv;
  }
  return direct(session, host, argv.slice(1));
}

/** What a program prints; undefined where it does not run, or not well. */
async function whatIsSaid(
  session: Runner,
  host: KernelHost,
  argv: readonly string[],
): Promise<string | undefined> {
  const result = await hostAsk(session, host, argv).catch((error: unknown) => {
    if (error instanceof CompatError && error.code === 'NO_SUCH_PROGRAM') return undefined;
    throw error;
  });
  return result?.exitCode === 0 ? result.stdout.trim() : undefined;
}
