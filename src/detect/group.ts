import path from 'node:path';
import { byBytes } from '../core/files.js';
import { canBeIncluded, includesBeside, type SplitTest, splitTest } from './prologue.js';
import type { CompatTest } from './test-file.js';

/** A test with its text taken apart. */
export interface Member {
  test: CompatTest;
  split: SplitTest;
}

/** Tests whose prologue is the same, to be parsed once. */
export interface Group {
  includes: readonly string[];
  /** The directory that `#include "…"` in a member is searched in first; '' where none does that. */
  beside: string;
  members: Member[];
}

export interface Grouping {
  /** Largest first, so that no long one is left for the end. */
  groups: Group[];
  /** Tests that have to be compiled alone to mean the same. */
  alone: CompatTest[];
}

/** Below this many members a group is not worth cutting in two: the prologue would be parsed twice. */
const SMALLEST = 8;

/** Sorts tests into groups of equal prologue, none so large that a core would wait for it. */
export function groupTests(
  tests: readonly { test: CompatTest; text: string }[],
  jobs: number,
): Grouping {
  const alone: CompatTest[] = [];
  const byPrologue = new Map<string, Group>();
  for (const { test, text } of tests) {
    const split = splitTest(text);
    if (!canBeIncluded(split)) {
      alone.push(test);
      continue;
    }
    const beside = includesBeside(split) ? path.dirname(test.file) : '';
    const key = JSON.stringify([split.includes, beside]);
    const group = byPrologue.get(key) ?? { includes: split.includes, beside, members: [] };
    group.members.push({ test, split });
    byPrologue.set(key, group);
  }
  const largest = Math.max(SMALLEST, Math.ceil(tests.length / jobs));
  const groups = [...byPrologue.values()].flatMap((group) => cut(group, largest));
  groups.sort(
    (a, b) =>
      b.members.length - a.members.length || byBytes(a.includes.join(' '), b.includes.join(' ')),
  );
  return { groups, alone };
}

function cut(group: Group, largest: number): Group[] {
  const parts: Group[] = [];
  for (let at = 0; at < group.members.length; at += largest) {
    parts.push({ ...group, members: group.members.slice(at, at + largest) });
  }
  return parts;
}
