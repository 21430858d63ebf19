/** Bytes that are not what they should be; `message` says how. It becomes a reason to refuse, and is never shown alone. */
export class Malformed extends Error {
  /** Whether it is only beyond this version. */
  isOfLater = false;
}

/** Reads SSH's binary format (RFC 4251, section 5). Throws Malformed. */
export class Reader {
  #at = 0;

  constructor(private readonly bytes: Buffer) {}

  uint32(): number {
    const at = this.#take(4);
    return this.bytes.readUInt32BE(at);
  }

  byte(): number {
    return this.bytes.readUInt8(this.#take(1));
  }

  /** So many bytes as they are. */
  raw(length: number): Buffer {
    const at = this.#take(length);
    return this.bytes.subarray(at, at + length);
  }

  string(): Buffer {
    return this.raw(this.uint32());
  }

  text(): string {
    return this.string().toString('latin1');
  }

  /** A positive number, in no more bytes than it needs: big-endian, without the zero that its sign may need. */
  positive(): Buffer {
    const bytes = this.string();
    const [first = 0x80, second = 0] = bytes;
    if (first >= 0x80) throw new Malformed('a number in it is not positive');
    if (first > 0) return bytes;
    if (second < 0x80) throw new Malformed('a number in it has zeros in front');
    return bytes.subarray(1);
  }

  /** Nothing may be left. */
  end(): void {
    if (this.#at !== this.bytes.length) throw new Malformed('something follows its end');
  }

  #take(length: number): number {
    const at = this.#at;
    if (length > this.bytes.length - at) throw new Malformed('it ends too early');
    this.#at += length;
    return at;
  }
}

/** A string as SSH writes it: its length, and its bytes. */
export function wireString(data: string | Buffer): Buffer {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The bytes of a base64 text that has just the letters that it needs. Throws Malformed. */
export function fromBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new Malformed('it is not base64');
  return bytes;
}
