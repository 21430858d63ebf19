import * as v from 'valibot';
import { lookUp } from '../../cache/index.js';
import { sha256 } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { readNowIfThere } from '../../core/files/missing.js';
import type { Session } from '../../core/session.js';
import type { CellWork, Run } from '../context.js';
import type { Reached } from '../kernel/kernel.js';
import type { Opened } from '../module.js';
import { RESULT, type Result } from '../report/cell.js';
import type { OwnStep } from '../steps/step.js';
import { outputDir } from './output.js';

/** A result as it is kept. */
const RECORD = v.object({
  result: RESULT,
  /** The digest of the patch in the cocci_cache that it was built with; undefined where it did not come so far. */
  entry: v.optional(v.string()),
});

/** The key of a cell's result: all that it depends on. */
export function keyOf(
  opened: Opened,
  { identity }: Reached,
  steps: readonly OwnStep[],
): string | undefined {
  if (identity === undefined) return undefined;
  const followed = steps.map(({ step, identity: of }) => [step.name, of]);
  return sha256(JSON.stringify([FORM, opened.identity, identity, followed]));
}

/** What is kept has another form if this number has changed. */
const FORM = 1;

/** A kept result that still holds: its patch is in the cocci_cache, and its modules are where they are wanted. */
export async function knownResult(
  { kept, plan, patches }: Run,
  { session, opened, key, module, kernel }: CellWork,
): Promise<Result | undefined> {
  const record = key === undefined ? undefined : kept.get('cells', key, RECORD);
  if (record === undefined) return undefined;
  const { result, entry } = record;
  if (entry !== undefined) {
    const patch = await patchIn(session, opened, result.fingerprint ?? '');
    if (patch === undefined || digestOf(patch) !== entry) return undefined;
    if (result.patch === entry && entry !== '') patches.set(entry, patch);
  }
  if (plan.output !== undefined) {
    const dir = outputDir(plan.output, kernel, module);
    const isThere = result.modules.every(({ name, sha256: digest }) => {
      const bytes = readNowIfThere(`${dir}/${name}`);
      return bytes !== undefined && sha256(bytes) === digest;
    });
    if (!isThere) return undefined;
  }
  return result;
}

/** Keeps a result. */
export async function keepResult(
  { kept }: Run,
  { key }: CellWork,
  result: Result,
  entry: string | undefined,
): Promise<void> {
  if (key === undefined) return;
  await kept.put('cells', key, { result, ...(entry === undefined ? {} : { entry }) });
}

/** The digest of a patch (latin1); '' for an empty one. */
export function digestOf(patch: string): string {
  return patch === '' ? '' : sha256(Buffer.from(patch, 'latin1'));
}

/** Patches by module and fingerprint: many cells share one. */
const looked = new WeakMap<Opened, Map<string, Promise<string | undefined>>>();

function patchIn(
  session: Session,
  opened: Opened,
  fingerprint: string,
): Promise<string | undefined> {
  const own = looked.get(opened) ?? new Map<string, Promise<string | undefined>>();
  looked.set(opened, own);
  const found = own.get(fingerprint) ?? read(session, opened, fingerprint);
  own.set(fingerprint, found);
  return found;
}

async function read(
  session: Session,
  { project }: Opened,
  fingerprint: string,
): Promise<string | undefined> {
  try {
    return (await lookUp(session, project.cache, fingerprint))?.patch;
  } catch (error) {
    if (error instanceof CompatError && error.code === 'CACHE_DAMAGED') return undefined;
    throw error;
  }
}
