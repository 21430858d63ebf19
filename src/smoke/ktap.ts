/** One check of a script: a line `ok` or `not ok` of KTAP. */
export interface Check {
  name: string;
  outcome: 'passed' | 'failed' | 'skipped';
}

/** What a script's output says in KTAP. */
export interface Ktap {
  checks: Check[];
  /** What is wrong with it: fewer checks than planned, `Bail out!`. */
  faults: string[];
}

const RESULT = /^(\s*)(not ok|ok)\b\s*(\d+)?\s*(?:-\s*)?(.*)$/;
const DIRECTIVE = /^(.*?)\s*#\s*(skip|todo|xfail)\b(.*)$/i;
const PLAN = /^(\s*)1\.\.(\d+)\s*(?:#.*)?$/;

/** At one depth of indentation: how many results are planned, and how many there were. */
interface Level {
  planned: number | undefined;
  seen: number;
}

/**
 * Reads KTAP (Documentation/dev-tools/ktap.rst), and TAP as kselftest has it. A result behind an indented block sums
 * it up, and is not counted for itself. Lines that are no KTAP are passed over.
 */
export function readKtap(lines: readonly string[]): Ktap {
  const checks: Check[] = [];
  const faults: string[] = [];
  const levels = new Map<number, Level>();
  /** What stands deeper, not yet summed up. */
  let below: { depth: number; failed: boolean }[] = [];
  for (const line of lines) {
    const [, inset = '', count] = PLAN.exec(line) ?? [];
    if (count !== undefined) level(levels, inset.length).planned = Number(count);
    if (/^\s*Bail out!/.test(line)) faults.push(line.trim());
    const [, indent = '', result, number = '', rest = ''] = RESULT.exec(line) ?? [];
    if (result === undefined) continue;
    const depth = indent.length;
    level(levels, depth).seen += 1;
    const summed = below.filter((one) => one.depth > depth);
    below = below.filter((one) => one.depth <= depth);
    const check = asCheck(result === 'ok', rest, number);
    const failed = check.outcome === 'failed';
    below.push({ depth, failed });
    if (summed.length > 0) faults.push(...endLevels(levels, depth));
    if (summed.length === 0 || (failed && !summed.some((one) => one.failed))) checks.push(check);
  }
  return { checks, faults: [...faults, ...endLevels(levels, -1)] };
}

function level(levels: Map<number, Level>, depth: number): Level {
  const found = levels.get(depth) ?? { planned: undefined, seen: 0 };
  levels.set(depth, found);
  return found;
}

/** Closes what is deeper. */
function endLevels(levels: Map<number, Level>, depth: number): string[] {
  const faults: string[] = [];
  for (const [deep, { planned, seen }] of levels) {
    if (deep <= depth) continue;
    levels.delete(deep);
    if (planned !== undefined && planned !== seen)
      faults.push(`${planned} checks planned, ${seen} run`);
  }
  return faults;
}

function asCheck(good: boolean, rest: string, number: string): Check {
  const [, text = rest, directive = ''] = DIRECTIVE.exec(rest) ?? [];
  const name = text.trim() || `check ${number}`.trim();
  if (directive.toLowerCase() === 'skip') return { name, outcome: 'skipped' };
  // A check that is known to fail fails nothing.
  if (good || directive !== '') return { name, outcome: 'passed' };
  return { name, outcome: 'failed' };
}
