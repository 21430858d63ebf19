import type { Reply } from '../reply.js';
import type { Exchange } from '../route.js';

/** What the same request was answered with a moment ago; undefined where it was not, or may not be answered so again. */
export function answeredBefore(exchange: Exchange): Reply | undefined {
  const { repeats, work } = exchange.serving;
  const found = repeats.find(exchange);
  if (found === undefined) return undefined;
  exchange.about = found.about;
  exchange.again = found;
  work.hit();
  return found.reply;
}
