import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { makePrivateDirectoryNow, replaceNow } from './atomic.js';
import { isOursDirectory, isOwn, nearestDirectory, readOurs } from './ours.js';

// A file that can be made again, and is kept for this user alone: the SHA-256 of its name and content, then the content.

const DIGEST_BYTES = 32;
const KEPT_NAME = /^[0-9a-f]{64}(\.tmp-[0-9a-f]{12})?$/;

/** What was kept under this name; undefined where nothing was, it is damaged, or somebody else could have written it. */
export function readKept(file: string): Buffer | undefined {
  const bytes = readOurs(file);
  if (bytes === undefined) return undefined;
  const content = bytes.subarray(DIGEST_BYTES);
  return seal(file, content).equals(bytes.subarray(0, DIGEST_BYTES)) ? content : undefined;
}

/**
 * Keeps a file, whose name is a digest; makes its directory. Of all that is kept there, the newest `most` stay. False where that is not possible: a home that is read-only, full or somebody
 * else's is no hindrance, and nothing is thrown.
 */
export function keep(file: string, content: Buffer, most: number): boolean {
  const dir = path.dirname(file);
  try {
    // Root with the HOME of another user would shut that user out.
    if (!isOwn(nearestDirectory(dir).stat)) return false;
    makePrivateDirectoryNow(dir);
    if (!isOursDirectory(dir)) return false;
    replaceNow(file, Buffer.concat([seal(file, content), content]));
    prune(dir, most);
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return false;
  }
}

/** Removes the oldest files, and what a killed process has left. Only those that have names as `keep` gives them. */
function prune(dir: string, most: number): void {
  const files = readdirSync(dir)
    .filter((name) => KEPT_NAME.test(name))
    .map((name) => path.join(dir, name))
    .map((file) => ({ file, written: lstatSync(file).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  for (const { file } of files.slice(most)) unlinkSync(file);
}

/** Of the name, too: whole as it is, another one's content is no answer to this name. */
function seal(file: string, content: Buffer): Buffer {
  const hash = createHash('sha256');
  for (const part of [path.basename(file), content]) hash.update(part).update('\0');
  return hash.digest();
}
