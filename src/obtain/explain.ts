import type { Asked } from '../ask/index.js';
import { lookUp, soundEntries } from '../cache/index.js';
import type { Session } from '../core/session.js';
import { type Nearest, nearest } from '../header/index.js';
import { type Project, rulesFor } from '../project/index.js';
import type { Rule } from '../rules/index.js';
import { judge } from './judge.js';

/** What answers mean for a project: the rules that they select, and what the cache has for them. */
export interface Explained {
  rules: Rule[];
  cached: 'hit' | 'miss' | 'stale';
  /** Why the cached patch is stale. */
  reason?: string;
  /** On a miss: the known fingerprint with the fewest other answers. */
  nearest?: Nearest;
}

/** Says what a build would find for these answers. Changes nothing. */
export async function explain(
  session: Session,
  project: Project,
  { answers }: Asked,
): Promise<Explained> {
  const rules = await rulesFor(session, project, answers);
  const entry = await lookUp(session, project.cache, answers.fingerprint);
  if (entry?.patch === undefined) {
    const known = (await soundEntries(session, project.cache)).map((one) => one.answers);
    const others = known.filter(({ fingerprint }) => fingerprint !== answers.fingerprint);
    const near = nearest(answers, others);
    return { rules, cached: 'miss', ...(near === undefined ? {} : { nearest: near }) };
  }
  const reason = await judge(session, project, entry, rules);
  return reason === undefined ? { rules, cached: 'hit' } : { rules, cached: 'stale', reason };
}
