import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import type { Rule } from './rule.js';

/**
 * The fixed order of rules: of all rules whose predecessors are placed, always the one whose name
 * comes first in byte order. It depends on the set alone, not on the order it is given in.
 * An `after` that names none of these rules doesn't count: so order the whole set before leaving
 * any out, else a rule loses the predecessor it had through one left out.
 * Throws RULE_CYCLE, naming the loop.
 */
export function orderRules(rules: readonly Rule[]): Rule[] {
  const byName = [...rules].sort((a, b) => byBytes(a.name, b.name));
  const waiting = new Map(byName.map((rule) => [rule.name, rule]));
  const rank = new Map([...waiting.keys()].map((name, at) => [name, at]));
  const named = [...waiting.values()];
  const missing: number[] = [];
  const followers = new Map<number, number[]>();
  for (const [at, rule] of named.entries()) {
    const before = new Set(blockers(rule, waiting));
    missing.push(before.size);
    for (const name of before) {
      const other = rank.get(name) ?? at;
      const waits = followers.get(other) ?? [];
      waits.push(at);
      followers.set(other, waits);
    }
  }
  const ready = new LeastFirst([...missing.keys()].filter((at) => missing[at] === 0));
  const placed: Rule[] = [];
  for (let at = ready.take(); at !== undefined; at = ready.take()) {
    const rule = named[at] as Rule;
    waiting.delete(rule.name);
    placed.push(rule);
    for (const follower of followers.get(at) ?? []) {
      missing[follower] = (missing[follower] ?? 0) - 1;
      if (missing[follower] === 0) ready.add(follower);
    }
  }
  if (waiting.size > 0) throw cycleError(waiting);
  return placed;
}

/** Numbers of which the least comes out first: those of the beginning, in order, and a heap of those that came later. */
class LeastFirst {
  private readonly heap: number[] = [];
  private taken = 0;

  constructor(private readonly first: readonly number[]) {}

  add(number: number): void {
    const { heap } = this;
    let at = heap.push(number) - 1;
    for (let above = (at - 1) >> 1; at > 0 && this.swapped(above, at); above = (at - 1) >> 1) {
      at = above;
    }
  }

  take(): number | undefined {
    const { first, heap } = this;
    const [early, least] = [first[this.taken], heap[0]];
    if (early !== undefined && !(least !== undefined && least < early)) {
      this.taken += 1;
      return early;
    }
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return least;
    heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const lesser = (heap[right] ?? Number.POSITIVE_INFINITY) < (heap[left] ?? 0) ? right : left;
      if (lesser >= heap.length || !this.swapped(at, lesser)) return least;
      at = lesser;
    }
  }

  /** Puts two in order, the upper one before the lower; true where they were not. */
  private swapped(upper: number, lower: number): boolean {
    const [a = 0, b = 0] = [this.heap[upper], this.heap[lower]];
    if (a <= b) return false;
    this.heap[upper] = b;
    this.heap[lower] = a;
    return true;
  }
}

/** The predecessors of a rule that are not placed yet, in byte order. */
function blockers(rule: Rule, waiting: ReadonlyMap<string, Rule>): string[] {
  if (rule.after.length === 0) return [];
  return rule.after.filter((name) => waiting.has(name)).sort(byBytes);
}

/** Every waiting rule has a predecessor that waits too: following them must come round. */
function cycleError(waiting: ReadonlyMap<string, Rule>): CompatError {
  const walk: string[] = [];
  let name = [...waiting.keys()][0];
  while (name !== undefined && !walk.includes(name)) {
    walk.push(name);
    const rule = waiting.get(name);
    name = rule && blockers(rule, waiting)[0];
  }
  const loop = walk.slice(walk.indexOf(name ?? ''));
  const files = loop.map((member) => waiting.get(member)?.file).join('\n');
  return new CompatError(
    'RULE_CYCLE',
    `these rules wait for each other: ${[...loop, name].join(' → ')}`,
    { hint: `Drop one "compat: after" of these files:\n${files}` },
  );
}
