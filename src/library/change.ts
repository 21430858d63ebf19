import type { ListedRule } from '../rules/index.js';

/** One API change of the kernel that the library knows: a folder of cocci/. */
export interface Change {
  /** `<subsystem>/<change>`, as the folder is called below cocci/. */
  name: string;
  /** What its tests say it is, a sentence each. */
  about: string[];
  /** The kernel's commits, each once. */
  upstream: Upstream[];
  /** The header that its first test is about; 'Kbuild files' where it is not about C. */
  header: string;
  /** Other headers that its rules touch or name. */
  headers: string[];
  tests: string[];
  rules: ChangeRule[];
  /** Identifiers of the code that its rules match and write, those of `touches` left out. */
  mentions: string[];
}

/** A commit of the kernel that changed an API. */
export interface Upstream {
  /** 12 hex digits; undefined where it is not known. */
  commit: string | undefined;
  /** The commit's subject, or the header that shows the change. */
  subject: string;
  /** The first version that has it, as in v6.16; '' where that is not known. */
  version: string;
}

export interface ChangeRule extends Omit<ListedRule, 'origin' | 'after'> {
  /** What it removes and writes: the lines of its text with a sign, or those that it adds to a Kbuild file. */
  effect: string[];
  /** The rule's name, and a digest of all that its condition depends on. */
  key: string;
  /** Kernel series on which it was seen to apply, of those in `Library.series`; undefined where none was asked. */
  on: string[] | undefined;
  /** Debian's driver packages that it helped to fix. */
  fixed: string[];
}

export interface Library {
  /** The kernel series that were asked which rules apply. */
  series: string[];
  /** In byte order of their names. */
  changes: Change[];
}
