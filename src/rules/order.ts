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
  const waiting = new Map(
    [...rules].sort((a, b) => byBytes(a.name, b.name)).map((rule) => [rule.name, rule]),
  );
  const placed: Rule[] = [];
  while (waiting.size > 0) {
    const next = [...waiting.values()].find((rule) => blockers(rule, waiting).length === 0);
    if (next === undefined) throw cycleError(waiting);
    waiting.delete(next.name);
    placed.push(next);
  }
  return placed;
}

/** The predecessors of a rule that are not placed yet, in byte order. */
function blockers(rule: Rule, waiting: ReadonlyMap<string, Rule>): string[] {
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
