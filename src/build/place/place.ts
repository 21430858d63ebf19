import { randomBytes } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '../../core/files/atomic.js';
import { readIfThere } from '../../core/files/missing.js';
import { COPY_LIST, isPlainPath } from '../../core/files/names.js';
import { removeTree } from '../../core/files/whole-tree.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import type { KernelTree } from '../../target/index.js';
import { isPatchedCopy } from '../copy/copy-list.js';
import { type Namespace, type NoNamespace, openNamespace } from './namespace.js';

/** The place of the sources, where make and the compiler see the patched copy. */
export interface Place extends Namespace {
  /** Absolute. */
  at: string;
}

interface Copied {
  project: Project;
  tree: KernelTree;
  /** The patched copy. */
  dir: string;
}

/** The file in a copy that says that it was built in the place of the sources: what lies in it names files there. */
const NOTE = '.compat-gen-place';

/**
 * Finds how the copy can be seen in the place of the sources. What is seen there is read through it, since --exec may lead to
 * another machine: nothing is built in the sources.
 */
export async function openPlace(
  session: Session,
  { project, tree, dir }: Copied,
): Promise<Place | NoNamespace> {
  const { root } = project.config;
  const place = await realpath(root);
  const { host, kdir, objtree, srctree } = tree;
  if (!isPlainPath(root)) return { why: 'make takes no such directory name' };
  const hidden = [kdir, objtree, srctree].find((one) => `${one}/`.startsWith(`${place}/`));
  if (hidden !== undefined) return { why: `the kernel tree ${hidden} lies in it` };
  const token = randomBytes(16).toString('hex');
  await writeAtomic(path.join(dir, NOTE), token);
  const argv = [...host.prefix, 'cat', path.join(root, NOTE)];
  const found = await openNamespace(session, ['over', dir, place], { argv, prints: token });
  if (!('why' in found)) return { ...found, at: root };
  await rm(path.join(dir, NOTE));
  return found;
}

/** Whether an earlier run has built a copy in the place of the sources. */
export async function wasBuiltInPlace(dir: string): Promise<boolean> {
  return (await readIfThere(path.join(dir, NOTE))) !== undefined;
}

/** Removes a copy, with all that was built in it, so that nothing of it is taken for up to date. Throws INTERRUPTED. */
export async function dropCopy({ signal }: Pick<Session, 'signal'>, dir: string): Promise<void> {
  if (await isPatchedCopy(dir)) await removeTree(signal, dir, [NOTE, COPY_LIST]);
}
