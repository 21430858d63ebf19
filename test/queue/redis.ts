import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

const SERVER = '/usr/bin/redis-server';

/** Why Redis can't be run here; undefined where it can. */
export function whyNoRedis(): string | undefined {
  try {
    accessSync(SERVER);
    return undefined;
  } catch {
    return 'no redis-server: scripts/install test';
  }
}

export interface Redis {
  url: string;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again, with the file that it kept. */
  start(): Promise<void>;
}

/** Debian's redis-server on loopback, with its file in `dir`, until the test ends. */
export async function startRedis(dir: string, words: readonly string[] = []): Promise<Redis> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    child = spawn(
      SERVER,
      [
        ...['--bind', '127.0.0.1', '--port', String(port), '--dir', dir, '--save', ''],
        ...['--appendonly', 'yes', '--appendfsync', 'always', ...words],
      ],
      { stdio: 'ignore' },
    );
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`redis-server ends with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const kill = async (): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  await start();
  onTestFinished(kill);
  return { url: `redis://127.0.0.1:${port}`, kill, start };
}

/** Whether it answers, and has read its file. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (bytes) => {
      socket.destroy();
      resolve(/^(?:\+PONG|-NOAUTH)/.test(bytes.toString()));
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
