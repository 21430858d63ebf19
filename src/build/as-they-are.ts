import path from 'node:path';
import { CompatError, type ErrorCode } from '../core/errors.js';
import { aside } from '../core/log.js';
import type { Session } from '../core/session.js';
import { type Project, rulesFor } from '../project/index.js';
import { buildAgain } from './again/again.js';
import { type Answered, buildPatched, type Made, type Patched } from './in-copy.js';

/** What rules may bring about, and their absence cures. */
const CURABLE: readonly ErrorCode[] = [
  'KBUILD_FAILED',
  'NEEDS_SPATCH',
  'PATCH_REJECTED',
  'SPATCH_FAILED',
  'SPATCH_TIMEOUT',
];

/**
 * Returns an error after which the module may be tried without any rule: only that of a directory without compat.toml,
 * since the author of one counts on its rules. Throws any other.
 */
export function ifCurable({ config }: Project, error: unknown): CompatError {
  const isOne = error instanceof CompatError && CURABLE.includes(error.code);
  if (isOne && config.file === undefined) return error;
  throw error;
}

/**
 * Builds a module with its patch; where that fails, or there is none, and the module may be tried so, as it is; where
 * that fails as well, with what it lacks.
 *
 * @param patched the same module with its patch, or why there is none
 */
export async function buildOrAsItIs(
  session: Session,
  module: Answered,
  patched: Patched | CompatError,
  output?: string,
): Promise<Patched & Made> {
  if (patched instanceof CompatError) return buildAsItIs(session, module, patched, output);
  try {
    return { ...patched, ...(await buildPatched(session, patched, output)) };
  } catch (error) {
    return otherwise(session, module, patched, error, output);
  }
}

/** @param error why it does not build with its patch; thrown where nothing helps */
async function otherwise(
  session: Session,
  module: Answered,
  patched: Patched,
  error: unknown,
  output: string | undefined,
): Promise<Patched & Made> {
  const first = ifCurable(module.project, error);
  try {
    // Without a patch these were the sources as they are.
    if (patched.patch === '') throw first;
    return await buildAsItIs(session, module, first, output);
  } catch (thrown) {
    const built = thrown === first && (await buildAgain(session, patched, first, output));
    if (!built) throw thrown;
    return built;
  }
}

/** Builds a second copy, without any rule, and warns of it. Where that fails as well, `first` is what is thrown. */
export async function buildAsItIs(
  session: Session,
  module: Answered,
  first: CompatError,
  output?: string,
): Promise<Patched & Made> {
  const { project, answers, tree } = module;
  const { root } = project.config;
  const { fingerprint } = answers;
  const bare = { ...module, project: withOwnCopies(project), fingerprint, ...NO_PATCH };
  session.log.step('KBUILD', `${root}, as it is`);
  const quiet = { ...session, log: aside(session.log) };
  const made = await buildPatched(quiet, bare, output).catch((error: unknown) => {
    throw error instanceof CompatError && error.code === 'KBUILD_FAILED' ? first : error;
  });
  const rules = (await rulesFor(session, project, answers)).map((rule) => rule.name);
  session.log.warn({ kind: 'built-as-is', root, release: tree.release, rules, why: first.message });
  return { ...bare, ...made };
}

/** A patch that changes nothing, for the stamp of such a build. */
const NO_PATCH = { patch: '', entryDir: '', rules: [], work: { rules: [], files: [] } };

/** The module with a place of its own for copies, so that what is built without rules meets no object built with them. */
function withOwnCopies(project: Project): Project {
  const builds = path.join(project.places.builds, 'as-is');
  return { ...project, places: { ...project.places, builds, links: builds } };
}
