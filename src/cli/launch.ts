#!/usr/bin/env node
/**
 * Starts the program from one file, with code that V8 has made of it before: reading 600 KB of JavaScript
 * again takes longer than most runs have to do. The build made such code, for the version of V8 that it
 * ran on; other versions refuse it, and each user's runs make it for them (code-cache.ts). Code for another
 * text than this one V8 never sees. Large packages are files of their own, and are loaded in the same way when
 * the program first asks for them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { compileWithKept, keptDir } from './code-cache.js';
import { questionOf } from './replay/question.js';
import { keepSaid, noteAsked, type Said, say, stillSaid, wasAsked } from './replay/replay.js';
import { type Watch, watch } from './replay/watch.js';

// From here on a signal waits for main.ts, which words what it means: loading takes a while.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {});

/** A file's name and the SHA-256 of what it holds. */
type Named = readonly [string, string];

/** Set by scripts/build.mjs: for each file of code, what V8 made of it; and the version of V8. */
declare const PROGRAM: readonly [Named, Named];
declare const PARTS: Readonly<Record<string, readonly [Named, Named]>>;
declare const BUILT_BY_V8: string;

const parts = new Map<string, unknown>();
const { argv, env } = process;
const said = keptDir('said');
const question =
  said && questionOf({ program: JSON.stringify([PROGRAM, PARTS]), argv: argv.slice(2), env });
let watching: Watch | undefined;
if (said === undefined || question === undefined) load(PROGRAM);
else {
  const before = stillSaid(said, question);
  if (before === undefined || !say(before)) {
    if (wasAsked(said, question)) loadWatched(said, question);
    else {
      process.once('exit', () => noteAsked(said, question));
      load(PROGRAM);
    }
  }
}

/** Runs the program, and keeps what it says if it did nothing but look. */
function loadWatched(dir: string, asked: string): void {
  watching = watch(require);
  const texts: Said['texts'] = [];
  hear(process.stdout, 1, texts);
  hear(process.stderr, 2, texts);
  process.once('exit', (status) => {
    const seen = watching?.seen();
    // What draws and removes a line of progress says something else the next time.
    const isPlain = texts.every(([, text]) => !text.includes('\r'));
    if (status === 0 && seen !== undefined && isPlain) keepSaid(dir, asked, { ...seen, texts });
  });
  load(PROGRAM);
}

function hear(stream: NodeJS.WriteStream, number: 1 | 2, texts: Said['texts']): void {
  const write = stream.write.bind(stream);
  stream.write = ((text: string | Uint8Array, ...rest: []) => {
    texts.push([number, Buffer.from(text as string).toString()]);
    return write(text, ...rest);
  }) as typeof stream.write;
}

/** What the program's `require` is. */
function ask(name: string): unknown {
  const part = PARTS[name];
  if (part === undefined) return watching ? watching.hand(name) : require(name);
  if (!parts.has(name)) parts.set(name, load(part));
  return parts.get(name);
}

/** Runs a file, and returns what it exports. */
function load([code, made]: readonly [Named, Named]): unknown {
  const file = `${__dirname}/${code[0]}`;
  const bytes = readFileSync(file);
  const digest = sha256(bytes);
  // Nothing but ASCII: esbuild writes all else as escapes.
  const text = bytes.toString('latin1');
  const shipped = digest === code[1] ? compileWithShipped(text, file, made) : undefined;
  const script = shipped ?? compileWithKept({ text, file, digest });
  return script.runInThisContext()(ask, file);
}

/** Undefined where V8 refuses the build's code, or it is not there. */
function compileWithShipped(text: string, filename: string, made: Named): Script | undefined {
  if (process.versions.v8 !== BUILT_BY_V8) return undefined;
  const cachedData = readShipped(made);
  if (cachedData === undefined) return undefined;
  const script = new Script(text, { filename, cachedData });
  return script.cachedDataRejected === false ? script : undefined;
}

function readShipped([name, digest]: Named): Buffer | undefined {
  try {
    const shipped = readFileSync(`${__dirname}/${name}`);
    return sha256(shipped) === digest ? shipped : undefined;
  } catch {
    // Without it the program starts slower, and is the same.
    return undefined;
  }
}

function sha256(of: Buffer): string {
  return createHash('sha256').update(of).digest('hex');
}
