import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Repeat } from './repeats.js';
import type { About, ErrorForm, Reply } from './reply.js';
import type { Serving } from './serving.js';

/** One request, and what is known of it. */
export interface Exchange {
  serving: Serving;
  request: IncomingMessage;
  response: ServerResponse;
  /** Who asks, as far as the network tells. */
  address: string;
  /** The parts of the path that stand for something, by name. */
  parts: Readonly<Record<string, string | undefined>>;
  /** When it came, by performance.now(). */
  began: number;
  /** Its body as Latin-1, once it was read. */
  body?: string;
  /** What it turned out to be about: for the log. */
  about?: About | undefined;
  /** The answer of a moment ago that it is answered with. */
  again?: Repeat;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `v1/jobs/:id`; what begins with a colon stands for any part. */
  path: string;
  form: ErrorForm;
  /** Whether it answers without a token, and does not count. */
  isFree?: boolean;
  /** Whether a run asks so often that it does not count among the requests of an address [no]. */
  isSmall?: boolean;
  answer(exchange: Exchange): Reply | Promise<Reply>;
}

/** The parts by name, if a path is one of a route's. */
export function match(route: Route, parts: readonly string[]): Record<string, string> | undefined {
  const wanted = partsOf(route.path);
  if (wanted.length !== parts.length) return undefined;
  const named: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const found = parts[index] ?? '';
    if (part.startsWith(':')) named[part.slice(1)] = found;
    else if (part !== found) return undefined;
  }
  return named;
}

const split = new Map<string, string[]>();

function partsOf(path: string): string[] {
  const known = split.get(path) ?? path.split('/').filter((part) => part !== '');
  split.set(path, known);
  return known;
}
