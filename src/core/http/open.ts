import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { decoded } from './decoded.js';

/** A request that is not sent yet: its body is still to be written. */
export interface Outgoing {
  method: string;
  url: URL;
  headers: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
  /** Whose connections are used where no tunnel is needed [one of its own]. */
  agent?: http.Agent | undefined;
}

/**
 * Opens a request to a server, straight or through a proxy: one for https by a tunnel, so that the proxy sees the server's name
 * alone. Throws what Node throws, and an Error where the proxy makes no tunnel.
 *
 * @param silenceMs how long the proxy may take for a tunnel, and the server at its end to greet
 */
export async function openRequest(
  { method, url, headers, signal, agent }: Outgoing,
  proxy: URL | undefined,
  silenceMs: number,
): Promise<http.ClientRequest> {
  const isTls = url.protocol === 'https:';
  const given = { method, headers: { ...headers, Host: url.host }, ...(signal && { signal }) };
  if (proxy === undefined) {
    return (isTls ? https : http).request(url, { ...given, ...(agent && { agent }) });
  }
  const toProxy = proxyOptions(proxy);
  if (!isTls) {
    // A proxy is sent the whole URL.
    const whole = { ...given, headers: { ...given.headers, ...toProxy.headers } };
    const path = `${url.origin}${url.pathname}${url.search}`;
    return toProxy.module.request({ ...toProxy.address, ...whole, path });
  }
  const wanted = { url, signal, silenceMs };
  const secure = await secured(await tunnel(wanted, toProxy), wanted);
  // Without an agent: one would make a connection of its own.
  return https.request(url, { ...given, createConnection: () => secure });
}

interface Wanted extends Pick<Outgoing, 'url' | 'signal'> {
  silenceMs: number;
}

function secured(socket: Duplex, { url, signal, silenceMs }: Wanted): Promise<tls.TLSSocket> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    // An address is not to be named.
    const secure = tls.connect({ socket, host, ...(isIP(host) === 0 && { servername: host }) });
    const stop = (): unknown => secure.destroy(new Error('is not waited for any more'));
    const silence = setTimeout(() => secure.destroy(silent(silenceMs)), silenceMs);
    const over = (): void => {
      clearTimeout(silence);
      signal?.removeEventListener('abort', stop);
    };
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    secure.once('secureConnect', () => {
      over();
      resolve(secure);
    });
    secure.once('error', (error) => {
      over();
      reject(error);
    });
  });
}

function proxyOptions(proxy: URL) {
  const isTls = proxy.protocol === 'https:';
  const credentials = authorization(proxy);
  return {
    module: isTls ? https : http,
    address: {
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: Number(proxy.port || (isTls ? 443 : 80)),
    },
    headers: credentials === undefined ? {} : { 'Proxy-Authorization': credentials },
  };
}

/** `Basic`, of the name and the password that stand in a URL; undefined where none do. */
export function authorization({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  const text = `${decoded(username)}:${decoded(password)}`;
  return `Basic ${Buffer.from(text).toString('base64')}`;
}

function tunnel(
  { url, signal, silenceMs }: Wanted,
  { module, address, headers }: ReturnType<typeof proxyOptions>,
): Promise<Duplex> {
  const path = `${url.hostname}:${url.port || 443}`;
  return new Promise((resolve, reject) => {
    const asked = module.request({
      ...address,
      ...{
        method: 'CONNECT',
        path,
        headers: { ...headers, Host: path },
        ...(signal && { signal }),
        timeout: silenceMs,
      },
    });
    asked.once('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) resolve(socket);
      else reject(new Error(`is not reached through the proxy, which answers ${statusCode}`));
    });
    asked.once('timeout', () => asked.destroy(silent(silenceMs)));
    asked.once('error', reject);
    asked.end();
  });
}

/** What is wrong with whoever says nothing. */
export function silent(ms: number): Error {
  return new Error(`has said nothing for ${ms / 1000} s`);
}
