import type { ApplyOptions } from '../spatch/index.js';
import { besideConfig, type Project } from './project.js';
import type { Session } from './session.js';

/** How compat.toml wants spatch to be run, for any rules over any sources. */
export function spatchOptions(
  session: Session,
  { config }: Project,
): Omit<ApplyOptions, 'rules' | 'sources'> {
  const { spatch } = config;
  const macroFile = spatch['macro-file'];
  return {
    macroFile: macroFile === undefined ? undefined : besideConfig(config, macroFile),
    args: spatch.args,
    group: spatch.group,
    strict: spatch.strict,
    timeoutMs: spatch['timeout-seconds'] * 1000,
    jobs: session.jobs.limit,
    log: session.log,
    signal: session.signal,
  };
}
