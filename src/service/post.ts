import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { CompatError } from '../core/errors.js';

/** A request with a body of text. */
export interface Post {
  url: URL;
  proxy: URL | undefined;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** How long no byte may come, ms; and how many may come. */
  silenceMs: number;
  mostBytes: number;
  signal: AbortSignal | undefined;
}

/** What came back, whole. */
export interface Posted {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** A server that can't be reached, or that breaks off. */
export class Unreachable extends Error {}

/** Sends it, and follows nothing. Throws Unreachable; INTERRUPTED when the signal is aborted. */
export async function post(request: Post): Promise<Posted> {
  const { url, signal } = request;
  try {
    return await exchange(request);
  } catch (error) {
    if (signal?.aborted) throw new CompatError('INTERRUPTED', 'interrupted');
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Unreachable(`${url.host} ${REASONS[code ?? ''] ?? message}`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'takes no connection',
  ECONNRESET: 'broke off the connection',
  ENOTFOUND: 'is a name that nobody knows',
  EAI_AGAIN: 'is a name that cannot be looked up now',
  ETIMEDOUT: 'does not answer',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached: there is no network',
};

async function exchange(request: Post): Promise<Posted> {
  const { url, proxy, headers, signal } = request;
  const isTls = url.protocol === 'https:';
  const given = { method: 'POST', headers: { ...headers, Host: url.host }, signal };
  if (proxy === undefined) {
    return reply((isTls ? https : http).request(url, given), request);
  }
  const toProxy = proxyOptions(proxy);
  if (!isTls) {
    // A proxy is sent the whole URL.
    const whole = { ...given, headers: { ...given.headers, ...toProxy.headers } };
    const path = `${url.origin}${url.pathname}${url.search}`;
    return reply(toProxy.module.request({ ...toProxy.address, ...whole, path }), request);
  }
  const secure = await secured(await tunnel(request, toProxy), url);
  // Without an agent: one would make a connection of its own.
  return reply(https.request(url, { ...given, createConnection: () => secure }), request);
}

function secured(socket: Duplex, { hostname }: URL): Promise<tls.TLSSocket> {
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    // An address is not to be named.
    const secure = tls.connect({ socket, host, ...(isIP(host) === 0 && { servername: host }) });
    secure.once('secureConnect', () => resolve(secure));
    secure.once('error', reject);
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
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(text).toString('base64')}`;
}

function tunnel(
  { url, signal, silenceMs }: Post,
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
        signal,
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

function reply(asked: http.ClientRequest, request: Post): Promise<Posted> {
  const { silenceMs, mostBytes, body } = request;
  return new Promise((resolve, reject) => {
    const silence = setTimeout(() => asked.destroy(silent(silenceMs)), silenceMs);
    const heard = (): unknown => silence.refresh();
    const fail = (error: Error): void => {
      clearTimeout(silence);
      reject(error);
    };
    asked.on('information', heard);
    asked.once('error', fail);
    asked.once('response', (answer) => {
      const pieces: Buffer[] = [];
      let length = 0;
      answer.on('data', (piece: Buffer) => {
        heard();
        length += piece.length;
        if (length > mostBytes) asked.destroy(new Error(`sends more than ${mostBytes} bytes`));
        else pieces.push(piece);
      });
      answer.once('error', fail);
      answer.once('end', () => {
        clearTimeout(silence);
        const { statusCode = 0, headers } = answer;
        resolve({ status: statusCode, headers, body: Buffer.concat(pieces) });
      });
      answer.once('close', () => fail(new Error('broke off its answer')));
    });
    asked.end(body);
  });
}

function silent(ms: number): Error {
  return new Error(`has said nothing for ${ms / 1000} s`);
}
