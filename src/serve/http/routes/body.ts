import type { IncomingMessage } from 'node:http';
import { Declined } from '../../declined.js';

/** What DRBD's server takes: far more than any compat.h has. */
export const MOST_OF_HEADER = 250 * 1024;

/**
 * Reads the body of a request. Throws Declined for one of more than `most` bytes, or that breaks off: so does one that takes longer
 * than the server's requestTimeout.
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const told = Number(request.headers['content-length'] ?? 0);
  if (told > most) return Promise.reject(tooLarge(most));
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    // What follows from then on is nobody's business, errors included: taking listeners off would take longer than all the rest.
    let isOver = false;
    const stop = (why: Declined): void => {
      isOver = true;
      request.pause();
      reject(why);
    };
    const take = (piece: Buffer): void => {
      if (isOver) return;
      length += piece.length;
      if (length > most) stop(tooLarge(most));
      else pieces.push(piece);
    };
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      const [only = Buffer.alloc(0)] = pieces;
      resolve(pieces.length > 1 ? Buffer.concat(pieces) : only);
    };
    // Node tells of a client that has gone by an error, to who listens to errors.
    const breakOff = (): void => {
      if (!isOver) stop(new Declined('bad-request', 'the request broke off'));
    };
    request.on('data', take).on('end', end).on('error', breakOff);
  });
}

function tooLarge(most: number): Declined {
  return new Declined('too-large', `at most ${most} bytes are taken here, as sent`);
}

/** The bytes that base64 stands for, strictly: with line ends anywhere, and nothing else in it. */
export function fromBase64(text: string): Buffer {
  const bare = text.replace(/[\r\n\t ]+/g, '');
  if (bare === '') throw new Declined('bad-request', 'there is no compat.h in the request');
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) {
    throw new Declined('bad-request', 'the body is not base64 of a compat.h');
  }
  return Buffer.from(bare, 'base64');
}
