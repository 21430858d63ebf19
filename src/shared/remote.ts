import { authorization } from '../core/http/open.js';
import type { Holder } from './holder.js';
import { type Answer, agentFor, failed, request } from './request.js';

export interface RemoteOptions {
  /** Sent as `Authorization: Bearer`, unless the URL has a name and a password. */
  token?: string | undefined;
  env: NodeJS.ProcessEnv;
  /** ms for a request [10 s]. */
  mostMs?: number;
}

/** Nothing that is shared is worth a longer wait. */
const MOST_MS = 10_000;

/**
 * A web server that holds a shared cache: one that answers GET, HEAD and, where it is written, PUT. Nothing else is asked of
 * it, and it is never asked for a list.
 *
 * @param base where the names begin; a name and a password may stand in it
 */
export function remote(base: URL, { token, env, mostMs = MOST_MS }: RemoteOptions): Holder {
  const bare = new URL(base);
  bare.username = '';
  bare.password = '';
  bare.search = '';
  bare.hash = '';
  if (!bare.pathname.endsWith('/')) bare.pathname += '/';
  const agent = agentFor(bare);
  const headers = { 'User-Agent': 'compat-gen', ...credentials(base, token) };
  const common = { headers, agent, mostMs, env };
  const at = (name: string): URL => new URL(name, bare);
  return {
    name: bare.href,
    async get(name, most, stop) {
      const answer = await request({ ...common, method: 'GET', url: at(name), most, stop });
      if (isAbsent(answer)) return undefined;
      if (answer.status === 200) return answer.body;
      throw refused('GET', answer);
    },
    async has(name, stop) {
      const asked = { ...common, method: 'HEAD', url: at(name), most: 0, stop } as const;
      const answer = await request(asked);
      if (isAbsent(answer)) return false;
      if (answer.status === 200) return true;
      throw refused('HEAD', answer);
    },
    async put(name, body, stop) {
      const asked = { ...common, method: 'PUT', url: at(name), body, most: 0, stop } as const;
      const answer = await request(asked);
      if (![200, 201, 204].includes(answer.status)) throw refused('PUT', answer);
    },
  };
}

function isAbsent({ status }: Answer): boolean {
  return status === 404 || status === 410;
}

function credentials(base: URL, token?: string): Record<string, string> {
  const own = authorization(base) ?? (token === undefined ? undefined : `Bearer ${token}`);
  return own === undefined ? {} : { Authorization: own };
}

/** Words for the answers that say most often what is wrong. */
const MEANS: Readonly<Record<number, string>> = {
  401: ': it wants other credentials',
  403: ': it wants other credentials, or does not tell what it has not (an S3-like store then lacks the right to list)',
  405: ': it can be read only',
  409: ': it has something there that somebody sealed',
  413: ': it takes no object of this size',
  507: ': it is full',
};

function refused(method: string, { status }: Answer): Error {
  const isElsewhere = status >= 300 && status < 400;
  const means = isElsewhere ? ': it names another place, which is not followed' : MEANS[status];
  return failed(`it answers ${method} with status ${status}${means ?? ''}`);
}
