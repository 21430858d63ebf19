import { readBounded } from '../core/files/bounded.js';
import { SETTLED_MS } from '../core/files/signature.js';
import type { Runner } from '../core/process/process.js';
import type { Evidence } from '../detect/index.js';
import { adoptRecord } from './adopt.js';
import type { KeptAnswer, NewAnswer } from './answer.js';
import { type Contents, composeRecord } from './compose.js';
import { type Disk, lookAtDisk } from './disk.js';
import { isPlace } from './place.js';
import { encodeRecord, MOST_BYTES, type ReadRecord, readRecord } from './record.js';
import { replaceAlone } from './replace.js';
import { type KeptRecord, MOST_SPELT, spelt } from './shape.js';
import { knownFiles, type Verified, verify } from './verify.js';

/** What this run has to add to a record. */
export interface News {
  answers: ReadonlyMap<string, { answer: NewAnswer; evidence: Evidence }>;
  tree: { value: unknown; evidence: Evidence } | undefined;
  /** The releases' records that this run made use of. */
  shipped: readonly KeptRecord[];
  /** Keys that were asked for in this run, with success. */
  used: ReadonlySet<string>;
  /** In days since 1970. */
  today: number;
}

export interface Saved {
  /** Whether the record on the disk is a new one. */
  written: boolean;
  /** What can't be kept, and the path that does not let it: changed meanwhile, or there after all. */
  refused: readonly { key: string; path: string }[];
}

/** The key that stands for the tree in Saved.refused. */
const TREE = 'tree';

/**
 * Brings the record in `file` up to date: what other processes put there since we read it, what
 * this run adds, without what holds no more. Of too much, the answers go that nobody asked for
 * longest. Nothing throws but a bug.
 *
 * @param before the disk as this run saw it: what it has read is not read again while its signature stays
 */
export async function saveRecord(
  session: Runner,
  file: string,
  news: News,
  before: Disk,
): Promise<Saved> {
  let refused: Saved['refused'] = [];
  const written = await replaceAlone(session, file, () => {
    const now = readRecord(file);
    const record = typeof now === 'string' ? undefined : now;
    const recorded = record ? knownFiles(record) : () => undefined;
    const disk = lookAtDisk((path) => recorded(path) ?? before.file(path));
    const bytes = adopted(now, news, before) ?? encodeMerged();
    return record !== undefined && readBounded(file, bytes.length)?.equals(bytes)
      ? undefined
      : bytes;

    function encodeMerged(): Buffer {
      const merged = merge(record, news, disk);
      refused = merged.refused;
      return encodeBounded(merged.contents, disk);
    }
  });
  return { written, refused };
}

/**
 * Where there is nothing but one release's record, that: as this run has seen the disk, without another look. What was
 * found at a path is kept with the signature that it had then; a later run that finds another signature reads the file again.
 */
function adopted(now: ReadRecord, news: News, disk: Disk): Buffer | undefined {
  const { shipped, answers, tree, used, today } = news;
  const [only, ...others] = shipped;
  const alone = now === 'none' && answers.size === 0 && tree === undefined && others.length === 0;
  const record = alone && only ? adoptRecord(only, disk, used, today) : undefined;
  return record && encodeRecord(record);
}

/** All is held against one look at the disk, now: what held when the run began may hold no more. */
function merge(
  record: KeptRecord | undefined,
  { answers, tree, shipped, used, today }: News,
  disk: Disk,
): { contents: Contents; refused: Saved['refused'] } {
  const refused: { key: string; path: string }[] = [];
  // Tests that rest on the same files share one object.
  const seen = new Map<Evidence, string | undefined>();
  const fits = (key: string, evidence: Evidence): boolean => {
    if (!seen.has(evidence)) seen.set(evidence, unfit(evidence, disk));
    const path = seen.get(evidence);
    if (path !== undefined) refused.push({ key, path });
    return path === undefined;
  };
  const own = record && verify(record, disk);
  const releases = shipped.map((one) => verify(one, disk));

  const kept = new Map<string, KeptAnswer>();
  for (const key of used) {
    const answer = first(releases, (release) => release.answer(key));
    if (answer !== undefined) kept.set(key, answer);
  }
  for (const answer of own?.answers() ?? []) kept.set(answer.key, answer);
  for (const key of used) {
    const answer = kept.get(key);
    if (answer !== undefined) kept.set(key, { ...answer, used: today });
  }
  for (const [key, { answer, evidence }] of answers) {
    if (!fits(key, evidence)) continue;
    kept.set(key, { ...answer, reads: () => evidence, used: today, shipped: false });
  }
  const newTree = tree && fits(TREE, tree.evidence) && { ...tree, reads: () => tree.evidence };
  const contents = {
    answers: [...kept.values()],
    tree: newTree || (own?.tree() ?? first(releases, (release) => release.tree())),
  };
  return { contents, refused };
}

/** What the first release that has it says. */
function first<A>(
  releases: readonly Verified[],
  question: (release: Verified) => A | undefined,
): A | undefined {
  for (const release of releases) {
    const said = question(release);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The first path that does not let an answer be kept. */
function unfit({ found, missing, since }: Evidence, disk: Disk): string | undefined {
  const wasRead = (path: string): boolean => {
    const state = disk.file(path);
    // Where a path leads does not change with what is there.
    return state !== undefined && (isPlace(path) || state.changedAt < since - SETTLED_MS);
  };
  return found.find((path) => !wasRead(path)) ?? missing.find((path) => !disk.isAbsent(path));
}

function encodeBounded({ answers, tree }: Contents, disk: Disk): Buffer {
  const latest = [...answers].sort((a, b) => b.used - a.used);
  for (;;) {
    const record = composeRecord({ answers: latest, tree }, disk, { signatures: true });
    const bytes = encodeRecord(record);
    const fits = bytes.length <= MOST_BYTES && spelt(record) <= MOST_SPELT;
    if (fits || latest.length === 0) return bytes;
    latest.length -= Math.ceil(latest.length / 8);
  }
}
