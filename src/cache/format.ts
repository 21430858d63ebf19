import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { HEADER_FILE, MANIFEST_FILE, PATCH_FILE, RULES_FILE } from './entry.js';

/**
 * What SHA256SUMS lists. kernelrelease.txt is not among them: it grows after the entry was made.
 */
const SUMMED = [HEADER_FILE, PATCH_FILE, RULES_FILE, MANIFEST_FILE] as const;

export type Summed = Record<(typeof SUMMED)[number], Buffer>;

/** The text of SHA256SUMS, in the format that `sha256sum -c` reads. */
export function sumsText(files: Summed): string {
  return SUMMED.map((name) => sumLine(files[name], name)).join('');
}

/** One line of SHA256SUMS. */
export function sumLine(bytes: Buffer, name: string): string {
  return `${sha256(bytes)}  ${name}\n`;
}

/** The text of rules.txt: one rule a line, in the order they were applied. */
export function rulesText(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join('');
}

/** `uname -r` gives one word. */
const RELEASE = /^[\x21-\x7e]+$/;

/**
 * The text of kernelrelease.txt: one release a line, in byte order, none twice. Throws BUG for what
 * is not a release.
 */
export function releasesText(releases: readonly string[]): string {
  const wrong = releases.find((release) => !RELEASE.test(release));
  if (wrong !== undefined) {
    throw new CompatError('BUG', `not a kernel release: ${JSON.stringify(wrong)}`);
  }
  return inOrder(releases)
    .map((release) => `${release}\n`)
    .join('');
}

/**
 * The releases in a kernelrelease.txt, in byte order, none twice. Anything else is passed over: the
 * file depends on nothing, DRBD's Makefile.spatch puts empty lines into it, and people edit it.
 */
export function parseReleases(bytes: Buffer): string[] {
  const lines = bytes.toString('latin1').split('\n');
  return inOrder(lines.map((line) => line.trim()).filter((line) => RELEASE.test(line)));
}

/** They are ASCII, which JavaScript's own order sorts as bytes. */
function inOrder(releases: readonly string[]): string[] {
  return [...new Set(releases)].sort();
}
