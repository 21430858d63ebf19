import { CompatError } from '../../core/errors.js';
import { aside } from '../../core/log.js';
import type { Session } from '../../core/session.js';
import { BuildFailed, type Failure } from '../failure/failure.js';
import { buildPatched, type Made, type Patched } from '../in-copy.js';
import { withIncludes } from './add-includes.js';
import { headerOf } from './header-of.js';
import { lostNames } from './lost-names.js';

/** One file's error may hide those of others, which are compiled once it is gone. */
const ROUNDS = 6;

/** Headers by the source file that lacks them. */
type Wanted = Map<string, Set<string>>;

/**
 * Builds a module again that failed since its files use what no header brings along any more, with the headers that
 * declare it, and warns of these. Undefined where that does not help: `error` stands. Only a directory without compat.toml
 * is tried so; the author of one is told instead.
 */
export async function buildWithHeaders(
  session: Session,
  patched: Patched,
  error: unknown,
  output?: string,
): Promise<(Patched & Made) | undefined> {
  const { root, file } = patched.project.config;
  if (file !== undefined || !patched.tree.kind.isKernel) return undefined;
  const quiet = { ...session, log: aside(session.log) };
  const wanted: Wanted = new Map();
  let failed = error;
  for (let round = 0; round < ROUNDS && failed instanceof BuildFailed; round++) {
    if (!(await learn(session, patched, failed.failure, wanted))) return undefined;
    const next = withIncludes(patched, wanted);
    session.log.step('KBUILD', `${root}, with headers that it lacks`);
    try {
      const made = await buildPatched(quiet, next, output);
      session.log.warn({ kind: 'headers-added', root, headers: told(wanted) });
      return { ...next, ...made };
    } catch (again) {
      if (again instanceof CompatError && again.code !== 'KBUILD_FAILED') throw again;
      failed = again;
    }
  }
  return undefined;
}

/** Adds the headers that a failed build lacks. Returns whether any is new. */
async function learn(
  session: Session,
  { project: { sources }, tree }: Patched,
  failure: Failure,
  wanted: Wanted,
): Promise<boolean> {
  const split = new Map<string, string[]>();
  const lineOf = (file: string, line: number): string | undefined => {
    const lines = split.get(file) ?? sources.get(file)?.toString('latin1').split('\n') ?? [];
    split.set(file, lines);
    return lines.at(line - 1);
  };
  let isNew = false;
  for (const lost of lostNames(failure, lineOf)) {
    if (!sources.has(lost.file)) continue;
    const header = await headerOf(session, tree, lost);
    const there = wanted.get(lost.file) ?? new Set();
    if (header === undefined || there.has(header)) continue;
    wanted.set(lost.file, there.add(header));
    isNew = true;
  }
  return isNew;
}

function told(wanted: Wanted): string[] {
  return [...wanted].map(([file, headers]) => `${file} (${[...headers].join(', ')})`);
}
