import { setTimeout as pause } from 'node:timers/promises';
import { CompatError } from '../core/errors.js';
import { authorization } from '../core/http/open.js';
import { proxyFor } from '../core/http/proxy.js';
import type { Session } from '../core/session.js';
import { Late, type Post, type Posted, post, Unreachable } from './post.js';

/** What is asked, and all that a server learns. */
export interface Question {
  /** The server. Name and password in it are sent as such. */
  url: string;
  module: string;
  version: string;
  /** compat.h. */
  header: string;
  /** How long all of it may take, ms. */
  mostMs: number;
  /** How long to wait before each further try, where one is worth it, ms [1 s, 4 s]. */
  pausesMs?: readonly number[];
  /** How long a connection may take, and how long the server may say nothing, ms [15 s, 60 s]. */
  connectMs?: number;
  silenceMs?: number;
}

export interface Answered {
  /** The cache entry as `export` writes it: a .tar.gz. */
  bundle: Buffer;
}

/** How long the server may keep one request waiting, s: less than proxies wait. */
const WAIT = 25;
const CONNECT_MS = 15_000;
const SILENCE_MS = 60_000;
const MOST_BYTES = 64 * 1024 * 1024;
const PAUSES_MS = [1000, 4000];

/** What another try may get right: the server is busy, or something in front of it was. */
const WORTH_ANOTHER = [408, 425, 429, 502, 503, 504];

/**
 * Asks one server for a patch, and waits while it is being made. Throws SERVICE_FAILED with the reason; USAGE for what
 * is not a URL; INTERRUPTED.
 */
export async function askService(session: Session, question: Question): Promise<Answered> {
  const { mostMs, pausesMs = PAUSES_MS } = question;
  const place = shownUrl(question.url);
  const began = performance.now();
  const left = (): number => mostMs - (performance.now() - began);
  const request = requestFor(session, question);
  session.log.step('ASK', `${place} for ${question.module} ${question.version}`);
  const told = tellOf(session, place);
  try {
    for (let failures = 0; ; ) {
      const answer = await attempt(
        { ...request, mostMs: Math.max(1, left()), onSign: told.isAtWork },
        () => tooLong(place, mostMs),
      );
      if (isOf(answer, 200)) return accepted(place, answer);
      const isMaking = isOf(answer, 202);
      if (isMaking) told.isAtWork();
      const wait = isMaking ? 1000 : pauseAfter(answer, pausesMs[failures]);
      if (!isMaking) failures += 1;
      if (wait === undefined) throw refused(place, answer);
      if (wait > left()) throw isMaking ? tooLong(place, mostMs) : refused(place, answer);
      await pause(wait, undefined, { signal: session.signal }).catch(interrupted);
    }
  } finally {
    told.end();
  }
}

/** Says every second that an answer is waited for, and for how long already. */
function tellOf({ log }: Session, place: string): { isAtWork(): void; end(): void } {
  const began = performance.now();
  let what = 'no answer yet';
  const ticking = setInterval(() => {
    const seconds = Math.round((performance.now() - began) / 1000);
    log.doing?.('ASK', `${place} (${what}, ${seconds} s)`);
  }, 1000);
  return {
    isAtWork: () => {
      what = 'makes the patch';
    },
    end: () => clearInterval(ticking),
  };
}

function requestFor(
  session: Session,
  { url, module, version, header, connectMs = CONNECT_MS, silenceMs = SILENCE_MS }: Question,
): Omit<Post, 'mostMs'> {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) {
    throw new CompatError(
      'USAGE',
      `service.url: ${JSON.stringify(shownUrl(url))} is not an http or https URL`,
    );
  }
  const base = new URL(url);
  const words = ['v1', 'modules', module, 'releases', version, 'patches'].map(encodeURIComponent);
  const place = new URL(
    `${base.pathname.replace(/\/+$/, '')}/${words.join('/')}?wait=${WAIT}`,
    base,
  );
  const credentials = authorization(base);
  return {
    url: place,
    proxy: proxyFor(place, session.env),
    headers: {
      Accept: 'application/gzip, application/problem+json',
      'Content-Type': 'text/plain',
      'Content-Length': String(Buffer.byteLength(header, 'latin1')),
      'User-Agent': 'compat-gen',
      ...(credentials !== undefined && { Authorization: credentials }),
    },
    body: header,
    connectMs,
    silenceMs,
    mostBytes: MOST_BYTES,
    signal: session.signal,
  };
}

async function attempt(request: Post, tooLate: () => CompatError): Promise<Posted | Unreachable> {
  try {
    return await post(request);
  } catch (error) {
    if (error instanceof Late) throw tooLate();
    if (error instanceof Unreachable) return error;
    throw error;
  }
}

function isOf(answer: Posted | Unreachable, status: number): answer is Posted {
  return !(answer instanceof Unreachable) && answer.status === status;
}

/** How long to wait before another try; undefined where none is worth it. */
function pauseAfter(answer: Posted | Unreachable, pause: number | undefined): number | undefined {
  if (pause === undefined) return undefined;
  if (answer instanceof Unreachable) return answer.mayPass ? pause : undefined;
  if (!WORTH_ANOTHER.includes(answer.status)) return undefined;
  const told = Number(answer.headers['retry-after'] ?? 0) * 1000;
  return Number.isFinite(told) ? Math.max(told, pause) : pause;
}

function accepted(place: string, { headers, body }: Posted): Answered {
  const encoding = headers['content-encoding'] ?? 'identity';
  // Some servers name gzip here for what is a .tar.gz. Nothing that was asked for is packed in another way.
  if (!/^(identity|(x-)?gzip)$/i.test(encoding)) {
    throw failed(`${place} answers in an encoding that was not asked for: ${printable(encoding)}`);
  }
  if (headers['content-type'] === 'application/gzip') return { bundle: body };
  throw failed(`${place} answers something else than a patch: is it a compat-gen serve?`);
}

/** The words of a server are foreign: one line of printable ASCII of them. */
function printable(text: string): string {
  return text.replace(/[^ -~]+/g, ' ').slice(0, 500);
}

function refused(place: string, answer: Posted | Unreachable): CompatError {
  if (answer instanceof Unreachable) return failed(answer.message);
  const told = String(answer.headers['x-compat-gen-error'] ?? '');
  const words = printable(told);
  return failed(`${place} answers ${answer.status}${words === '' ? '' : `: ${words}`}`);
}

function tooLong(place: string, ms: number): CompatError {
  return failed(`${place} has not made the patch within ${ms / 1000} s`);
}

function failed(message: string): CompatError {
  return new CompatError('SERVICE_FAILED', message);
}

function interrupted(): never {
  throw new CompatError('INTERRUPTED', 'interrupted');
}

/** A URL without the password in it, fit for a message. */
export function shownUrl(text: string): string {
  if (!URL.canParse(text)) return text.replace(/\/\/.*@/, '//');
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
