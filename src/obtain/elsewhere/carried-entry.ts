import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import { type Incoming, unbundle } from '../../cache/index.js';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';

/** An entry as a shared cache has it: each of its files, but for the kernels that it was seen with. */
const CARRIED = v.strictObject({
  schema: v.literal(1),
  files: v.record(v.string(), v.pipe(v.string(), v.base64())),
});

const MOST_BYTES = 64 * 1024 * 1024;
const RELEASES_FILE = 'kernelrelease.txt';

/** What a bad entry causes, and not this machine. */
export const OF_ITS_OWN: readonly string[] = [
  ...['CACHE_DAMAGED', 'USAGE', 'PATCH_UNSAFE', 'PATCH_REJECTED'],
];

/** The files of an entry, named `FINGERPRINT/NAME`, as one object. */
export function packed(fingerprint: string, files: ReadonlyMap<string, Buffer>): Buffer {
  const carried = [...files]
    .map(([name, bytes]) => [name.slice(fingerprint.length + 1), bytes.toString('base64')] as const)
    .filter(([name]) => name !== RELEASES_FILE)
    .sort(([a], [b]) => byBytes(a, b));
  const text = JSON.stringify({ schema: 1, files: Object.fromEntries(carried) });
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/** The files in an object that is said to be the entry of a fingerprint. Throws CACHE_DAMAGED, USAGE. */
export function unpacked(fingerprint: string, bytes: Buffer, from: string): Incoming {
  const carried = v.safeParse(CARRIED, parse(bytes));
  if (!carried.success) throw refused(from, 'an entry there is not one that compat-gen writes');
  const named = Object.entries(carried.output.files).map(([name, text]): [string, Buffer] => [
    `${fingerprint}/${name}`,
    Buffer.from(text, 'base64'),
  ]);
  const files = unbundle(new Map(named), from).get(fingerprint);
  if (files === undefined) throw refused(from, 'an entry there has no files');
  return { fingerprint, files, from };
}

/** A few bytes may unpack to gigabytes: undefined for more than an entry can have, and for what is not JSON. */
function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(
      brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES }).toString('latin1'),
    );
  } catch {
    return undefined;
  }
}

export function refused(from: string, why: string): CompatError {
  return new CompatError('CACHE_DAMAGED', `${from}: ${why}`);
}
