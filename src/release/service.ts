import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { quoteWord } from '../core/shell-words.js';
import { type Config, type Identity, RELEASE_DIR } from '../project/index.js';

/** What tells a release's own programs (scripts/release/ask-service.sh) whom to ask; relative to the module. */
export const SERVICE_FILE = path.posix.join(RELEASE_DIR, 'service.sh');

/**
 * Its text: the servers, and the place there of this release; undefined where compat.toml does not say
 * service.release. Throws CONFIG for a URL that a release can't carry.
 */
export function serviceText(
  { service, file = 'compat.toml' }: Pick<Config, 'service' | 'file'>,
  { name, version }: Identity,
): string | undefined {
  if (!service.release) return undefined;
  for (const url of service.url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed && /^https?:$/.test(parsed.protocol) && !/[\s'"\\*?[\]@]/.test(url)) continue;
    throw new CompatError('CONFIG', `${file}: service.url: a release can't carry one of these`, {
      hint: 'It is an http or https URL, without a password: everybody who has the release could read it.',
    });
  }
  const place = ['v1', 'modules', name, 'releases', version, 'patches']
    .map(encodeURIComponent)
    .join('/');
  return [
    '# shellcheck shell=sh disable=SC2034',
    '# Written by `compat-gen pack`: whom ask-service.sh asks.',
    `service_urls=${quoteWord(service.url.join(' '))}`,
    `service_place=${quoteWord(place)}`,
    '',
  ].join('\n');
}
