import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { type Entry, listFingerprints, lookUp } from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import { makeDirectory, makePrivateDirectory } from '../../core/files/atomic.js';
import { withTempDir } from '../../core/files/temp-dir.js';
import { type RunResult, readable, run } from '../../core/process/process.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import { Declined } from '../declined.js';
import type { Confinement } from './confine.js';
import { type Finished, finished } from './finished.js';
import type { OwnJob } from './job.js';
import { lookOf } from './look.js';

/** Signs what is handed out. */
export interface Sign {
  /** Whether an entry has no good signature of this server, or one that ends soon. */
  isDue(project: Project, entry: Entry): boolean;
  /** Whether it has a good one. */
  hasSigned(project: Project, entry: Entry): boolean;
  /** Signs the entry of a fingerprint, in place of what this server signed before. */
  sign(session: Session, project: Project, fingerprint: string): Promise<void>;
}

export interface MakeOptions {
  /** This program: what makes one patch is a process of its own, which can be confined and stopped. */
  program: readonly string[];
  confinement: Confinement;
  /** How long it may take, ms. */
  mostMs: number;
  /** Entries that the cocci_cache of one release may hold. */
  mostEntries: number;
  /** The URL of a queue whose workers make the patches [the process itself]. */
  workers?: string | undefined;
  /** Signs the entry of a fingerprint [nothing is signed]. */
  sign?: Sign | undefined;
}

/** What `generate --header --json` prints: done, or why not. */
const DONE = v.tuple([
  v.object({ fingerprint: v.string(), done: v.picklist(['made', 'current']) }),
]);
const FAILED = v.object({
  error: v.object({ code: v.string(), message: v.string(), output: v.optional(v.string()) }),
});

/** Has the patch made, or found in the cocci_cache, and reads it from there, verified. */
export async function makeOne(
  session: Session,
  { release, answers, stop }: OwnJob,
  { program, confinement, mostMs, mostEntries, workers, sign }: MakeOptions,
): Promise<{ made: boolean; finished: Finished }> {
  const { project } = release;
  const own = { ...session, signal: stop.signal };
  await makeDirectory(project.cache.dir);
  await makePrivateDirectory(project.places.state);
  await checkRoom(own, release, answers.fingerprint, mostEntries);
  const result = await withTempDir(own, async (dir) => {
    const header = path.join(dir, 'compat.h');
    // As it was understood, not as it was sent.
    await writeFile(header, answers.text, 'latin1');
    const temporary = path.join(dir, 'tmp');
    await makePrivateDirectory(temporary);
    const argv = [...program, '-C', project.config.root, '-j', String(own.jobs.limit)];
    const places = { temporary, writable: [project.cache.dir, project.places.state] };
    const words = [...argv, '--json', 'generate', '--header', header];
    // Who asks workers needs the network, and runs no spatch.
    const command =
      workers === undefined ? confinement.around(words, places) : [...words, '--queue', workers];
    const handedOn = workers === undefined ? HANDED_ON : [...HANDED_ON, ...SHARED];
    const base = environment(own.env, temporary, handedOn);
    return run(own, command, { cwd: dir, base, timeoutMs: mostMs });
  });
  const said = parse(result.stdout);
  if (result.exitCode !== 0 || !v.is(DONE, said)) throw explain(session, release, result, mostMs);
  const made = said[0].done === 'made';
  const dir = path.join(project.cache.dir, answers.fingerprint);
  const read = async () => ({
    // First: what changes while it is read is seen later.
    look: lookOf(dir),
    entry: await lookUp(own, project.cache, answers.fingerprint),
  });
  let { look, entry } = await read();
  // One that was there may be from before there was a key, or its signature may end soon.
  if (sign !== undefined && entry !== undefined && sign.isDue(project, entry)) {
    await signed(own, project, entry, sign);
    ({ look, entry } = await read());
  }
  if (entry?.patch === undefined || entry.answers.text !== answers.text) {
    throw new Declined('failed', 'the patch was made and is not in the cache');
  }
  const { patch } = entry;
  return { made, finished: finished(release, { ...entry, patch }, look) };
}

