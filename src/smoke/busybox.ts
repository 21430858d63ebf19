import { CompatError } from '../core/errors.js';
import { readIfThere } from '../core/files/missing.js';
import { installing } from '../core/installer.js';

/** Where it may stand: of Debian and Arch, Fedora, openSUSE. */
export const BUSYBOX_PLACES = [
  '/usr/bin/busybox',
  '/bin/busybox',
  '/usr/sbin/busybox',
  '/usr/bin/busybox-static',
];

/** The bytes of a busybox that needs no libraries. Throws NO_SUCH_PROGRAM where there is none. */
export async function staticBusybox(): Promise<Buffer> {
  for (const file of BUSYBOX_PLACES) {
    const bytes = await readIfThere(file);
    if (bytes !== undefined && isStatic(bytes)) return bytes;
  }
  throw new CompatError('NO_SUCH_PROGRAM', 'there is no busybox here that is linked statically', {
    hint: `It is what runs in the machine. Install it: ${installing('busybox-static')}`,
  });
}

/** Whether an ELF file of 64 bits, little endian, names no loader: it has no program header PT_INTERP (elf(5)). */
function isStatic(elf: Buffer): boolean {
  if (elf.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') return false;
  const table = Number(elf.readBigUInt64LE(0x20));
  const [size, count] = [elf.readUInt16LE(0x36), elf.readUInt16LE(0x38)];
  const types = Array.from({ length: count }, (_, index) => elf.readUInt32LE(table + index * size));
  return !types.includes(PT_INTERP);
}

const PT_INTERP = 3;
