import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { buildErrors } from '../failure/build-errors.js';
import { type BuildRequest, cleanModules } from '../kbuild/modules.js';
import { buildByKbuildOrOwnMake } from '../own-make/own-make.js';
import { buildByDkmsConf, DkmsConfFailed } from './make-line.js';

/**
 * Builds the copy of a dkms package as its dkms.conf says; where that is of no use, by kbuild alone, and says so.
 * Where kbuild finds nothing to build either, the failure of dkms.conf is what is thrown.
 */
export async function buildByDkmsConfOrKbuild(
  session: Session,
  request: BuildRequest,
): Promise<string[]> {
  try {
    return await buildByDkmsConf(session, request);
  } catch (error) {
    if (!(error instanceof DkmsConfFailed)) throw error;
    return withoutDkmsConf(session, request, error);
  }
}

async function withoutDkmsConf(
  session: Session,
  request: BuildRequest,
  first: DkmsConfFailed,
): Promise<string[]> {
  session.log.warn({
    kind: 'dkms-conf-left',
    file: path.join(request.dir, 'dkms.conf'),
    why: first.why,
  });
  try {
    // What was made for another kernel is not to be taken for this one's.
    await cleanModules(session, request);
    return await buildByKbuildOrOwnMake(session, request);
  } catch (error) {
    if (!(error instanceof CompatError)) throw error;
    const told = error.transcript !== undefined && buildErrors(error.transcript).length > 0;
    throw told || error.code === 'INTERRUPTED' ? error : first;
  }
}
