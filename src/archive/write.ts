import { byBytes } from '../core/bytes.js';

export interface ArchivedFile {
  bytes: Buffer;
  /** Whether its mode is 0755 in place of 0644. */
  executable?: boolean;
}

const BLOCK = 512;

/**
 * An uncompressed tarball of these files: in byte order of their names (relative POSIX paths), owned
 * by root, all of `mtime`. The same files give the same bytes.
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
  const header = new Header({
    path,
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
  return header.encode(block) ? [new Pax({ path, mtime }).encode(), block] : [block];
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
