import { CompatError } from '../core/errors.js';

const REFUSED = /^(?:NOAUTH|WRONGPASS|NOPERM)\b|^ERR .*\b(?:AUTH|password)\b/i;
/** Of TLS: the other side has a certificate that counts for nothing here, or speaks something else. */
const NO_TRUST = /CERT|ISSUER|SIGNATURE|^ERR_(?:TLS|SSL)|^EPROTO/;
/** Of ioredis, for what begins with none of the signs that an answer of Redis begins with. */
const NO_REDIS = /^Protocol error, got /;

/** Why a Redis lets nobody in, or is not talked to: what another try gets no better answer to. undefined for anything else. */
export function explainRefusal(
  name: string,
  cause: NodeJS.ErrnoException,
): CompatError | undefined {
  const { message, code = '' } = cause;
  if (REFUSED.test(message)) {
    return new CompatError('USAGE', `the Redis at ${name} lets nobody in so: ${message}`, {
      hint: 'Give name and password in the URL: redis://NAME:PASSWORD@HOST:PORT, or redis://:PASSWORD@HOST:PORT.',
      cause,
    });
  }
  if (NO_REDIS.test(message)) {
    return new CompatError('USAGE', `what is at ${name} is no Redis`, { cause });
  }
  if (!NO_TRUST.test(code)) return undefined;
  // OpenSSL's own words have a reason, and much around it.
  const { reason = message } = cause as { reason?: string };
  return new CompatError('USAGE', `the Redis at ${name} is not talked to: ${reason}`, {
    hint: 'The certificate of an authority of your own is named by NODE_EXTRA_CA_CERTS=FILE. Without TLS the URL begins with redis://.',
    cause,
  });
}
