import type { Entry } from './entry.js';
import type { InputDigest, Manifest, RuleDigest, SourceDigest, SpatchOptions } from './manifest.js';

/** What a patch would be made from today. */
export interface Inputs {
  /** The rules that the answers select, in order. */
  rules: readonly RuleDigest[];
  sources: readonly SourceDigest[];
  /** The number of the engine that would run spatch, if a rule needs it. */
  engine: number;
  /** How spatch would be run, if a rule needs it. */
  options: SpatchOptions;
  /** The files that spatch would read beside these. */
  inputs: readonly InputDigest[];
  /** Whether code that spatch can't parse is an error. */
  strict: boolean;
}

/**
 * Why an entry's patch is not what would be made today, or undefined when it is: names the first
 * input that differs. The version of spatch does not count. An entry without a manifest can't be judged
 * here: a foreign one, or one that waits for its patch.
 */
export function staleness(entry: Entry, today: Inputs): string | undefined {
  if (entry.manifest === undefined) return undefined;
  const then = entry.manifest;
  return (
    difference('rule', rulesOf(then), rulesOf(today)) ??
    orderDifference(then, today) ??
    difference('source', sourcesOf(then), sourcesOf(today)) ??
    spatchDifference(then, today)
  );
}

/** Asked once rules and sources are the same: then spatch is needed today if it was needed then. */
function spatchDifference(then: Manifest, today: Inputs): string | undefined {
  if (then.spatch === 'none') return undefined;
  const { options } = today;
  // What does not tell its engine was made before there was a number. A newer one knows more than today's.
  if (then.schema === 1 || (then.engine ?? 0) < today.engine) return OLDER_ENGINE;
  if (then.options?.group !== options.group) return 'spatch.group changed';
  if (then.options.arms !== options.arms) return 'spatch.arms changed';
  if (JSON.stringify(then.options.args) !== JSON.stringify(options.args)) {
    return 'spatch.args changed';
  }
  if (today.strict && then.skipped.length > 0) {
    return 'spatch skipped code, and spatch.strict is set';
  }
  if (today.strict && (then.leftOut ?? []).length > 0) {
    return 'spatch died of a rule, and spatch.strict is set';
  }
  return difference('input', inputsOf(then), inputsOf(today));
}

const OLDER_ENGINE = 'an older version made it, which ran rules in another way';

/** Name to digest. */
type Digests = ReadonlyMap<string, string>;

function rulesOf({ rules }: Pick<Inputs, 'rules'>): Digests {
  return new Map(rules.map(({ name, sha256 }) => [name, sha256]));
}

function sourcesOf({ sources }: Pick<Inputs, 'sources'>): Digests {
  return new Map(sources.map(({ path, sha256 }) => [path, sha256]));
}

function inputsOf({ inputs }: Pick<Inputs, 'inputs'>): Digests {
  return new Map(inputs.map(({ name, sha256 }) => [name, sha256]));
}

function difference(kind: string, then: Digests, now: Digests): string | undefined {
  for (const [name, digest] of now) {
    const before = then.get(name);
    if (before === undefined) return `${kind} ${name} is new`;
    if (before !== digest) return `${kind} ${name} changed`;
  }
  const gone = [...then.keys()].find((name) => !now.has(name));
  return gone === undefined ? undefined : `${kind} ${gone} is gone`;
}

/** Asked once both have the same rules. */
function orderDifference(
  then: Pick<Inputs, 'rules'>,
  now: Pick<Inputs, 'rules'>,
): string | undefined {
  const moved = now.rules.find(({ name }, index) => then.rules[index]?.name !== name);
  return moved === undefined ? undefined : `rule ${moved.name} stands elsewhere in the order`;
}
