import type { IncomingMessage } from 'node:http';
import { Declined } from '../declined.js';
import { placeOf } from './place.js';
import { match, type Route } from './route.js';
import { ROUTES } from './routes.js';

/** A route, and what the parts of the path stand for. */
interface FoundRoute {
  route: Route;
  parts: Record<string, string>;
}

/** Paths that were asked for last: some patches are asked for again and again. */
const MOST_PATHS = 1000;
const found = new Map<string, FoundRoute>();

/** The route of a request. Throws Declined where there is none. */
export function findRoute({ method, url = '' }: IncomingMessage): FoundRoute {
  const key = `${method} ${url}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const fresh = lookForRoute(method === 'HEAD' ? 'GET' : method, url);
  if (found.size >= MOST_PATHS) found.clear();
  found.set(key, fresh);
  return fresh;
}

function lookForRoute(method: string | undefined, url: string): FoundRoute {
  const place = placeOf(url);
  const others = new Set<string>();
  for (const route of ROUTES) {
    const parts = match(route, place);
    if (parts === undefined) continue;
    if (route.method === method) return { route, parts };
    others.add(route.method);
  }
  if (others.size === 0) throw new Declined('not-found', 'there is nothing at this path');
  throw new Declined('wrong-method', `this path takes ${[...others].join(', ')}`);
}
