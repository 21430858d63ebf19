import { access } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { writeAtomic } from '../core/files/atomic.js';
import { readBounded } from '../core/files/bounded.js';
import { ifThere, ifThereNow } from '../core/files/missing.js';
import type { Holder } from './holder.js';

/** A directory that holds a shared cache: on a network file system, say, or behind a web server. It need not exist yet. */
export function folder(dir: string): Holder {
  return {
    name: dir,
    async get(name, most) {
      try {
        const bytes = ifThereNow(() => ({ read: readBounded(path.join(dir, name), most) }));
        if (bytes === undefined || bytes.read !== undefined) return bytes?.read;
      } catch (cause) {
        throw notRead(dir, (cause as NodeJS.ErrnoException).code ?? 'unknown', cause);
      }
      throw notRead(dir, `${name} is not a file, or has more than ${most} bytes`);
    },
    async has(name) {
      return (await ifThere(access(path.join(dir, name)).then(() => true))) ?? false;
    },
    put: async (name, bytes) => {
      try {
        await writeAtomic(path.join(dir, name), bytes);
      } catch (cause) {
        const { code, message } = cause as NodeJS.ErrnoException;
        throw new CompatError('IO', `${dir} can't be written (${code ?? message})`, { cause });
      }
    },
  };
}

function notRead(dir: string, why: string, cause?: unknown): CompatError {
  return new CompatError('IO', `${dir} can't be read: ${why}`, { cause });
}
