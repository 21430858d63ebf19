import type { Entry } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import type { Project } from '../project/index.js';
import type { Rule } from '../rules/index.js';

/**
 * The error of the hard route: what to carry where, to the letter.
 *
 * @param waiting the entry that waits for its patch
 */
export function handOver(
  { config }: Project,
  { fingerprint, dir }: Entry,
  rules: readonly Rule[],
): CompatError {
  const cache = config.cache.dir;
  return new CompatError(
    'NEEDS_SPATCH',
    `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'} must be applied for this kernel, no cached patch fits, and there is no spatch here (${config.spatch.command.join(' ')})\nfingerprint: ${fingerprint}`,
    {
      hint: [
        'Either install spatch here (Debian: apt-get install coccinelle) and run the same command again,',
        'or make the patch on a machine that has spatch and the same sources of this module:',
        `  1. copy ${dir}`,
        `     to   ${cache}/${fingerprint} of the module there`,
        `  2. there: compat-gen generate ${fingerprint}     (or: make compat)`,
        `  3. copy ${cache}/${fingerprint} back to ${dir}`,
        '  4. run the same command here again.',
        `As one file: compat-gen export ${fingerprint} -o entry.tar.gz, and on the other side: compat-gen import entry.tar.gz`,
      ].join('\n'),
    },
  );
}

/** The error of --locked. `stale` says why the patch that is there is not the right one, if there is one. */
export function lockedOut(
  fingerprint: string,
  stale: string | undefined,
  damage?: string,
): CompatError {
  const what =
    stale === undefined
      ? (damage ?? `no cached patch has the fingerprint ${fingerprint}`)
      : `the cached patch of ${fingerprint} is stale (${stale})`;
  return new CompatError('STALE_LOCKED', `--locked: ${what}`, {
    hint: `Make it and ship it with the cache: compat-gen generate ${fingerprint}`,
  });
}
