import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REPO } from './kernels.js';
import { entriesOf } from './tiny.js';

export const EXAMPLE = path.join(REPO, 'examples/ramdisk');
/** What this project ships made in advance, the example's entries among it. */
export const CACHE = path.join(REPO, 'cocci_cache');

/** The kernel releases that the example's entries were made for. */
export function shippedReleases(): string[] {
  return entriesOf(CACHE).flatMap((fingerprint) =>
    readFileSync(path.join(CACHE, fingerprint, 'kernelrelease.txt'), 'utf8').split('\n'),
  );
}

/** Copies the example to `dir`, as a module that has a cocci_cache of its own, and none yet. */
export function copyExample(dir: string): void {
  copySources(dir);
  const config = path.join(dir, 'compat.toml');
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('"../../cocci_cache"', '"cocci_cache"'));
}

/** Copies the example and the cocci_cache to `dir` as they lie in this project; gives the example's place. */
export function copyExampleInPlace(dir: string): string {
  const example = path.join(dir, path.relative(REPO, EXAMPLE));
  copySources(example);
  cpSync(CACHE, path.join(dir, path.relative(REPO, CACHE)), { recursive: true });
  return example;
}

/** Without what was built there. */
function copySources(dir: string): void {
  mkdirSync(path.dirname(dir), { recursive: true });
  cpSync(EXAMPLE, dir, { recursive: true, filter: (file) => !/\/build-[^/]*$/.test(file) });
}
