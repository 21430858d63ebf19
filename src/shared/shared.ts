import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import { type Holder, type Kind, MOST_MAP_BYTES, mapName, objectName } from './holder.js';
import type { SharedPlaces } from './places.js';
import { isSealed, type Mapped, parseMapped, printMapped } from './seal.js';

/** What a shared cache had. */
export interface Found {
  bytes: Buffer;
  /** The cache, for messages. */
  from: string;
  /** Whether one who has our key put it there for this very key. */
  isSealed: boolean;
}

/** How much came from shared caches or went there. */
export interface Tally {
  sharedFound: number;
  sharedMissed: number;
  sharedPut: number;
  /** Times that a cache was left alone, or what it had was refused. */
  sharedFailed: number;
}

/**
 * The shared caches of one run. One that is down, slow, full or lying costs a warning and a bounded time, and is left
 * alone from then on: nothing here throws but INTERRUPTED.
 */
export interface Shared {
  /** Whether something of this kind may be found at all. */
  mayHave(kind: Kind): boolean;
  /** Whether what is made here goes to a shared cache. */
  takes(kind: Kind): boolean;
  /** Whether there is a key, with which what is put there is sealed. */
  seals: boolean;
  /**
   * What the first cache has for a key (hex SHA-256). Its digest is right; what is in it is for the caller to check.
   *
   * @param anybodys even what was put there without our key [where there is a key, only what has its seal]
   */
  get(session: Session, kind: Kind, key: string, anybodys?: boolean): Promise<Found | undefined>;
  /** Without a key, what somebody sealed stays where it is: those who have the key would find nothing any more. */
  put(session: Session, kind: Kind, key: string, bytes: Buffer): Promise<void>;
  /** What `get` found is not what it should be: its cache is left alone. */
  refuse(session: Session, found: Found, why: string): void;
  /** What happened since this was called last. */
  tally(): Tally;
}

/**
 * Of these nothing can be seen in what is made from them, and no digest tells whether they are true: they are taken from
 * one who has our key, or not at all.
 */
const NEED_SEAL: ReadonlySet<Kind> = new Set<Kind>(['answers', 'spatch', 'sources', 'cell']);

/** Bytes of one thing. */
const MOST: Readonly<Record<Kind, number>> = {
  entry: 64 * 1024 * 1024,
  answers: 5_000_000,
  spatch: 16 * 1024 * 1024,
  sources: 64 * 1024 * 1024,
  cell: 16 * 1024 * 1024,
};

/** ms that a run waits for one cache in all. */
const MOST_WAIT_MS = 30_000;

interface Cache extends Holder {
  isLeft: boolean;
  /** Whether it is not written any more. */
  isFull: boolean;
  waiting: number;
  since: number;
  waitedMs: number;
}

