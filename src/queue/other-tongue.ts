import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { CompatError } from '../core/errors.js';
import type { RedisAddress } from './redis-url.js';

/** How long it is waited for before what is there is asked another way, ms: a Redis that is well answers sooner. */
const PATIENCE_MS = 1000;

/**
 * Finds out whether what is at this port speaks, but the other way: with TLS where the URL says none, or without where it
 * says so. Neither side hears a mistake in that: the one waits for more of the greeting, the other closes. Nothing secret
 * is sent. undefined where nobody speaks so, or the signal ends it.
 */
export async function otherTongue(
  { name, options: { host, port, tls: isTls } }: RedisAddress,
  signal: AbortSignal,
): Promise<CompatError | undefined> {
  await sleep(PATIENCE_MS, undefined, { signal }).catch(() => undefined);
  if (signal.aborted) return undefined;
  if (isTls) {
    if (!(await speaks(host, port, signal))) return undefined;
    return wrong(`the Redis at ${name} speaks no TLS`, 'redis://');
  }
  if (!(await speaksTls(host, port, signal))) return undefined;
  return wrong(`what is at ${name} speaks TLS alone`, 'rediss://');
}

function wrong(message: string, scheme: string): CompatError {
  return new CompatError('USAGE', message, { hint: `Its URL begins with ${scheme}.` });
}

function speaks(host: string, port: number, signal: AbortSignal): Promise<boolean> {
  const socket = net.connect({ host, port, signal }, () => socket.write('PING\r\n'));
  return heard(socket, (yes) =>
    // `-NOAUTH`, `-DENIED` and their like are a Redis, too.
    socket.once('data', (bytes) => yes(/^(?:\+PONG|-[A-Z]+ )/.test(bytes.toString('latin1')))),
  );
}

/** Whose certificate it is does not matter here: nothing is said. */
function speaksTls(host: string, port: number, signal: AbortSignal): Promise<boolean> {
  const socket = tls.connect({ host, port, rejectUnauthorized: false });
  const stop = (): unknown => socket.destroy();
  signal.addEventListener('abort', stop, { once: true });
  return heard(socket, (yes) => socket.once('secureConnect', () => yes(true)));
}

async function heard(
  socket: net.Socket,
  listen: (answer: (is: boolean) => void) => void,
): Promise<boolean> {
  try {
    return await new Promise<boolean>((resolve) => {
      listen(resolve);
      socket.once('error', () => resolve(false));
      socket.once('close', () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}