/** Signs an entry. Where that fails, a signature that is there will do for as long as it counts. */
async function signed(session: Session, project: Project, entry: Entry, sign: Sign): Promise<void> {
  try {
    await sign.sign(session, project, entry.fingerprint);
  } catch (error) {
    if (!(error instanceof CompatError) || !sign.hasSigned(project, entry)) throw error;
    session.log.info(`${entry.dir}: the signature ends soon and is not renewed: ${error.message}`);
  }
}

/** Names of variables that spatch or Node may need. None that may hold a secret is among them. */
const HANDED_ON = ['PATH', 'HOME', 'LANG', 'XDG_CACHE_HOME', 'COCCINELLE_HOME', 'PYTHONPATH'];

/** Those that the shared cache is named by. */
const SHARED = [
  ...['ALSO', 'PUSH', 'KEY', 'TOKEN'].map((name) => `COMPAT_GEN_CACHE_${name}`),
  ...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY'],
  ...['NODE_PATH', 'NODE_EXTRA_CA_CERTS'],
];

function environment(
  env: NodeJS.ProcessEnv,
  TMPDIR: string,
  names: readonly string[],
): Record<string, string | undefined> {
  const own = Object.fromEntries(names.map((name) => [name, env[name]]));
  return { ...own, TMPDIR, XDG_CONFIG_HOME: '/nonexistent' };
}

/** Who can ask for any fingerprint could fill the disk. */
async function checkRoom(
  session: Session,
  { project: { cache }, module, version }: OwnJob['release'],
  fingerprint: string,
  most: number,
): Promise<void> {
  const there = await listFingerprints(cache);
  if (there.length < most || there.includes(fingerprint)) return;
  session.log.info(`${cache.dir} holds ${there.length} entries: no more are made`);
  throw new Declined('busy', `${version} of ${module} has ${most} patches: no more are made here`, {
    hint: 'Ask the operator of this server to remove old ones (compat-gen cache prune).',
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // It was killed before it said anything.
    return undefined;
  }
}

const OF_SPATCH = [
  'SPATCH_FAILED',
  'SPATCH_TIMEOUT',
  'SPATCH_SKIPPED_CODE',
  'RULE_MATCHED_NOTHING',
];

/** What went wrong, for the one who asked: without the paths of this machine. The log has all of it. */
function explain(
  { log }: Session,
  { project, module, version }: OwnJob['release'],
  result: RunResult,
  mostMs: number,
): Declined {
  const bare = (text: string): string =>
    text.replaceAll(`${project.config.root}/`, '').replace(/\/\S*\/compat-gen-\w+\//g, '');
  log.info(`making a patch of ${module} ${version} failed: ${readable(result.stderr)}`);
  if (result.timedOut) {
    return new Declined('spatch-failed', `making the patch took more than ${mostMs / 1000} s`);
  }
  const said = parse(result.stdout);
  if (!v.is(FAILED, said)) {
    const how = result.killedBy ?? `status ${result.exitCode}`;
    return new Declined(
      'spatch-failed',
      `making the patch ended with ${how}: it may have no more memory or disk`,
    );
  }
  const { code, message, output } = said.error;
  const words = output === undefined ? {} : { output: bare(output) };
  if (code === 'NEEDS_SPATCH')
    return new Declined('no-spatch', 'there is no spatch on this server');
  if (code === 'UNSUPPORTED_KERNEL') return new Declined('unsupported', bare(message));
  if (OF_SPATCH.includes(code)) return new Declined('spatch-failed', bare(message), words);
  if (code === 'SELECTOR_FAILED') return new Declined('spatch-failed', bare(message), words);
  return new Declined('failed', `the patch of ${module} ${version} cannot be made here (${code})`, {
    hint: 'The log of the server says why.',
    cause: new CompatError('IO', message),
  });
}
