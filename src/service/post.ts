import type http from 'node:http';
import { CompatError } from '../core/errors.js';
import { openRequest, silent } from '../core/http/open.js';

/** A request with a body of text. */
export interface Post {
  url: URL;
  proxy: URL | undefined;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** How long a connection may take, how long no byte may come, how long all of it may take, ms; and how many may come. */
  connectMs: number;
  silenceMs: number;
  mostMs: number;
  mostBytes: number;
  signal: AbortSignal | undefined;
  /** Called when the server says that it is at work. */
  onSign?: (() => void) | undefined;
}

/** What came back, whole. */
export interface Posted {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** A server that can't be reached, that breaks off, or with which one can't talk. */
export class Unreachable extends Error {
  /** Whether another try may find it otherwise. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass, cause }: { mayPass: boolean; cause: unknown }) {
    super(message, { cause });
    this.mayPass = mayPass;
  }
}

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
    const { code = '', message } = error as NodeJS.ErrnoException;
    const mayPass = error instanceof BrokeOff || PASSING.includes(code);
    const isOfProxy = request.proxy !== undefined && BEFORE_IT_TALKS.includes(code);
    const who = isOfProxy
      ? `the proxy ${request.proxy?.host}, on the way to ${url.host},`
      : url.host;
    throw new Unreachable(`${who} ${REASONS[code] ?? message}`, { mayPass, cause: error });
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
  EPROTO: 'does not speak TLS, or none that is spoken here',
};

/** What can only be about whom this machine connects to itself. */
const BEFORE_IT_TALKS = Object.keys(REASONS).filter(
  (code) => !['ECONNRESET', 'EPROTO'].includes(code),
);

/** What is otherwise a moment later. A silence was waited for already, and who a server is does not change. */
const PASSING = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** It ended before its answer did. */
class BrokeOff extends Error {}

async function exchange(request: Post): Promise<Posted> {
  const { proxy, silenceMs } = request;
  return reply(await openRequest({ ...request, method: 'POST' }, proxy, silenceMs), request);
}

function reply(asked: http.ClientRequest, request: Post): Promise<Posted> {
  const { connectMs, silenceMs, mostBytes, body, onSign } = request;
  return new Promise((resolve, reject) => {
    const silence = setTimeout(() => asked.destroy(silent(silenceMs)), silenceMs);
    const connecting = setTimeout(() => asked.destroy(notThere(connectMs)), connectMs);
    const heard = (): unknown => silence.refresh();
    const over = (): void => {
      clearTimeout(silence);
      clearTimeout(connecting);
    };
    const fail = (error: Error): void => {
      over();
      reject(error);
    };
    asked.once('socket', (socket) => {
      if (!socket.connecting) clearTimeout(connecting);
      else socket.once('connect', () => clearTimeout(connecting));
    });
    asked.on('information', () => {
      heard();
      onSign?.();
    });
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
        over();
        const { statusCode = 0, headers } = answer;
        resolve({ status: statusCode, headers, body: Buffer.concat(pieces) });
      });
      answer.once('close', () => fail(new BrokeOff('broke off its answer')));
    });
    asked.end(body);
  });
}

function notThere(ms: number): Error {
  return new Error(`does not answer: no connection within ${ms / 1000} s`);
}
