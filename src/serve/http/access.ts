import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { CompatError } from '../../core/errors.js';
import { readWithin } from '../../core/files/bounded.js';

/** Who may ask. */
export interface Access {
  /** Whether anybody may. */
  isOpen: boolean;
  /** The name of the token that a request brings; undefined where it brings none that is known. */
  nameOf(request: Pick<IncomingMessage, 'headers'>): string | undefined;
}

const MOST_BYTES = 1024 * 1024;

/** A line of the file: what the token is called, and the SHA-256 of the token. */
const LINE = /^([\w.@-]{1,64})\s+([0-9a-f]{64})$/;

/**
 * Reads the file of tokens: a name and the SHA-256 of a token on each line; empty lines and those that begin with # do
 * not count. The tokens themselves stand nowhere. Throws CONFIG for another line, USAGE for what is not such a file.
 *
 * @param file undefined where anybody may ask
 */
export function readTokens(file: string | undefined): Access {
  if (file === undefined) return { isOpen: true, nameOf: () => undefined };
  const tokens = parse(readWithin(file, MOST_BYTES, 'tokens').toString('utf8'), file);
  return {
    isOpen: false,
    nameOf: ({ headers: { authorization } }) => {
      const token = tokenIn(authorization);
      if (token === undefined) return undefined;
      const digest = createHash('sha256').update(token).digest();
      // Each is compared, so that how long it takes tells nothing.
      return tokens.filter((one) => timingSafeEqual(one.digest, digest))[0]?.name;
    },
  };
}

function parse(text: string, file: string): { name: string; digest: Buffer }[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const [, name, digest] = LINE.exec(line) ?? [];
    if (name !== undefined && digest !== undefined) {
      return [{ name, digest: Buffer.from(digest, 'hex') }];
    }
    throw new CompatError('CONFIG', `${file}:${index + 1}: this is not a name and a SHA-256`, {
      hint: 'A line is NAME and what this prints: printf %s TOKEN | sha256sum | cut -c1-64. The token itself does not stand there.',
    });
  });
}

/** Of `Bearer TOKEN`, and of `Basic`, where the token is the password: so it fits into a URL. */
function tokenIn(authorization: string | undefined): string | undefined {
  const [, scheme, value] =
    /^(Bearer|Basic) +([\w.~+/=-]{1,1000})$/i.exec(authorization ?? '') ?? [];
  if (scheme === undefined || value === undefined) return undefined;
  if (scheme.toLowerCase() === 'bearer') return value;
  const [, password] = /^[^:]*:(.*)$/s.exec(Buffer.from(value, 'base64').toString('utf8')) ?? [];
  return password;
}
