import type { Between, Compared, Met, ReadKernel } from '../../changes/index.js';
import type { Rule } from '../../rules/index.js';
import type { Shape } from '../shape.js';
import type { Use } from '../use.js';

/** A change that a driver meets, with all that a rule for it may be made of. */
export interface Asked {
  met: Met;
  kernels: Compared;
  /** How the driver uses it, at the places where it meets the change. */
  uses: readonly [Use, ...Use[]];
  /** What is known already; some of it names what takes another's place. */
  rules: readonly Rule[];
  /** Kernels between the two, newest first, as far as they are known. */
  between?: readonly ReadKernel[];
  /** What takes its place, where a person said so: nothing else is tried then. */
  to?: string | undefined;
}

/** A test, a rule and the before part of its pair, not proved yet. */
export interface Candidate {
  shape: Shape;
  /** What the test and the before part include. */
  headers: readonly string[];
  /** Whole C behind the includes, of the old form. */
  before: string;
  /** What takes the place of the old form, where it is one name. */
  to?: string | undefined;
  /** Whether the old kernel takes the new form, too: what a macro stood for. */
  isOld?: boolean;
  /** How it was found, and what a person has to read. */
  notes: readonly string[];
}

/** Candidates, the likeliest first; or why there is none. */
export type Candidates = readonly [Candidate, ...Candidate[]] | string;

export type { Between };
