import type { IncomingMessage } from 'node:http';
import { Declined } from '../declined.js';

/** What DRBD's server takes: far more than any compat.h has. */
const MOST_BYTES = 250 * 1024;

/** Reads the body of a request. Throws Declined for one that is too large or comes too slowly. */
export function readBody(request: IncomingMessage, mostMs: number): Promise<Buffer> {
  const told = Number(request.headers['content-length'] ?? 0);
  if (told > MOST_BYTES) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const stop = (error: Error): void => {
      clearTimeout(timer);
      request.off('data', take);
      request.pause();
      reject(error);
    };
    const take = (piece: Buffer): void => {
      length += piece.length;
      if (length > MOST_BYTES) stop(tooLarge());
      else pieces.push(piece);
    };
    const timer = setTimeout(
      () => stop(new Declined('too-slow', `the body did not come within ${mostMs / 1000} s`)),
      mostMs,
    );
    request.on('data', take);
    request.once('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(pieces));
    });
    request.once('error', () => stop(new Declined('bad-request', 'the request broke off')));
    request.once('close', () => stop(new Declined('bad-request', 'the request broke off')));
  });
}

function tooLarge(): Declined {
  return new Declined('too-large', `a compat.h takes at most ${MOST_BYTES} bytes, as sent`);
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
