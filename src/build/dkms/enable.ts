import { lstat, rm } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { writeAtomic } from '../../core/files/atomic.js';
import { ifThere, namesIn, readIfThere } from '../../core/files/missing.js';
import { hasDkmsConf } from './make-line.js';
import { overrideLine, splitPackage } from './package.js';

/** The directories that dkms reads. */
export interface DkmsPlaces {
  /** Where an administrator overrides what packages say, a file a package. */
  etc: string;
  /** Where the sources of packages stand. */
  sources: string;
}

const PLACES: DkmsPlaces = { etc: '/etc/dkms', sources: '/usr/src' };

/** A package that dkms builds patched, and the file and line that make it do so. */
export interface Enabled {
  name: string;
  file: string;
  line: string;
}

/** What was done to the file. */
export interface Changed extends Enabled {
  done: 'enabled' | 'was enabled' | 'disabled' | 'was not enabled';
}

const OWN = /^PRE_BUILD=".*\bdkms --pre-build"$/;
const ANY = /^\s*PRE_BUILD=/;

/**
 * Has dkms build a package patched from now on: writes the line into the file that dkms reads after the package's own
 * dkms.conf, whatever else stands there. Throws USAGE where the package is not installed, or the file has another
 * PRE_BUILD.
 *
 * @param program the words that start this program
 */
export async function enable(
  named: string,
  program: readonly string[],
  places = PLACES,
): Promise<Changed> {
  const { name, version } = splitPackage(named);
  const source = path.join(places.sources, `${name}-${version}`);
  if (!(await hasDkmsConf(source))) {
    throw new CompatError(
      'USAGE',
      `there is no dkms package ${named}: ${source} has no dkms.conf`,
      {
        hint: '`dkms status` shows the packages that dkms knows.',
      },
    );
  }
  const file = path.join(places.etc, `${name}.conf`);
  const line = overrideLine(program);
  const lines = await linesOf(file);
  const at = lines.findIndex((one) => OWN.test(one));
  if (lines[at] === line) return { name, file, line, done: 'was enabled' };
  refuseOther(file, lines);
  if (at === -1) lines.push(line);
  else lines[at] = line;
  await writeAtomic(file, `${lines.join('\n')}\n`);
  return { name, file, line, done: 'enabled' };
}

/** Takes that line out again, and the file where nothing else stands in it. Throws USAGE for a PRE_BUILD that isn't ours. */
export async function disable(named: string, places = PLACES): Promise<Changed> {
  const { name } = splitPackage(named);
  const file = path.join(places.etc, `${name}.conf`);
  const lines = await linesOf(file);
  refuseOther(file, lines);
  const line = lines.find((one) => OWN.test(one));
  if (line === undefined) return { name, file, line: '', done: 'was not enabled' };
  const rest = lines.filter((one) => !OWN.test(one));
  if (rest.every((one) => one.trim() === '')) await rm(file);
  else await writeAtomic(file, `${rest.join('\n')}\n`);
  return { name, file, line, done: 'disabled' };
}

/** The packages that dkms builds patched, by name. */
export async function listEnabled(places = PLACES): Promise<Enabled[]> {
  const enabled: Enabled[] = [];
  for (const base of (await namesIn(places.etc)).sort()) {
    const file = path.join(places.etc, base);
    if (!base.endsWith('.conf') || !(await ifThere(lstat(file)))?.isFile()) continue;
    const line = (await linesOf(file)).find((one) => OWN.test(one));
    if (line !== undefined) enabled.push({ name: base.slice(0, -'.conf'.length), file, line });
  }
  return enabled;
}

/** The file's lines (UTF-8), none where it is not there. Throws USAGE for what is not a file. */
async function linesOf(file: string): Promise<string[]> {
  const found = await ifThere(lstat(file));
  if (found === undefined) return [];
  if (!found.isFile()) {
    throw new CompatError('USAGE', `${file} is not a regular file: nothing was changed`, {
      hint: 'Write the line where it leads to: `compat-gen dkms NAME/VERSION` shows it.',
    });
  }
  const text = (await readIfThere(file))?.toString() ?? '';
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function refuseOther(file: string, lines: readonly string[]): void {
  const other = lines.find((one) => ANY.test(one) && !OWN.test(one));
  if (other === undefined) return;
  throw new CompatError(
    'USAGE',
    `${file} has a PRE_BUILD of its own, which stays: ${other.trim()}`,
    {
      hint: 'Nothing was changed. dkms runs one PRE_BUILD: take that line out first.',
    },
  );
}
