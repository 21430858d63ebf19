import path from 'node:path';
import { readIfThere } from '../../core/files/missing.js';
import { withTempDir } from '../../core/files/temp-dir.js';
import type { Session } from '../../core/session.js';
import { type BuildRequest, buildModules } from '../kbuild/modules.js';
import { asRunning } from './as-running.js';

/**
 * Builds a directory without compat.toml by kbuild. Where a makefile that kbuild reads asks `uname` which kernel runs, to choose
 * flags by it, it hears of the kernel that is built for. Throws as buildModules does.
 */
export async function byKbuild(session: Session, request: BuildRequest): Promise<string[]> {
  if (!(await asksWhatRuns(request.dir))) return buildModules(session, request);
  return withTempDir(session, async (temp) => {
    const { tree } = request;
    const prefix = [...tree.host.prefix, ...(await asRunning(session, tree, temp))];
    const host = { ...tree.host, prefix };
    return buildModules(session, { ...request, tree: { ...tree, host } });
  });
}

async function asksWhatRuns(dir: string): Promise<boolean> {
  for (const name of ['Kbuild', 'Makefile']) {
    const text = await readIfThere(path.join(dir, name));
    if (text !== undefined) return /\buname\b/.test(text.toString('latin1'));
  }
  return false;
}
