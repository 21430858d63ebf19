import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { asksGit, namesItsPlace, type Project } from '../../project/index.js';
import { type Compiled, type Copy, compileModules } from '../compile.js';
import { HalfPatched } from '../kbuild/refuse-mixed.js';
import type { NoNamespace } from './namespace.js';
import { dropCopy, openPlace, type Place, wasBuiltInPlace } from './place.js';

/** Modules, and the copy that they were built in. */
export interface BuiltCopy extends Compiled {
  copy: Copy;
}

/**
 * Builds a patched copy. Where it would be half patched, or does not build and may depend on where it lies, it is
 * built once more, seen in the place of the sources, if a namespace for that can be had here; later runs begin with that. So does
 * the build of a module whose makefiles ask version control. Throws as compileModules() does.
 *
 * @param layOut makes the copy again, where it was removed
 */
export async function buildCopy(
  session: Session,
  copy: Copy,
  layOut: () => Promise<unknown>,
  output?: string,
): Promise<BuiltCopy> {
  if (await wasBuiltInPlace(copy.dir)) {
    const place = await openPlace(session, copy);
    if (!('why' in place)) return compile(session, { ...copy, place }, output);
    await dropCopy(session, copy.dir);
    await layOut();
  }
  if (await asksGit(copy.project)) {
    const built = await seenInPlace(session, copy, layOut);
    if (!('why' in built)) return compile(session, { ...copy, place: built }, output);
    session.log.detail(`The makefiles ask version control, which has no answer: ${built.why}`);
  }
  try {
    return await compile(session, copy, output);
  } catch (error) {
    if (!(await mayBeOfPlace(error, copy.project))) throw error;
    return await compileInPlace(session, copy, layOut, error, output);
  }
}

async function mayBeOfPlace(error: unknown, project: Project): Promise<boolean> {
  if (error instanceof HalfPatched) return true;
  if (!(error instanceof CompatError) || error.code !== 'KBUILD_FAILED') return false;
  return namesItsPlace(project);
}

async function compileInPlace(
  session: Session,
  copy: Copy,
  layOut: () => Promise<unknown>,
  first: unknown,
  output?: string,
): Promise<BuiltCopy> {
  const place = await seenInPlace(session, copy, layOut);
  if ('why' in place) throw withoutPlace(session, copy, first, place.why);
  session.log.step('KBUILD', `${place.at} (once more, with the copy seen in its place)`);
  return compile(session, { ...copy, place }, output);
}

/** A copy without anything that was built elsewhere, and how it is seen in its place; why it can't be. */
async function seenInPlace(
  session: Session,
  copy: Copy,
  layOut: () => Promise<unknown>,
): Promise<Place | NoNamespace> {
  const found = await openPlace(session, copy);
  if ('why' in found) return found;
  await dropCopy(session, copy.dir);
  await layOut();
  return openPlace(session, copy);
}

/** What went wrong, for who can't build it otherwise. */
function withoutPlace({ log }: Session, { project }: Copy, first: unknown, why: string): unknown {
  const { root } = project.config;
  const told = `The copy cannot be seen at ${root} here: ${why}.`;
  if (!(first instanceof HalfPatched)) {
    log.detail(told);
    return first;
  }
  const { code, message, output = '', hint } = first;
  return new HalfPatched(code, message, { output, hint: `${hint}\n${told}` });
}

async function compile(session: Session, copy: Copy, output?: string): Promise<BuiltCopy> {
  return { copy, ...(await compileModules(session, copy, output)) };
}
