import type { Session } from '../../core/session.js';
import { openNamespace } from '../place/namespace.js';

/** Where a makefile installs. What a build writes lies elsewhere: in the copy, below HOME or a directory for temporary files. */
const SYSTEM = ['/usr', '/etc', '/boot', '/lib', '/opt', '/sbin', '/var/lib/dkms'];

/**
 * Words that run the command behind them where nothing of the system can be written, and the directory that is built can; none where no
 * namespace can be had.
 */
export async function systemReadOnly(session: Session, dir: string): Promise<readonly string[]> {
  const changes = [...SYSTEM.flatMap((one) => ['read-only', one]), 'writable', dir];
  const proof = { argv: ['test', '-w', dir, '-a', '!', '-w', '/usr'], prints: '' };
  const found = await openNamespace(session, changes, proof);
  if (!('why' in found)) return found.words;
  session.log.detail(`The driver's own make may write everywhere: ${found.why}`);
  return [];
}
