import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { objectHandler } from '../../src/shared/index.js';

/** A directory that is gone after the test. */
export async function scratch(): Promise<string> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'shared-room-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A directory for all tests of a file. */
export async function ownDir(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'shared-room-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/**
 * A proxy, until the test ends: whatever server is named, it leads to this one. Returns its URL.
 *
 * @param tunnels the names that tunnels were asked for
 */
export async function proxyTo({ port, hostname }: URL, tunnels: string[] = []): Promise<string> {
  const proxy = await serverOf(
    (request, response) => {
      const { method, headers, url = '' } = request;
      // A proxy is sent a whole URL, and nothing else.
      if (!url.startsWith('http://')) return void response.writeHead(400).end();
      const { pathname } = new URL(url);
      const onward = http.request({ host: hostname, port, method, headers, path: pathname });
      onward.once('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.once('error', () => response.destroy());
      request.pipe(onward);
    },
    (server) => {
      server.on('connect', ({ url = '' }, client) => {
        tunnels.push(url);
        const onward = net.connect(Number(port), hostname, () => {
          client.write('HTTP/1.1 200 OK\r\n\r\n');
          client.pipe(onward).pipe(client);
        });
        onward.on('error', () => client.destroy());
        client.on('error', () => onward.destroy());
        onTestFinished(() => void onward.destroy());
      });
    },
  );
  return proxy.href;
}

/** A server that answers as it is told, until the test ends. */
export async function serverOf(
  listener: http.RequestListener,
  prepare: (server: http.Server) => void = () => {},
): Promise<URL> {
  const server = http.createServer(listener);
  prepare(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

/** A server in this process with our own handler, below /objects/. `asked`: what was asked of it. */
export async function ownServer(
  dir: string,
  { mayPut = true, asked = [] as string[] } = {},
): Promise<URL> {
  const handle = objectHandler(dir, mayPut);
  const base = await serverOf(async (request, response) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    const name = url.replace(/^\/objects\//, '');
    const { status, headers, body } = await handle({ method, name, body: request });
    response.writeHead(status, { ...headers, 'Content-Length': body.length });
    response.end(method === 'HEAD' ? undefined : body);
  });
  return new URL('objects', base);
}

/** Why nginx can't be run here; undefined where it can. */
export function whyNoNginx(): string | undefined {
  try {
    accessSync(NGINX);
    return undefined;
  } catch {
    return 'no nginx: scripts/install test';
  }
}

const NGINX = '/usr/sbin/nginx';

/** Debian's nginx with WebDAV, as docs/shared-cache.md has it, until the test ends. */
export async function nginx(dir: string): Promise<URL> {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const url = new URL(`http://127.0.0.1:${port}/compat-gen/`);
    const ended = await started(dir, port, url);
    if (ended === undefined) return url;
    if (tries === 5) throw new Error(`nginx ends: ${ended}`);
  }
}

async function started(dir: string, port: number, url: URL): Promise<string | undefined> {
  await mkdir(path.join(dir, 'held/compat-gen'), { recursive: true });
  const conf = path.join(dir, 'nginx.conf');
  await writeFile(conf, configFor(dir, port));
  const child = spawn(NGINX, ['-p', dir, '-e', path.join(dir, 'error.log'), '-c', conf], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  onTestFinished(() => stopped(child));
  while (child.exitCode === null) {
    if (await answers(url)) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return said;
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  child.kill('SIGTERM');
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

function answers(url: URL): Promise<boolean> {
  return new Promise((resolve) => {
    http
      .get(url, (response) => {
        response.resume();
        resolve(true);
      })
      .once('error', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function configFor(dir: string, port: number): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${dir}/tmp-${name};\n`)
    .join('');
  return `daemon off;
worker_processes 1;
pid ${dir}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}
http {
  access_log off;
${temp}  server {
    listen 127.0.0.1:${port};
    location /compat-gen/ {
      root ${dir}/held;
      dav_methods PUT;
      create_full_put_path on;
      client_max_body_size 64m;
    }
  }
}
`;
}
