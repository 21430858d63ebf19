import type { Entry } from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import { installing } from '../../core/installer.js';
import type { Project } from '../../project/index.js';
import type { Rule } from '../../rules/index.js';
import type { Verdict } from '../../trust/index.js';
import { refusalLines, whyRefused } from '../trust/believe.js';

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
        `Either install spatch here (${installing('spatch')}) and run the same command again,`,
        'or make the patch on a machine that has spatch and the same sources of this module:',
        `  1. copy ${dir}`,
        `     to   ${cache}/${fingerprint} of the module there`,
        `  2. there: compat-gen generate ${fingerprint}     (or: make compat)`,
        `  3. copy it back to ${dir}`,
        '  4. run the same command here again.',
        `As one file: compat-gen export ${fingerprint} -o entry.tar.gz, and on the other side: compat-gen import entry.tar.gz`,
      ].join('\n'),
    },
  );
}

/** What --locked and `pack` say of an imported patch that nobody has read. */
export const IMPORTED = 'was imported, and nobody has said that it was read';

/**
 * The error of --locked.
 *
 * @param what is wrong with the patch that is there, if there is one
 * @param missing for an entry that has no patch: how it contradicts itself, if it does, and the command that makes it
 */
export function lockedOut(
  { fingerprint }: Pick<Entry, 'fingerprint'>,
  what: string | undefined,
  { damage, remedy }: { damage?: string | undefined; remedy?: string | undefined } = {},
): CompatError {
  const message =
    what === undefined
      ? (damage ?? `no cached patch has the fingerprint ${fingerprint}`)
      : `the cached patch of ${fingerprint} ${what}`;
  return new CompatError('STALE_LOCKED', `--locked: ${message}`, {
    hint: what === IMPORTED ? readIt(fingerprint) : makeIt(fingerprint, what, remedy),
  });
}

/** generate makes what an entry waits for; where there is none, only what knows the kernel can begin one. */
function makeIt(
  fingerprint: string,
  stale: string | undefined,
  remedy: string | undefined,
): string {
  const command =
    stale === undefined && remedy !== undefined ? remedy : `compat-gen generate ${fingerprint}`;
  return `Make it where spatch is, without --locked, and ship it with the cache: ${command}`;
}

/** A patch that is there, and that too few have signed of those who may. */
export function untrusted(
  { fingerprint, dir }: Pick<Entry, 'fingerprint' | 'dir'>,
  verdicts: readonly Verdict[],
): CompatError {
  return new CompatError(
    'UNTRUSTED',
    `the patch of ${fingerprint} is not used: ${whyRefused(verdicts)}`,
    {
      output: refusalLines(verdicts).join('\n'),
      hint: [
        `Get it signed by those who may: compat-gen sign ${fingerprint} --key KEY, where ${dir} can be believed,`,
        'and bring the entry here: compat-gen export, import. Or make it here: that takes spatch.',
      ].join('\n'),
    },
  );
}

/** What to do with an imported patch. */
export function readIt(fingerprint: string): string {
  return [
    `Read it: compat-gen cache show ${fingerprint}; then say so: compat-gen cache accept ${fingerprint}.`,
    'Or, with spatch at hand, prove it: compat-gen cache verify --remake.',
  ].join('\n');
}

/** A patch without a manifest: whoever can write one file of a cache could have made it. */
export function unproven({ fingerprint, dir }: Entry): CompatError {
  return new CompatError(
    'NEEDS_SPATCH',
    `${dir} has no manifest.json: nothing tells what its patch was made from, and there is no spatch here\nfingerprint: ${fingerprint}`,
    {
      hint: [
        "If another pipeline makes this cache (DRBD's, say), let compat.toml say so: foreign = true in [cache].",
        `If not, restore ${dir} from where it came from, or remove its compat.patch and run the same command again.`,
      ].join('\n'),
    },
  );
}

/** make runs what its files say, and this patch was not made for today's. */
export function staleForMake({ dir }: Entry, file: string): CompatError {
  return new CompatError(
    'PATCH_UNSAFE',
    `${dir}/compat.patch is stale and changes ${file}, which make reads: refused`,
    { hint: 'Make it again where spatch is at hand: compat-gen generate. Nothing was changed.' },
  );
}
