import * as v from 'valibot';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { withTempDir } from '../core/files/temp-dir.js';
import type { Session } from '../core/session.js';
import { buildFar, type Elsewhere, type FarKernel } from '../matrix/index.js';
import type { Project } from '../project/index.js';
import type { Job, Queue } from '../queue/index.js';
import { builder } from './ability.js';
import { abilitiesNow, askWhileThere } from './ask-while-there.js';
import { DIGEST, fetch, openedIn, otherRules, readData, sharedHere } from './job.js';
import { sentSources } from './sources.js';

/** How long a cell waits when all who could build it have gone, ms: it can be built here. */
const PATIENCE_MS = 10_000;

const DATA = v.object({ cell: DIGEST, key: DIGEST, sources: DIGEST });

/** What the cell has in the shared cache once it is built: the digest of all that it depends on. */
function keyOf({ tests, allRules }: Project, of: Record<'cell' | 'sources' | 'kernel', string>) {
  const own = [
    tests.map(({ name, digest }) => [name, digest]),
    allRules.map(({ digest }) => digest),
  ];
  return sha256(JSON.stringify([builder(), of.cell, of.sources, of.kernel, own]));
}

/** Has cells built by those workers of a queue that have their kernel and compiler. */
export function cellsBy(queue: Queue): Elsewhere['cell'] {
  return async (session, project, content, cell) => {
    try {
      return await ask(session, queue, project, content, cell);
    } catch (error) {
      const isStopped = error instanceof CompatError && error.code === 'INTERRUPTED';
      if (isStopped || !(error instanceof CompatError)) throw error;
      session.log.detail(`a cell is built here: ${error.message}`);
      return undefined;
    }
  };
}

async function ask(
  session: Session,
  queue: Queue,
  project: Project,
  kernel: string,
  cell: Buffer,
): Promise<Buffer | undefined> {
  const { shared } = project;
  if (!shared.takes('cell')) return undefined;
  const own = builder();
  const there = await abilitiesNow(queue);
  const ability = there.find(
    (one) => 'kernel' in one && one.kernel === kernel && one.maker === own,
  );
  if (ability === undefined) return undefined;
  const sources = await sentSources(session, project);
  const digest = sha256(cell);
  const key = keyOf(project, { cell: digest, sources, kernel });
  const known = await shared.get(session, 'cell', key);
  if (known !== undefined) return known.bytes;
  await shared.put(session, 'sources', digest, cell);
  const job = { id: `cell-${key}`, ability, data: { cell: digest, key, sources } };
  const failure = await askWhileThere(session, queue, job, PATIENCE_MS);
  if (failure === 'nobody')
    throw new CompatError('IO', 'the workers that have this kernel are gone');
  if (failure !== undefined) throw new CompatError(failure.code, failure.message);
  return (await shared.get(session, 'cell', key))?.bytes;
}

/** Builds a cell and puts what came of it into the shared cache. Returns whether it was not there already. */
export async function buildCell(
  session: Session,
  kernels: readonly FarKernel[],
  turns: number,
  { ability, data }: Pick<Job, 'ability' | 'data'>,
): Promise<boolean> {
  const { cell, key, sources } = readData(DATA, data);
  const shared = sharedHere(session);
  if ((await shared.get(session, 'cell', key)) !== undefined) return false;
  const wanted = 'kernel' in ability ? ability.kernel : '';
  const reached = await kernels.find(({ content }) => content === wanted)?.now(session);
  if (reached === undefined) {
    throw new CompatError(
      'NO_KERNEL',
      'the kernel is not the one any more that the worker has told of',
      {
        hint: 'Start the worker again.',
      },
    );
  }
  const [files, text] = [await fetch(session, shared, sources), await fetch(session, shared, cell)];
  return withTempDir(session, async (dir) => {
    const project = await openedIn(session, dir, files);
    if (keyOf(project, { cell, sources, kernel: wanted }) !== key) throw otherRules();
    const told = await buildFar(session, { cell: text, project, reached, dir, turns });
    await shared.put(session, 'cell', key, told);
    if ((await shared.get(session, 'cell', key)) === undefined) {
      throw new CompatError('IO', 'the cell was built, and could not be put into the shared cache');
    }
    return true;
  });
}
