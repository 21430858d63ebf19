import { filesIn } from '../../archive/index.js';
import {
  type Entry,
  type Incoming,
  lookUp,
  merge,
  noteOrigin,
  unbundle,
} from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { checkPatch, readPatch } from '../../patch/index.js';
import { identityOf, type Project, servicesFor } from '../../project/index.js';
import { askService, shownUrl } from '../../service/index.js';
import { judge } from '../judge.js';
import type { Wanted } from '../wanted.js';
import { displace } from './displace.js';

/** One entry, with what a later version may have put beside it. */
const LIMITS = { files: 64, bytes: 256 * 1024 * 1024 };

/**
 * The patch from one of the servers that are configured, the first that has it: checked, and published as an imported
 * one. An answer that was made of other sources, rules or settings than those that are here is refused. Warns of each
 * server that has none. Returns undefined where no server is configured, or none has it. Nothing is asked of anybody
 * who is not configured.
 */
export async function fromService(
  session: Session,
  project: Project,
  wanted: Wanted,
): Promise<Entry | undefined> {
  const { urls, mostMs } = servicesFor(session, project.config);
  if (urls.length === 0) return undefined;
  const name = nameOf(session, project);
  if (name === undefined) return undefined;
  for (const url of urls) {
    try {
      const question = { url, ...name, header: wanted.answers.text, mostMs };
      const { bundle } = await askService(session, question);
      return await takeIn(session, project, wanted, shownUrl(url), bundle);
    } catch (error) {
      if (!(error instanceof CompatError) || !CONCERNS_ONE.includes(error.code)) throw error;
      session.log.warn({ kind: 'service-failed', url: shownUrl(url), why: error.message });
    }
  }
  return undefined;
}

/** What the servers know the module by. Undefined, with a warning, where nothing tells it. */
function nameOf(
  session: Session,
  project: Project,
): { module: string; version: string } | undefined {
  try {
    const { name, version } = identityOf(undefined, project);
    return { module: name, version };
  } catch (error) {
    if (!(error instanceof CompatError) || error.code !== 'USAGE') throw error;
    session.log.warn({ kind: 'service-not-asked', why: error.message });
    return undefined;
  }
}

/** What is wrong with one server or its answer; another one may have a better one. */
const CONCERNS_ONE: readonly string[] = [
  ...['SERVICE_FAILED', 'USAGE', 'CACHE_DAMAGED', 'PATCH_UNSAFE', 'PATCH_REJECTED'],
];

async function takeIn(
  session: Session,
  project: Project,
  wanted: Wanted,
  from: string,
  bundle: Buffer,
): Promise<Entry> {
  const { fingerprint } = wanted.answers;
  const incoming = await read(from, bundle, fingerprint);
  await merge(session, project.cache, [incoming], {
    check: (entry) => checkAnswer(project, wanted, from, entry),
    admit: async ([entry]) => {
      if (entry?.patch === undefined) throw refused(from, 'it holds no patch');
      const stale = await judge(session, project, entry, wanted.rules);
      if (stale !== undefined) throw refused(from, `it was made of something else: ${stale}`);
      await noteOrigin(project.cache, { fingerprint, patch: entry.patch }, 'imported');
    },
    mayReplace: async (old, entry) => {
      const outcome = await displace(session, project, wanted.rules, old, entry);
      if (typeof outcome === 'object') throw refused(from, outcome.why);
      return outcome === 'may';
    },
  });
  const entry = await lookUp(session, project.cache, fingerprint);
  if (entry?.patch === undefined) throw new CompatError('BUG', `${from}: the entry is not there`);
  if (entry.patch !== '') session.log.step('UPD', `${entry.dir}/compat.patch`);
  return entry;
}

async function read(from: string, bundle: Buffer, fingerprint: string): Promise<Incoming> {
  const entries = unbundle(await filesIn(`the answer of ${from}`, bundle, LIMITS), from);
  const files = entries.get(fingerprint);
  if (files === undefined || entries.size > 1) throw refused(from, 'it is for other answers');
  return { fingerprint, files, from };
}

/** Throws SERVICE_FAILED for what was not asked for. */
function checkAnswer(project: Project, wanted: Wanted, from: string, entry: Entry): void {
  if (entry.answers.text !== wanted.answers.text) throw refused(from, 'it is for other answers');
  if (entry.manifest === undefined) {
    throw refused(from, 'it has no manifest.json: nothing tells what it was made from');
  }
  if (entry.patch === undefined) return;
  const where = `the patch of ${from}`;
  checkPatch(readPatch(entry.patch, where), new Set(project.sources.keys()), where);
}

function refused(from: string, why: string): CompatError {
  return new CompatError('SERVICE_FAILED', `the answer of ${from} is refused: ${why}`);
}
