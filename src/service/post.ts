import type http from 'node:http';
import { CompatError } from '../core/errors.js';
import { openRequest } from '../core/http/open.js';

/** A request with a body of text. */
export interface Post {
  url: URL;
  proxy: URL | undefined;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** How long no byte may come, and how long all of it may take, ms; and how many may come. */
  silenceMs: number;
  mostMs: number;
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

/** One that talks, and comes to no end. */
export class Late extends Error {}

/** Sends it, and follows nothing. Throws Unreachable, Late; INTERRUPTED when the signal is aborted. */
export async function post(request: Post): Promise<Posted> {
  const { url, signal, mostMs } = request;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), mostMs);
  const either = AbortSignal.any([late.signal, ...(signal ? [signal] : [])]);
  try {
    return await exchange({ ...request, signal: either });
  } catch (error) {
    if (signal?.aborted) throw new CompatError('INTERRUPTED', 'interrupted');
    if (late.signal.aborted) throw new Late(url.host);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Unreachable(`${url.host} ${REASONS[code ?? ''] ?? message}`, { cause: error });
  } finally {
    clearTimeout(timer);
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
  const { proxy, silenceMs } = request;
  return reply(await openRequest({ ...request, method: 'POST' }, proxy, silenceMs), request);
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
