import { CompatError } from '../core/errors.js';
import { decoded } from '../core/http/decoded.js';

/** How to reach a Redis. */
export interface RedisAddress {
  /** For messages, without the password. */
  name: string;
  options: {
    host: string;
    port: number;
    db: number;
    username?: string;
    password?: string;
    tls?: Record<string, never>;
  };
}

/** Reads `redis://[NAME:PASSWORD@]HOST[:PORT][/NUMBER]`, or `rediss:` for TLS. Throws USAGE. */
export function redisAddress(text: string): RedisAddress {
  const url = parse(text);
  if (url === undefined || !/^rediss?:$/.test(url.protocol) || !/^\/?\d{0,4}$/.test(url.pathname)) {
    throw new CompatError('USAGE', '--queue is not the URL of a Redis', {
      hint: 'For example redis://127.0.0.1:6379, or rediss://:PASSWORD@HOST:PORT/NUMBER.',
    });
  }
  const { hostname, port, username, password, protocol, pathname } = url;
  const host = hostname.replace(/^\[(.*)\]$/, '$1') || '127.0.0.1';
  return {
    name: `${protocol}//${hostname || host}:${port || 6379}`,
    options: {
      host,
      port: Number(port || 6379),
      db: Number(pathname.slice(1) || 0),
      ...(username && { username: decoded(username) }),
      ...(password && { password: decoded(password) }),
      ...(protocol === 'rediss:' && { tls: {} }),
    },
  };
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
