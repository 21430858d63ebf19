import { CompatError } from '../core/errors.js';
import { boundedFolder } from './bounded.js';
import { folder } from './folder.js';
import { type Holder, isName, isObject, mayStand, mostFor } from './holder.js';
import { parseMapped } from './seal.js';

/** What comes in for a path below the one where a shared cache is served. */
export interface ObjectRequest {
  method: string;
  /** Without the leading part: `sha256/ab/abcd…`. */
  name: string;
  body: AsyncIterable<Buffer>;
}

export interface ObjectReply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** Answers GET, HEAD and PUT of what a shared cache holds. */
export type ObjectHandler = (request: ObjectRequest) => Promise<ObjectReply>;

/**
 * Serves a directory as a shared cache. Only names that a shared cache has are taken, and only bytes that have the
 * digest that they are named after.
 *
 * @param mayPut whether it may be written
 * @param mostBytes what it may hold: then what was used longest ago goes [all that the disk takes]
 */
export function objectHandler(
  dir: string,
  mayPut: boolean,
  mostBytes: number = Number.POSITIVE_INFINITY,
): ObjectHandler {
  const held = Number.isFinite(mostBytes) ? boundedFolder(dir, mostBytes) : folder(dir);
  return async (request) => {
    const { method, name } = request;
    if (!isName(name)) return reply(404);
    try {
      if (method === 'GET' || method === 'HEAD') return await read(held, name);
      return method === 'PUT' && mayPut ? await write(held, request) : reply(405);
    } catch (error) {
      if (error instanceof CompatError) return reply(isFull(error) ? 507 : 500);
      throw error;
    }
  };
}

const GO_ON = new AbortController().signal;

async function read(held: Holder, name: string): Promise<ObjectReply> {
  const bytes = await held.get(name, mostFor(name), GO_ON);
  if (bytes === undefined) return reply(404);
  return reply(200, bytes, { 'Content-Type': 'application/octet-stream' });
}

async function write(held: Holder, { name, body }: ObjectRequest): Promise<ObjectReply> {
  const bytes = await readBody(body, mostFor(name));
  if (bytes === undefined) return reply(413);
  if (!mayStand(name, bytes)) return reply(422);
  if (!isObject(name) && !hasSeal(bytes)) {
    const there = await held.get(name, mostFor(name), GO_ON);
    // Those who have the key would find nothing any more.
    if (there !== undefined && hasSeal(there)) return reply(409);
  }
  await held.put(name, bytes, GO_ON);
  return reply(204);
}

function hasSeal(line: Buffer): boolean {
  return parseMapped(line)?.seal !== undefined;
}

function isFull({ cause }: CompatError): boolean {
  return cause instanceof CompatError && cause.code === 'DISK_FULL';
}

async function readBody(body: AsyncIterable<Buffer>, most: number): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function reply(
  status: number,
  body: Buffer = Buffer.alloc(0),
  headers: Record<string, string> = {},
): ObjectReply {
  return { status, headers: { 'X-Content-Type-Options': 'nosniff', ...headers }, body };
}
