#!/usr/bin/env node
/**
 * Starts the program from one file, with what V8 made of it at build time: reading 700 KB of JavaScript
 * again takes longer than most runs have to do. Node 20 can do this for CommonJS alone. V8 refuses what
 * another version or other flags made; whatever is not as the build left it, it never sees.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

// From here on a signal waits for main.ts, which words what it means: loading takes a while.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {});

/** Set by scripts/build.mjs: the file's name and the SHA-256 of what it holds. */
declare const PROGRAM: readonly [string, string];
declare const CODE_CACHE: readonly [string, string];

const file = `${__dirname}/${PROGRAM[0]}`;
const source = readFileSync(file);
const cachedData =
  sha256(source) === PROGRAM[1] ? readCache(`${__dirname}/${CODE_CACHE[0]}`) : undefined;
// Nothing but ASCII: esbuild writes all else as escapes.
const script = new Script(source.toString('latin1'), {
  filename: file,
  ...(cachedData && { cachedData }),
});
script.runInThisContext()(require, file);

function readCache(name: string): Buffer | undefined {
  try {
    const bytes = readFileSync(name);
    return sha256(bytes) === CODE_CACHE[1] ? bytes : undefined;
  } catch {
    // Without it the program starts slower, and is the same.
    return undefined;
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
