import { CompatError } from '../../core/errors.js';
import { aside } from '../../core/log.js';
import type { Session } from '../../core/session.js';
import { type Project, readKbuildFiles } from '../../project/index.js';
import { BuildFailed, type Failure } from '../failure/failure.js';
import { buildPatched, type Made, type Patched } from '../in-copy.js';
import { amended, type Wanted } from './amend.js';
import { headerOf } from './header-of.js';
import { lostNames } from './lost-names.js';
import { makesErrors, styleWarning } from './style-warnings.js';

/** One file's error may hide those of others, which are compiled once it is gone. */
const ROUNDS = 6;

/**
 * Builds a module again that failed for one of two reasons alone, and warns of what was done: its files use what no header
 * brings along any more, and get the headers that declare it; or they are built so that each warning is an error, and
 * the kernel asks for warnings about style that older ones did not, which stay warnings. Undefined where that does not
 * help: `error` stands. Only a directory without compat.toml is tried so; the author of one is told instead.
 */
export async function buildAgain(
  session: Session,
  patched: Patched,
  error: unknown,
  output?: string,
): Promise<(Patched & Made) | undefined> {
  const { root, file } = patched.project.config;
  if (file !== undefined || !patched.tree.kind.isKernel) return undefined;
  const quiet = { ...session, log: aside(session.log) };
  const wanted: Wanted = { headers: new Map(), warnings: new Set() };
  let failed = error;
  for (let round = 0; round < ROUNDS && failed instanceof BuildFailed; round++) {
    if (!(await learn(session, patched, failed.failure, wanted))) return undefined;
    const next = amended(patched, wanted, await making(session, patched.project, wanted));
    session.log.step('KBUILD', `${root}, with what it lacks`);
    try {
      const made = await buildPatched(quiet, next, output);
      warn(session, root, wanted);
      return { ...next, ...made };
    } catch (again) {
      if (again instanceof CompatError && again.code !== 'KBUILD_FAILED') throw again;
      failed = again;
    }
  }
  return undefined;
}

/** The Makefiles and Kbuild files that make each warning an error, where some are to be none. */
async function making(
  session: Session,
  { config, files }: Project,
  { warnings }: Wanted,
): Promise<Map<string, Buffer>> {
  if (warnings.size === 0) return new Map();
  const all = await readKbuildFiles(config, files, session);
  return new Map([...all].filter(([, bytes]) => makesErrors(bytes.toString('latin1'))));
}

/** Adds what a failed build lacks. Returns whether any of it is new. */
async function learn(
  session: Session,
  patched: Patched,
  failure: Failure,
  wanted: Wanted,
): Promise<boolean> {
  const { headers, warnings } = wanted;
  const errors = failure.remains.flatMap((one) => one.errors);
  const style = errors.flatMap((one) => styleWarning(one) ?? []);
  const known = warnings.size;
  for (const name of style) warnings.add(name);
  const isNew = await learnHeaders(session, patched, failure, headers);
  // Where other errors stay as they are, it is in vain.
  return isNew || (style.length === errors.length && warnings.size > known);
}

async function learnHeaders(
  session: Session,
  { project: { sources }, tree }: Patched,
  failure: Failure,
  headers: Wanted['headers'],
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
    const there = headers.get(lost.file) ?? new Set();
    if (header === undefined || there.has(header)) continue;
    headers.set(lost.file, there.add(header));
    isNew = true;
  }
  return isNew;
}

function warn({ log }: Session, root: string, { headers, warnings }: Wanted): void {
  const told = [...headers].map(([file, names]) => `${file} (${[...names].join(', ')})`);
  if (told.length > 0) log.warn({ kind: 'headers-added', root, headers: told });
  if (warnings.size > 0) log.warn({ kind: 'warnings-stay', root, warnings: [...warnings] });
}
