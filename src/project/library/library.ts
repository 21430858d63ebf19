import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../core/bytes.js';
import { LARGEST, readWithin } from '../../core/files/bounded.js';
import { PROGRAM_DIR } from '../../core/program-dir.js';

/** The project's own library: one folder for each API change, cocci/<subsystem>/<api-change>/. */
export interface Library {
  dir: string;
  /** All directories looked at, `dir` itself first: absolute paths. */
  folders: string[];
  /** Absolute paths, in byte order. */
  tests: string[];
  rules: string[];
}

const OWN = path.join(PROGRAM_DIR, 'cocci');

/** The cocci_cache of this project: its results/ holds the library's answers on known kernels. */
export const LIBRARY_CACHE: string = path.join(PROGRAM_DIR, 'cocci_cache');

/** Where `pack` puts what a release needs beside its sources. */
export const RELEASE_DIR = 'compat/release';

/** Before/after pairs are examples: neither tests nor rules. */
export const PAIR = /\.(?:before|after)\.(?:c|kbuild)$/;
const RULE_OR_TEST = /\.(?:c|cocci|patch|kbuild|head)$/;

/**
 * Lists the library that a module is built with: in a release (`root`) the part of it that was packed,
 * with which its cocci_cache was made; else the one that this program ships.
 */
export function library(root?: string): Library {
  return list(libraryDir(root));
}

/** Where that library stands: an absolute path. */
export function libraryDir(root?: string): string {
  const release = root === undefined ? undefined : path.join(root, RELEASE_DIR);
  return release === undefined || !existsSync(release) ? OWN : path.join(release, 'library');
}

/** The digest of the library that this program ships: another one makes other patches. */
export function libraryDigest(): string {
  const { tests, rules } = list(OWN);
  const files = [...tests, ...rules].map((file) => [
    path.basename(file),
    sha256(readWithin(file, LARGEST, 'a rule')),
  ]);
  return sha256(JSON.stringify(files));
}

/** Looks at cocci/<subsystem>/<api-change>/ alone. */
function list(dir: string): Library {
  const subsystems = foldersIn(dir);
  const changes = subsystems.flatMap(foldersIn);
  return { dir, folders: [dir, ...subsystems, ...changes], ...inFolders(changes) };
}

/** The tests and rules of <dir>/<api-change>/. */
export function changesIn(dir: string): Pick<Library, 'tests' | 'rules'> {
  return inFolders(foldersIn(dir));
}

function inFolders(changes: readonly string[]): Pick<Library, 'tests' | 'rules'> {
  const files = changes.flatMap((change) =>
    readdirSync(change)
      .filter((name) => RULE_OR_TEST.test(name) && !PAIR.test(name))
      .map((name) => `${change}/${name}`),
  );
  files.sort();
  return {
    tests: files.filter((file) => file.endsWith('.c')),
    rules: files.filter((file) => !file.endsWith('.c')),
  };
}

function foldersIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${dir}/${entry.name}`);
}
