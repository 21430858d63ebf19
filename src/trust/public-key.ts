import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { Malformed, Reader } from './wire.js';

/** The public half of a key, as SSH writes it. */
export interface PublicKey {
  /** As in the first word of a .pub file: ssh-ed25519. */
  type: string;
  /** Its bytes. Two keys are the same if these are. */
  blob: Buffer;
  /** Whether `signature` (as SSH writes one) is this key's over `data`. Throws Malformed for what is not a signature of this kind. */
  verify(data: Buffer, signature: Buffer): boolean;
}

/** Fewer bits can be broken. OpenSSH takes 1024; more than it makes are refused, since they would take long. */
const RSA_BITS = { least: 2048, most: 16_384 };

/** Reads a public key. Throws Malformed, also for a kind that is not supported. */
export function readPublicKey(blob: Buffer): PublicKey {
  const reader = new Reader(blob);
  const type = reader.text();
  const read = KINDS[type];
  if (read === undefined) throw new Malformed(unsupported(type));
  const check = read(reader);
  reader.end();
  return { type, blob, verify: check };
}

/** How ssh-keygen -l shows a key. */
export function keyName(blob: Buffer): string {
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}

/** Of every type that a key may have: the words for one that is not taken. */
function unsupported(type: string): string {
  if (/-cert-v\d+@/.test(type))
    return `it is made with a certificate (${type}); a plain key is wanted`;
  if (type === 'ssh-dss') return 'it is made with a DSA key, which OpenSSH has given up';
  return `keys of the type ${JSON.stringify(type.slice(0, 60))} are not known`;
}

type Check = PublicKey['verify'];

const KINDS: Readonly<Record<string, (reader: Reader) => Check>> = {
  'ssh-ed25519': (reader) => {
    const check = ed25519(reader);
    return (data, signature) => check(data, only(signature, 'ssh-ed25519'));
  },
  'ssh-rsa': rsa,
  'ecdsa-sha2-nistp256': (reader) => plainEcdsa(reader, 'nistp256'),
  'ecdsa-sha2-nistp384': (reader) => plainEcdsa(reader, 'nistp384'),
  'ecdsa-sha2-nistp521': (reader) => plainEcdsa(reader, 'nistp521'),
  'sk-ssh-ed25519@openssh.com': (reader) => onDevice(reader, 'sk-ssh-ed25519@openssh.com', ed25519),
  'sk-ecdsa-sha2-nistp256@openssh.com': (reader) =>
    onDevice(reader, 'sk-ecdsa-sha2-nistp256@openssh.com', (own) => ecdsa(own, 'nistp256')),
};

function ed25519(reader: Reader): Check {
  const x = reader.string();
  if (x.length !== 32) throw new Malformed('its Ed25519 key has not 32 bytes');
  const key = fromJwk({ kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url') });
  return (data, signature) => verify(null, data, key, signature);
}

function rsa(reader: Reader): Check {
  const [e, n] = [reader.positive(), reader.positive()];
  const bits = n.length * 8 - Math.clz32(n[0] ?? 0) + 24;
  if (bits < RSA_BITS.least || bits > RSA_BITS.most || e.length > 8) {
    throw new Malformed(
      `its RSA key has ${bits} bits: ${RSA_BITS.least} to ${RSA_BITS.most} are wanted`,
    );
  }
  const key = fromJwk({ kty: 'RSA', n: n.toString('base64url'), e: e.toString('base64url') });
  return (data, signature) => {
    const reader = new Reader(signature);
    const type = reader.text();
    const hash = { 'rsa-sha2-256': 'sha256', 'rsa-sha2-512': 'sha512' }[type];
    if (hash === undefined) {
      throw new Malformed(
        `an RSA signature of the kind ${JSON.stringify(type.slice(0, 60))} is not taken`,
      );
    }
    const bytes = reader.string();
    reader.end();
    return bytes.length === n.length && verify(hash, data, key, bytes);
  };
}

const CURVES = {
  nistp256: { crv: 'P-256', bytes: 32, hash: 'sha256' },
  nistp384: { crv: 'P-384', bytes: 48, hash: 'sha384' },
  nistp521: { crv: 'P-521', bytes: 66, hash: 'sha512' },
} as const;

function plainEcdsa(reader: Reader, curve: keyof typeof CURVES): Check {
  const check = ecdsa(reader, curve);
  return (data, signature) => check(data, only(signature, `ecdsa-sha2-${curve}`));
}

function ecdsa(reader: Reader, curve: keyof typeof CURVES): Check {
  const { crv, bytes, hash } = CURVES[curve];
  if (reader.text() !== curve) throw new Malformed('its ECDSA key names another curve');
  const point = reader.string();
  if (point.length !== 1 + 2 * bytes || point[0] !== 4) {
    throw new Malformed('its ECDSA key is not a point, uncompressed');
  }
  const [x, y] = [point.subarray(1, 1 + bytes), point.subarray(1 + bytes)];
  const key = fromJwk({ kty: 'EC', crv, x: x.toString('base64url'), y: y.toString('base64url') });
  return (data, signature) => {
    const numbers = new Reader(signature);
    const both = [numbers.positive(), numbers.positive()];
    numbers.end();
    if (both.some((number) => number.length > bytes)) return false;
    const padded = both.map((number) =>
      Buffer.concat([Buffer.alloc(bytes - number.length), number]),
    );
    return verify(hash, data, { key, dsaEncoding: 'ieee-p1363' }, Buffer.concat(padded));
  };
}

/** A key in a security key (PROTOCOL.u2f of OpenSSH): what is signed has what the device says around a digest. */
function onDevice(reader: Reader, type: string, read: (reader: Reader) => Check): Check {
  const check = read(reader);
  const application = reader.string();
  return (data, signature) => {
    const parts = new Reader(signature);
    if (parts.text() !== type) throw new Malformed('its signature is of another kind than its key');
    const inner = parts.string();
    const said = parts.raw(5);
    parts.end();
    return check(Buffer.concat([digest(application), said, digest(data)]), inner);
  };
}

function digest(data: Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}

/** The bytes of a signature that is of this type. */
function only(signature: Buffer, wanted: string): Buffer {
  const reader = new Reader(signature);
  if (reader.text() !== wanted)
    throw new Malformed('its signature is of another kind than its key');
  const bytes = reader.string();
  reader.end();
  return bytes;
}

function fromJwk(key: {
  kty: string;
  crv?: string;
  x?: string;
  y?: string;
  n?: string;
  e?: string;
}): KeyObject {
  try {
    return createPublicKey({ key, format: 'jwk' });
  } catch {
    throw new Malformed('its key is not one');
  }
}
