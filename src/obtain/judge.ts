import { type Entry, staleness } from '../cache/index.js';
import type { Project } from '../project/index.js';
import type { Rule } from '../rules/index.js';

/**
 * What decides that a cached patch may be used: why an entry's patch is not the one that today's rules and
 * sources would make; undefined if it is.
 */
export function judge(project: Project, entry: Entry, rules: readonly Rule[]): string | undefined {
  const today = rules.map(({ name, digest }) => ({ name, sha256: digest }));
  return staleness(entry, { rules: today, sources: project.sourceDigests });
}
