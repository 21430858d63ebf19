import type { Answers } from '../header/index.js';
import type { Rule } from '../rules/index.js';
import type { Profile } from './profile.js';

/** What a patch is wanted for. */
export interface Wanted {
  answers: Answers;
  /** The rules that the answers select, in order. */
  rules: readonly Rule[];
}

/** What the caller allows, and wants beside the patch. */
export interface Policy {
  /** The kernel release that a build is for: noted in the entry, and HIT or MISS is said. */
  release?: string | undefined;
  /** The command that makes the patch where there is none, for --locked to name. */
  remedy?: string | undefined;
  /** Neither make a patch nor use a stale one. */
  locked: boolean;
  /** Use a stale patch where there is no spatch, if all of it applies. */
  useStale: boolean;
  /** Ask the servers that are configured, where there is no spatch. */
  mayAsk: boolean;
  /** Make even a patch again that another pipeline made. */
  replaceForeign: boolean;
  /** Filled in with what it costs to make the patch, if it is made [nothing is measured]. */
  profile?: Profile | undefined;
}
