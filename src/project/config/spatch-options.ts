import { besideConfig, type Config } from './config.js';

/** How compat.toml wants spatch to be run, for any rules over any sources. */
export function spatchOptions(config: Config) {
  const { spatch } = config;
  const macroFile = spatch['macro-file'];
  return {
    macroFile: macroFile === undefined ? undefined : besideConfig(config, macroFile),
    args: spatch.args,
    group: spatch.group,
    strict: spatch.strict,
    timeoutMs: spatch['timeout-seconds'] * 1000,
  };
}
