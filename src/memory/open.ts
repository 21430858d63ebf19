import path from 'node:path';
import type { Runner } from '../core/process/process.js';
import type { Evidence } from '../detect/index.js';
import type { KeptAnswer, KeptTree, NewAnswer } from './answer.js';
import { lookAtDisk } from './disk.js';
import { type ReadRecord, readRecord, unpackRecord } from './record.js';
import { type News, type Saved, saveRecord } from './save.js';
import type { KeptRecord } from './shape.js';
import { knownFiles, type Verified, verify } from './verify.js';

export interface KeptRequest {
  /** Where this user's records lie; it need not exist. */
  dir: string;
  /** Directories with shipped records, asked in this order; never written. */
  shipped: readonly string[];
  /** A shipped record from elsewhere, asked after these [none]. */
  fetched?: Buffer | undefined;
  /** See contextId. */
  id: string;
  /** Whether what a record says of the tree is what the caller would have put there [anything is]. */
  isTree?: (value: unknown) => boolean;
}

/** What is kept of one kernel. T is what the caller keeps of the tree, as JSON. */
export interface Kept<T> {
  /** Which record there is. 'damaged': one that is not as it was written, and is not believed. */
  readonly state: 'none' | 'kept' | 'shipped' | 'damaged';
  /** What kbuild said of the tree, while all that it read is unchanged. */
  tree(): T | undefined;
  /** The answer, while all files it read are unchanged and all paths it missed are missing. */
  answer(key: string): KeptAnswer | undefined;
  /** Hands an answer to the next save. */
  put(answer: NewAnswer, evidence: Evidence): void;
  putTree(value: T, evidence: Evidence): void;
  /** Writes, if there is anything to write. Where nothing can be written nothing is kept. */
  save(session: Runner): Promise<Saved>;
}

const MS_PER_DAY = 86_400_000;
/** A stamp is renewed when it is this old: a run that only asks writes once in a week. */
const STAMP_DAYS = 7;

/** Opens what is kept under an id. Reads files when asked for answers, each once. Never throws. */
export function openKept<T>(request: KeptRequest): Kept<T> {
  const { dir, shipped, fetched, id, isTree = () => true } = request;
  const file = path.join(dir, `${id}.json`);
  const own = readRecord(file);
  const disk = lookAtDisk(isRecord(own) ? knownFiles(own) : () => undefined);
  const ownLayer = isRecord(own) ? verify(own, disk) : undefined;
  // Each is read when those before it have no answer.
  const readers = [
    ...shipped.map((dir) => () => readRecord(path.join(dir, `${id}.json.br`))),
    ...(fetched === undefined ? [] : [() => unpackRecord(fetched)]),
  ];
  const releases = readers.map((read) =>
    once(() => {
      const record = read();
      return { record, layer: isRecord(record) ? verify(record, disk) : undefined };
    }),
  );

  const today = Math.floor(Date.now() / MS_PER_DAY);
  const answers = new Map<string, { answer: NewAnswer; evidence: Evidence }>();
  const used = new Set<string>();
  let newTree: News['tree'];
  const usedReleases = new Set<KeptRecord>();
  let oldStamp = false;

  /** From the user's record; else, noting so, from a release's. */
  function ask<A>(question: (layer: Verified) => A | undefined): A | undefined {
    const own = ownLayer && question(ownLayer);
    if (own !== undefined) return own;
    for (const release of releases) {
      const { record, layer } = release();
      const shipped = layer && question(layer);
      if (shipped === undefined || !isRecord(record)) continue;
      usedReleases.add(record);
      return shipped;
    }
    return undefined;
  }

  return {
    get state() {
      if (isRecord(own)) return 'kept';
      const others = releases.map((release) => release().record);
      if (own !== 'damaged' && others.some(isRecord)) return 'shipped';
      return [own, ...others].includes('damaged') ? 'damaged' : 'none';
    },
    tree: () => ask((layer) => checkedTree(layer, isTree))?.value as T | undefined,
    answer: (key) => {
      const kept = ask((layer) => layer.answer(key));
      if (kept === undefined) return undefined;
      used.add(key);
      oldStamp ||= kept.used <= today - STAMP_DAYS;
      return kept;
    },
    put: (answer, evidence) => void answers.set(answer.key, { answer, evidence }),
    putTree: (value, evidence) => {
      newTree = { value, evidence };
    },
    save: async (session) => {
      const idle = answers.size === 0 && newTree === undefined && usedReleases.size === 0;
      if (idle && !oldStamp && !ownLayer?.canBeQuicker()) return { written: false, refused: [] };
      const shipped = [...usedReleases];
      return saveRecord(session, file, { answers, tree: newTree, shipped, used, today }, disk);
    },
  };
}

function checkedTree(layer: Verified, isTree: (value: unknown) => boolean): KeptTree | undefined {
  const tree = layer.tree();
  return tree !== undefined && isTree(tree.value) ? tree : undefined;
}

function isRecord(record: ReadRecord): record is KeptRecord {
  return typeof record !== 'string';
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
