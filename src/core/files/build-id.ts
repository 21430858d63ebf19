import { readSync } from 'node:fs';

/** elf(5): e_ident, of a 64-bit file in little-endian order. */
const ELF_64_LITTLE = Buffer.from('\x7fELF\x02\x01', 'latin1');
const HEADER_BYTES = 64;
const PT_NOTE = 4;
const NT_GNU_BUILD_ID = 3;
/** A real one is tens of bytes. */
const MOST_NOTE_BYTES = 65536;
/**
 * ld makes 20 bytes (sha1) or 16 (md5, uuid) from the content. A shorter one is lld's quick hash, or
 * a constant that someone gave with --build-id=0x…
 */
const LEAST_ID_BYTES = 16;

/**
 * The build-id that the linker put into an ELF file (its note NT_GNU_BUILD_ID), as hex; undefined
 * where there is none that names the content, or the file is not a 64-bit little-endian ELF.
 */
export function buildId(fd: number): string | undefined {
  const header = readAt(fd, 0, HEADER_BYTES);
  if (header.length < HEADER_BYTES || !header.subarray(0, 6).equals(ELF_64_LITTLE))
    return undefined;
  const size = header.readUInt16LE(54);
  const count = header.readUInt16LE(56);
  // Each row of the table has 56 bytes in such a file: a larger number asks for gigabytes.
  if (size !== 56) return undefined;
  const table = readAt(fd, Number(header.readBigUInt64LE(32)), size * count);
  for (let at = 0; at + 56 <= table.length; at += size) {
    if (table.readUInt32LE(at) !== PT_NOTE) continue;
    const bytes = Number(table.readBigUInt64LE(at + 32));
    if (bytes > MOST_NOTE_BYTES) continue;
    const notes = readAt(fd, Number(table.readBigUInt64LE(at + 8)), bytes);
    const id = idAmong(notes, table.readBigUInt64LE(at + 48) === 8n ? 8 : 4);
    if (id !== undefined) return id;
  }
  return undefined;
}

function idAmong(notes: Buffer, align: number): string | undefined {
  const aligned = (bytes: number): number => Math.ceil(bytes / align) * align;
  for (let at = 0; at + 12 <= notes.length; ) {
    const nameBytes = notes.readUInt32LE(at);
    const idBytes = notes.readUInt32LE(at + 4);
    const idAt = at + aligned(12 + nameBytes);
    const name = notes.toString('latin1', at + 12, at + 12 + nameBytes);
    if (name === 'GNU\0' && notes.readUInt32LE(at + 8) === NT_GNU_BUILD_ID) {
      const id = notes.subarray(idAt, idAt + idBytes);
      return id.length === idBytes && idBytes >= LEAST_ID_BYTES ? id.toString('hex') : undefined;
    }
    at = idAt + aligned(idBytes);
  }
  return undefined;
}

/** Returns fewer bytes where the file ends sooner, none where the place is not in the file. */
function readAt(fd: number, position: number, length: number): Buffer {
  if (!Number.isSafeInteger(position)) return Buffer.alloc(0);
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(fd, bytes, 0, length, position));
}
