import type { Answers } from '../header/index.js';
import type { Manifest } from './manifest.js';

/** The files of an entry that this version knows. */
export const HEADER_FILE = 'compat.h';
export const PATCH_FILE = 'compat.patch';
export const RULES_FILE = 'rules.txt';
export const MANIFEST_FILE = 'manifest.json';
export const SUMS_FILE = 'SHA256SUMS';
export const RELEASES_FILE = 'kernelrelease.txt';

export const ENTRY_FILES: readonly string[] = [
  HEADER_FILE,
  PATCH_FILE,
  RULES_FILE,
  SUMS_FILE,
  MANIFEST_FILE,
  RELEASES_FILE,
];

/** Bounds for the files that it knows, bytes for each: a hundred times what a large driver has. */
export const MOST_ENTRY_BYTES = 64 * 1024 * 1024;
export const MOST_RELEASES_BYTES = 1024 * 1024;

/** Bounds for the files of an entry that this version does not know, bytes for each. */
export const MOST_OTHERS = 16;
const MOST_OTHER_BYTES = 65_536;

/** How the names of signed statements end. */
const SIGNED = '.signed';

/** Whether a file of an entry is meant to be a signed statement about its patch. */
export function isSignedFile(name: string): boolean {
  return name.endsWith(SIGNED);
}

/**
 * Whether a file that this version does not know may belong to an entry: a signature of a later version,
 * the list that DRBD leaves there. It is carried and listed, and nothing depends on it.
 */
export function isOtherFile(name: string, bytes: number): boolean {
  const isPlain = /^[A-Za-z0-9][\w.+-]{0,99}$/.test(name);
  return isPlain && !ENTRY_FILES.includes(name) && bytes <= MOST_OTHER_BYTES;
}

/**
 * `complete`: made by compat-gen, with its manifest.
 * `header only`: a compat.h that waits for its patch (the hard route).
 * `foreign`: a compat.h with its compat.patch and no manifest, which is DRBD's layout
 * (gen_compat_patch.sh): used, and never rewritten unless that is asked for.
 */
export type Form = 'complete' | 'header only' | 'foreign';

/** One entry, as it was found and verified. */
export interface Entry {
  fingerprint: string;
  /** Where it lies, for messages; it may be a place that is only read. */
  dir: string;
  /** compat.h. */
  answers: Answers;
  /**
   * compat.patch, latin1; '' when there is nothing to change, undefined while it has yet to be
   * made.
   */
  patch: string | undefined;
  /** The applied rules in order; undefined where nothing says so (header only, foreign). */
  rules: string[] | undefined;
  /** Kernel releases seen with this fingerprint, in byte order. */
  releases: string[];
  /** Only of a complete entry. */
  manifest?: Manifest;
  /** Names of its files that this version does not know, in byte order. */
  others: string[];
  /** Those among them that end in .signed: statements about the patch, which nothing here has verified. */
  signed: ReadonlyMap<string, Buffer>;
  form: Form;
}
