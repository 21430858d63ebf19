import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { type Project, rulesFor } from '../project/index.js';
import { type Blame, blame, blameNobody } from './blame.js';
import type { ShownEntry } from './care.js';
import { hasPatch } from './look.js';

/** The same for an entry of the cache, whatever it is for; undefined where it has no patch yet. */
export async function blameEntry(
  session: Session,
  project: Project,
  entry: ShownEntry,
): Promise<Blame | undefined> {
  if (!hasPatch(entry)) return undefined;
  try {
    return await blame(session, project, entry, await rulesFor(session, project, entry.answers));
  } catch (error) {
    if (!(error instanceof CompatError) || !/^(?:USAGE|UNSUPPORTED_KERNEL)$/.test(error.code))
      throw error;
    return blameNobody(entry, `the rules for it can't be told: ${error.message}`);
  }
}
