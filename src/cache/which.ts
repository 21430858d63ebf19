import { CompatError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';

/** The one fingerprint that starts with what the user typed. Throws USAGE for none or several. */
export function wholeFingerprint(typed: string, there: readonly string[], dir: string): string {
  const matches = there.filter((fingerprint) => fingerprint.startsWith(typed));
  if (matches.length === 1 && matches[0] !== undefined) return matches[0];
  if (matches.length > 1) {
    throw new CompatError('USAGE', `${typed} is the beginning of ${matches.length} fingerprints`);
  }
  throw new CompatError('USAGE', `no entry ${typed} in ${dir}`, {
    hint: didYouMean(typed, there, '`compat-gen cache list` shows what is there.'),
  });
}
