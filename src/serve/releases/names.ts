import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../../core/bytes.js';

/** A release as its file or directory is called. */
export interface Named {
  module: string;
  version: string;
  /** Absolute: a directory, or a tarball. */
  file: string;
  isTarball: boolean;
}

/** `drbd-9.0.32-1`: the version begins at the first digit behind a hyphen. */
const NAME = /^([A-Za-z0-9][\w.+~-]*?)-(\d[\w.+~-]*?)(\.tar\.gz|\.tgz)?$/;

/** The releases in a directory, by module and version. Where both are there, the directory counts, and not the tarball. */
export async function namesIn(dir: string): Promise<Named[]> {
  const found = new Map<string, Named>();
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const [, module, version, packed] = NAME.exec(entry.name) ?? [];
    if (module === undefined || version === undefined) continue;
    const isTarball = packed !== undefined;
    // A symbolic link may stand for either.
    if (isTarball ? entry.isDirectory() : entry.isFile()) continue;
    const key = `${module} ${version}`;
    if (found.get(key)?.isTarball === false) continue;
    found.set(key, { module, version, file: path.join(dir, entry.name), isTarball });
  }
  return [...found.values()].sort(
    (a, b) => byBytes(a.module, b.module) || byVersion(a.version, b.version),
  );
}

/** 9.9 before 9.10. */
function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
