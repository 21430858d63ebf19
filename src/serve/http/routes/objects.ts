import type { ServerResponse } from 'node:http';
import { MOST_OBJECT_BYTES } from '../../../shared/index.js';
import { Declined } from '../../declined.js';
import type { Objects } from '../open-objects.js';
import type { Reply } from '../reply.js';
import type { Exchange } from '../route.js';
import { readBody } from './body.js';

/** `GET /objects/NAME`: bytes of the shared cache. */
export function getObject(exchange: Exchange): Promise<Reply> {
  const { request, response, serving } = exchange;
  const { handle, atOnce } = objectsOf(exchange);
  const asked = { method: request.method ?? 'GET', name: nameIn(exchange), body: nothing() };
  return new Promise((resolve, reject) => {
    void atOnce(() => {
      handle(asked).then(resolve, reject);
      // Its turn lasts until the client has it.
      return isOver(response, serving.bodyMs);
    });
  });
}

/** `PUT /objects/NAME`, by one who has a token to write. */
export async function putObject(exchange: Exchange): Promise<Reply> {
  const { request } = exchange;
  const { handle, atOnce, writers } = objectsOf(exchange);
  if (writers.nameOf(request) === undefined) {
    throw new Declined('unauthorized', 'a token to write is needed: --writers of the server');
  }
  return atOnce(async () => {
    const body = await readBody(request, MOST_OBJECT_BYTES);
    return handle({ method: 'PUT', name: nameIn(exchange), body: only(body) });
  });
}

function objectsOf({ serving: { objects } }: Exchange): Objects {
  if (objects !== undefined) return objects;
  throw new Declined('not-found', 'this server holds no shared cache');
}

function nameIn({ parts: { kind, part, digest, key } }: Exchange): string {
  return digest === undefined ? `map/${kind}/${part}/${key}` : `sha256/${part}/${digest}`;
}

/** When an answer is sent, or its client is gone, or takes too long for it. */
function isOver(response: ServerResponse, mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => response.destroy(), mostMs);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    if (response.destroyed) response.emit('close');
  });
}

async function* nothing(): AsyncGenerator<Buffer> {}

async function* only(body: Buffer): AsyncGenerator<Buffer> {
  yield body;
}
