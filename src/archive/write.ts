import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { bytesOfName, isText } from '../core/files/byte-names.js';

export interface ArchivedFile {
  bytes: Buffer;
  /** Whether its mode is 0755 in place of 0644. */
  executable?: boolean;
}

const BLOCK = 512;

/**
 * An uncompressed tarball of these files: in byte order of their names (relative POSIX paths), owned
 * by root, all of `mtime`. The same files give the same bytes. Throws USAGE for a name that is neither UTF-8 nor shorter than
 * 100 bytes: only an extended header could hold it, and its text is UTF-8.
 */
export async function writeTar(
  files: ReadonlyMap<string, ArchivedFile>,
  mtime: Date,
): Promise<Buffer> {
  // Loaded where it is needed: a build needs it never.
  const tar = await import('tar');
  const blocks = [...files]
    .sort(([a], [b]) => byBytes(a, b))
    .flatMap(([name, file]) => [
      ...headers(tar, name, file, mtime),
      file.bytes,
      padding(file.bytes),
    ]);
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

/** The header; before it, where the name does not fit in, an extended one that holds the name. */
function headers(
  { Header, Pax }: typeof import('tar'),
  path: string,
  { bytes, executable }: ArchivedFile,
  mtime: Date,
): Buffer[] {
  const raw = bytesOfName(path);
  if (!isText(path) && raw.length > MOST_RAW) {
    throw new CompatError(
      'USAGE',
      `a tarball can't hold the name ${path}: it is long, and not UTF-8`,
      {
        hint: 'Rename the file: convmv -f latin1 -t utf8 --notest FILE.',
      },
    );
  }
  const header = new Header({
    path: isText(path) ? path : 'x'.repeat(raw.length),
    mode: executable ? 0o755 : 0o644,
    uid: 0,
    gid: 0,
    uname: 'root',
    gname: 'root',
    size: bytes.length,
    mtime,
    type: 'File',
  });
  const block = Buffer.alloc(BLOCK);
  if (header.encode(block)) return [new Pax({ path, mtime }).encode(), block];
  if (!isText(path)) putName(block, raw);
  return [block];
}

const MOST_RAW = 99;
/** Where the checksum stands: six octal digits, a NUL and a blank; it is counted as blanks. */
const CHECKSUM = { at: 148, size: 8 };

/** Puts other bytes in the place of a name of the same length. */
function putName(block: Buffer, name: Buffer): void {
  name.copy(block);
  block.fill(' ', CHECKSUM.at, CHECKSUM.at + CHECKSUM.size);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, CHECKSUM.at);
}

function padding(bytes: Buffer): Buffer {
  return Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
}

/** SOURCE_DATE_EPOCH (reproducible-builds.org), else 1980, the first year that zip files know too. */
export function timeStamp({ SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv): Date {
  return SOURCE_DATE_EPOCH && /^\d+$/.test(SOURCE_DATE_EPOCH)
    ? new Date(Number(SOURCE_DATE_EPOCH) * 1000)
    : new Date('1980-01-01T00:00:00Z');
}
