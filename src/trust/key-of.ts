import { CompatError } from '../core/errors.js';
import { type Runner, readable, run } from '../core/process/process.js';
import { explainMissing } from './sign.js';

/**
 * What a key is called, as ssh-keygen -l shows it. Throws USAGE for a file that is none, NO_SUCH_PROGRAM.
 *
 * @param key a private key, or the public half of one
 */
export async function nameOfKey(session: Runner, key: string): Promise<string> {
  const argv = ['ssh-keygen', '-l', '-E', 'sha256', '-f', key];
  const result = await run(session, argv).catch(explainMissing);
  const [name] = /SHA256:[A-Za-z0-9+/]{43}/.exec(result.stdout.toString()) ?? [];
  if (result.exitCode === 0 && name !== undefined) return name;
  throw new CompatError('USAGE', `${key} is not a key that can sign`, {
    output: readable(result.stderr).trim(),
    hint: 'Make one: ssh-keygen -t ed25519 -f FILE.',
  });
}
