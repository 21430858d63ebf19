import path from 'node:path';
import { byBytes, sha256 } from '../core/bytes.js';
import type { Session } from '../core/session.js';
import { identityOf } from '../memory/index.js';
import type { Project } from '../project/index.js';
import type { FoundTarget } from '../target/index.js';
import type { Asked } from './ask.js';
import { ownSanity } from './keep.js';
import { type Memory, openMemory } from './open-memory.js';
import { shippableOf } from './shippable.js';

/**
 * Opens what is kept of a tree. Where this user has asked it nothing yet, a shared cache is asked for what another
 * machine learned of it: each of these answers holds only while all files that it depends on are here as they were there.
 */
export async function memoryOf(
  session: Session,
  project: Project,
  kernel: FoundTarget,
): Promise<Memory | undefined> {
  const memory = openMemory(session, project, kernel);
  const { shared } = project;
  if (memory === undefined || !shared.mayHave('answers') || memory.kept.state === 'kept') {
    return memory;
  }
  const key = await keyOf(session, project, kernel, memory);
  const found = key === undefined ? undefined : await shared.get(session, 'answers', key);
  return found ? openMemory(session, project, kernel, found.bytes) : memory;
}

/** Puts answers that were compiled just now where other machines find them, if that is wished. */
export async function pushAnswers(
  session: Session,
  asked: Asked & { project: Project },
  kernel: FoundTarget,
): Promise<void> {
  const { project, memory, tests } = asked;
  if (memory === undefined || !project.shared.takes('answers')) return;
  if (!tests.some(({ from }) => from === 'compiled')) return;
  const key = await keyOf(session, project, kernel, memory);
  const shippable = shippableOf(memory, [asked]);
  if (key === undefined || !shippable?.tree) return;
  await project.shared.put(session, 'answers', key, shippable.bytes);
}

/**
 * The digest of what can be known before the tree is asked: the tests, the tree's place and configuration. Another
 * machine may have something else under the same key: then its answers do not hold here. undefined for a tree that is
 * not configured.
 */
async function keyOf(
  session: Session,
  project: Project,
  { kdir }: FoundTarget,
  { id }: Memory,
): Promise<string | undefined> {
  const configuration = identityOf(path.join(kdir, 'include/config/auto.conf'));
  if (configuration === undefined) return undefined;
  const digests = [...project.tests, ...(await ownSanity(session, project))].map(
    ({ digest }) => digest,
  );
  const { cflags } = project.config.tests;
  return sha256(
    JSON.stringify([
      ...[id, configuration, project.gplCompatible, cflags],
      ...[project.config.tests['cflags-first'], project.config.tests['with-header']],
      digests.sort(byBytes),
    ]),
  );
}
