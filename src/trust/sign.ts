import { CompatError } from '../core/errors.js';
import { statIfThere } from '../core/files/missing.js';
import { installing } from '../core/installer.js';
import { type Runner, readable, run } from '../core/process/process.js';
import { keyName } from './public-key.js';
import { NAMESPACE, readSigned, signedFileName } from './signed.js';
import { printStatement, type Statement } from './statement.js';
import { Malformed } from './wire.js';

/** A signed statement as a file of a cache entry. */
export interface SignedFile {
  name: string;
  bytes: Buffer;
  /** The key that signed, as ssh-keygen -l shows it. */
  key: string;
  blob: Buffer;
}

/**
 * Signs a statement: by `ssh-keygen -Y sign`, which knows agents, security keys and the format of private keys.
 * Throws NO_SUCH_PROGRAM where it is missing, USAGE with its words where it does not sign, and for a key that nobody
 * could verify.
 *
 * @param key a private key, or the public half of one that an agent has
 */
export async function sign(
  session: Runner,
  statement: Statement,
  key: string,
): Promise<SignedFile> {
  const message = print(statement);
  const argv = ['ssh-keygen', '-Y', 'sign', '-n', NAMESPACE, '-f', key];
  const result = await run(session, argv, { input: message }).catch(explainMissing);
  if (result.exitCode !== 0) {
    if (statIfThere(key) === undefined) throw new CompatError('USAGE', `${key} does not exist`);
    throw new CompatError('USAGE', `${key} does not sign`, {
      output: readable(result.stderr).trim(),
      hint: 'ssh-keygen asks for no passphrase here: add the key to an agent (ssh-add) and name its .pub file, or set SSH_ASKPASS.',
    });
  }
  const bytes = Buffer.from(message + result.stdout, 'latin1');
  const { blob } = verified(bytes, key);
  return { name: signedFileName(blob, bytes), bytes, key: keyName(blob), blob };
}

function print(statement: Statement): string {
  try {
    return printStatement(statement);
  } catch (cause) {
    if (!(cause instanceof Malformed)) throw cause;
    throw new CompatError('USAGE', cause.message, {
      hint: 'What spatch calls its version is to be one word.',
      cause,
    });
  }
}

function verified(file: Buffer, key: string) {
  try {
    const { signature, message } = readSigned(file);
    if (signature.isOver(message)) return signature.key;
    throw new Malformed('its signature is not one of its key');
  } catch (cause) {
    if (!(cause instanceof Malformed)) throw cause;
    throw new CompatError('USAGE', `nobody could verify what ${key} signs: ${cause.message}`, {
      hint: 'Take an Ed25519, ECDSA or RSA key: ssh-keygen -t ed25519 -f FILE.',
      cause,
    });
  }
}

export function explainMissing(error: unknown): never {
  if (!(error instanceof CompatError) || error.code !== 'NO_SUCH_PROGRAM') throw error;
  throw new CompatError('NO_SUCH_PROGRAM', 'signing takes ssh-keygen, and it is not here', {
    hint: `Install it: ${installing('ssh')}. Verifying needs no program.`,
    cause: error,
  });
}
