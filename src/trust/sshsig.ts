import { createHash } from 'node:crypto';
import { type PublicKey, readPublicKey } from './public-key.js';
import { fromBase64, Malformed, Reader, wireString } from './wire.js';

/** A signature as `ssh-keygen -Y sign` makes it (PROTOCOL.sshsig of OpenSSH). */
export interface SshSignature {
  key: PublicKey;
  namespace: string;
  /** Whether it is this key's, over the message, in its namespace. Throws Malformed. */
  isOver(message: Buffer): boolean;
}

const MAGIC = Buffer.from('SSHSIG');
const VERSION = 1;
const BEGIN = '-----BEGIN SSH SIGNATURE-----\n';
const END = '-----END SSH SIGNATURE-----\n';

/**
 * Reads an armored signature. There is one way to write each: what another program would overlook (a version 0,
 * something reserved, blanks, text behind the end) is refused here. Throws Malformed.
 */
export function readSignature(armored: string): SshSignature {
  const bytes = dearmor(armored);
  const reader = new Reader(bytes);
  if (!reader.raw(MAGIC.length).equals(MAGIC)) throw new Malformed('it does not begin with SSHSIG');
  const version = reader.uint32();
  if (version !== VERSION) throw new Malformed(`it is of version ${version}, and 1 is known`);
  const key = readPublicKey(reader.string());
  const namespace = reader.text();
  if (reader.string().length > 0) throw new Malformed('something stands where nothing may stand');
  const hash = reader.text();
  if (hash !== 'sha256' && hash !== 'sha512') {
    throw new Malformed(
      `it is over a ${JSON.stringify(hash.slice(0, 60))} digest: sha256 or sha512 is wanted`,
    );
  }
  const signature = reader.string();
  reader.end();
  return {
    key,
    namespace,
    isOver: (message) => key.verify(toBeSigned(namespace, hash, message), signature),
  };
}

/** What the key signs. */
function toBeSigned(namespace: string, hash: string, message: Buffer): Buffer {
  return Buffer.concat([
    MAGIC,
    wireString(namespace),
    wireString(''),
    wireString(hash),
    wireString(createHash(hash).update(message).digest()),
  ]);
}

function dearmor(armored: string): Buffer {
  if (!armored.startsWith(BEGIN) || !armored.endsWith(END)) {
    throw new Malformed('it does not stand between the lines of a signature');
  }
  const bytes = fromBase64(armored.slice(BEGIN.length, -END.length).replaceAll('\n', ''));
  if (armor(bytes) !== armored) throw new Malformed('its lines are not those of ssh-keygen');
  return bytes;
}

/** As ssh-keygen writes it: 70 letters a line. */
export function armor(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,70}/g) ?? [];
  return `${BEGIN}${lines.map((line) => `${line}\n`).join('')}${END}`;
}
