import { CompatError } from '../core/errors.js';

/** What an archive says of one of its members. */
export interface Member {
  /** The letter of tar(5): 0 a file, 1 a hard link, 2 a symbolic link, 5 a directory. */
  type: string;
  name: string;
  /** Bytes. */
  size: number;
  mode: number;
}

const BLOCK = 512;
/** Nothing that a package may be called is longer. */
const LONGEST_NAME = 64 * 1024;

/** Reads a tar archive piece by piece, as dpkg-deb makes them (GNU's form): says what is in it, and keeps nothing. */
export class TarScanner {
  private rest = Buffer.alloc(0);
  /** Bytes of the member that are still to come, with what fills its last block. */
  private left = 0;
  private padding = 0;
  private sink: ((bytes: Buffer) => void) | undefined;
  private longName: string | undefined;
  private isOver = false;

  constructor(private readonly each: (member: Member) => ((bytes: Buffer) => void) | undefined) {}

  /** Throws USAGE where it is no archive, and what is thrown by whoever is told of its members. */
  take(bytes: Buffer): void {
    let now = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    while (now.length > 0 && !this.isOver) {
      if (this.left > 0) {
        const part = now.subarray(0, this.left);
        this.sink?.(part);
        this.left -= part.length;
        now = now.subarray(part.length);
      } else if (this.padding > 0) {
        const part = Math.min(this.padding, now.length);
        this.padding -= part;
        now = now.subarray(part);
      } else {
        if (now.length < BLOCK) break;
        this.begin(now.subarray(0, BLOCK));
        now = now.subarray(BLOCK);
      }
    }
    this.rest = this.isOver ? Buffer.alloc(0) : Buffer.from(now);
  }

  /** Throws USAGE where it ends in the middle. */
  end(): void {
    if (this.left > 0 || this.rest.length > 0) throw damaged('it ends too early');
  }

  private begin(header: Buffer): void {
    if (header.every((byte) => byte === 0)) {
      this.isOver = true;
      return;
    }
    const member = memberOf(header);
    this.left = member.size;
    this.padding = (BLOCK - (member.size % BLOCK)) % BLOCK;
    if (member.type === 'L' || member.type === 'K') {
      if (member.size > LONGEST_NAME) throw damaged('a name in it is too long');
      this.sink = member.type === 'L' ? this.nameTo() : undefined;
      return;
    }
    this.sink = this.each({ ...member, name: this.longName ?? member.name });
    this.longName = undefined;
  }

  /** The next member's name, which is too long for its own header. */
  private nameTo(): (bytes: Buffer) => void {
    this.longName = '';
    return (bytes) => {
      this.longName += bytes.toString('latin1').replace(/\0+$/, '');
    };
  }
}

function memberOf(header: Buffer): Member {
  const text = (from: number, to: number): string =>
    header.subarray(from, to).toString('latin1').replace(/\0.*$/s, '');
  const prefix = text(257, 263) === 'ustar' ? text(345, 500) : '';
  const name = text(0, 100);
  return {
    type: text(156, 157) === '' ? '0' : text(156, 157),
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: octal(text(124, 136)),
    mode: octal(text(100, 108)),
  };
}

/** Numbers that are too large for these digits are written in another way, and no package has that much. */
function octal(digits: string): number {
  if (digits.charCodeAt(0) >= 0x80) return Number.MAX_SAFE_INTEGER;
  if (!/^ *[0-7]* *$/.test(digits)) throw damaged('a number in it is none');
  return Number.parseInt(digits.trim() || '0', 8);
}

function damaged(why: string): CompatError {
  return new CompatError('USAGE', `it is not an archive of a Debian package: ${why}`);
}
