import path from 'node:path';
import { byBytes } from '../core/files.js';
import { type Prefix, sharedPrefix } from './prefix.js';
import { canBeIncluded, includesBeside, splitTest } from './prologue.js';
import type { CompatTest } from './test-file.js';

/** A test that can share the parse of what it begins with. */
export interface Member {
  test: CompatTest;
  /** latin1. */
  text: string;
  /** See SplitTest. */
  includes: readonly string[];
  includeLines: readonly number[];
}

/** Tests that begin with the same include, for one compiler process. */
export interface Group {
  prefix: Prefix<Member>;
  /** The directory that `#include "…"` in a member is searched in first; '' where none does that. */
  beside: string;
  members: readonly Member[];
}

export interface Grouping {
  /** Largest first, so that no long one is left for the end. */
  groups: Group[];
  /** Tests that have to be compiled alone to mean the same. */
  alone: CompatTest[];
}

/** Below this many members a group is not worth cutting in two: the prologue would be parsed twice. */
const SMALLEST = 8;

/** Sorts tests into groups by what they begin with, none so large that a core would wait for it. */
export function groupTests(
  tests: readonly { test: CompatTest; text: string }[],
  jobs: number,
): Grouping {
  const alone: CompatTest[] = [];
  const byFirst = new Map<string, { beside: string; members: Member[] }>();
  for (const { test, text } of tests) {
    const split = splitTest(text);
    if (!canBeIncluded(split)) {
      alone.push(test);
      continue;
    }
    const { includes, includeLines } = split;
    const beside = includesBeside(split) ? path.dirname(test.file) : '';
    const key = JSON.stringify([includes[0], beside]);
    const group = byFirst.get(key) ?? { beside, members: [] };
    group.members.push({ test, text, includes, includeLines });
    byFirst.set(key, group);
  }
  const largest = Math.max(SMALLEST, Math.ceil(tests.length / jobs));
  const groups = [...byFirst.values()].flatMap(({ beside, members }) =>
    cut(members, largest).map((part) => ({ prefix: sharedPrefix(part), beside, members: part })),
  );
  groups.sort(
    (a, b) =>
      b.members.length - a.members.length ||
      byBytes(a.prefix.includes.join(' '), b.prefix.includes.join(' ')),
  );
  return { groups, alone };
}

/** In equal parts, those together that share most. */
function cut(members: readonly Member[], largest: number): Member[][] {
  const sorted = members
    .map((member) => ({ member, key: member.includes.join('\n') }))
    .sort((a, b) => byBytes(a.key, b.key))
    .map(({ member }) => member);
  const size = Math.ceil(sorted.length / Math.ceil(sorted.length / largest));
  const parts: Member[][] = [];
  for (let at = 0; at < sorted.length; at += size) parts.push(sorted.slice(at, at + size));
  return parts;
}
