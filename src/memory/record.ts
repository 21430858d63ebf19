import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { sha256 } from '../core/bytes.js';
import type { KeptAnswer } from './answer.js';

/** A record as it lies in its file: one kernel's answers, each path spelt once. */
export interface KeptRecord {
  schema: typeof SCHEMA;
  /** Directory parts of the paths below; '' is the root. */
  dirs: readonly string[];
  /** For each directory part with missing paths: how many of its letters name the anchor. */
  anchors: readonly number[];
  /** The anchors' signatures; '' where none is trusted, and in a shipped record. */
  anchorSignatures: readonly string[];
  files: PathTable & { identities: readonly string[]; signatures: readonly string[] };
  missing: PathTable;
  /** Answers with the same evidence share one set. */
  sets: readonly EvidenceSet[];
  tree: { value: unknown; set: number } | null;
  answers: readonly StoredAnswer[];
}

/** Columns: paths are `dirs[dir[i]] + '/' + name[i]`. */
export interface PathTable {
  /** Where each group of paths starts (see PathSets); behind them, where the last one ends. */
  starts: readonly number[];
  dir: readonly number[];
  name: readonly string[];
}

/** Groups of `files` and of `missing`. */
export interface EvidenceSet {
  found: readonly number[];
  missing: readonly number[];
}

/** An answer, with the place of its evidence in `sets`. */
export type StoredAnswer = Omit<KeptAnswer, 'reads'> & { set: number };

/** Raised with every change of the record's shape: a record of another one is not believed. */
const SCHEMA = 4;
const DIGEST_LETTERS = 64;

export type ReadRecord = KeptRecord | 'none' | 'damaged';

/** The bytes of a record: the digest of all that follows, a line end, compact JSON. */
export function encodeRecord(record: Omit<KeptRecord, 'schema'>): Buffer {
  const body = Buffer.from(JSON.stringify({ schema: SCHEMA, ...record }));
  return Buffer.concat([Buffer.from(`${sha256(body)}\n`), body]);
}

/** undefined where a single bit is not as it was written, or another version wrote it. */
function decodeRecord(bytes: Buffer): KeptRecord | undefined {
  const body = bytes.subarray(DIGEST_LETTERS + 1);
  if (bytes.toString('latin1', 0, DIGEST_LETTERS + 1) !== `${sha256(body)}\n`) return undefined;
  // The digest stands: these are bytes that encodeRecord made, of this version or another.
  const record = JSON.parse(body.toString()) as KeptRecord;
  return record.schema === SCHEMA ? record : undefined;
}

/** Reads a record of this machine, or (compressed) a shipped one. Whatever is wrong is 'damaged'. */
export function readRecord(file: string): ReadRecord {
  try {
    const bytes = readFileSync(file);
    return decodeRecord(file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes) ?? 'damaged';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'damaged';
  }
}

/** Whether a file is a record that this version can read, and is as it was written. */
export function isSoundRecord(file: string): boolean {
  return typeof readRecord(file) !== 'string';
}

export function pathAt(record: KeptRecord, table: PathTable, index: number): string {
  return `${record.dirs[table.dir[index] ?? -1]}/${table.name[index]}`;
}
