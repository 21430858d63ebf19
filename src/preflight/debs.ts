import { statSync } from 'node:fs';
import { CompatError } from '../core/errors.js';
import { pathOf } from '../core/files/byte-names.js';
import type { Runner } from '../core/process/process.js';
import { contentsOf } from './contents.js';

/** A Debian package as a file. */
export interface Deb {
  file: string;
  name: string;
  version: string;
  architecture: string;
  /** The packages that it depends on, one of each set of alternatives. */
  depends: string[];
  /** Bytes, as it says. */
  installed: number;
  /** Of the file: bytes, and ms since 1970. */
  size: number;
  changed: number;
}

/** Packages that make up the headers of a kernel. */
const OF_HEADERS = /^linux-(?:headers|kbuild)-/;

/** Whether a package's name is one of those. */
export function isOfHeaders(name: string): boolean {
  return OF_HEADERS.test(name);
}

/**
 * Those of the files that belong to the headers of a kernel; the others are not looked at closer than that. Throws USAGE for what is not a
 * Debian package, NO_SUCH_PROGRAM where there is no dpkg-deb.
 */
export async function headerDebs(session: Runner, files: readonly string[]): Promise<Deb[]> {
  const debs: Deb[] = [];
  for (const file of files) {
    const deb = await readDeb(session, file);
    if (isOfHeaders(deb.name)) debs.push(deb);
  }
  return debs;
}

async function readDeb(session: Runner, file: string): Promise<Deb> {
  const found = statSync(pathOf(file));
  // dpkg-deb waits for a pipe.
  if (!found.isFile()) throw new CompatError('USAGE', `${file} is not a file`);
  const { size, mtimeMs } = found;
  const control = await controlOf(session, file);
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(control)?.[1] ?? '';
  return {
    file,
    name: field('Package'),
    version: field('Version'),
    architecture: field('Architecture'),
    depends: field('Depends')
      .split(',')
      .map((one) => one.trim().replace(/[ (:|].*$/, ''))
      .filter((one) => one !== ''),
    installed: Number(field('Installed-Size')) * 1024,
    size,
    changed: mtimeMs,
  };
}

/** What a package says of itself. (`dpkg-deb --field` unpacks all that lies beside that, however much.) */
async function controlOf(session: Runner, file: string): Promise<string> {
  const parts: Buffer[] = [];
  await contentsOf(session, file, 'control', ({ name, size }) => {
    if (size > MOST_CONTROL) throw new CompatError('USAGE', `${file}: its ${name} is too large`);
    if (!/^(?:\.\/)?control$/.test(name)) return undefined;
    return (bytes) => parts.push(Buffer.from(bytes));
  });
  return Buffer.concat(parts).toString();
}

/** Its list of digests has a line for each file. */
const MOST_CONTROL = 64 * 1024 * 1024;
