import type { Compared, Met, ReadKernel } from '../../changes/index.js';
import { CompatError } from '../../core/errors.js';
import { installing } from '../../core/installer.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import { findSpatch } from '../../spatch/index.js';
import { usesIn } from '../use.js';
import { writeFiles } from '../write.js';
import type { Asked } from './candidate.js';
import type { Trees, Tried } from './prove.js';
import { type Outcome, proveAll } from './prove-all.js';

/** What became of a change: a rule that is proved, or why there is none. */
export interface Proposal {
  /** The change's name. */
  name: string;
  what: Met['what'];
  /** Absolute paths: the test, the rule and its pair. */
  files: string[];
  rule?: string;
  /** The driver's files that the rule changes. */
  changes: string[];
  /** Why nothing was written. */
  reason?: string;
}

/** What is to be proposed for. */
export interface Wishes {
  kernels: Compared;
  trees: Trees;
  /** Those to look at. */
  changes: readonly Met[];
  /** Of today, as in 2026-11-26. */
  date: string;
  output?: string | undefined;
  /** Kernels between the two, newest first (kernelsBetween). */
  between?: readonly ReadKernel[];
}

/**
 * Writes a test, a rule and its pair for each of these changes that a driver meets: where `rules new`
 * writes them. Only what is proved is written (proveAll). Throws NEEDS_SPATCH, and what compiling throws.
 */
export async function propose(
  session: Session,
  project: Project,
  { kernels, trees, changes, date, output, between = [] }: Wishes,
): Promise<Proposal[]> {
  const spatch = await findSpatch(session, project.config.spatch.command);
  if (spatch === undefined) {
    throw new CompatError(
      'NEEDS_SPATCH',
      'nothing can be proved without spatch, and there is none',
      {
        hint: `Install it: ${installing('spatch')}`,
      },
    );
  }
  const asked = changes.flatMap((met) => {
    const one = askedOf(met, kernels, project);
    return one === undefined ? [] : [{ ...one, between }];
  });
  const found = await proveAll(session, project, spatch, { trees, asked, date });
  const proposals: Proposal[] = [];
  for (const met of changes) {
    const outcome = found.get(met) ?? "a macro of the driver's own names it";
    proposals.push(await written(project, met, outcome, output));
  }
  return proposals;
}

/** A change with the driver's uses in its places; undefined where none is there in so many words. */
function askedOf(met: Met, kernels: Compared, project: Project): Asked | undefined {
  const word = met.name.endsWith('.h') ? met.name : (met.name.split(/[ .]/).at(-1) ?? met.name);
  const lines = new Set(met.places.map(({ file, line }) => `${file}:${line}`));
  const [first, ...others] = [...new Set(met.places.map(({ file }) => file))]
    .flatMap((file) => usesIn(project.sources.get(file)?.toString('latin1') ?? '', file, word))
    .filter(({ file, line }) => lines.has(`${file}:${line}`));
  if (first === undefined) return undefined;
  return { met, kernels, uses: [first, ...others], rules: project.allRules };
}

async function written(
  project: Project,
  { name, what }: Met,
  outcome: Outcome,
  output: string | undefined,
): Promise<Proposal> {
  const refused = (reason: string) => ({ name, what, files: [], changes: [], reason });
  if (typeof outcome === 'string') return refused(outcome);
  try {
    const files = await writeFiles(project, textsOfProved(outcome), output);
    return { name, what, files, rule: `${outcome.name}__no_present`, changes: outcome.changes };
  } catch (error) {
    if (!(error instanceof CompatError) || error.code !== 'USAGE') throw error;
    return refused(error.message);
  }
}

/** The files of what is proved. */
export function textsOfProved({ name, test, rule, before, after }: Tried) {
  return { name, test, rule, pair: { before, after } };
}
