import path from 'node:path';
import * as v from 'valibot';
import { CompatError } from '../core/errors.js';
import { withTempDir } from '../core/files/temp-dir.js';
import type { Session } from '../core/session.js';
import { Answers } from '../header/index.js';
import { patchFor, sharedKey } from '../obtain/index.js';
import { rulesFor } from '../project/index.js';
import { DIGEST, fetch, openedIn, otherRules, readData, sharedHere } from './job.js';

const DATA = v.object({ header: DIGEST, key: DIGEST, sources: DIGEST });

/** Makes a patch and puts it into the shared cache. Returns whether it was not there already. */
export async function makePatch(session: Session, data: unknown): Promise<boolean> {
  const { header, key, sources } = readData(DATA, data);
  const shared = sharedHere(session);
  const [files, text] = [
    await fetch(session, shared, sources),
    await fetch(session, shared, header),
  ];
  return withTempDir(session, async (dir) => {
    const opened = await openedIn(session, dir, files);
    // What is remembered of this one directory goes with it.
    const places = { dir: path.join(dir, 'cocci_cache'), origins: path.join(dir, 'origins') };
    const cache = { ...opened.cache, ...places, fallbackDir: places.dir, also: [] };
    const project = { ...opened, cache };
    const answers = Answers.parse(text.toString('latin1'), cache.form, 'compat.h');
    const wanted = { answers, rules: await rulesFor(session, project, answers) };
    if ((await sharedKey(session, project, wanted)) !== key) throw otherRules();
    const policy = { locked: false, useStale: false, replaceForeign: true, mayAsk: false };
    const { made } = await patchFor(session, project, wanted, policy);
    if ((await project.shared.get(session, 'entry', key)) === undefined) {
      throw new CompatError('IO', 'the patch was made, and could not be put into the shared cache');
    }
    return made;
  });
}
