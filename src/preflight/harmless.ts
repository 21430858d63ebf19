import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { contentsOf } from './contents.js';
import type { Deb } from './debs.js';
import type { Member } from './tar-scanner.js';

/** What one set of headers may take. Debian's have some 80 MB and 25,000 files each. */
export const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_FILES = 300_000;
/** Of the way below the package's root: the root has one of its own. */
const LONGEST_WAY = 1024;

/**
 * Whether packages hold what headers consist of, before any of it is on the disk: files, directories and links that their owner may read and remove, and not too many.
 * Throws USAGE for all else: a device in the place of a makefile has no end.
 */
export async function checkContents(
  session: Pick<Session, 'env' | 'log' | 'signal'>,
  debs: readonly Deb[],
): Promise<void> {
  let files = 0;
  let bytes = 0;
  for (const { file } of debs) {
    await contentsOf(session, file, 'files', (member) => {
      files += 1;
      bytes += member.size;
      const why =
        whyNot(member) ??
        (files > MOST_FILES ? `more than ${MOST_FILES} files` : undefined) ??
        (bytes > MOST_BYTES ? `more than ${MOST_BYTES} bytes` : undefined);
      if (why === undefined) return undefined;
      throw new CompatError('USAGE', `${file} is not unpacked: it has ${why}`, {
        hint: 'Headers of a kernel have nothing of the kind. Was it fetched from where you think?',
      });
    });
  }
}

function whyNot({ type, name, mode }: Member): string | undefined {
  const shown = name.slice(0, 200);
  if (!'0125'.includes(type)) return `${KINDS[type] ?? 'something else than files'}, ${shown}`;
  if (name.length > LONGEST_WAY) return `a name that is too long, ${shown}…`;
  if (name.split('/').includes('..')) return `a name that leads out, ${shown}`;
  if (type !== '2' && (mode & 0o6000) !== 0) return `a program that runs as its owner, ${shown}`;
  const needed = type === '5' ? 0o700 : type === '0' ? 0o400 : 0;
  return (mode & needed) === needed ? undefined : `what may not be read, ${shown}`;
}

const KINDS: Readonly<Record<string, string>> = {
  3: 'a device',
  4: 'a device',
  6: 'a pipe',
  S: 'a file with holes',
};
