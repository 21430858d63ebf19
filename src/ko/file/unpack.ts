import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { CompatError } from '../../core/errors.js';
import { readWithin } from '../../core/files/bounded.js';
import { type Runner, readable, run, unseen } from '../../core/process/process.js';
import { Damaged } from './damaged.js';

/** How a module may be packed. */
export type Packing = 'gz' | 'xz' | 'zst';

const MAGIC: readonly (readonly [Packing, Buffer])[] = [
  ['gz', Buffer.from([0x1f, 0x8b])],
  ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])],
  ['zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
];

/** Packed and unpacked: what kernels come with has no debug information and stays far below. */
const MOST_BYTES = 200 * 1024 * 1024;

/** How a file that begins so is packed; undefined for a plain one. */
export function packingOf(begin: Buffer): Packing | undefined {
  return MAGIC.find(([, magic]) => begin.subarray(0, magic.length).equals(magic))?.[0];
}

/** The bytes of a packed module. Throws Damaged for what can't be unpacked or becomes too large. */
export async function unpacked(session: Runner, file: string, packing: Packing): Promise<Buffer> {
  if (packing === 'gz') return unzipped(readWithin(file, MOST_BYTES, 'a module'));
  // Node.js has neither. Who has modules packed so has the program: depmod's own packages bring it along.
  return byProgram(session, packing === 'xz' ? 'xz' : 'zstd', file);
}

async function unzipped(packed: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new Damaged(`gzip can't unpack it: ${(error as Error).message}`);
  }
}

async function byProgram(session: Runner, program: string, file: string): Promise<Buffer> {
  const enough = new AbortController();
  const { signal } = session;
  const either = signal === undefined ? enough.signal : AbortSignal.any([signal, enough.signal]);
  let length = 0;
  const onOutput = (_: 'stdout' | 'stderr', text: string): void => {
    length += text.length;
    if (length > MOST_BYTES) enough.abort();
  };
  const argv = [program, '-dc', '--', file];
  const ended = await run({ ...unseen(session), signal: either }, argv, { onOutput }).catch(
    (error: unknown) => {
      if (enough.signal.aborted && signal?.aborted !== true) throw tooLarge();
      throw explained(error, program, file);
    },
  );
  if (ended.exitCode !== 0)
    throw new Damaged(`${program} can't unpack it: ${readable(ended.stderr).trim()}`);
  return Buffer.from(ended.stdout, 'latin1');
}

function tooLarge(): Damaged {
  return new Damaged(`unpacked it has more than ${MOST_BYTES} bytes`);
}

function explained(error: unknown, program: string, file: string): unknown {
  if (!(error instanceof CompatError) || error.code !== 'NO_SUCH_PROGRAM') return error;
  return new CompatError('NO_SUCH_PROGRAM', `${file} can't be read: there is no ${program} here`, {
    hint: `Install ${program === 'xz' ? 'xz-utils (Fedora: xz)' : 'zstd'}, or unpack the module elsewhere.`,
    cause: error,
  });
}
