import { besideConfig, type Config } from './config.js';

/** How compat.toml wants spatch to be run, for any rules over any sources. */
export function spatchOptions(config: Config) {
  const { spatch } = config;
  const macroFile = spatch['macro-file'];
  return {
    macroFile: macroFile === undefined ? undefined : besideConfig(config, macroFile),
    args: spatch.args,
    group: spatch.group,
    arms: spatch.arms,
    strict: spatch.strict,
    timeoutMs: spatch['timeout-seconds'] * 1000,
  };
}

/** Those of them that a patch depends on, as manifests and statements name them: `arms` only where it is not the default. */
export function recordedOptions({ spatch: { args, group, arms } }: Config) {
  return { args, group, ...(arms === 'as-spatch' && { arms }) };
}