/** Opens the shared caches of a run. Asks nothing yet. */
export function openShared({ holders, push, secret }: SharedPlaces): Shared {
  const caches = holders.map(
    (holder): Cache => ({
      ...holder,
      ...{ isLeft: false, isFull: false, waiting: 0, since: 0, waitedMs: 0 },
    }),
  );
  let tally = noTally();
  const isAllowed = (kind: Kind): boolean => secret !== undefined || !NEED_SEAL.has(kind);

  function leave({ log }: Session, cache: Cache, why: string): void {
    tally.sharedFailed += 1;
    if (cache.isLeft) return;
    cache.isLeft = true;
    log.warn({ kind: 'shared-cache-left', cache: cache.name, why });
  }

  function failedToWrite({ log }: Session, cache: Cache, why: string): void {
    tally.sharedFailed += 1;
    if (cache.isLeft || cache.isFull) return;
    cache.isFull = true;
    log.warn({ kind: 'shared-cache-not-written', cache: cache.name, why });
  }

  /** The bytes that a cache has for a key; undefined where it has none that we may take. Throws IO. */
  async function getFrom(
    session: Session,
    cache: Cache,
    { kind, key, anybodys }: { kind: Kind; key: string; anybodys: boolean },
  ) {
    const stop = session.signal ?? NEVER;
    const told = await timed(cache, () => cache.get(mapName(kind, key), MOST_MAP_BYTES, stop));
    if (told === undefined) return undefined;
    const mapped = parseMapped(told);
    if (mapped === undefined) throw wrong('what stands in its map is not what compat-gen writes');
    const sealed = secret !== undefined && isSealed(secret, kind, key, mapped);
    if (secret !== undefined && !sealed && !anybodys) {
      session.log.detail(`${cache.name}: ${kind} ${key} was put there without our key: not used`);
      return undefined;
    }
    if (mapped.size > MOST[kind]) throw wrong(`what it has is too large (${mapped.size} bytes)`);
    const bytes = await timed(cache, () => cache.get(objectName(mapped.digest), mapped.size, stop));
    if (bytes === undefined) return undefined;
    checkBytes(mapped, bytes);
    return { bytes, from: cache.name, isSealed: sealed };
  }

  /** Whether there is something that we cannot seal as well. Throws IO. */
  async function isKeptSealed(session: Session, cache: Cache, name: string, bytes: Buffer) {
    if (secret !== undefined) return false;
    const stop = session.signal ?? NEVER;
    const told = await timed(cache, () => cache.get(name, MOST_MAP_BYTES, stop));
    const mapped = told && parseMapped(told);
    if (mapped?.seal === undefined) return false;
    const { name: at } = cache;
    if (mapped.digest !== sha256(bytes)) session.log.warn({ kind: 'shared-sealed', cache: at });
    return true;
  }

  return {
    seals: secret !== undefined,
    mayHave: (kind) => isAllowed(kind) && caches.some(({ isLeft }) => !isLeft),
    takes: (kind) =>
      push && isAllowed(kind) && caches.some(({ isLeft, isFull }) => !isLeft && !isFull),
    async get(session, kind, key, anybodys = false) {
      if (!isAllowed(kind)) return undefined;
      for (const cache of caches) {
        if (cache.isLeft) continue;
        const found = await attempt(
          session,
          () => getFrom(session, cache, { kind, key, anybodys }),
          (why) => leave(session, cache, why),
        );
        if (found !== undefined) {
          tally.sharedFound += 1;
          return found;
        }
        if (waited(cache) > MOST_WAIT_MS) leave(session, cache, TOO_SLOW);
      }
      if (caches.length > 0) tally.sharedMissed += 1;
      return undefined;
    },
    async put(session, kind, key, bytes) {
      if (!push || !isAllowed(kind) || bytes.length > MOST[kind]) return;
      const stop = session.signal ?? NEVER;
      const object = objectName(sha256(bytes));
      for (const cache of caches) {
        if (cache.isLeft || cache.isFull) continue;
        await attempt(
          session,
          async () => {
            if (await isKeptSealed(session, cache, mapName(kind, key), bytes)) return;
            if (!(await timed(cache, () => cache.has(object, stop)))) {
              await timed(cache, () => cache.put(object, bytes, stop));
            }
            const line = printMapped(secret, kind, key, bytes);
            await timed(cache, () => cache.put(mapName(kind, key), line, stop));
            tally.sharedPut += 1;
          },
          (why) => failedToWrite(session, cache, why),
        );
        if (waited(cache) > MOST_WAIT_MS) leave(session, cache, TOO_SLOW);
      }
    },
    refuse(session, { from }, why) {
      const cache = caches.find(({ name }) => name === from);
      if (cache !== undefined) leave(session, cache, why);
    },
    tally() {
      const now = tally;
      tally = noTally();
      return now;
    },
  };
}

const NEVER = new AbortController().signal;
const TOO_SLOW = `this run has waited ${MOST_WAIT_MS / 1000} s for it`;

function noTally(): Tally {
  return { sharedFound: 0, sharedMissed: 0, sharedPut: 0, sharedFailed: 0 };
}

/** Throws IO where a cache gave something else than the map named. */
function checkBytes({ digest, size }: Mapped, bytes: Buffer): void {
  if (bytes.length === size && sha256(bytes) === digest) return;
  throw wrong(`an object is not what it is named after (sha256 ${digest}, ${size} bytes)`);
}

/** `work`'s result; `onFailure` is told why there is none. Throws INTERRUPTED, and what is a bug. */
async function attempt<T>(
  { signal }: Session,
  work: () => Promise<T>,
  onFailure: (why: string) => void,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    stopIfAsked(signal);
    if (!(error instanceof CompatError)) throw error;
    onFailure(error.message);
    return undefined;
  }
}

function wrong(why: string): CompatError {
  return new CompatError('IO', why);
}

/** Adds the time that at least one request to a cache is under way. */
async function timed<T>(cache: Cache, ask: () => Promise<T>): Promise<T> {
  if (cache.waiting === 0) cache.since = performance.now();
  cache.waiting += 1;
  try {
    return await ask();
  } finally {
    cache.waiting -= 1;
    if (cache.waiting === 0) cache.waitedMs += performance.now() - cache.since;
  }
}

function waited({ waiting, since, waitedMs }: Cache): number {
  return waitedMs + (waiting === 0 ? 0 : performance.now() - since);
}
