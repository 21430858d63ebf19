import { brotliDecompressSync } from 'node:zlib';
import { sha256 } from '../core/bytes.js';
import { readBounded } from '../core/files/bounded.js';
import { ifThereNow } from '../core/files/missing.js';
import { isRecordShape, type KeptRecord, type PathTable } from './shape.js';

/** Raised with every change of the record's shape: a record of another one is not believed. */
const SCHEMA = 4;
const DIGEST_LETTERS = 64;

/** What saveRecord keeps to. */
export const MOST_BYTES = 5_000_000;

export type ReadRecord = KeptRecord | 'none' | 'damaged';

/** The bytes of a record: the digest of all that follows, a line end, compact JSON. */
export function encodeRecord(record: Omit<KeptRecord, 'schema'>): Buffer {
  const body = Buffer.from(JSON.stringify({ schema: SCHEMA, ...record }));
  return Buffer.concat([Buffer.from(`${sha256(body)}\n`), body]);
}

/** undefined where a single bit is not as it was written, another version wrote it, or it is not a record. */
function decodeRecord(bytes: Buffer): KeptRecord | undefined {
  const body = bytes.subarray(DIGEST_LETTERS + 1);
  if (bytes.toString('latin1', 0, DIGEST_LETTERS + 1) !== `${sha256(body)}\n`) return undefined;
  const record = JSON.parse(body.toString()) as unknown;
  return isRecordShape(record) && record.schema === SCHEMA ? record : undefined;
}

/** The record in the bytes of a shipped one, which are compressed. Whatever is wrong is 'damaged'. */
export function unpackRecord(bytes: Buffer): KeptRecord | 'damaged' {
  try {
    return decodeRecord(unpack(bytes)) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Reads a record of this machine, or (compressed) a shipped one. Whatever is wrong is 'damaged'. */
export function readRecord(file: string): ReadRecord {
  try {
    const read = ifThereNow(() => ({ bytes: readBounded(file, MOST_BYTES) }));
    if (read === undefined) return 'none';
    const { bytes } = read;
    return (bytes && decodeRecord(file.endsWith('.br') ? unpack(bytes) : bytes)) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

/** A few bytes may unpack to gigabytes: throws for more than a record can have. */
function unpack(bytes: Buffer): Buffer {
  return brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES });
}

export function pathAt(record: KeptRecord, table: PathTable, index: number): string {
  return `${record.dirs[table.dir[index] ?? -1]}/${table.name[index]}`;
}
