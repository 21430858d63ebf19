import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { CompatError } from '../core/errors.js';
import { LARGEST, readWhole } from '../core/files/bounded.js';
import { type Runner, run } from '../core/process/process.js';

/** By the ending of a module's file: the program that unpacks it. */
const PROGRAMS = new Map([
  ['.xz', ['xz', '--decompress', '--stdout']],
  ['.zst', ['zstd', '--decompress', '--stdout', '--quiet']],
]);

/** The bytes of a kernel module, unpacked if it is a .ko.gz, .ko.xz or .ko.zst. Throws NO_SUCH_PROGRAM, IO. */
export async function readModule(session: Runner, file: string): Promise<Buffer> {
  const ending = /\.ko(\.\w+)?$/.exec(file)?.[1];
  if (ending === undefined) return readWhole(file);
  if (ending === '.gz') return unzipped(file, await readWhole(file));
  const program = PROGRAMS.get(ending);
  if (program === undefined)
    throw new CompatError('IO', `${file}: no known way of packing a module`);
  const ended = await run(session, [...program, file]);
  if (ended.exitCode === 0) return Buffer.from(ended.stdout, 'latin1');
  throw new CompatError('IO', `${program[0]} can't unpack ${file}`, { output: ended.stderr });
}

async function unzipped(file: string, packed: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: LARGEST });
  } catch (cause) {
    throw new CompatError('IO', `${file} can't be unpacked`, { cause });
  }
}
