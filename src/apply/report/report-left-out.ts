import { byBytes } from '../../core/bytes.js';
import type { Log } from '../../core/log.js';
import type { LeftOut } from '../run/leave-out.js';

/** Warns of each rule that was not applied to a file. */
export function reportLeftOut(leftOut: readonly LeftOut[], log: Log): void {
  for (const one of leftOut) log.warn({ kind: 'rule-left-out', ...one });
}

/** By file, then by rule: not in the order in which processes ended. */
export function inOrder(leftOut: readonly LeftOut[]): LeftOut[] {
  return [...leftOut].sort((a, b) => byBytes(a.file, b.file) || byBytes(a.rule, b.rule));
}
