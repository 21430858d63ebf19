import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, constants, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { keep, readKept } from '../../core/files/kept.js';
import { OURS } from '../../core/files/ours.js';
import { type How, type Look, look } from './look.js';
import type { Seen } from './watch.js';

/** For so many questions. */
const KEPT_RUNS = 64;
const SHAPE = 1;

/** What a run said, with all that it had looked at. */
export interface Said extends Seen {
  /** 1 or 2 for the output or the error output, and the text; in order. */
  texts: [1 | 2, string][];
}

/** Keeps it for the same question; where that is not possible the next run takes longer, and that is all. */
export function keepSaid(dir: string, question: string, { looks, lines, texts }: Said): void {
  const told = [
    SHAPE,
    looks.flatMap(({ how, path, saw }) => [how, path, saw]),
    lines.map(({ file, line }) => [file, line]),
    texts,
  ];
  keep(fileOf(dir, question), Buffer.from(JSON.stringify(told)), KEPT_RUNS);
}

/** Whether this question was asked before: one that is asked once only is not worth the noting. */
export function wasAsked(dir: string, question: string): boolean {
  return readKept(fileOf(dir, question)) !== undefined;
}

/** Remembers that a question was asked, and nothing of what was said. */
export function noteAsked(dir: string, question: string): void {
  keep(fileOf(dir, question), Buffer.from('null'), KEPT_RUNS);
}

/** What was said to this question, if all that was looked at then is to be seen now, too; else undefined. */
export function stillSaid(dir: string, question: string): Said | undefined {
  const said = readSaid(dir, question);
  if (said?.lines.some(({ file }) => !isBeside(dir, file))) return undefined;
  return said?.looks.every(({ how, path, saw }) => look(how, path) === saw) ? said : undefined;
}

/** Says it again. False where the output takes no more: the program, which runs then, has the words for that. */
export function say({ lines, texts }: Said): boolean {
  try {
    for (const { file, line } of lines) append(file, line);
    for (const [stream, text] of texts) writeWhole(stream, Buffer.from(text));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}

function readSaid(dir: string, question: string): Said | undefined {
  const bytes = readKept(fileOf(dir, question));
  const told = bytes && parsed(bytes.toString());
  if (!Array.isArray(told) || told.length !== 4) return undefined;
  const [shape, flat, lines, texts] = told;
  if (shape !== SHAPE || !areTexts(flat) || !arePairs(lines) || !arePairs(texts)) return undefined;
  const looks: Look[] = [];
  for (let at = 0; at + 2 < flat.length; at += 3) {
    looks.push({ how: flat[at] as How, path: flat[at + 1] ?? '', saw: flat[at + 2] ?? '' });
  }
  return {
    looks,
    lines: lines.map(([file, line]) => ({ file: String(file), line })),
    texts: texts.map(([stream, text]) => [stream === 2 ? 2 : 1, text]),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged, and sealed all the same: nothing is known.
    return undefined;
  }
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function arePairs(value: unknown): value is [unknown, string][] {
  return (
    Array.isArray(value) &&
    value.every((one) => Array.isArray(one) && one.length === 2 && typeof one[1] === 'string')
  );
}

/** Lines are added to what is kept beside, and to nothing else. */
function isBeside(dir: string, file: string): boolean {
  return path.normalize(file).startsWith(`${path.dirname(dir)}/`);
}

function fileOf(dir: string, question: string): string {
  return path.join(dir, createHash('sha256').update(question).digest('hex'));
}

/** Not into a new file: its directory may have gone for a reason. */
function append(file: string, line: string): void {
  const opened = openSync(file, constants.O_APPEND | constants.O_WRONLY | OURS);
  try {
    appendFileSync(opened, line);
  } finally {
    closeSync(opened);
  }
}

function writeWhole(stream: 1 | 2, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(stream, bytes, at);
}
