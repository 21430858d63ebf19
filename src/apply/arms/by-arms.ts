import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import type { Rule } from '../../rules/index.js';
import { putSources, type RuleResult, type SpatchSetup } from '../../spatch/index.js';
import { blanked, deadLines } from './blank.js';
import { linesOf } from './lines-of.js';
import { mergeReadings, type Reading, type Scope } from './merge.js';
import { hidesFrom, scopesFor } from './scopes.js';
import type { Way } from './ways.js';

/** One spatch process over some files, as they are given to it. */
export type Run = (
  session: Session,
  setup: SpatchSetup,
  sources: ReadonlyMap<string, Buffer>,
) => Promise<RuleResult>;

export interface Asked {
  rule: Rule;
  sources: ReadonlyMap<string, Buffer>;
  /** Those of them that the rule is shown. */
  files: readonly string[];
  /** Of the rule on the sources as they stand; undefined where spatch failed on them. */
  result: RuleResult | undefined;
  run: Run;
}

/** Whether a conditional comes into what rules changed, so that each of them must be read by arms. */
export function arePutApart(
  rules: readonly Rule[],
  before: ReadonlyMap<string, Buffer>,
  changed: ReadonlyMap<string, Buffer>,
): boolean {
  if (changed.size === 0) return false;
  const scopes = scopesFor(rules, before, changed);
  return scopes === 'too many' || scopes.size > 0;
}

/**
 * What a rule does to sources that hold a driver's own `#if`s. spatch reads one arm where an `#if` cuts a
 * statement, and all of them where it does not; which one the kernel reads it does not know. So where a conditional comes
 * into what was changed, or may keep from the rule what it looks for, the sources are read once in each way that a
 * preprocessor can take, with nothing of the other arms in them, and the results are brought together: each way then says
 * what the rule makes of it. No kernel is asked, since all that share a fingerprint share the patch.
 *
 * Where that would take too many runs, or can't be written, the rule does what spatch makes of the whole. Undefined is
 * returned where spatch failed on that, and no conditional can be why.
 */
export async function byArms(
  session: Session,
  setup: SpatchSetup,
  { rule, sources, files, result, run }: Asked,
): Promise<RuleResult | undefined> {
  const seen = new Map([...sources].filter(([file]) => files.includes(file)));
  if (result?.changed.size === 0 && !hidesFrom(rule, seen)) return result;
  const scopes = scopesFor([rule], seen, result?.changed);
  if (scopes === 'too many') return asAWhole(session, { rule, files, result });
  if (scopes.size === 0) return result;
  const runs = Math.max(...[...scopes.values()].flat().map(({ ways }) => ways.length));
  const readings: { sources: Map<string, Buffer>; result: RuleResult }[] = [];
  for (let serial = 0; serial < runs; serial++) {
    const read = readOnce(sources, scopes, serial);
    const own = { ...setup, scratch: inTree(setup, setup.nextSerial()) };
    await putSources(own.scratch, read);
    const made = await run(session, own, read).catch(orUndefined(result !== undefined));
    if (made === undefined) return asAWhole(session, { rule, files, result });
    readings.push({ sources: read, result: made });
  }
  const merged = mergeAll(sources, scopes, readings);
  if (merged === undefined) return asAWhole(session, { rule, files, result });
  const all = readings.map((one) => one.result);
  const skipped = result?.skipped ?? all.flatMap((one) => one.skipped);
  const fired = [...(result === undefined ? [] : [result]), ...all].flatMap((one) => one.fired);
  return { changed: merged, skipped, fired, tried: () => [], brokenHalfWay: false };
}

/** spatch may fail on one way where it did not on the whole, which then counts. */
function orUndefined(isReadAsAWhole: boolean) {
  return (error: unknown): undefined => {
    const isSpatch = error instanceof CompatError && error.code === 'SPATCH_FAILED';
    if (!isReadAsAWhole || !isSpatch) throw error;
  };
}

/** A tree of its own beside the others. */
function inTree({ scratch }: SpatchSetup, serial: number): SpatchSetup['scratch'] {
  return { ...scratch, tree: path.join(scratch.root, `arms-${serial}`) };
}

function wayOf(scopes: readonly Scope[], serial: number): Way {
  return new Map(scopes.flatMap(({ ways }) => [...(ways[serial % ways.length] ?? [])]));
}

function readOnce(
  sources: ReadonlyMap<string, Buffer>,
  scopes: ReadonlyMap<string, Scope[]>,
  serial: number,
): Map<string, Buffer> {
  const read = new Map(sources);
  for (const [file, own] of scopes) {
    const lines = linesOf(sources.get(file) ?? Buffer.of());
    const text = blanked(lines, deadLines(wayOf(own, serial))).join('');
    read.set(file, Buffer.from(text, 'latin1'));
  }
  return read;
}

function mergeAll(
  sources: ReadonlyMap<string, Buffer>,
  scopes: ReadonlyMap<string, Scope[]>,
  readings: readonly { sources: ReadonlyMap<string, Buffer>; result: RuleResult }[],
): Map<string, Buffer> | undefined {
  const merged = new Map<string, Buffer>();
  for (const file of new Set(readings.flatMap(({ result }) => [...result.changed.keys()]))) {
    const before = sources.get(file);
    if (before === undefined) throw new CompatError('BUG', `byArms: ${file} is not a source`);
    const own = scopes.get(file) ?? [];
    const told = readings.map(({ sources: read, result }, serial): Reading => {
      const bytes = result.changed.get(file) ?? read.get(file) ?? before;
      return { way: wayOf(own, serial), lines: linesOf(bytes) };
    });
    const lines = mergeReadings(linesOf(before), own, told);
    if (lines === undefined) return undefined;
    const bytes = Buffer.from(lines.join(''), 'latin1');
    if (!bytes.equals(before)) merged.set(file, bytes);
  }
  return merged;
}

function asAWhole(
  { log }: Session,
  { rule, files, result }: Pick<Asked, 'rule' | 'files' | 'result'>,
): RuleResult | undefined {
  log.info(`rule ${rule.name}: ${files.join(', ')} is read as a whole, for its #if lines`);
  return result;
}
