import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import os from 'node:os';
import { CompatError } from '../core/errors.js';
import { readWithin } from '../core/files/bounded.js';
import { withTempDir } from '../core/files/temp-dir.js';
import { openJobs } from '../core/jobs/jobs.js';
import type { Session } from '../core/session.js';
import {
  limitRates,
  listenerFor,
  openMetrics,
  openObjects,
  openRequestLog,
  readTokens,
  refuseConnection,
  rememberReplies,
} from './http/index.js';
import { openLibrary } from './releases/index.js';
import { confine, openWork, type Sign } from './work/index.js';

/** How a server is to be. Times in ms, sizes in bytes. */
export interface ServeOptions {
  /** The directory of releases, absolute. */
  dir: string;
  /** Where to listen: an address and a port; port 0 is one that is free. */
  host: string;
  port: number;
  /** Files, absolute. */
  tokens?: string | undefined;
  /** A shared cache: its directory, how many bytes it may have, who may write there (a file of tokens). */
  objects?: { dir: string; mostBytes: number; writers: string | undefined } | undefined;
  tls?: { cert: string; key: string } | undefined;
  trustProxy: boolean;
  /** From one address: requests a minute, new patches an hour. */
  requests: number;
  newPatches: number;
  atOnce: number;
  mostQueued: number;
  mostEntries: number;
  memory: number;
  disk: number;
  mostMs: number;
  aliveMs: number;
  drainMs: number;
  /** The URL of a queue whose workers make the patches [they are made here]. */
  workers?: string | undefined;
  /** Signs what is sent [nothing is signed]. */
  sign?: Sign | undefined;
  /** This program. */
  program: readonly string[];
  version: string;
  /** Takes the lines of the log. */
  write: (line: string) => void;
}

/** Where a server listens. */
export interface Bound {
  url: string;
}

/** Bytes of patches that are kept in memory. */
const KEPT_BYTES = 64 * 1024 * 1024;
const MOST_CONNECTIONS = 2000;
/** How long a client may take for its headers and for its whole request, ms. */
const HEADERS_MS = 20_000;
const REQUEST_MS = 120_000;
const LEASE_MS = 120_000;
const FAILURE_MS = 60_000;
/** How long what was seen of an entry counts, and an answer that was just given; ms. */
const FRESH_MS = 1000;
const AGAIN_MS = 1000;
/** How long a signed entry counts as verified, ms. */
const VERIFIED_MS = 3_600_000;
/** Bytes of answers that were just given. */
const AGAIN_BYTES = 16 * 1024 * 1024;
/** What a certificate and its key may have. */
const MOST_OF_PEM = 1024 * 1024;

/**
 * Serves until the session's signal is aborted; then takes no more requests, lets those that are under way come to an
 * end, and returns. Throws USAGE where it can't listen.
 *
 * @param onBound called once it listens
 */
export async function serve(
  session: Session,
  options: ServeOptions,
  onBound: (bound: Bound) => void,
): Promise<void> {
  const log = openRequestLog(options.write);
  const { signal } = session;
  // What is under way is not to end when the server is told to.
  const jobs = openJobs(Math.max(1, Math.floor(os.availableParallelism() / options.atOnce)), {});
  const inner: Session = { ...session, log: log.log, signal: undefined, jobs, locked: false };
  const bounds = { memory: options.memory, disk: options.disk };
  const confinement = await withTempDir(inner, (dir) => confine(inner, bounds, dir));
  const { program, atOnce, mostQueued, mostMs, mostEntries, workers, sign } = options;
  const work = openWork(inner, {
    ...{ program, atOnce, mostQueued, mostMs, mostEntries, confinement, workers, sign },
    ...{ memoryBytes: KEPT_BYTES, leaseMs: LEASE_MS, failureMs: FAILURE_MS },
    ...{ freshMs: FRESH_MS, verifiedMs: VERIFIED_MS },
  });
  let isStopping = false;
  const listener = listenerFor({
    ...{ work, confinement, log, version: options.version },
    library: openLibrary(inner, options.dir, FRESH_MS),
    repeats: rememberReplies(AGAIN_BYTES, AGAIN_MS),
    access: readTokens(options.tokens),
    rates: limitRates(options),
    metrics: openMetrics(work),
    objects: openObjects(options.objects),
    aliveMs: options.aliveMs,
    bodyMs: REQUEST_MS,
    trustProxy: options.trustProxy,
    isStopping: () => isStopping,
  });
  const server = await listen(options, listener);
  const bound = { url: urlOf(server, options) };
  log.event('listening', { ...bound, confined: confinement.by });
  onBound(bound);
  await untilAborted(signal);
  isStopping = true;
  log.event('stopping', { running: work.load.running, queued: work.load.queued });
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await work.drain(options.drainMs);
  // Answers that were just finished are on their way.
  setTimeout(() => server.closeAllConnections(), 1000).unref();
  await closed;
  log.event('stopped', { ...work.counts });
  log.flush();
}

async function listen(
  { host, port, tls }: ServeOptions,
  listener: http.RequestListener,
): Promise<http.Server> {
  const options = {
    ...{
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      connectionsCheckingInterval: 5000,
    },
    ...{ keepAliveTimeout: 30_000, maxHeaderSize: 16_384 },
  };
  const server =
    tls === undefined
      ? http.createServer(options, listener)
      : https.createServer(
          {
            ...options,
            cert: readWithin(tls.cert, MOST_OF_PEM, 'a certificate'),
            key: readWithin(tls.key, MOST_OF_PEM, 'a key'),
          },
          listener,
        );
  server.maxConnections = MOST_CONNECTIONS;
  server.on('clientError', (error, socket) => refuseConnection(error, socket as Socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(host, port, cause)));
    server.listen(port, host, resolve);
  });
  return server;
}

function cannotListen(host: string, port: number, cause: NodeJS.ErrnoException): CompatError {
  return new CompatError('USAGE', `can't listen at ${host}:${port} (${cause.code})`, {
    hint: 'Is another program there already? Name another place: --listen ADDRESS:PORT.',
    cause,
  });
}

function urlOf(server: http.Server, { tls }: ServeOptions): string {
  const { address, family, port } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return `${tls === undefined ? 'http' : 'https'}://${host}:${port}`;
}

function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}
