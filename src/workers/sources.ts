import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { makeDirectory } from '../core/files/atomic.js';
import { readWhole } from '../core/files/bounded.js';
import { pathOf } from '../core/files/byte-names.js';
import type { Project } from '../project/index.js';

/** Bytes of a module that a job may be about. */
const MOST_BYTES = 48 * 1024 * 1024;

const SCHEMA = v.strictObject({
  schema: v.literal(1),
  files: v.record(v.string(), v.pipe(v.string(), v.base64())),
});

/** All files of a module as one object, and its digest. Throws USAGE for one that is too large, or lies elsewhere than its compat.toml. */
export async function packSources({
  config: { root, base },
  files,
}: Project): Promise<{ digest: string; bytes: Buffer }> {
  if (base !== root) {
    throw new CompatError('USAGE', `${root}: its compat.toml stands elsewhere, in ${base}`, {
      hint: 'For a queue, compat.toml must lie in the directory of the module.',
    });
  }
  const packed: Record<string, string> = {};
  let size = 0;
  for (const name of files) {
    const bytes = await readWhole(path.join(root, name));
    size += bytes.length;
    if (size > MOST_BYTES) {
      throw new CompatError(
        'USAGE',
        `${root} has more than ${MOST_BYTES} bytes: too many for a queue`,
      );
    }
    packed[name] = bytes.toString('base64');
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const bytes = brotliCompressSync(JSON.stringify({ schema: 1, files: packed }), { params });
  return { digest: sha256(bytes), bytes };
}

/** Lays the files of such an object out in a directory. Throws USAGE for anything else. */
export async function unpackSources(bytes: Buffer, dir: string): Promise<void> {
  const parsed = v.safeParse(SCHEMA, parse(bytes));
  if (!parsed.success)
    throw new CompatError('USAGE', 'the sources of a job are not what they should be');
  for (const [name, text] of Object.entries(parsed.output.files)) {
    if (path.isAbsolute(name) || name.split('/').includes('..')) {
      throw new CompatError('USAGE', `the sources of a job hold ${JSON.stringify(name)}`);
    }
    const file = path.join(dir, name);
    await makeDirectory(path.dirname(file));
    await writeFile(pathOf(file), Buffer.from(text, 'base64'));
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(brotliDecompressSync(bytes, { maxOutputLength: 2 * MOST_BYTES }).toString());
  } catch {
    return undefined;
  }
}
