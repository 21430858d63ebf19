import type { ClientRequest, IncomingMessage, Agent as PlainAgent } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import { CompatError } from '../core/errors.js';
import { openRequest } from '../core/http/open.js';
import { proxyFor } from '../core/http/proxy.js';

/** One request. */
export interface Asked {
  method: 'GET' | 'HEAD' | 'PUT';
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: Buffer;
  /** Bytes of an answer that are read at most. */
  most: number;
  agent: PlainAgent;
  /** The proxy is taken from it. */
  env: NodeJS.ProcessEnv;
  /** ms for all of it. */
  mostMs: number;
  stop: AbortSignal;
}

export interface Answer {
  status: number;
  body: Buffer;
}

/** Connections that stay open for the next request; through a proxy each request has its own. */
export function agentFor(url: URL): PlainAgent {
  const options = { keepAlive: true, maxSockets: 8 };
  return url.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
}

/** Asks once, and once more where a connection that was kept open turns out to be closed. Follows no redirect. Throws IO. */
export async function request(asked: Asked): Promise<Answer> {
  const first = await once(asked);
  const answer = first === 'closed' ? await once(asked) : first;
  if (answer === 'closed') throw failed('it closes the connection');
  return answer;
}

async function once(asked: Asked): Promise<Answer | 'closed'> {
  const { method, url, headers, body, agent, stop, mostMs, env } = asked;
  const length = body === undefined ? {} : { 'Content-Length': String(body.length) };
  // Compressed on the way, the bytes would not be those that were asked for.
  const all = { ...headers, ...length, 'Accept-Encoding': 'identity' };
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), mostMs);
  const signal = AbortSignal.any([stop, late.signal]);
  const wanted = { method, url, headers: all, agent, signal };
  try {
    return await answerOf(await openRequest(wanted, proxyFor(url, env), mostMs), asked);
  } catch (error) {
    if (late.signal.aborted) throw failed(`no answer within ${mostMs / 1000} s`);
    if (error instanceof CompatError && error.code === 'IO') throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw failed(error instanceof CompatError ? message : (code ?? message));
  } finally {
    clearTimeout(timer);
  }
}

function answerOf(outgoing: ClientRequest, asked: Asked): Promise<Answer | 'closed'> {
  const { method, body, most } = asked;
  return new Promise((resolve, reject) => {
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      const isOld = outgoing.reusedSocket && error.code === 'ECONNRESET';
      if (isOld) resolve('closed');
      else reject(error);
    });
    outgoing.once('response', (response) => {
      read(response, method === 'HEAD' ? 0 : most).then(
        (bytes) => resolve({ status: response.statusCode ?? 0, body: bytes }),
        (error: Error) => {
          outgoing.destroy();
          reject(error);
        },
      );
    });
    outgoing.end(body);
  });
}

async function read(response: IncomingMessage, most: number): Promise<Buffer> {
  const isGood = response.statusCode === 200;
  if (isGood && Number(response.headers['content-length'] ?? 0) > most && most > 0) {
    throw failed(`it answers with more than ${most} bytes`);
  }
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      length += piece.length;
      // Of a page that says what is wrong, too.
      if (length > Math.max(most, 65_536)) throw failed(`it answers with more than ${most} bytes`);
      if (isGood) pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof CompatError) throw error;
    throw failed(`the answer broke off (${(error as NodeJS.ErrnoException).code})`);
  }
  if (isGood && length > most) throw failed(`it answers with more than ${most} bytes`);
  return Buffer.concat(pieces);
}

/** The error of a request; whoever catches it names the server. */
export function failed(why: string): CompatError {
  return new CompatError('IO', why);
}
