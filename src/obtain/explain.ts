import { rulesAside } from '../apply/index.js';
import type { Asked } from '../ask/index.js';
import { knownAnswers, lookUp, mayBeRemade } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { type Answers, type Nearest, nearest } from '../header/index.js';
import { kernelsFor, type Project, rulesFor } from '../project/index.js';
import type { Rule } from '../rules/index.js';
import { judge } from './judge.js';
import { beliefIn, policiesOf, whyRefused } from './trust/believe.js';

/** What answers mean for a project: the rules that they select, and what the cache has for them. */
export interface Explained {
  rules: Rule[];
  /** See asideFor. */
  aside: Map<string, string>;
  cached: 'hit' | 'miss' | 'stale' | 'untrusted' | 'damaged';
  /** Why the cached patch is stale, or not believed, or how the entry contradicts itself. */
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
  const told = { rules, aside: asideFor(project, answers, rules) };
  const entry = await lookUp(session, project.cache, answers.fingerprint).catch(damageIn);
  if (entry instanceof CompatError) return { ...told, cached: 'damaged', reason: entry.message };
  if (entry?.patch === undefined) {
    const known = await knownAnswers(project.cache);
    const others = known.filter(({ fingerprint }) => fingerprint !== answers.fingerprint);
    const near = nearest(answers, others);
    return { ...told, cached: 'miss', ...(near === undefined ? {} : { nearest: near }) };
  }
  const reason = await judge(session, project, entry, rules);
  if (reason !== undefined) return { ...told, cached: 'stale', reason };
  const held = { ...entry, patch: entry.patch };
  const belief = await beliefIn(policiesOf(session, project), project, held, {
    rules,
    mayBeOwn: false,
  });
  if (belief.is !== 'refused') return { ...told, cached: 'hit' };
  return { ...told, cached: 'untrusted', reason: whyRefused(belief.verdicts) };
}

/** Of these rules those that leave alone what the driver defines itself: by name, the file with its definition. */
export function asideFor(
  project: Project,
  answers: Answers,
  rules: readonly Rule[],
): Map<string, string> {
  const { sources, config } = project;
  const kernels = kernelsFor(project, answers);
  return rulesAside({ rules, sources, kernels, isSettled: config.file === undefined });
}

function damageIn(error: unknown): CompatError {
  if (mayBeRemade(error)) return error;
  throw error;
}
