import { CompatError } from '../core/errors.js';
import { limited } from '../core/process/limits.js';
import { readable, run, unseen } from '../core/process/process.js';
import type { Session } from '../core/session.js';
import { type Member, TarScanner } from './tar-scanner.js';

/** dpkg-deb, whatever the package holds: it unpacks into a pipe here, and writes nothing. */
const LIMITS = { cpuSeconds: 300, memoryKiB: 2 * 1024 * 1024, fileKiB: 1024 };

/**
 * Goes through one of the two archives in a Debian package as it is unpacked, and holds nothing of it. Throws what `each` throws, at once, and USAGE for
 * what is not a package.
 *
 * @param each is told of each member before its bytes, and returns who wants these
 */
export async function contentsOf(
  session: Pick<Session, 'env' | 'log' | 'signal'>,
  file: string,
  which: 'control' | 'files',
  each: (member: Member) => ((bytes: Buffer) => void) | undefined,
): Promise<void> {
  const enough = new AbortController();
  const signals = [enough.signal, ...(session.signal ? [session.signal] : [])];
  let why: unknown;
  const scanner = new TarScanner(each);
  const option = which === 'control' ? '--ctrl-tarfile' : '--fsys-tarfile';
  const done = await run(
    { ...unseen(session), signal: AbortSignal.any(signals) },
    limited(['dpkg-deb', option, file], LIMITS),
    {
      passing: true,
      onOutput: (stream, text) => {
        if (stream === 'stderr' || why !== undefined) return;
        try {
          scanner.take(Buffer.from(text, 'latin1'));
        } catch (error) {
          why = error;
          enough.abort();
        }
      },
    },
  ).catch((error: unknown) => {
    throw why ?? error;
  });
  if (why !== undefined) throw why;
  if (done.exitCode === 0) return scanner.end();
  throw new CompatError('USAGE', `${file} is not a Debian package`, {
    output: readable(done.stderr).trim(),
  });
}
