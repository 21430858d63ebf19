import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { CompatError } from '../core/errors.js';
import { withTempDir } from '../core/files/temp-dir.js';
import type { Session } from '../core/session.js';
import { Answers } from '../header/index.js';
import { patchFor, sharedKey } from '../obtain/index.js';
import { openProject, rulesFor } from '../project/index.js';
import type { Ability, Handle, Queue, WorkOptions } from '../queue/index.js';
import { openShared, type SharedKind, sharedPlaces } from '../shared/index.js';
import { abilityHere } from './ability.js';
import { withoutShared } from './ask.js';
import { unpackSources } from './sources.js';

const DIGEST = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const DATA = v.object({ header: DIGEST, key: DIGEST, sources: DIGEST });

export interface Worker extends WorkOptions {
  /** Called once it takes jobs. */
  onReady: (ability: Ability) => void;
  /** Called after each job: `made`, `known` where it was in the shared cache already, or why it could not be done. */
  onDone: (id: string, what: string) => void;
}

/** Makes the patches that a queue has jobs for, until the session's signal is aborted. Throws USAGE, NEEDS_SPATCH. */
export async function work(session: Session, queue: Queue, worker: Worker): Promise<void> {
  const { onReady, onDone, ...options } = worker;
  checkShared(session);
  const ability = await abilityHere(session);
  // What is begun is brought to its end, even if this worker is told to stop.
  const inner: Session = { ...session, signal: undefined, locked: false };
  const handle: Handle = async ({ id, data }) => {
    try {
      onDone(id, (await makeOne(inner, data)) ? 'made' : 'known');
    } catch (error) {
      onDone(id, (error as Error).message);
      throw error;
    }
  };
  onReady(ability);
  await queue.work(session, ability, options, handle);
}

/** Throws USAGE where the environment names no shared cache that may be written, with a key. */
export function checkShared({ env }: Pick<Session, 'env'>): void {
  if (!openShared(sharedPlaces({ also: [], push: false }, env)).takes('sources')) {
    throw withoutShared();
  }
}

/** Makes a patch and puts it into the shared cache. Returns whether it was not there already. */
async function makeOne(session: Session, data: unknown): Promise<boolean> {
  const { header, key, sources } = v.parse(DATA, data);
  const shared = openShared(sharedPlaces({ also: [], push: false }, session.env));
  const fetch = async (kind: SharedKind, digest: string): Promise<Buffer> => {
    const found = await shared.get(session, kind, digest);
    if (found !== undefined) return found.bytes;
    throw new CompatError('IO', `no shared cache has what the job is about (${digest})`);
  };
  const [files, text] = [await fetch('sources', sources), await fetch('sources', header)];
  return withTempDir(session, async (dir) => {
    const root = path.join(dir, 'module');
    await mkdir(root);
    await unpackSources(files, root);
    const opened = await openProject(session, root);
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

function otherRules(): CompatError {
  return new CompatError('USAGE', 'the worker has other rules for this module than who asks', {
    hint: "A user's own rules are not known to workers. Are both of one version of compat-gen?",
  });
}
