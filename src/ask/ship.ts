import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { RESULTS_DIR } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { writeAtomic } from '../core/files/atomic.js';
import { SETTLED_MS } from '../core/files/signature.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import { askingAll, type Project } from '../project/index.js';
import type { KernelWish } from '../target/index.js';
import { type AskedOf, askKernel } from './ask-kernel.js';
import { INSTALLED, keysOf, shippableOf } from './shippable.js';

/** A kernel's answers, put into the cocci_cache. */
export interface Shipped {
  file: string;
  release: string;
  bytes: number;
  /** Tests whose answers are not among them: they depend on files of this machine. */
  leftOut: string[];
}

/**
 * Puts a kernel's answers into the cocci_cache, with the digests of all that they depend on: wherever the
 * same kernel and compiler packages are installed, a fresh checkout compiles no test. Asks once more where a file
 * had changed a moment before. Throws USAGE where they depend on files that are this machine's own.
 *
 * @param ofLibrary the answers to all tests of the library, and not only to those in use here
 */
export async function shipAnswers(
  session: Session,
  project: Project,
  wish: KernelWish,
  ofLibrary: boolean,
): Promise<Shipped> {
  const projects = ofLibrary ? askingAll(project) : [project];
  const shipped = await ship(await askEach(session, projects, wish));
  if (shipped.leftOut.length === 0) return shipped;
  await settled(session);
  return ship(await askEach(session, projects, wish));
}

async function askEach(
  session: Session,
  projects: readonly Project[],
  wish: KernelWish,
): Promise<AskedOf[]> {
  const asked: AskedOf[] = [];
  for (const one of projects) asked.push(await askKernel(session, one, wish));
  return asked;
}

/** Of one project on one kernel, asked once or more. */
async function ship(asked: readonly AskedOf[]): Promise<Shipped> {
  const [first] = asked;
  if (first === undefined) throw new CompatError('BUG', 'nothing was asked');
  const { project, memory, tree, keyOf } = first;
  const keys = keysOf(asked);
  if (memory === undefined || keyOf === undefined) {
    throw notPortable(
      tree.kdir,
      'the files that its answers depend on cannot be looked at from here',
    );
  }
  const shippable = shippableOf(memory, asked);
  if (!shippable?.tree) {
    throw notPortable(tree.kdir, `its makefiles or compiler lie elsewhere than in ${INSTALLED}`);
  }
  const file = path.join(project.cache.dir, RESULTS_DIR, `${memory.id}.json.br`);
  await writeAtomic(file, shippable.bytes);
  const leftOut = shippable.leftOut.flatMap((key) => keys.get(key)?.name ?? []);
  return {
    file,
    release: tree.release,
    bytes: shippable.bytes.length,
    leftOut: [...new Set(leftOut)],
  };
}

/** Waits until a file that changed a moment ago (git checked it out) can be told unchanged. Throws INTERRUPTED. */
async function settled({ signal }: Pick<Session, 'signal'>): Promise<void> {
  await setTimeout(SETTLED_MS, undefined, { signal }).catch(() => stopIfAsked(signal));
}

function notPortable(kdir: string, why: string): CompatError {
  return new CompatError('USAGE', `the answers of ${kdir} cannot be shipped: ${why}`, {
    hint: 'Name a kernel that a package installed on this very machine: --kver RELEASE, without --exec.',
  });
}
