import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { CompatError } from '../../core/errors.js';
import { Declined } from '../declined.js';
import { account } from './account.js';
import { unlessKnown } from './conditional.js';
import { findRoute } from './find-route.js';
import { declinedPage, readsPages } from './page/declined-page.js';
import { type Reply, replyFor, send } from './reply.js';
import type { Exchange, Route } from './route.js';
import { answeredBefore } from './routes/again.js';
import type { Serving } from './serving.js';
import { writeTogether } from './together.js';

export type { Serving } from './serving.js';

/** Answers requests. Whatever comes in, whatever goes wrong, one answer goes out. */
export function listenerFor(serving: Serving): RequestListener {
  return (request, response) => {
    void answer(serving, request, response);
  };
}

async function answer(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const began = performance.now();
  const address = addressOf(serving, request);
  const exchange: Exchange = { serving, request, response, address, parts: {}, began };
  let route: Route | undefined;
  let token: string | undefined;
  let reply: Reply;
  try {
    const found = findRoute(request);
    route = found.route;
    exchange.parts = found.parts;
    if (route.isFree !== true) {
      token = admit(serving, request, address, route);
    }
    // What was answered just before is not worked out again. The body of a POST comes first.
    const again = request.method === 'GET' ? answeredBefore(exchange) : undefined;
    const made = again ?? (await route.answer(exchange));
    if (made.mayRepeat) serving.repeats.keep(exchange, made);
    reply = unlessKnown(request, made);
  } catch (error) {
    const declined = asDeclined(serving, error);
    const form = route?.form ?? formFor(request);
    const isPage = form === 'text' && readsPages(request);
    reply = isPage ? declinedPage(declined) : replyFor(declined, form);
  }
  finish(request, response, reply);
  account(exchange, route, token, reply);
}

/** Whether the one who asks may. Throws Declined where not. Returns the name of the token. */
function admit(
  { access, objects, rates, isStopping }: Serving,
  request: IncomingMessage,
  address: string,
  { isSmall = false }: Route,
) {
  if (!isSmall) rates.request(address);
  if (isStopping()) throw new Declined('stopping', 'this server is stopping', {}, 10);
  const token = access.nameOf(request) ?? objects?.writers.nameOf(request);
  if (token === undefined && !access.isOpen) {
    throw new Declined(
      'unauthorized',
      'a token is needed: http://NAME:TOKEN@HOST, or Authorization: Bearer TOKEN',
    );
  }
  return token;
}

function asDeclined({ log }: Serving, error: unknown): Declined {
  if (error instanceof Declined) {
    if (error.cause !== undefined) log.failed(error.cause);
    return error;
  }
  if (error instanceof CompatError && error.code === 'INTERRUPTED') {
    return new Declined('stopping', 'the work was stopped', {}, 10);
  }
  log.failed(error);
  return new Declined('failed', 'the server failed: its log says why');
}

/** Before a route is known: what the client is likely to read. */
function formFor({ headers: { accept = '' } }: IncomingMessage): 'text' | 'problem' {
  return /\bjson\b/.test(accept) ? 'problem' : 'text';
}

/** How long what a client still sends is thrown away, so that it comes to read the answer; ms. */
const LINGER_MS = 2000;

function finish(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  writeTogether(() => send(response, reply));
  if (request.complete || !hasBody(request)) return;
  const timer = setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, LINGER_MS);
  request.once('end', () => clearTimeout(timer));
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** The last address that a proxy wrote is the one that it has seen itself. */
function addressOf({ trustProxy }: Serving, { headers, socket }: IncomingMessage): string {
  const told = trustProxy ? headers['x-forwarded-for'] : undefined;
  if (told === undefined) return socket.remoteAddress ?? 'unknown';
  const last = String(told).split(',').at(-1)?.trim() ?? '';
  return /^[0-9a-fA-F:.]{2,45}$/.test(last) ? last : (socket.remoteAddress ?? 'unknown');
}

const BROKEN: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 The headers are too large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 The request came too slowly',
};

/** Answers what Node itself could not read as a request, and ends the connection. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const status = BROKEN[error.code ?? ''] ?? '400 This is not an HTTP request';
  const text = status.slice(4);
  socket.end(
    `HTTP/1.1 ${status}\r\nX-Compat-Gen-Error: ${text}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
