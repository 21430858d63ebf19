import { CompatError } from '../../core/errors.js';
import { withTempDir } from '../../core/files/temp-dir.js';
import { aside } from '../../core/log.js';
import type { Session } from '../../core/session.js';
import { buildAgain } from '../again/again.js';
import { buildAsItIs, ifCurable } from '../as-they-are.js';
import { clean } from '../clean.js';
import { type Answered, buildPatched, type Patched } from '../in-copy.js';
import { PRE_BUILT } from './make-line.js';

/**
 * What dkms is to build: the patch, or none where the sources build only as they are, since what builds without us
 * builds with us; or the patch and what is lacking beside it. Where none of these builds, the patch: its errors are what dkms is to show. Leaves no copy behind.
 *
 * @param patched the module with its patch, or why there is none: thrown where it does not build as it is
 */
export async function onTrial(
  session: Session,
  module: Answered,
  patched: Patched | CompatError,
): Promise<Patched> {
  try {
    return await withTempDir(session, (output) => tried(session, module, patched, output));
  } finally {
    // Whatever is asked meanwhile: nothing of a trial stays.
    await clean({ ...session, signal: undefined }, module.project);
  }
}

async function tried(
  session: Session,
  module: Answered,
  patched: Patched | CompatError,
  output: string,
): Promise<Patched> {
  const trial = { ...session, env: { ...session.env, ...PRE_BUILT } };
  const why = patched instanceof CompatError ? patched : await failure(trial, patched, output);
  if (why === undefined) return patched as Patched;
  try {
    // Without a patch these were the sources as they are.
    if (!(patched instanceof CompatError) && patched.patch === '') throw why;
    const bare = await buildAsItIs(trial, module, why, output);
    return { ...bare, project: module.project };
  } catch (error) {
    if (error !== why || patched instanceof CompatError) throw error;
    return (await buildAgain(trial, patched, why, output)) ?? patched;
  }
}

/** Why the patched copy does not build; undefined where it does. Throws what says nothing of the patch. */
async function failure(
  session: Session,
  patched: Patched,
  output: string,
): Promise<CompatError | undefined> {
  session.log.step('KBUILD', `${patched.project.config.root}, on trial`);
  try {
    await buildPatched({ ...session, log: aside(session.log) }, patched, output);
    return undefined;
  } catch (error) {
    return ifCurable(patched.project, error);
  }
}
