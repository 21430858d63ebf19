import { sha256 } from '../core/bytes.js';
import { readSignature, type SshSignature } from './sshsig.js';
import { parseStatement, type Statement } from './statement.js';
import { Malformed } from './wire.js';

/** What all signatures of ours are made for: one for git, for a file or for an email is not one for a patch. */
export const NAMESPACE = 'compat-gen-patch';

/** How the file of a signed statement ends, in a cache entry. */
const ENDING = '.signed';

/** A real one has 2 KB at most. */
const MOST_BYTES = 16_384;

/** A statement, and a signature that may be over it. */
export interface Signed {
  statement: Statement;
  signature: SshSignature;
  /** The statement as it was signed. */
  message: Buffer;
}

/** What the file of a signed statement is called: by its key and by itself, so that two never meet. */
export function signedFileName(blob: Buffer, file: Buffer): string {
  return `${sha256(blob).slice(0, 16)}-${sha256(file).slice(0, 16)}${ENDING}`;
}

/** Reads a signed statement: its text, then the signature. Nothing is verified yet. Throws Malformed. */
export function readSigned(file: Buffer): Signed {
  if (file.length > MOST_BYTES) throw new Malformed(`it has more than ${MOST_BYTES} bytes`);
  const text = file.toString('latin1');
  const at = text.indexOf('-----BEGIN');
  if (at < 0) throw new Malformed('no signature stands below its statement');
  const message = file.subarray(0, at);
  const statement = parseStatement(message.toString('latin1'));
  const signature = readSignature(text.slice(at));
  if (signature.namespace !== NAMESPACE) {
    const other = JSON.stringify(signature.namespace.slice(0, 60));
    throw new Malformed(`it is made for the namespace ${other}, not for ${NAMESPACE}`);
  }
  return { statement, signature, message };
}
