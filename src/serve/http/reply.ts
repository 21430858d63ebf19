import type { ServerResponse } from 'node:http';
import { type Declined, KINDS } from '../declined.js';

/** An answer, whole. */
export interface Reply {
  status: number;
  headers?: Readonly<Record<string, string>>;
  /** What fieldsOf gives for it, where that was asked before. */
  fields?: string[];
  /** Text is sent as UTF-8, unless `isLatin1`: then each character is a byte. */
  body?: string | Buffer;
  isLatin1?: boolean;
  /** Why not, for an answer that is none. */
  declined?: Declined;
  /** Whether the same request may have the same answer in the next moment, since it is a patch from memory. */
  mayRepeat?: boolean;
  /** The form in which a patch is handed out by the API. */
  form?: string;
}

/** What a request turned out to be about. */
export interface About {
  module?: string;
  version?: string;
  fingerprint?: string;
}

/** How what went wrong is written, besides the status line and X-Compat-Gen-Error. */
export type ErrorForm = 'text' | 'problem';

const ERROR_HEADER = 'X-Compat-Gen-Error';
const LONGEST_REASON = 200;
const LONGEST_HEADER = 1000;

/** Nothing here is to be kept or interpreted by others than the one who asked. */
const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** Sends an answer. One that fails names its cause in the status line, for clients that throw the body away. */
export function send(response: ServerResponse, reply: Reply): void {
  const { status, fields, body = '', isLatin1 = false, declined } = reply;
  if (response.destroyed || response.headersSent) return;
  if (declined !== undefined) {
    const text = onOneLine(declined.message);
    response.statusMessage = text.slice(0, LONGEST_REASON);
    response.setHeader(ERROR_HEADER, text.slice(0, LONGEST_HEADER));
    const { retryAfter } = declined;
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  }
  const encoding = isLatin1 ? 'latin1' : 'utf8';
  response.writeHead(status, fields ?? fieldsOf(reply));
  // Text goes out with the headers, in one write.
  if (typeof body === 'string') response.end(body, encoding);
  else response.end(body);
}

/** All headers of an answer, names and values in turn. */
export function fieldsOf({ status, headers, body = '', isLatin1 = false }: Reply): string[] {
  const length = String(Buffer.byteLength(body, isLatin1 ? 'latin1' : 'utf8'));
  const all = { ...ALWAYS, ...headers, ...(status !== 304 && { 'Content-Length': length }) };
  return Object.entries(all).flat();
}

/** What a header can hold: printable ASCII. Line ends would begin another header. */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/g, '?')
    .trim();
}

/** What went wrong, as RFC 9457 has it. */
export function problemOf({ kind, message, hint, output }: Declined) {
  const { status, title, actor } = KINDS[kind];
  const problem = { type: `/problems/${kind}`, title, status, detail: message, actor };
  return { ...problem, ...(hint && { hint }), ...(output && { output }) };
}

/** The answer that says why there is none. */
export function replyFor(declined: Declined, form: ErrorForm): Reply {
  const { message, hint, output, kind } = declined;
  const { status } = KINDS[kind];
  const asked = kind === 'unauthorized' ? { 'WWW-Authenticate': 'Basic realm="compat-gen"' } : {};
  if (form === 'problem') {
    const headers = { ...asked, 'Content-Type': 'application/problem+json' };
    return { status, declined, headers, body: `${JSON.stringify(problemOf(declined), null, 2)}\n` };
  }
  const lines = [message, ...(output ? [output] : []), ...(hint ? [hint] : [])];
  const headers = { ...asked, 'Content-Type': 'text/plain; charset=utf-8' };
  return { status, declined, headers, body: `${lines.join('\n')}\n` };
}
