import type { Bytes } from './bytes.js';
import { Damaged } from './damaged.js';
import { type Der, derItems } from './der.js';

/** What stands behind a module that somebody signed. */
export interface Signature {
  /** The common name of who signed it, as modinfo shows it; empty where the signature names a key alone. */
  signer: string;
  /** The serial number of the certificate, or the identifier of the key; hex. */
  key: string;
  /** Why the kernel can't read it; it refuses the module then. */
  damaged?: string;
}

/** include/linux/module_signature.h, scripts/sign-file.c */
const MAGIC = Buffer.from('~Module signature appended~\n');
const HEAD = 12;
const PKCS7 = 2;
/** The object identifier 2.5.4.3, in DER. */
const COMMON_NAME = '550403';

/** The signature behind a module; undefined where there is none. */
export function readSignature(bytes: Bytes): Signature | undefined {
  const magicAt = bytes.size - MAGIC.length;
  if (magicAt < 0 || !bytes.read(magicAt, MAGIC.length).equals(MAGIC)) return undefined;
  try {
    if (magicAt < HEAD) throw new Damaged('it is cut off');
    const head = bytes.read(magicAt - HEAD, HEAD);
    const length = head.readUInt32BE(8);
    if (length >= magicAt - HEAD) throw new Damaged('it is longer than the module');
    if (head[2] !== PKCS7) throw new Damaged('it is not PKCS#7');
    return signerOf(bytes.read(magicAt - HEAD - length, length));
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return { signer: '', key: '', damaged: error.message };
  }
}

/** RFC 2315: ContentInfo > SignedData > the last of its members, signerInfos > the first of them > who it is. */
function signerOf(message: Buffer): Signature {
  const [content] = derItems(message);
  const [, wrapped] = derItems(need(content).value);
  const [data] = derItems(need(wrapped).value);
  const signers = derItems(need(data).value).at(-1);
  const [signer] = derItems(need(signers).value);
  const [, who] = derItems(need(signer).value);
  if (need(who).tag !== 0x30) return { signer: '', key: need(who).value.toString('hex') };
  const [issuer, serial] = derItems(need(who).value);
  return { signer: commonName(need(issuer).value), key: need(serial).value.toString('hex') };
}

function commonName(name: Buffer): string {
  let found = '';
  for (const set of derItems(name)) {
    for (const attribute of derItems(set.value)) {
      const [type, value] = derItems(attribute.value);
      if (type?.value.toString('hex') === COMMON_NAME) found = value?.value.toString('utf8') ?? '';
    }
  }
  return found;
}

function need(item: Der | undefined): Der {
  if (item === undefined) throw new Damaged('a part of it is missing');
  return item;
}
