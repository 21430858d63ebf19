import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { askService, type Question, shownUrl } from '../../src/service/index.js';
import { sessionWith } from '../session.js';

const servers: net.Server[] = [];
afterEach(() => {
  for (const one of servers.splice(0)) {
    one.close();
    (one as http.Server).closeAllConnections?.();
  }
});

/** Starts a server at a free port of loopback; gives the port. */
async function listening(server: net.Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

interface Seen {
  method: string;
  url: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** Remembers what comes in, and answers with one after the other; the last one again and again. */
function answering(
  ...answers: { status: number; headers?: Record<string, string>; body?: string }[]
) {
  const seen: Seen[] = [];
  const listener: http.RequestListener = async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, headers, body });
    const answer = answers[Math.min(seen.length, answers.length) - 1] ?? { status: 500 };
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
  return { seen, listener };
}

const GZIP = { 'Content-Type': 'application/gzip' };
const OK = { status: 200, headers: GZIP, body: 'bundle' };
const QUESTION = {
  module: 'tick',
  version: '1.0-rc 1',
  header: '#define COMPAT_X\n',
  mostMs: 60_000,
};
const ask = (url: string, more: Partial<Question> = {}, env: NodeJS.ProcessEnv = {}) =>
  askService(sessionWith({ env }), { url, ...QUESTION, pausesMs: [1, 1], ...more });

describe('what is sent', () => {
  it('is compat.h, the module and its version, and nothing else', async () => {
    const { seen, listener } = answering(OK);
    const port = await listening(http.createServer(listener));
    const { bundle } = await ask(`http://lab:s%2Fcret@127.0.0.1:${port}/patches//`);
    expect(bundle.toString()).toBe('bundle');
    const [{ method, url, headers, body }] = seen as [Seen];
    expect([method, url, body]).toEqual([
      'POST',
      '/patches/v1/modules/tick/releases/1.0-rc%201/patches?wait=25',
      QUESTION.header,
    ]);
    expect(headers).toEqual({
      accept: 'application/gzip, application/problem+json',
      authorization: `Basic ${Buffer.from('lab:s/cret').toString('base64')}`,
      connection: expect.any(String),
      'content-length': '17',
      'content-type': 'text/plain',
      host: `127.0.0.1:${port}`,
      'user-agent': 'compat-gen',
    });
  });
});

