import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { writeIfChanged } from '../../core/files/atomic.js';
import { readIfThere } from '../../core/files/missing.js';
import { COPY_LIST } from '../../core/files/names.js';
import { pathDanger } from '../../patch/index.js';

/** Whether a directory is a patched copy that we laid out. */
export async function isPatchedCopy(dir: string): Promise<boolean> {
  return (await readIfThere(path.join(dir, COPY_LIST))) !== undefined;
}

/**
 * The paths that earlier runs put below `dir`; none where there is no list. What stands in it is going
 * to be removed, so a list that names anything but plain paths below `dir` throws CACHE_DAMAGED.
 */
export async function readList(dir: string): Promise<string[]> {
  const file = path.join(dir, COPY_LIST);
  const bytes = await readIfThere(file);
  if (bytes === undefined) return [];
  const names = parse(bytes.toString());
  if (Array.isArray(names) && names.every((name) => isOurs(name))) return names;
  throw new CompatError(
    'CACHE_DAMAGED',
    `${file} is damaged: it is not a list of files below ${dir}`,
    {
      hint: `Remove ${dir} and run the same command again: all in it is made again.`,
    },
  );
}

/** Writes the list, in byte order; leaves the file alone where it says so already. */
export async function writeList(dir: string, names: Iterable<string>): Promise<void> {
  const sorted = [...names].sort(byBytes);
  await writeIfChanged(path.join(dir, COPY_LIST), `${JSON.stringify(sorted, null, 1)}\n`);
}

function isOurs(name: unknown): name is string {
  return typeof name === 'string' && name !== COPY_LIST && pathDanger(name) === undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
