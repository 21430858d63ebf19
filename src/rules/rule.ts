import type { Condition } from './condition.js';
import type { LintName } from './lint/names.js';

/** One semantic patch, plain patch or lines for the head of C files or the end of Kbuild files, with what its header says about when it applies. */
export interface Rule {
  /** The file's name without its extension; for a template's instance `<rule>+<template>`. */
  name: string;
  /** Absolute path. */
  file: string;
  kind: 'cocci' | 'patch' | 'kbuild' | 'head';
  /** The whole file, latin1: its bytes come back with Buffer.from(text, 'latin1'). */
  text: string;
  /** Hex SHA-256 of those bytes. */
  digest: string;
  /** Without one the rule always applies. */
  when?: Condition | undefined;
  /** Names of the rules that must have run before this one, where they run at all. */
  after: string[];
  /** Identifiers, or other words, without one of which the rule can't match. */
  touches: string[];
  /** The same; where one stands in the module, the driver has its own of what the rule brings, and the rule is not run. */
  unless: string[];
  /** Changing nothing is an error. */
  mustMatch: boolean;
  /** Not finished: no build applies it. */
  isDraft?: boolean | undefined;
  /** The oldest spatch that can run it, such as "1.1". */
  spatchAtLeast?: string | undefined;
  /** The upstream commits it answers to, as written; several are joined by "; ". */
  upstream?: string | undefined;
  /** What lintRule finds in it and is right, with the reason. */
  allows: { lint: LintName; reason: string }[];
  /** The module's own, the user's, or of the library that comes with compat-gen. */
  origin: 'module' | 'user' | 'library';
}
