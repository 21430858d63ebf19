import { CompatError } from '../core/errors.js';
import { aside } from '../core/log.js';
import type { Session } from '../core/session.js';
import { buildAsItIs } from './as-they-are.js';
import { buildsBare } from './bare.js';
import type { Answered, Patched } from './in-copy.js';

/**
 * Whether a module builds without any rule, whatever came of the build with them; a directory without compat.toml in a
 * bare copy. Throws what is wrong with the kernel or the machine.
 *
 * @param output where its modules go, of a module with a compat.toml
 */
export async function buildsWithoutRules(
  session: Session,
  module: Answered,
  output: string,
): Promise<boolean> {
  const { project, tree } = module;
  if (project.config.file === undefined) return buildsBare(session, project, tree);
  const quiet = { ...session, log: aside(session.log) };
  const no = new CompatError('KBUILD_FAILED', 'it does not build as it is');
  const made = await buildAsItIs(quiet, module, no, output).catch((error: unknown) => {
    if (error !== no) throw error;
    return undefined;
  });
  return made !== undefined;
}

/** The same of a module that was built with its rules: where these changed nothing, it was built without. */
export async function buildsAsItIs(
  session: Session,
  built: Patched,
  output: string,
): Promise<boolean> {
  return built.work.files.length === 0 || buildsWithoutRules(session, built, output);
}
