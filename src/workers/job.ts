import path from 'node:path';
import * as v from 'valibot';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { openProject, type Project } from '../project/index.js';
import { openShared, type Shared, sharedPlaces } from '../shared/index.js';
import { unpackSources } from './sources.js';

/** What a job is about stands in the shared cache under its digest. */
export const DIGEST = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What a job says. Throws USAGE for what is none of ours. */
export function readData<S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> {
  const read = v.safeParse(schema, data);
  if (read.success) return read.output;
  throw new CompatError('USAGE', 'a job is not what it should be: it must hold digests');
}

/** The shared caches that the environment names: those of a module's compat.toml are not asked for a job. */
export function sharedHere({ env }: Pick<Session, 'env'>): Shared {
  return openShared(sharedPlaces({ also: [], push: false }, env));
}

/** Throws USAGE where the environment names no shared cache that may be written, with a key. */
export function checkShared(session: Pick<Session, 'env'>): void {
  if (!sharedHere(session).takes('sources')) throw withoutShared();
}

/** Sources, patches and results travel through it. */
export function withoutShared(): CompatError {
  return new CompatError('USAGE', 'a queue needs a shared cache that may be written, and a key', {
    hint: 'COMPAT_GEN_CACHE_ALSO, COMPAT_GEN_CACHE_PUSH=1 and COMPAT_GEN_CACHE_KEY, the same here and at each worker: docs/shared-cache.md.',
  });
}

/** What a job is about. Throws IO where no shared cache has it. */
export async function fetch(session: Session, shared: Shared, digest: string): Promise<Buffer> {
  const found = await shared.get(session, 'sources', digest);
  if (found !== undefined) return found.bytes;
  throw new CompatError('IO', `no shared cache has what the job is about (${digest})`);
}

/** The module of a job, laid out below `dir` and opened. */
export async function openedIn(session: Session, dir: string, files: Buffer): Promise<Project> {
  return openProject(session, await unpackSources(files, path.join(dir, 'of')));
}

export function otherRules(): CompatError {
  return new CompatError('USAGE', 'the worker has other rules for this module than who asks', {
    hint: "A user's own rules are not known to workers. Are both of one version of compat-gen?",
  });
}
