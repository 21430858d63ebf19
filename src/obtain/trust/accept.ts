import { noteOrigin } from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import { showEntry } from '../care.js';
import { type ChangedFile, changedFiles } from '../changed-files.js';

/** A patch that somebody has read. */
export interface Accepted {
  fingerprint: string;
  files: ChangedFile[];
}

/**
 * Remembers that the patch of an entry, as it is now, was read and may be believed. Throws USAGE where there is none,
 * CACHE_DAMAGED.
 *
 * @param typed the fingerprint, or the beginning of it
 */
export async function acceptEntry(
  session: Session,
  project: Project,
  typed: string,
): Promise<Accepted> {
  const { fingerprint, patch, dir } = await showEntry(session, project, typed);
  if (patch === undefined) {
    throw new CompatError('USAGE', `${dir} has no patch yet: there is nothing to accept`);
  }
  const files = changedFiles(patch, `${dir}/compat.patch`);
  await noteOrigin(project.cache, { fingerprint, patch }, 'reviewed');
  return { fingerprint, files };
}
