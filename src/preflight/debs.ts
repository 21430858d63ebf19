import { statSync } from 'node:fs';
import { CompatError } from '../core/errors.js';
import { pathOf } from '../core/files/byte-names.js';
import { type Runner, readable, run, unseen } from '../core/process/process.js';

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
  const asked = await run(unseen(session), ['dpkg-deb', '--field', file, ...FIELDS]);
  if (asked.exitCode !== 0) {
    throw new CompatError('USAGE', `${file} is not a Debian package`, {
      output: readable(asked.stderr).trim(),
    });
  }
  const field = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(readable(asked.stdout))?.[1] ?? '';
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

const FIELDS = ['Package', 'Version', 'Architecture', 'Depends', 'Installed-Size'];
