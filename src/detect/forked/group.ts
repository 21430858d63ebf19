import path from 'node:path';
import type { CompatTest } from '../test-file.js';
import { type Prefix, sharedPrefix } from './prefix.js';
import { canBeIncluded, includesBeside, splitTest } from './prologue.js';

/** A test that can share the parse of what it begins with. */
export interface Member {
  test: CompatTest;
  /** See SplitTest. */
  includes: readonly string[];
  includeLines: readonly number[];
}

/** Tests for one compiler process. */
export interface Group {
  prefix: Prefix<Member>;
  /** The directory that `#include "…"` in a member is searched in first; '' where none does that. */
  beside: string;
  members: readonly Member[];
}

export interface Grouping {
  groups: Group[];
  /** Tests that have to be compiled alone to mean the same. */
  alone: CompatTest[];
}

/** Sorts tests into those that one compiler process can do, and the others. */
export function groupTests(tests: readonly CompatTest[]): Grouping {
  const alone: CompatTest[] = [];
  const byPlace = new Map<string, Member[]>();
  for (const test of tests) {
    const split = splitTest(test.text);
    if (!canBeIncluded(split)) {
      alone.push(test);
      continue;
    }
    const { includes, includeLines } = split;
    const beside = includesBeside(split) ? path.dirname(test.file) : '';
    const members = byPlace.get(beside) ?? [];
    members.push({ test, includes, includeLines });
    byPlace.set(beside, members);
  }
  const groups = [...byPlace].map(([beside, members]) => ({
    prefix: sharedPrefix(members),
    beside,
    members,
  }));
  return { groups, alone };
}
