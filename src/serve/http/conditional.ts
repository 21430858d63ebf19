import type { IncomingMessage } from 'node:http';
import type { Reply } from './reply.js';

/** The answer, or that it is what the client has already: If-None-Match names its ETag. */
export function unlessKnown(request: IncomingMessage, reply: Reply): Reply {
  const known = request.headers['if-none-match'];
  const etag = reply.headers?.ETag;
  if (known === undefined || etag === undefined || reply.status !== 200) return reply;
  if (request.method !== 'GET' && request.method !== 'HEAD') return reply;
  const named = known.split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (!named.includes(etag) && !named.includes('*')) return reply;
  const { 'Content-Type': _, ...headers } = reply.headers ?? {};
  return { status: 304, headers };
}
