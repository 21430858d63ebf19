/** One file, directory or symbolic link of an initramfs. */
export type Member =
  | { name: string; bytes: Buffer; executable?: boolean }
  | { name: string; directory: true }
  | { name: string; link: string };

/** File types and modes, as stat(2) has them. */
const DIRECTORY = 0o040755;
const PLAIN = 0o100644;
const PROGRAM = 0o100755;
const LINK = 0o120777;

/**
 * An initramfs: a cpio archive of the kind "newc", with all that is owned by root and dated 1970 (the kernel's
 * buffer-format.rst). A directory must stand before what is in it.
 */
export function cpio(members: readonly Member[]): Buffer {
  const pieces = members.flatMap((member, index) => piece(member, index + 1));
  return Buffer.concat([...pieces, ...piece({ name: 'TRAILER!!!', bytes: Buffer.alloc(0) }, 0)]);
}

function piece(member: Member, inode: number): Buffer[] {
  const { mode, bytes } = content(member);
  const name = Buffer.from(`${member.name}\0`);
  const fields = [inode, mode, 0, 0, 1, 0, bytes.length, 0, 0, 0, 0, name.length, 0];
  const header = Buffer.from(
    `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`,
  );
  return [header, name, padding(header.length + name.length), bytes, padding(bytes.length)];
}

function content(member: Member): { mode: number; bytes: Buffer } {
  if ('directory' in member) return { mode: DIRECTORY, bytes: Buffer.alloc(0) };
  if ('link' in member) return { mode: LINK, bytes: Buffer.from(member.link) };
  return { mode: member.executable ? PROGRAM : PLAIN, bytes: member.bytes };
}

/** Headers and contents begin at multiples of four. */
function padding(length: number): Buffer {
  return Buffer.alloc((4 - (length % 4)) % 4);
}
