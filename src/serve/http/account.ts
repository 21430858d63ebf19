import type { Teller } from './repeats.js';
import { onOneLine, type Reply } from './reply.js';
import type { Exchange, Route } from './route.js';

/**
 * Tells the log and the numbers of a request that was answered. Thousands of hits a second are alike: what is told of them is
 * written once, and kept with the answer.
 *
 * @param route undefined where there was none
 * @param token the name of the token, if one was wanted
 */
export function account(
  exchange: Exchange,
  route: Route | undefined,
  token: string | undefined,
  reply: Reply,
): void {
  const { again, address, response, began } = exchange;
  const seconds = (performance.now() - began) / 1000;
  const isGone = response.destroyed && !response.writableFinished;
  const alike = again?.reply === reply && !isGone ? again : undefined;
  let teller = alike?.teller;
  if (teller?.address !== address || teller.token !== token) {
    const tell = tellerOf(exchange, route, token, reply, isGone);
    teller = { address, token, tell };
    if (alike !== undefined) alike.teller = teller;
  }
  teller.tell(seconds);
}

/** 499 is what nginx calls a client that has gone. */
function tellerOf(
  { serving, request, address, about }: Exchange,
  route: Route | undefined,
  token: string | undefined,
  reply: Reply,
  isGone: boolean,
): Teller {
  const count = serving.metrics.counterOf(route?.path ?? 'none', reply.status, reply.form);
  const write = serving.log.lineOf({
    method: request.method ?? '',
    path: pathOf(request),
    status: isGone ? 499 : reply.status,
    ...{ address, token, ...about },
    error: reply.declined?.message,
  });
  return (seconds) => {
    count(seconds);
    write(Math.round(seconds * 10_000) / 10);
  };
}

/** What was asked for, without what a client may have added to it. */
function pathOf({ url = '' }: Exchange['request']): string {
  return onOneLine(url.replace(/\?.*/s, '')).slice(0, 200);
}
