import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import { ENGINE } from '../apply/index.js';
import {
  bundle,
  type Entry,
  type Incoming,
  lookUp,
  mayBeRemade,
  merge,
  noteOrigin,
  unbundle,
} from '../cache/index.js';
import { byBytes, sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { type Project, spatchOptions } from '../project/index.js';
import type { Found } from '../shared/index.js';
import { isOwnFile } from '../spatch/index.js';
import { changedFiles } from './changed-files.js';
import { checkIncoming } from './check-incoming.js';
import { inputsOf, judge } from './judge.js';
import type { Wanted } from './wanted.js';

/** An entry as a shared cache has it: each of its files, but for the kernels that it was seen with. */
const CARRIED = v.strictObject({
  schema: v.literal(1),
  files: v.record(v.string(), v.pipe(v.string(), v.base64())),
});

const MOST_BYTES = 64 * 1024 * 1024;
const RELEASES_FILE = 'kernelrelease.txt';

/**
 * Takes the entry for these answers from a shared cache into the module's own, if there is one that today's rules and
 * sources would make. It is checked as a bundle is that somebody imports, and counts as imported; as made here only if
 * one who has our key put it there. Whether its patch is used is not decided here. True where there was one.
 *
 * @param sealCounts whether such a key is enough; where signers are demanded it is not: any one machine has it
 */
export async function fetchEntry(
  session: Session,
  project: Project,
  wanted: Wanted,
  sealCounts: boolean,
): Promise<boolean> {
  const { shared } = project;
  if (!shared.mayHave('entry')) return false;
  const found = await shared.get(session, 'entry', await sharedKey(session, project, wanted));
  if (found === undefined) return false;
  try {
    await takeIn(session, project, wanted, { ...found, isSealed: found.isSealed && sealCounts });
    return true;
  } catch (error) {
    if (error instanceof NeedsSeal) {
      session.log.detail(error.message);
      return false;
    }
    if (!(error instanceof CompatError) || !OF_ITS_OWN.includes(error.code)) throw error;
    shared.refuse(session, found, error.message);
    return false;
  }
}

/** An entry that nothing is wrong with, but for who might have put it there. */
class NeedsSeal extends Error {}

/** What a bad entry causes, and not this machine. */
const OF_ITS_OWN: readonly string[] = ['CACHE_DAMAGED', 'USAGE', 'PATCH_UNSAFE', 'PATCH_REJECTED'];

/**
 * Puts an entry that was made or signed here where other machines find it, if that is wished. Say `takeSignatures` first:
 * it takes the place of what is there.
 */
export async function pushEntry(
  session: Session,
  project: Project,
  wanted: Wanted,
  { fingerprint, form }: Pick<Entry, 'fingerprint' | 'form'>,
): Promise<void> {
  if (form !== 'complete' || !project.shared.takes('entry')) return;
  const files = await bundle(session, project.cache, [fingerprint]);
  const key = await sharedKey(session, project, wanted);
  await project.shared.put(session, 'entry', key, packed(fingerprint, files));
}

/**
 * Takes what others have signed of the patch that is here from a shared cache into the module's own, where what is here
 * goes to that cache. An entry with another patch is left alone.
 */
export async function takeSignatures(
  session: Session,
  project: Project,
  wanted: Wanted,
): Promise<void> {
  const { shared } = project;
  if (!shared.takes('entry')) return;
  const there = await shared.get(session, 'entry', await sharedKey(session, project, wanted));
  if (there === undefined) return;
  const { bytes, from } = there;
  try {
    await merge(session, project.cache, [unpacked(wanted.answers.fingerprint, bytes, from)], {
      check: (entry) => checkIncoming(project, entry),
      admit: async () => {},
      mayReplace: async () => false,
    });
  } catch (error) {
    if (!(error instanceof CompatError) || !OF_ITS_OWN.includes(error.code)) throw error;
    session.log.detail(error.message);
  }
}

/** What an entry has in a shared cache: the digest of all that a patch depends on and that is the same on a machine without spatch. */
export async function sharedKey(
  session: Session,
  project: Project,
  { answers, rules }: Wanted,
): Promise<string> {
  const { args, group } = spatchOptions(project.config);
  const inputs = await inputsOf(session, project, rules);
  return sha256(
    JSON.stringify({
      fingerprint: answers.fingerprint,
      rules: rules.map(({ name, digest }) => [name, digest]),
      sources: project.sourceDigests
        .map(({ path, sha256 }) => [path, sha256] as const)
        .sort(([a], [b]) => byBytes(a, b)),
      engine: ENGINE,
      options: { args, group },
      inputs: inputs
        .filter((input) => !isOwnFile(input) && !/^[/$]/.test(input.name))
        .map(({ name, sha256 }) => [name, sha256]),
    }),
  );
}

async function takeIn(
  session: Session,
  project: Project,
  { answers, rules }: Wanted,
  { bytes, from, isSealed }: Found,
): Promise<void> {
  const incoming = unpacked(answers.fingerprint, bytes, from);
  await merge(session, project.cache, [incoming], {
    check: (entry) => {
      checkIncoming(project, entry);
      if (entry.manifest === undefined || entry.patch === undefined) {
        throw refused(from, 'the entry has no patch, or no manifest.json');
      }
      const forMake = changedFiles(entry.patch, entry.dir).find(({ isKbuild }) => isKbuild);
      if (forMake !== undefined && !isSealed) {
        const { path } = forMake;
        throw new NeedsSeal(
          `${from}: not used without a seal, since it changes ${path}: make reads that`,
        );
      }
    },
    admit: async ([entry]) => {
      if (entry?.patch === undefined) return;
      const stale = await judge(session, project, entry, rules);
      if (stale !== undefined)
        throw refused(from, `the entry is not what was asked for (${stale})`);
      const { patch } = entry;
      const here = await lookUp(session, project.cache, entry.fingerprint).catch(unlessRemade);
      // Of a patch that is here already only signatures are taken.
      if (!isSealed && here?.patch === patch) return;
      await noteOrigin(project.cache, { ...entry, patch }, isSealed ? 'made' : 'imported');
    },
    mayReplace: async (entry) => (await judge(session, project, entry, rules)) !== undefined,
  });
}

/** A damaged entry is as good as none: another takes its place. */
function unlessRemade(error: unknown): undefined {
  if (!mayBeRemade(error)) throw error;
  return undefined;
}

function packed(fingerprint: string, files: ReadonlyMap<string, Buffer>): Buffer {
  const carried = [...files]
    .map(([name, bytes]) => [name.slice(fingerprint.length + 1), bytes.toString('base64')] as const)
    .filter(([name]) => name !== RELEASES_FILE)
    .sort(([a], [b]) => byBytes(a, b));
  const text = JSON.stringify({ schema: 1, files: Object.fromEntries(carried) });
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/** Throws CACHE_DAMAGED, USAGE. */
function unpacked(fingerprint: string, bytes: Buffer, from: string): Incoming {
  const carried = v.safeParse(CARRIED, parse(bytes));
  if (!carried.success) throw refused(from, 'an entry there is not one that compat-gen writes');
  const named = Object.entries(carried.output.files).map(([name, text]): [string, Buffer] => [
    `${fingerprint}/${name}`,
    Buffer.from(text, 'base64'),
  ]);
  const files = unbundle(new Map(named), from).get(fingerprint);
  if (files === undefined) throw refused(from, 'an entry there has no files');
  return { fingerprint, files, from };
}

/** A few bytes may unpack to gigabytes: undefined for more than an entry can have, and for what is not JSON. */
function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(
      brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES }).toString('latin1'),
    );
  } catch {
    return undefined;
  }
}

function refused(from: string, why: string): CompatError {
  return new CompatError('CACHE_DAMAGED', `${from}: ${why}`);
}