describe('an answer', () => {
  it('that is worth another try gets one, a few times', async () => {
    const busy = { status: 503, headers: { 'X-Compat-Gen-Error': 'busy' } };
    const made = { status: 202, headers: {} };
    const { seen, listener } = answering(busy, made, busy, OK);
    const port = await listening(http.createServer(listener));
    await expect(ask(`http://127.0.0.1:${port}`)).resolves.toMatchObject({});
    expect(seen).toHaveLength(4);
    const never = answering(busy);
    const other = await listening(http.createServer(never.listener));
    await expect(ask(`http://127.0.0.1:${other}`)).rejects.toMatchObject({
      code: 'SERVICE_FAILED',
      message: `http://127.0.0.1:${other} answers 503: busy`,
    });
    expect(never.seen).toHaveLength(3);
  });

  it.each<[string, { status: number; headers?: Record<string, string>; body?: string }, RegExp]>([
    [
      '404',
      { status: 404, headers: { 'X-Compat-Gen-Error': 'no release \xa9here' } },
      /answers 404: no release {2}here/,
    ],
    [
      'a page for a patch',
      { status: 200, headers: { 'Content-Type': 'text/html' } },
      /something else than a patch/,
    ],
    [
      'a way elsewhere',
      { status: 302, headers: { Location: 'http://127.0.0.1:1/' } },
      /answers 302$/,
    ],
    ['busy for an hour', { status: 503, headers: { 'Retry-After': '3600' } }, /answers 503/],
  ])('of another kind is taken at its word: %s', async (_, answer, words) => {
    const { seen, listener } = answering(answer);
    const port = await listening(http.createServer(listener));
    await expect(ask(`http://127.0.0.1:${port}`)).rejects.toThrow(words);
    expect(seen).toHaveLength(1);
  });

  it('that ends in the middle, or never comes, is none', async () => {
    const broken = await listening(
      net.createServer((socket) => {
        socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'));
      }),
    );
    await expect(ask(`http://127.0.0.1:${broken}`, { pausesMs: [] })).rejects.toThrow(
      new RegExp(`^127\\.0\\.0\\.1:${broken} `),
    );
    const port = await listening(net.createServer());
    servers.pop()?.close();
    await expect(ask(`http://127.0.0.1:${port}`)).rejects.toThrow(/takes no connection/);
    await expect(ask('http://no-such-host.invalid', { pausesMs: [] })).rejects.toThrow(
      /is a name that/,
    );
    await expect(ask('ftp://lab:secret@x')).rejects.toThrow(/service\.url: "\w*.*" is not an http/);
  });

  it.each<[string, http.RequestListener]>([
    [
      'sends a byte now and then',
      (_, response) => {
        response.writeHead(200, GZIP);
        const more = setInterval(() => response.write('x'), 5);
        response.once('close', () => clearInterval(more));
      },
    ],
    [
      'says without end that it works',
      (_, response) => {
        const more = setInterval(() => response.writeProcessing(), 5);
        response.once('close', () => clearInterval(more));
      },
    ],
  ])('of one that %s is not waited for longer than is wished', async (_, listener) => {
    const port = await listening(http.createServer(listener));
    await expect(ask(`http://127.0.0.1:${port}`, { mostMs: 300 })).rejects.toMatchObject({
      code: 'SERVICE_FAILED',
      message: `http://127.0.0.1:${port} has not made the patch within 0.3 s`,
    });
  });

  it('that the server takes too long to begin is none, and is not tried for again', async () => {
    const doing: string[] = [];
    const asked: string[] = [];
    const silent = await listening(
      http.createServer((request) => void asked.push(`${request.url}`)),
    );
    const { log, ...session } = sessionWith({ env: {} });
    const told = { ...log, doing: (_: string, text: string) => void doing.push(text) };
    const place = `http://127.0.0.1:${silent}`;
    const question = { url: place, ...QUESTION, silenceMs: 2500 };
    await expect(askService({ ...session, log: told }, question)).rejects.toMatchObject({
      code: 'SERVICE_FAILED',
      message: `127.0.0.1:${silent} has said nothing for 2.5 s`,
    });
    expect(asked).toHaveLength(1);
    expect(doing[0]).toBe(`${place} (no answer yet, 1 s)`);
  });

  it('is said to be on its way once the server says so', async () => {
    const doing: string[] = [];
    const stop = new AbortController();
    const port = await listening(http.createServer((_, response) => response.writeProcessing()));
    const { log, ...session } = sessionWith({ env: {}, signal: stop.signal });
    const told = {
      ...log,
      doing: (_: string, text: string) => {
        doing.push(text);
        if (text.includes('makes the patch')) stop.abort();
      },
    };
    const place = `http://127.0.0.1:${port}`;
    const asked = askService({ ...session, log: told }, { url: place, ...QUESTION });
    await expect(asked).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(doing.at(-1)).toMatch(/ \(makes the patch, \d+ s\)$/);
  });

  it.each(['br', 'deflate', 'zstd', 'gzip, br', '\x9b2J'])(
    'packed by %s is none',
    async (encoding) => {
      const { seen, listener } = answering({
        ...OK,
        headers: { ...GZIP, 'Content-Encoding': encoding },
      });
      const port = await listening(http.createServer(listener));
      const words = encoding.replace(/[^ -~]/g, ' ');
      await expect(ask(`http://127.0.0.1:${port}`)).rejects.toMatchObject({
        message: `http://127.0.0.1:${port} answers in an encoding that was not asked for: ${words}`,
      });
      expect(seen).toHaveLength(1);
      expect(seen[0]?.headers).not.toHaveProperty('accept-encoding');
    },
  );

  it('that says of a .tar.gz that it is packed is taken as it is', async () => {
    const { listener } = answering({ ...OK, headers: { ...GZIP, 'Content-Encoding': 'x-gzip' } });
    const port = await listening(http.createServer(listener));
    expect((await ask(`http://127.0.0.1:${port}`)).bundle.toString()).toBe('bundle');
  });

  it('without TLS, where that is asked for, is none', async () => {
    const { seen, listener } = answering(OK);
    const port = await listening(http.createServer(listener));
    await expect(ask(`https://127.0.0.1:${port}`)).rejects.toMatchObject({
      message: `127.0.0.1:${port} does not speak TLS, or none that is spoken here`,
    });
    expect(seen).toEqual([]);
  });

  it('with too long a head is none', async () => {
    const { listener } = answering({
      status: 200,
      headers: { ...GZIP, More: 'x'.repeat(100_000) },
    });
    const port = await listening(http.createServer(listener));
    await expect(ask(`http://127.0.0.1:${port}`, { pausesMs: [] })).rejects.toThrow(
      /Header overflow/,
    );
  });

  it('is not waited for when the user stops', async () => {
    const stop = new AbortController();
    const port = await listening(http.createServer(() => stop.abort()));
    const session = sessionWith({ env: {}, signal: stop.signal });
    const asked = askService(session, { url: `http://127.0.0.1:${port}`, ...QUESTION });
    await expect(asked).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });
});

