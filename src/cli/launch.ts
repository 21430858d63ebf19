#!/usr/bin/env node
/**
 * Starts the program from one file, with code that V8 has made of it before: reading 700 KB of JavaScript
 * again takes longer than most runs have to do. The build made such code, for the version of V8 that it
 * ran on; other versions refuse it, and each user's runs make it for them (code-cache.ts). Code for another
 * text than this one V8 never sees.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { compileWithKept } from './code-cache.js';

// From here on a signal waits for main.ts, which words what it means: loading takes a while.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {});

/** Set by scripts/build.mjs: a file's name and the SHA-256 of what it holds; and the version of V8. */
declare const PROGRAM: readonly [string, string];
declare const CODE_CACHE: readonly [string, string];
declare const BUILT_BY_V8: string;

const file = `${__dirname}/${PROGRAM[0]}`;
const bytes = readFileSync(file);
const digest = sha256(bytes);
// Nothing but ASCII: esbuild writes all else as escapes.
const text = bytes.toString('latin1');
const script = compileWithShipped() ?? compileWithKept({ text, file, digest });
script.runInThisContext()(require, file);

/** Undefined where the build's code is not for this text, or V8 refuses it. */
function compileWithShipped(): Script | undefined {
  if (digest !== PROGRAM[1] || process.versions.v8 !== BUILT_BY_V8) return undefined;
  const cachedData = readShipped(`${__dirname}/${CODE_CACHE[0]}`);
  if (cachedData === undefined) return undefined;
  const made = new Script(text, { filename: file, cachedData });
  return made.cachedDataRejected === false ? made : undefined;
}

function readShipped(name: string): Buffer | undefined {
  try {
    const shipped = readFileSync(name);
    return sha256(shipped) === CODE_CACHE[1] ? shipped : undefined;
  } catch {
    // Without it the program starts slower, and is the same.
    return undefined;
  }
}

function sha256(of: Buffer): string {
  return createHash('sha256').update(of).digest('hex');
}
