import type { Entry } from './entry.js';
import type { RuleDigest, SourceDigest } from './manifest.js';

/** What a patch would be made from today. */
export interface Inputs {
  /** The rules that the answers select, in order. */
  rules: readonly RuleDigest[];
  sources: readonly SourceDigest[];
}

/**
 * Why an entry's patch is not what would be made today, or undefined when it is: names the first
 * rule or source that differs. The version of spatch does not count. An entry without a manifest
 * can't be judged and is never stale: a foreign one, or one that waits for its patch.
 */
export function staleness(entry: Entry, today: Inputs): string | undefined {
  if (entry.manifest === undefined) return undefined;
  const then = entry.manifest;
  return (
    difference('rule', rulesOf(then), rulesOf(today)) ??
    orderDifference(then, today) ??
    difference('source', sourcesOf(then), sourcesOf(today))
  );
}

/** Name to digest. */
type Digests = ReadonlyMap<string, string>;

function rulesOf({ rules }: Inputs): Digests {
  return new Map(rules.map(({ name, sha256 }) => [name, sha256]));
}

function sourcesOf({ sources }: Inputs): Digests {
  return new Map(sources.map(({ path, sha256 }) => [path, sha256]));
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
function orderDifference(then: Inputs, now: Inputs): string | undefined {
  const moved = now.rules.find(({ name }, index) => then.rules[index]?.name !== name);
  return moved === undefined ? undefined : `rule ${moved.name} stands elsewhere in the order`;
}