describe('a proxy', () => {
  it('that is not there is named, and not the server behind it', async () => {
    const port = await listening(net.createServer());
    servers.pop()?.close();
    for (const name of ['http_proxy', 'https_proxy']) {
      const env = { [name]: `http://me:secret@127.0.0.1:${port}` };
      const url = `${name.replace('_proxy', '')}://patches.invalid`;
      await expect(ask(url, { pausesMs: [] }, env)).rejects.toMatchObject({
        message: `the proxy 127.0.0.1:${port}, on the way to patches.invalid, takes no connection`,
      });
    }
  });

  it('of the environment is sent the whole URL, but for hosts that need none', async () => {
    const { seen, listener } = answering(OK);
    const port = await listening(http.createServer(listener));
    const http_proxy = `http://me:pw@127.0.0.1:${port}`;
    await ask(
      'http://patches.invalid:81/x',
      {},
      { http_proxy, no_proxy: 'example.org,invalid:82' },
    );
    expect(seen[0]).toMatchObject({
      url: 'http://patches.invalid:81/x/v1/modules/tick/releases/1.0-rc%201/patches?wait=25',
      headers: {
        host: 'patches.invalid:81',
        'proxy-authorization': `Basic ${Buffer.from('me:pw').toString('base64')}`,
      },
    });
    for (const no_proxy of ['*', 'patches.invalid', '.invalid', 'a, invalid:81']) {
      const asked = ask('http://patches.invalid:81', { pausesMs: [] }, { http_proxy, no_proxy });
      await expect(asked, no_proxy).rejects.toThrow(/is a name that/);
    }
    expect(seen).toHaveLength(1);
  });

  it('leads to a server with TLS by a tunnel', async () => {
    const dir = mkdtempSync('/tmp/compat-gen-tls-');
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(dir, name)) as [
      string,
      string,
    ];
    const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout ${key} -out ${cert}`;
    execFileSync('openssl', words.split(' '), { stdio: 'ignore' });
    const { seen, listener } = answering(OK);
    const secure = https.createServer(
      { key: readFileSync(key), cert: readFileSync(cert) },
      listener,
    );
    const port = await listening(secure);
    const tunnels: string[] = [];
    const proxy = http.createServer();
    proxy.on('connect', ({ url = '' }, client) => {
      tunnels.push(url);
      const server = net.connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        pipeline(client, server, client, () => {});
      });
    });
    const https_proxy = `http://127.0.0.1:${await listening(proxy)}`;
    const asked = ask(`https://localhost:${port}`, { pausesMs: [] }, { https_proxy });
    // Nobody here vouches for the certificate: the tunnel stands, and nothing was sent.
    await expect(asked).rejects.toThrow(/self-signed certificate/);
    expect([tunnels, seen]).toEqual([[`localhost:${port}`], []]);
    rmSync(dir, { recursive: true });
  });
});

it('a tunnel at whose end nobody talks is not waited for longer than is wished', async () => {
  const proxy = http.createServer();
  proxy.on('connect', (_, client) => client.write('HTTP/1.1 200 OK\r\n\r\n'));
  const https_proxy = `http://127.0.0.1:${await listening(proxy)}`;
  const asked = ask('https://patches.invalid', { mostMs: 300 }, { https_proxy });
  await expect(asked).rejects.toThrow(/has not made the patch within 0\.3 s/);
  const silent = ask('https://patches.invalid', { silenceMs: 300 }, { https_proxy });
  await expect(silent).rejects.toThrow(/^patches\.invalid has said nothing for 0\.3 s$/);
});

it('a password is in no message', () => {
  expect(shownUrl('https://lab:secret@host/x/?token=1')).toBe('https://host/x');
  expect(shownUrl('http://lab:secret@[no url')).toBe('http://[no url');
});
