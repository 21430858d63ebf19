import type { Session } from '../core/session.js';
import type { Answers } from '../header/index.js';
import type { Project } from '../project/index.js';
import { cacheLimit, keepBound } from '../state/index.js';
import type { KernelTree } from '../target/index.js';
import type { AtWork } from './at-work.js';
import { buildCopy } from './builder.js';
import type { Compiled } from './compile.js';
import { layOut } from './copy/lay-out.js';
import { lockCopy } from './copy/lock.js';
import type { AppliedPatch } from './copy/patched-files.js';
import type { LeftOut } from './failure/blame.js';
import type { Place } from './place/place.js';

/** A module, a kernel, and what that answered. */
export interface Answered {
  project: Project;
  tree: KernelTree;
  answers: Answers;
  /** `NAME=value` words for the driver's own makefiles [none]. */
  driverWords?: readonly string[] | undefined;
}

/** The same, with the patch for these answers. */
export interface Patched extends Answered, AppliedPatch {
  /** What the patch shows of its rules. */
  work: AtWork;
  /** Those of the rules that were left out on a file, since spatch died of it. */
  leftOut?: readonly LeftOut[] | undefined;
  /** Whether the patch brings more than the rules: what the module lacked (again/) [no]. */
  isAmended?: boolean;
}

/** A patched copy that was built. */
export interface Made extends Compiled {
  /** The copy's directory, absolute. */
  dir: string;
  /** Where make saw the copy, if that was the place of the sources. */
  place?: Place | undefined;
}

interface LaidOut {
  /** The copy's directory, absolute. */
  dir: string;
  /** The project, with the place where the copy stands. */
  project: Project;
}

/** Lays out the patched copy, when nobody else works in it. Returns its directory. Throws INTERRUPTED. */
export async function layOutCopy(session: Session, patched: Patched): Promise<string> {
  return inCopy(session, patched, async ({ dir }) => dir);
}

/**
 * The same, and builds there before anybody else may change it. Throws as `buildCopy` does.
 *
 * @param output where the modules go [the copy; the current directory where the sources may not be written]
 */
export async function buildPatched(
  session: Session,
  patched: Patched,
  output?: string,
): Promise<Made> {
  return inCopy(session, patched, async (laidOut, layOutAgain) => {
    const { dir } = laidOut;
    const { copy, ...compiled } = await buildCopy(
      session,
      { ...patched, ...laidOut },
      layOutAgain,
      output,
    );
    return { dir, place: copy.place, ...compiled };
  });
}

/** Whatever comes of the work, what is kept for the user stays within its bound: a build that failed leaves as much. */
async function inCopy<T>(
  session: Session,
  patched: Patched,
  work: (laidOut: LaidOut, layOutAgain: () => Promise<string>) => Promise<T>,
): Promise<T> {
  const { tree, answers } = patched;
  const most = cacheLimit(session.env);
  const lock = await lockCopy(session, patched.project, tree.release);
  const { project } = lock;
  try {
    const lay = () => layOut(session, project, tree.release, answers, patched);
    const dir = await lay();
    try {
      return await work({ dir, project }, lay);
    } finally {
      await keepBound(session, project.places.state, most, dir);
    }
  } finally {
    await lock.unlock();
  }
}
