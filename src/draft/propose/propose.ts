import type { Compared, Met } from '../../changes/index.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import { findSpatch } from '../../spatch/index.js';
import { usesIn } from '../use.js';
import { freeName, writeFiles } from '../write.js';
import type { Asked, Candidate } from './candidate.js';
import { candidatesFor } from './candidates.js';
import { prove, type Trees, type Tried, tryRule } from './prove.js';

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

/** A change that is waiting, with what is left to try. */
interface Open {
  asked: Asked;
  left: Candidate[];
  reason: string;
}

/**
 * Writes a test, a rule and its pair for each change that a driver meets and that no rule is for: where `rules new`
 * writes them. Only what is proved is written: the test says yes on the old kernel and no on the new one, spatch
 * takes the rule, the old form builds on the old kernel alone, and the new form on the new one. Throws NEEDS_SPATCH,
 * and what compiling throws.
 */
export async function propose(
  session: Session,
  project: Project,
  {
    kernels,
    trees,
    changes,
    date,
    output,
  }: {
    kernels: Compared;
    trees: Trees;
    /** Those to look at. */
    changes: readonly Met[];
    date: string;
    output?: string | undefined;
  },
): Promise<Proposal[]> {
  const spatch = await findSpatch(session, project.config.spatch.command);
  if (spatch === undefined) {
    throw new CompatError(
      'NEEDS_SPATCH',
      'nothing can be proved without spatch, and there is none',
      {
        hint: 'Debian: apt-get install coccinelle',
      },
    );
  }
  const open = new Map<Met, Open>();
  const found = new Map<Met, Proposal>();
  for (const met of changes) {
    const opened = openOf(met, kernels, project);
    if (typeof opened === 'string') found.set(met, refused(met, opened));
    else open.set(met, opened);
  }
  while (open.size > 0) {
    const tried = new Map<Met, Tried>();
    for (const [met, one] of open) {
      const next = await nextTried(session, spatch, project, one, date);
      if (next === undefined) {
        found.set(met, refused(met, one.reason));
        open.delete(met);
      } else tried.set(met, next);
    }
    const all = [...tried];
    if (all.length === 0) break;
    const wrong = await prove(
      session,
      trees,
      kernels,
      project.gplCompatible,
      all.map(([, one]) => one),
    );
    for (const [at, [met, one]] of all.entries()) {
      const reason = wrong[at];
      const waiting = open.get(met);
      if (reason !== undefined && waiting !== undefined) waiting.reason = reason;
      else {
        found.set(met, await written(project, met, one, output));
        open.delete(met);
      }
    }
  }
  return changes.flatMap((met) => found.get(met) ?? []);
}

function openOf(met: Met, kernels: Compared, project: Project): Open | string {
  const word = met.name.endsWith('.h') ? met.name : (met.name.split(/[ .]/).at(-1) ?? met.name);
  const lines = new Set(met.places.map(({ file, line }) => `${file}:${line}`));
  const [first, ...others] = met.places
    .map(({ file }) => file)
    .filter((file, at, all) => all.indexOf(file) === at)
    .flatMap((file) => usesIn(project.sources.get(file)?.toString('latin1') ?? '', file, word))
    .filter(({ file, line }) => lines.has(`${file}:${line}`));
  if (first === undefined) return "a macro of the driver's own names it";
  const asked: Asked = { met, kernels, uses: [first, ...others], rules: project.allRules };
  const candidates = candidatesFor(asked);
  return typeof candidates === 'string'
    ? candidates
    : { asked, left: [...candidates], reason: 'nothing could be tried' };
}

/** The next candidate that spatch takes; undefined where none is left. */
async function nextTried(
  session: Session,
  spatch: NonNullable<Awaited<ReturnType<typeof findSpatch>>>,
  project: Project,
  one: Open,
  date: string,
): Promise<Tried | undefined> {
  for (let next = one.left.shift(); next !== undefined; next = one.left.shift()) {
    const { met, kernels } = one.asked;
    const files = [...new Set(met.places.map(({ file }) => file))];
    const notes = [
      `${kernels.old.table.release}: ${met.was.text}`,
      `${kernels.now.table.release}: ${met.is?.text ?? 'has no such thing'}`,
    ];
    const name = freeName(project, next.shape.name);
    const tried = await tryRule(session, spatch, project, next, { files, name, date, notes });
    if (typeof tried !== 'string') return tried;
    one.reason = tried;
  }
  return undefined;
}

function refused({ name, what }: Met, reason: string): Proposal {
  return { name, what, files: [], changes: [], reason };
}

async function written(
  project: Project,
  met: Met,
  tried: Tried,
  output: string | undefined,
): Promise<Proposal> {
  const { name, what } = met;
  const { test, rule, before, after, changes } = tried;
  const ruleName = `${tried.name}__no_present`;
  try {
    const texts = { name: tried.name, test, rule, pair: { before, after } };
    const files = await writeFiles(project, texts, output);
    return { name, what, files, rule: ruleName, changes };
  } catch (error) {
    if (!(error instanceof CompatError) || error.code !== 'USAGE') throw error;
    return refused(met, error.message);
  }
}
