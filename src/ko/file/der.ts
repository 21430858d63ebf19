import { Damaged } from './damaged.js';

/** One item of a DER text (X.690): what it is, and its bytes. */
export interface Der {
  tag: number;
  value: Buffer;
}

/** No signature names more things at once. */
const MOST = 1000;

/** The items that follow one another in `bytes`. Throws Damaged for what is not DER. */
export function derItems(bytes: Buffer): Der[] {
  const items: Der[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [tag, short] = [bytes[at], bytes[at + 1]];
    if (tag === undefined || short === undefined || items.length >= MOST) throw notDer();
    at += 2;
    let length = short;
    if (short >= 0x80) {
      const digits = short - 0x80;
      if (digits === 0 || digits > 4 || at + digits > bytes.length) throw notDer();
      length = bytes.readUIntBE(at, digits);
      at += digits;
    }
    if (at + length > bytes.length) throw notDer();
    items.push({ tag, value: bytes.subarray(at, at + length) });
    at += length;
  }
  return items;
}

function notDer(): Damaged {
  return new Damaged('it is not DER');
}
