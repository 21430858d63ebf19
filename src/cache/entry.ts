import type { Manifest } from './manifest.js';

/**
 * The files of an entry. Others that lie there (DRBD leaves applied_cocci_files.txt) are passed
 * over.
 */
export const HEADER_FILE = 'compat.h';
export const PATCH_FILE = 'compat.patch';
export const RULES_FILE = 'rules.txt';
export const MANIFEST_FILE = 'manifest.json';
export const SUMS_FILE = 'SHA256SUMS';
export const RELEASES_FILE = 'kernelrelease.txt';

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
  /** Absolute; it may lie in a place that is only read. */
  dir: string;
  /** compat.h, latin1. */
  header: string;
  /** Test name to answer, in the order of compat.h. */
  answers: Map<string, boolean>;
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
  form: Form;
}
