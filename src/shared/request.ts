import type { IncomingMessage, Agent as PlainAgent } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import { CompatError } from '../core/errors.js';

/** One request. */
export interface Asked {
  method: 'GET' | 'HEAD' | 'PUT';
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: Buffer;
  /** Bytes of an answer that are read at most. */
  most: number;
  agent: PlainAgent;
  /** ms for all of it. */
  mostMs: number;
  stop: AbortSignal;
}

export interface Answer {
  status: number;
  body: Buffer;
}

/** Connections that stay open for the next request. Node 24 knows HTTPS_PROXY and NO_PROXY; older ones go without a proxy. */
export function agentFor(url: URL, env: NodeJS.ProcessEnv): PlainAgent {
  const options = { keepAlive: true, maxSockets: 8, proxyEnv: env };
  return url.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
}

/** Asks once, and once more where a connection that was kept open turns out to be closed. Follows no redirect. Throws IO. */
export async function request(asked: Asked): Promise<Answer> {
  const first = await once(asked);
  const answer = first === 'closed' ? await once(asked) : first;
  if (answer === 'closed') throw failed('it closes the connection');
  return answer;
}

function once(asked: Asked): Promise<Answer | 'closed'> {
  const { method, url, headers, body, most, agent, stop, mostMs } = asked;
  const { request: ask } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(body.length) };
    // Compressed on the way, the bytes would not be those that were asked for.
    const all = { ...headers, ...length, 'Accept-Encoding': 'identity' };
    const outgoing = ask(url, { method, headers: all, agent, signal: stop });
    const timer = setTimeout(
      () => outgoing.destroy(failed(`no answer within ${mostMs / 1000} s`)),
      mostMs,
    );
    const end = (work: () => void): void => {
      clearTimeout(timer);
      work();
    };
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      end(() => {
        const isOld = outgoing.reusedSocket && error.code === 'ECONNRESET';
        if (isOld) resolve('closed');
        else reject(error instanceof CompatError ? error : failed(error.code ?? error.message));
      });
    });
    outgoing.once('response', (response) => {
      read(response, method === 'HEAD' ? 0 : most).then(
        (bytes) => end(() => resolve({ status: response.statusCode ?? 0, body: bytes })),
        (error: Error) => {
          outgoing.destroy();
          end(() => reject(error));
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
