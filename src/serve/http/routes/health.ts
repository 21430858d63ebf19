import type { Reply } from '../reply.js';
import type { Exchange } from '../route.js';

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };

/** `GET /healthz`: for whoever starts servers and sends requests to them. */
export function health({ serving }: Exchange): Reply {
  if (serving.isStopping()) return { status: 503, headers: TEXT, body: 'stopping\n' };
  return { status: 200, headers: TEXT, body: 'ok\n' };
}

/** `GET /metrics`: for Prometheus. */
export async function numbers({ serving: { metrics } }: Exchange): Promise<Reply> {
  const headers = { ...TEXT, 'Content-Type': metrics.contentType };
  return { status: 200, headers, body: await metrics.text() };
}
