import type { ServerResponse } from 'node:http';
import { type Declined, KINDS } from '../declined.js';

/** An answer, whole. */
export interface Reply {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
  /** Why not, for an answer that is none. */
  declined?: Declined;
}

/** How what went wrong is written, besides the status line and X-Compat-Gen-Error. */
export type ErrorForm = 'text' | 'problem' | 'page';

const ERROR_HEADER = 'X-Compat-Gen-Error';
const LONGEST_REASON = 200;
const LONGEST_HEADER = 1000;

/** Nothing here is to be kept or interpreted by others than the one who asked. */
const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** Sends an answer. One that fails names its cause in the status line, for clients that throw the body away. */
export function send(
  response: ServerResponse,
  { status, headers, body = '', declined }: Reply,
): void {
  if (response.destroyed || response.headersSent) return;
  if (declined !== undefined) {
    const text = onOneLine(declined.message);
    response.statusMessage = text.slice(0, LONGEST_REASON);
    response.setHeader(ERROR_HEADER, text.slice(0, LONGEST_HEADER));
    const { retryAfter } = declined;
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  }
  response.writeHead(status, { ...ALWAYS, ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

/** What a header can hold: printable ASCII. Line ends would begin another header. */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/g, '?')
    .trim();
}

/** The answer that says why there is none. */
export function replyFor(declined: Declined, form: ErrorForm): Reply {
  const { status, title, actor } = KINDS[declined.kind];
  const { message, hint, output, kind } = declined;
  const basic =
    declined.kind === 'unauthorized' ? { 'WWW-Authenticate': 'Basic realm="compat-gen"' } : {};
  if (form === 'problem') {
    const problem = { type: `/problems/${kind}`, title, status, detail: message, actor };
    const more = { ...(hint && { hint }), ...(output && { output }) };
    return {
      status,
      declined,
      headers: { ...basic, 'Content-Type': 'application/problem+json' },
      body: `${JSON.stringify({ ...problem, ...more }, null, 2)}\n`,
    };
  }
  const lines = [message, ...(output ? [output] : []), ...(hint ? [hint] : [])];
  const headers = { ...basic, 'Content-Type': 'text/plain; charset=utf-8' };
  return { status, declined, headers, body: `${lines.join('\n')}\n` };
}
