import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CompatError } from '../core/errors.js';
import { readWhole } from '../core/files/bounded.js';
import { withTempDir } from '../core/files/temp-dir.js';
import { type Runner, run } from '../core/process/process.js';

export type Compression = 'gz' | 'xz' | 'zst';

/** Node's zlib makes gzip; the others are programs (Node has had zstd since 22.15, and no xz). One thread: more give other bytes. */
const PROGRAMS = {
  xz: ['xz', '--threads=1', '-9'],
  zst: ['zstd', '--quiet', '--single-thread', '-19'],
} as const;

/** The compression that a tarball's name asks for. Throws USAGE for another ending. */
export function compressionOf(file: string): Compression {
  const ending = /\.tar\.(gz|xz|zst)$/.exec(file)?.[1];
  if (ending !== undefined) return ending as Compression;
  throw new CompatError('USAGE', `${file}: a tarball's name ends in .tar.gz, .tar.xz or .tar.zst`);
}

/** Compresses: the same bytes in give the same bytes out, with one version of zlib, xz or zstd. Throws NO_SUCH_PROGRAM. */
export async function compress(session: Runner, tar: Buffer, how: Compression): Promise<Buffer> {
  if (how === 'gz') return promisify(gzip)(tar, { level: 9 });
  return withTempDir(session, async (dir) => {
    const file = path.join(dir, 'release.tar');
    await writeFile(file, tar);
    const ended = await run(session, [...PROGRAMS[how], file]);
    if (ended.exitCode === 0) return readWhole(`${file}.${how}`);
    throw new CompatError('IO', `${PROGRAMS[how][0]} failed`, { output: ended.stderr });
  });
}
