import type { IncomingMessage } from 'node:http';
import { keepInMemory } from '../work/index.js';
import { type About, fieldsOf, type Reply } from './reply.js';

/** All of a request that an answer depends on, and when it came (performance.now()). */
export interface Asked {
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
  /** Of a POST, as Latin-1. */
  body?: string;
  began: number;
  about?: About | undefined;
}

/** What is told of requests that differ in nothing but how long they took, s. */
export type Teller = (seconds: number) => void;

/** The one who asked, and what is told of the same request by the same one. */
export interface TellerFor {
  address: string;
  token: string | undefined;
  tell: Teller;
}

/** An answer, and what its request was about. */
export interface Repeat {
  reply: Reply;
  about: About | undefined;
  /** What was told of it last. */
  teller?: TellerFor;
}

/**
 * Answers that were just given, by all of the request that they depend on. A request that was answered a moment ago is not
 * parsed and looked up again. Whoever asks has been let in before: neither tokens nor rates are decided here.
 */
export interface Repeats {
  /** The same answer again, if it is not older than a moment. */
  find(asked: Asked): Repeat | undefined;
  /** Remembers an answer that `mayRepeat`. */
  keep(asked: Asked, reply: Reply): void;
}

/** Longer requests are rare, and are not worth the memory. */
const LONGEST_KEY = 32 * 1024;
/** From here on a Buffer is sent faster than text is encoded. */
const LONG_BODY = 16 * 1024;
/** What an answer takes besides its key and its body. */
const OWN_BYTES = 2048;

/**
 * @param mostBytes of memory
 * @param mostMs how long an answer counts, from the moment when the request came that it was made for: a patch that is not
 * there any more is given that much longer
 */
export function rememberReplies(mostBytes: number, mostMs: number): Repeats {
  const all = keepInMemory<Repeat & { until: number }>(mostBytes);
  return {
    find: (asked) => {
      const key = keyOf(asked);
      const found = key === undefined ? undefined : all.get(key);
      return found !== undefined && asked.began < found.until ? found : undefined;
    },
    keep: (asked, reply) => {
      const key = keyOf(asked);
      if (key === undefined) return;
      const { body = '', isLatin1 = false } = reply;
      const isLong = body.length > LONG_BODY && typeof body === 'string';
      const bytes = isLong ? Buffer.from(body, isLatin1 ? 'latin1' : 'utf8') : body;
      const again = { ...reply, body: bytes, fields: fieldsOf(reply), mayRepeat: false };
      const repeat = { reply: again, about: asked.about };
      const weight = OWN_BYTES + 2 * key.length + 2 * body.length;
      all.put(key, { ...repeat, until: asked.began + mostMs }, weight);
    },
  };
}

/** All that an answer depends on: no two requests that differ in it share one. */
function keyOf({ request, body = '' }: Asked): string | undefined {
  const { method, url = '', headers } = request;
  if (method !== 'GET' && method !== 'POST') return undefined;
  const key = `${method} ${url}\n${headers.accept ?? ''}\n${body}`;
  return key.length > LONGEST_KEY ? undefined : key;
}
