import { type Part, type Rule, readCocci } from '../../rules/index.js';

/** How far apart things may lie that belong together for a rule: it carries names from place to place, or has dots. */
export type Reach = 'statement' | 'function' | 'names';

/** The widest of some rules. Parts that change nothing count where others take positions from them. */
export function reachOf(rules: readonly Rule[]): Reach {
  const reaches = rules.map(reachOfRule);
  if (reaches.includes('names')) return 'names';
  return reaches.includes('function') ? 'function' : 'statement';
}

/** A rule is asked about for each file that it changed. */
const READ = new WeakMap<Rule, Reach>();

function reachOfRule(rule: Rule): Reach {
  const reach = READ.get(rule) ?? reachOfOne(readCocci(rule.text));
  READ.set(rule, reach);
  return reach;
}

function reachOfOne(parts: readonly Part[]): Reach {
  const changing = parts.filter(({ body }) => body.some(({ side }) => side !== ' '));
  const inherited = changing.flatMap(({ variables }) =>
    variables.filter(({ from }) => from !== undefined),
  );
  if (inherited.some(({ kind }) => kind !== 'position')) return 'names';
  const placing = parts.filter(({ name }) => inherited.some(({ from }) => from === name));
  const hasDots = ({ body }: Part): boolean =>
    body.some(({ text }) => /^\s*(?:<\+?)?\.\.\./.test(text));
  return [...changing, ...placing].some(hasDots) || changing.some(addsAtIncludes)
    ? 'function'
    : 'statement';
}

/** `#include <...>` stands for the last one: all includes together count. */
function addsAtIncludes({ body }: Part): boolean {
  return body.some(
    ({ side, text }) => side === ' ' && /^\s*#\s*include\s*[<"]\.\.\.[>"]/.test(text),
  );
}
