import { createHash } from 'node:crypto';
import path from 'node:path';
import { makePrivateDirectoryNow, replaceNow } from './atomic.js';
import { isOursDirectory, isOwn, nearestDirectory, readOurs } from './ours.js';

// A file that can be made again, and is kept for this user alone: the SHA-256 of its name and content, then the content.

const DIGEST_BYTES = 32;

/** What was kept under this name; undefined where nothing was, it is damaged, or somebody else could have written it. */
export function readKept(file: string): Buffer | undefined {
  const bytes = readOurs(file);
  if (bytes === undefined) return undefined;
  const content = bytes.subarray(DIGEST_BYTES);
  return seal(file, content).equals(bytes.subarray(0, DIGEST_BYTES)) ? content : undefined;
}

/**
 * Keeps a file; makes its directory. False where that is not possible: a home that is read-only, full or somebody
 * else's is no hindrance, and nothing is thrown.
 */
export function keep(file: string, content: Buffer): boolean {
  const dir = path.dirname(file);
  try {
    // Root with the HOME of another user would shut that user out.
    if (!isOwn(nearestDirectory(dir).stat)) return false;
    makePrivateDirectoryNow(dir);
    if (!isOursDirectory(dir)) return false;
    replaceNow(file, Buffer.concat([seal(file, content), content]));
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return false;
  }
}

/** Of the name, too: whole as it is, another one's content is no answer to this name. */
function seal(file: string, content: Buffer): Buffer {
  const hash = createHash('sha256');
  for (const part of [path.basename(file), content]) hash.update(part).update('\0');
  return hash.digest();
}
